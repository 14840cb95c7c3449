// Writes one generated TypeScript file, formatted as the project is, or with --check only compares it.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';

const root = new URL('../../', import.meta.url);
const read = (path) => readFile(new URL(path, root), 'utf8').catch(() => '');

async function formatted(path, source) {
  const { code, errors } = await format(path, source, JSON.parse(await read('.oxfmtrc.json')));
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}

/** `path` is relative to the root of the project. */
export async function publishTypeScript(path, source) {
  const text = await formatted(path, source);
  const isCurrent = (await read(path)) === text;
  if (process.argv.includes('--check')) {
    if (isCurrent) return;
    console.error(`stale: ${path}`);
    process.exitCode = 1;
    return;
  }
  if (!isCurrent) await writeFile(fileURLToPath(new URL(path, root)), text);
  console.log(`${path}: ${isCurrent ? 'up to date' : 'written'}`);
}
