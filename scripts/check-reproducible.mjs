// Builds what is committed once more in a clean copy elsewhere and compares the tarball with the one of the build that is here:
// the same bytes, whoever builds. Run after a build of a clean tree.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command, parameters, cwd, env = {}) =>
  execFileSync(command, parameters, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } });

/** The tarball of a folder that is built, and the digest of each file in it. */
function packed(cwd, destination) {
  const [{ filename, files }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', destination], cwd),
  );
  const digestOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return {
    tarball: digestOf(join(destination, filename)),
    files: new Map(files.map(({ path }) => [path, digestOf(join(cwd, path))])),
  };
}

if (run('git', ['status', '--porcelain'], '.').trim() !== '')
  throw new Error('The tree has changes that are not committed, so a clean copy is not of the same source.');

const root = mkdtempSync(join(tmpdir(), 'labgloss-reproducible-'));
try {
  const here = packed('.', root);
  const copy = join(root, 'another', 'place');
  run('git', ['clone', '--quiet', '--no-hardlinks', '.', copy], '.');
  // installed there, and not linked: a bundle names the files it was made of by their place
  run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], copy);
  run('npm', ['run', '--silent', 'build'], copy, { TZ: 'Pacific/Auckland', LC_ALL: 'C' });
  const there = packed(copy, join(root, 'another'));
  const paths = [...new Set([...here.files.keys(), ...there.files.keys()])];
  const different = paths.filter((path) => here.files.get(path) !== there.files.get(path));
  for (const path of different) console.error(`differs: ${path}`);
  if (here.tarball === there.tarball)
    console.log(`ok   ${paths.length} files, the same tarball twice: sha256 ${here.tarball}`);
  else {
    console.error('Two builds of the same source give two tarballs.');
    process.exitCode = 1;
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
