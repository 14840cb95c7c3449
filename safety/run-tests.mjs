// Runs tests that the hazard log names, by file and title, and says how each came out.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

const require = createRequire(import.meta.url);
const vitest = join(dirname(require.resolve('vitest/package.json')), 'vitest.mjs');

/** 'describe > test', and a title that ends in `*` stands for every test that begins so: the rows of a table. */
const fullName = (title) => title.replaceAll(' > ', ' ').replace(/\*$/, '');
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const patternOf = ({ title }) => `^${escaped(fullName(title))}${title.endsWith('*') ? '' : '$'}`;

const isNamed = ({ title }, name) =>
  title.endsWith('*') ? name.startsWith(fullName(title)) : name === fullName(title);

/** One run of vitest over the files of the tests; resolves to its report. */
function run(tests, folder) {
  const report = join(folder, `trace-report-${process.pid}.json`);
  const words = [
    'run',
    ...new Set(tests.map(({ file }) => file)),
    '--testNamePattern',
    [...new Set(tests.map(patternOf))].join('|'),
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vitest, ...words], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', () => {
      try {
        resolve(JSON.parse(readFileSync(report, 'utf8')));
      } catch {
        reject(new Error(`vitest wrote no report.\n${said}`));
      } finally {
        rmSync(report, { force: true });
      }
    });
  });
}

/**
 * How each test came out in a report of vitest: 'passed', 'failed', 'missing' where no test of its file has the title, 'skipped',
 * or 'not run' where its file is not in the report or could not be loaded.
 */
export function outcomesIn({ testResults }, tests, folder) {
  const byFile = new Map(testResults.map((one) => [relative(folder, one.name), one]));
  return tests.map((test) => {
    const file = byFile.get(test.file);
    const found = file?.assertionResults.filter(({ fullName: name }) => isNamed(test, name)) ?? [];
    if (found.length === 0) return file && file.assertionResults.length > 0 ? 'missing' : 'not run';
    if (found.some(({ status }) => status === 'failed')) return 'failed';
    return found.every(({ status }) => status === 'passed') ? 'passed' : 'skipped';
  });
}

/** Runs the tests of a folder and says how each came out. */
export const outcomesOf = async (tests, folder) => outcomesIn(await run(tests, folder), tests, folder);
