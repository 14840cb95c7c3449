// The command line has what it uses inside, and the files for Node and CommonJS have the dependencies of the package inside, so
// their license texts have to travel with them.
// Reads the bundler's own list of what went into the command, writes dist/THIRD-PARTY-LICENSES.txt and removes the list.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const METAFILE = 'dist/cli/metafile-esm.json';
const OUTPUT = 'dist/THIRD-PARTY-LICENSES.txt';

/** 'node_modules/@scope/name/lib/x.js' → 'node_modules/@scope/name'; nested installs keep their own folder. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];
}

function licenseText(folder) {
  const names = readdirSync(folder).filter((name) => /^licen[cs]e/iu.test(name));
  if (names.length === 0) throw new Error(`${folder} has no license file, so it may not be bundled`);
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join('\n\n');
}

const metafile = JSON.parse(readFileSync(METAFILE, 'utf8'));
const bundled = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const own = Object.keys(dependencies).map((name) => `node_modules/${name}`);
const folders = [...new Set([...bundled.map(packageFolder).filter((folder) => folder !== undefined), ...own])].sort();

const sections = folders.map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${license})\n\n${licenseText(folder)}\n`;
});

writeFileSync(
  OUTPUT,
  ['Third-party software contained in the bundled files of dist', ...sections].join(`\n${'-'.repeat(80)}\n\n`),
);
rmSync(METAFILE);
