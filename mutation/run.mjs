// npm run mutation -- [--again] logic [units ...]
// Changes the code of a folder in small ways, one at a time, and asks the tests beside it whether they notice. What no test
// notices is a survivor: each is listed, and they are held against the bar of the folder but for those that accepted.json
// gives the reason of. With --again only what survived the last time is asked, and what has changed since.
// Needs its own installation: npm ci --prefix mutation --ignore-scripts
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AGAIN, CHOSEN, folders } from './folders.mjs';

const { values, positionals: asked } = parseArgs({
  options: { again: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const accepted = JSON.parse(readFileSync(here('accepted.json'), 'utf8'));

const isSurvivor = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** The mutants of a report that no test noticed, each with the line it is on, what it changes and what into. */
function survivorsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    const textOf = ({ start, end }) =>
      lines
        .slice(start.line - 1, end.line)
        .map((line, at, all) =>
          line.slice(at === 0 ? start.column - 1 : 0, at === all.length - 1 ? end.column - 1 : undefined),
        )
        .join('\n');
    return mutants.filter(isSurvivor).map(({ location, replacement }) => ({
      file,
      line: lines[location.start.line - 1].trim(),
      at: location.start.line,
      code: textOf(location),
      becomes: replacement,
    }));
  });
}

const isOf = (one) => (entry) =>
  entry.file === one.file && entry.line === one.line && entry.code === one.code && entry.becomes === one.becomes;

const reportOf = (folder) => {
  const path = here(`out/${folder}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

/** What is asked again: whole files that have changed, and in the others what survived. */
function againOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    if (readFileSync(here(`../${file}`), 'utf8') !== source) return [file];
    return mutants.filter(isSurvivor).map(({ location: { start, end } }) => {
      return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
    });
  });
}

const keyOf = ({ location: { start, end }, mutatorName, replacement }) =>
  [start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

/** What a test noticed once counts as noticed: the new results replace those of the same mutants. */
function merged(last, next) {
  const files = { ...last.files };
  for (const [file, { source, mutants }] of Object.entries(next.files)) {
    const known = files[file]?.source === source ? files[file].mutants : [];
    const asked = new Set(mutants.map(keyOf));
    files[file] = { source, mutants: [...known.filter((mutant) => !asked.has(keyOf(mutant))), ...mutants] };
  }
  return { files };
}

function run(folder, places) {
  const { status } = spawnSync(
    process.execPath,
    [here('node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', 'mutation/stryker.config.mjs'],
    { cwd: here('..'), stdio: 'inherit', env: { ...process.env, [CHOSEN]: folder, [AGAIN]: places.join(',') } },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status}`);
}

/** One folder; the survivors without a reason, in percent of all mutants that a test could notice, may not be above its bar. */
function mutate(folder) {
  const last = values.again ? reportOf(folder) : undefined;
  const again = last && againOf(last);
  if (again?.length !== 0) run(folder, again ?? []);
  const report = last ? merged(last, reportOf(folder)) : reportOf(folder);
  writeFileSync(here(`out/${folder}.json`), JSON.stringify(report));
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map((mutant) => mutant.status));
  const count = (...wanted) => statuses.filter((one) => wanted.includes(one)).length;
  const survivors = survivorsOf(report);
  const left = survivors.filter((one) => !accepted.some(isOf(one)));
  const unneeded = accepted.filter(
    (entry) => entry.file.startsWith(`src/${folder}/`) && !survivors.some((one) => isOf(one)(entry)),
  );
  for (const { file, at, code, becomes } of left) console.log(`survives: ${file}:${at}: ${code} => ${becomes}`);
  for (const { file, code, becomes } of unneeded) console.log(`accepted, but noticed: ${file}: ${code} => ${becomes}`);
  const killed = count('Killed', 'Timeout');
  const mutants = killed + survivors.length;
  const share = (100 * left.length) / mutants;
  console.log(
    `| ${folder} | ${mutants} | ${killed} | ${survivors.length - left.length} | ${left.length} | ${share.toFixed(1)} % |`,
  );
  return share <= folders[folder].bar && unneeded.length === 0;
}

const unknown = asked.filter((folder) => !Object.hasOwn(folders, folder));
if (asked.length === 0 || unknown.length > 0) {
  console.error(`Which folder? Accepted: ${Object.keys(folders).join(', ')}`);
  process.exitCode = 2;
} else if (!existsSync(here('node_modules/@stryker-mutator/core'))) {
  console.error('The tool is not installed: npm ci --prefix mutation --ignore-scripts');
  process.exitCode = 2;
} else {
  const passed = asked.map(mutate);
  process.exitCode = passed.every(Boolean) ? 0 : 1;
}
