import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Reads the evidence of a folder. Throws when a file is absent, is not JSON or has the wrong outer shape. */
export function readEvidence(folder = join(projectRoot, 'evidence')) {
  const json = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const [claims, bibliography, edition] = [json('claims.json'), json('bibliography.json'), json('version.json')];
  if (!Array.isArray(claims)) throw new TypeError('claims.json is not an array');
  if (!Array.isArray(bibliography)) throw new TypeError('bibliography.json is not an array');
  const { version, reviewBy } = edition;
  return { claims, bibliography, version, reviewBy, readme: readFileSync(join(folder, 'README.md'), 'utf8') };
}
