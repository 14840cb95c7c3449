// Packs the package, installs it with Jest and Vitest outside this project, and tests a rule of one's own there: under both, in an
// ES module and a CommonJS package. What passes has to pass, the types have to hold, and what fails has to fail with the text of
// scripts/testkit/failures.txt. With --update that text is written.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { transformSync } from 'esbuild';

const folder = fileURLToPath(new URL('testkit/', import.meta.url));
const failuresFile = join(folder, 'failures.txt');
const tsc = resolve('node_modules/typescript/bin/tsc');
const { name: packageName } = JSON.parse(readFileSync('package.json', 'utf8'));
const SOURCES = ['own-analyte.js', 'own-rule.js', 'passes.test.js', 'fails.test.js'];

const spawn = (command, parameters, cwd, env = {}) =>
  spawnSync(command, parameters, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });

function run(command, parameters, cwd) {
  const { status, error, stdout, stderr } = spawn(command, parameters, cwd);
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(`${command} ${parameters.join(' ')} failed\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`);
}

/** A program of its own for each module system, with the types of each framework. */
const typesOf = (framework) => `
import { expect } from '${framework === 'jest' ? '@jest/globals' : 'vitest'}';
import '${packageName}/testing/${framework}';
import { annotate } from '${packageName}';
import { outcomeOf, panel, sample, type RuleExample } from '${packageName}/testing';
import { defineAnalyte, defineInterval } from '${packageName}/rules';
import { anyLabRecord } from '${packageName}/testing/arbitraries';

const examples: readonly RuleExample[] = [{ name: 'a', record: panel().male(44).lh('1.2 IU/L'), outcome: 'present' }];
const annotation = annotate(sample('testosterone-low-lh-raised'));
expect(annotation).toNote('testosterone-low-lh-raised');
expect(annotation).not.toNote<'of-my-own'>('of-my-own');
expect(annotation).toSetAside('missing-unit', { analyte: 'lh' });
// @ts-expect-error a misspelt id
expect(annotation).toNote('testosterone-low-lh-rised');
// @ts-expect-error a misspelt reason
expect(annotation).toSetAside('mising-unit');
// @ts-expect-error a misspelt sample
sample('testosterone-low-lh-rised');
// @ts-expect-error a misspelt analyte
panel().testosteron('1 nmol/L');
const glass = defineAnalyte({ id: 'acme:glass', name: 'Glass', inSentence: 'glass', unit: 'ng/L' });
annotate(panel().result(glass, '8 ng/L'), { analytes: [glass] });
// @ts-expect-error an id of its own needs a namespace
defineAnalyte({ id: 'glass', name: 'Glass', inSentence: 'glass', unit: 'ng/L' });
// @ts-expect-error an interval needs the claim that it is read from
defineInterval({ analyte: 'acme:glass', key: 'interval', group: {} });
// @ts-expect-error a misspelt id
outcomeOf(annotation, 'testosterone-low-lh-rised');
export const all = [examples, anyLabRecord];
`;

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** One package of a consumer, with the tests of one framework. */
function writePackage(cwd, { framework, type }) {
  mkdirSync(cwd);
  const jest = { testEnvironment: 'node', transform: {}, setupFilesAfterEnv: [`${packageName}/testing/jest`] };
  writeFileSync(
    join(cwd, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type, ...(framework === 'jest' && { jest }) }),
  );
  for (const source of SOURCES) {
    const code = readFileSync(join(folder, source), 'utf8');
    // Vitest reads ES modules in a CommonJS package too; Jest does not.
    const isRequired = framework === 'jest' && type === 'commonjs';
    writeFileSync(join(cwd, source), isRequired ? transformSync(code, { format: 'cjs', target: 'es2022' }).code : code);
  }
  const test = { globals: true, setupFiles: [`${packageName}/testing/vitest`] };
  if (framework === 'vitest')
    writeFileSync(join(cwd, 'vitest.config.mjs'), `export default ${JSON.stringify({ test })};\n`);
  writeFileSync(join(cwd, 'types.ts'), typesOf(framework));
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['types.ts'] }));
}

/** Runs one test file and gives what its tests said. */
function results(cwd, { framework }, file) {
  const outputFile = join(cwd, `${file}.json`);
  const vitest = ['vitest', 'run', file, '--reporter=json', `--outputFile=${outputFile}`];
  const jest = ['jest', file, '--ci', '--json', `--outputFile=${outputFile}`];
  const env = framework === 'jest' ? { NODE_OPTIONS: '--experimental-vm-modules' } : {};
  const { stdout, stderr } = spawn('npx', ['--no-install', ...(framework === 'jest' ? jest : vitest)], cwd, env);
  if (!existsSync(outputFile)) throw new Error(`${framework} gave no results\n${`${stdout}\n${stderr}`.slice(-4000)}`);
  const { testResults } = JSON.parse(readFileSync(outputFile, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  if (tests.length === 0) throw new Error(`${framework} ran no test of ${file}\n${testResults[0]?.message ?? stderr}`);
  return tests;
}

/** The message alone: no colour, no stack, and no name of the error, which Jest leaves out for its own matchers. */
const messageOf = ({ failureMessages: [text = ''] }) =>
  stripVTControlCharacters(text)
    .split(/\n\s+at /)[0]
    .replace(/^Error: /, '')
    .trimEnd();

const failuresOf = (tests) =>
  tests.map((test) => `== ${test.title}\n\n${test.status === 'failed' ? messageOf(test) : test.status}\n`).join('\n');

function checkConsumer(root, consumer) {
  const name = `${consumer.framework}, ${consumer.type === 'module' ? 'ES module' : 'CommonJS'}`;
  const cwd = join(root, `${consumer.framework}-${consumer.type}`);
  writePackage(cwd, consumer);
  run(process.execPath, [tsc, '-p', '.'], cwd);
  const passed = results(cwd, consumer, 'passes.test.js');
  const wrong = passed.filter(({ status }) => status !== 'passed');
  if (wrong.length > 0) throw new Error(`${name}: these have to pass\n${failuresOf(wrong)}`);
  console.log(`ok   ${name}: ${passed.length} tests pass and misspelt names do not compile`);
  return { name, failures: failuresOf(results(cwd, consumer, 'fails.test.js')) };
}

const consumers = ['vitest', 'jest'].flatMap((framework) =>
  ['module', 'commonjs'].map((type) => ({ framework, type })),
);

const root = mkdtempSync(join(tmpdir(), `${packageName}-testkit-`));
try {
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(folder, file), join(root, file));
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], root);
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], '.'),
  );
  run(
    'npm',
    ['install', '--no-save', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', filename],
    root,
  );
  const checked = consumers.map((consumer) => checkConsumer(root, consumer));
  if (process.argv.includes('--update')) writeFileSync(failuresFile, checked[0].failures);
  const expected = readFileSync(failuresFile, 'utf8');
  for (const { name, failures } of checked) {
    if (failures !== expected)
      throw new Error(`${name}: the failures read otherwise than in scripts/testkit/failures.txt\n${failures}`);
    console.log(`ok   ${name}: what fails says why`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
