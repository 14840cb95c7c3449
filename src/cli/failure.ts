/** Input that cannot be used: said on standard error, and the command ends with this exit code. */
export const UNUSABLE = 2;
/** Something was set aside, and the user asked to be told by the exit code. */
export const SET_ASIDE = 1;

/** A message for the user, not a defect: it is printed without a stack. */
export class UnusableInput extends Error {
  override readonly name = 'UnusableInput';
}

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'this is a folder, a file is accepted',
  EACCES: 'the file may not be read or written by this user',
  EPERM: 'the file may not be read or written by this user',
  ENOSPC: 'there is no space left to write it',
  ENOTDIR: 'a part of the path is not a folder',
};

/** Names the file in an error of the file system; any other error passes unchanged. */
export function aboutFile(file: string, error: Error): Error {
  const problem = FILE_PROBLEMS[codeOf(error) ?? ''];
  return problem === undefined ? error : new UnusableInput(`${file}: ${problem}.`);
}
