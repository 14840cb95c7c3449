export type ColorChoice = 'auto' | 'always' | 'never';

/** Color only where it was asked for, or on a terminal that has it; NO_COLOR and FORCE_COLOR are read by the stream itself. */
export function hasColor(choice: ColorChoice, stream: NodeJS.WriteStream = process.stdout): boolean {
  if (choice !== 'auto') return choice === 'always';
  return stream.isTTY && stream.hasColors();
}

const WIDEST = 100;

/** Lines as wide as the terminal, up to a width that is still read with ease. */
export const columnsOf = (stream: NodeJS.WriteStream = process.stdout): number =>
  stream.isTTY ? Math.min(stream.columns, WIDEST) : WIDEST;
