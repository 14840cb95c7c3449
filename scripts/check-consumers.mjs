// Packs the package as it would be published, installs the tarball into an ES module and a CommonJS project outside
// this one, type-checks both against the shipped types without skipLibCheck, runs both, runs the command, and goes the first
// steps of a newcomer: from a FHIR Bundle to notes in ten lines.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const tsc = resolve('node_modules/typescript/bin/tsc');
/** Entries that need a test framework are tried inside one, by scripts/check-testkit.mjs. */
const entries = Object.keys(manifest.exports).filter(
  (path) => !path.includes('.json') && !path.startsWith('./testing/'),
);
const specifier = (entry) => manifest.name + entry.slice(1);

function run(command, parameters, cwd) {
  const { status, error, stdout, stderr } = spawnSync(command, parameters, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(`${command} ${parameters.join(' ')} failed\n${`${stdout}\n${stderr}`.trim().slice(-4000)}`);
}

/** The same program for both module systems: only the imports differ. */
const PROGRAM = `
const record: LabRecord = {
  subject: { referenceCategory: 'male', ageYears: 40 },
  treatments: [],
  panels: [
    {
      id: 'first',
      collectedAt: '2026-03-02T08:10',
      observations: [
        {
          analyte: 'testosterone',
          value: '5.1',
          unit: 'nmol/L',
          referenceInterval: { low: '8.6', high: '29' },
        },
        { analyte: 'lh', value: '12.3', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      ],
    },
  ],
};
const annotation: Annotation = annotate(record);
const notes: readonly Note[] = annotation.notes;
if (!Array.isArray(notes)) throw new Error('notes is not an array');
if (annotation.panels[0]?.measurements.length !== 2) throw new Error('two results were expected to be measured');
try {
  freeTestosterone({ testosterone: { value: '10', unit: 'apples' }, shbg: { value: '30', unit: 'nmol/L' } });
  throw new Error('apples are no unit');
} catch (error) {
  if (!(error instanceof UnitError)) throw new Error('two entries have two copies of one class', { cause: error });
}
for (const [name, entry] of Object.entries(entries)) {
  if (Object.keys(entry).length === 0) throw new Error(name + ' exports nothing');
}
`;

const names = entries.map((_, index) => `entry${index}`);
const entryObject = `const entries = { ${names.join(', ')} };\n`;
const types = `import type { Annotation, LabRecord, Note } from '${manifest.name}';\n`;

const consumers = [
  {
    name: 'ES module',
    folder: 'esm',
    type: 'module',
    source:
      types +
      `import { annotate, freeTestosterone } from '${manifest.name}';\n` +
      `import { UnitError } from '${manifest.name}/units';\n` +
      entries.map((entry, index) => `import * as entry${index} from '${specifier(entry)}';\n`).join('') +
      entryObject +
      PROGRAM,
  },
  {
    name: 'CommonJS',
    folder: 'cjs',
    type: 'commonjs',
    source:
      types +
      entries.map((entry, index) => `import entry${index} = require('${specifier(entry)}');\n`).join('') +
      'const { annotate, freeTestosterone } = entry0;\n' +
      `const { UnitError } = entry${entries.indexOf('./units')};\n` +
      entryObject +
      PROGRAM,
  },
];

const compilerOptions = {
  target: 'es2022',
  lib: ['es2022', 'dom'], // the element is a HTMLElement; that nothing else needs the DOM is for check:portable
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  types: [],
  rootDir: '.',
  outDir: 'out',
};

function checkConsumer(root, tarball, { name, folder, type, source }) {
  const cwd = join(root, folder);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name: folder, private: true, type }));
  writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }));
  writeFileSync(join(cwd, 'main.ts'), source);
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], cwd);
  run(process.execPath, [tsc, '-p', '.'], cwd);
  console.log(`ok   ${name}: ${entries.length} entries type-check without skipLibCheck`);
  run(process.execPath, ['out/main.js'], cwd);
  console.log(`ok   ${name}: annotates a record; entries share their classes`);
  return cwd;
}

function checkCommand(cwd) {
  const help = run('npx', ['--no-install', manifest.name, '--help'], cwd);
  if (!help.includes(manifest.name)) throw new Error(`the help does not name the command:\n${help}`);
  console.log(`ok   npx ${manifest.name} --help`);
}

const loinc = (code) => ({ coding: [{ system: 'http://loinc.org', code }] });
const result = (id, code, value, unit, low, high) => ({
  resource: {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: loinc(code),
    subject: { reference: 'Patient/1' },
    effectiveDateTime: '2026-03-02T08:10:00+01:00',
    valueQuantity: { value, unit },
    referenceRange: [{ low: { value: low, unit }, high: { value: high, unit } }],
  },
});
const BUNDLE = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: '1', gender: 'male', birthDate: '1991-04-02' } },
    result('2', '14913-8', 6.1, 'nmol/L', 8.6, 29),
    result('3', '10501-5', 31, 'IU/L', 1.7, 8.6),
  ],
};

/** All that a newcomer writes. */
const firstSteps = (options) => `import { readFileSync } from 'node:fs';
import { annotateAll } from '${manifest.name}';
import { fromFhir, importJson } from '${manifest.name}/fhir';
import { renderText } from '${manifest.name}/report';

const bundle = importJson(readFileSync('bundle.json', 'utf8'));
for (const annotation of annotateAll(fromFhir(bundle${options}))) console.log(renderText(annotation));
`;

const LINES = 10;

function checkFirstSteps(cwd) {
  writeFileSync(join(cwd, 'bundle.json'), JSON.stringify(BUNDLE));
  const runSteps = (options) => {
    const code = firstSteps(options);
    if (code.trim().split('\n').length > LINES) throw new Error(`the first steps take more than ${LINES} lines`);
    writeFileSync(join(cwd, 'first-steps.mjs'), code);
    return run(process.execPath, ['first-steps.mjs'], cwd).replaceAll(/\s+/g, ' ');
  };
  const stated = runSteps(", { sexFrom: ['Patient.gender'] }");
  if (!stated.includes('pattern · testosterone-low-lh-raised')) throw new Error(`a note is missing:\n${stated}`);
  if (stated.includes('sexFrom')) throw new Error(`a stated sex is asked for:\n${stated}`);
  const asked = runSteps('').split('sexFrom').length - 1;
  if (asked !== 1) throw new Error(`without a sex option ${asked} messages say what to pass, one was expected`);
  console.log(
    `ok   from a FHIR Bundle to notes in at most ${LINES} lines; without a sex option one message says what to pass`,
  );
}

function packageFile(root) {
  const [{ filename }] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', root], '.'),
  );
  return join(root, filename);
}

const root = mkdtempSync(join(tmpdir(), `${manifest.name}-consumers-`));
try {
  const tarball = packageFile(root);
  const folders = consumers.map((consumer) => checkConsumer(root, tarball, consumer));
  checkCommand(folders[0]);
  checkFirstSteps(folders[0]);
} finally {
  rmSync(root, { recursive: true, force: true });
}
