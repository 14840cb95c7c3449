// The layers of the project: each folder and the folders it may import from. Everything else is a breach.
const LAYERS = {
  logic: [],
  evidence: [],
  analytes: ['evidence', 'logic'],
  units: ['analytes', 'logic'],
  record: ['analytes', 'logic'],
  measurements: ['units', 'record', 'analytes', 'logic'],
  context: ['record', 'logic'],
  genetics: ['evidence', 'logic'],
  reference: ['measurements', 'units', 'record', 'analytes', 'evidence', 'logic'],
  derived: ['measurements', 'units', 'analytes', 'evidence', 'logic'],
  language: ['analytes', 'logic'],
  rules: ['own', 'language', 'genetics', 'reference', 'derived', 'evidence', 'analytes'],
  engine: ['language', 'logic'],
  own: ['engine', 'language', 'reference', 'units', 'evidence', 'analytes', 'logic'],
  facts: [
    'engine',
    'language',
    'genetics',
    'derived',
    'reference',
    'evidence',
    'context',
    'measurements',
    'units',
    'record',
    'analytes',
    'logic',
  ],
  notes: ['engine', 'language', 'units', 'analytes', 'evidence', 'logic'],
  assemble: [
    'facts',
    'genetics',
    'engine',
    'language',
    'notes',
    'reference',
    'context',
    'measurements',
    'units',
    'record',
    'analytes',
    'logic',
  ],
  report: ['language', 'reference', 'units', 'analytes', 'evidence', 'logic'],
  element: ['report'],
  csv: ['own', 'record', 'analytes'],
  hl7v2: ['report', 'own', 'reference', 'measurements', 'units', 'record', 'analytes'],
  fhir: ['report', 'notes', 'own', 'measurements', 'record', 'units', 'analytes', 'evidence', 'logic'],
};

/** What a folder may import as types only. */
const TYPES_OF = {
  rules: ['record'],
  measurements: ['evidence'],
  genetics: ['measurements', 'record'],
  language: ['evidence', 'record'],
  engine: ['record'],
  context: ['measurements'],
  reference: ['context'],
  facts: ['evidence'],
  notes: ['annotation', 'record', 'reference'],
  assemble: ['annotation', 'evidence', 'derived'],
  report: ['annotation', 'measurements'],
  element: ['annotation'],
  csv: ['annotate', 'measurements'],
  hl7v2: ['annotate', 'annotation'],
  fhir: ['annotate', 'annotation'],
};

/** Where the layers come together: these may import from any of them. */
const ABOVE = ['cds-hooks', 'batch', 'bullmq', 'testing', 'cli', 'schema'];

const within = (folders) => `^src/(?:${folders.join('|')})(?:/|\\.ts$)`;

const layerRules = Object.entries(LAYERS).flatMap(([folder, below]) => {
  const types = TYPES_OF[folder] ?? [];
  const rule = (name, allowed, to) => ({
    name,
    severity: 'error',
    comment: `src/${folder} may import from: ${allowed.join(', ') || 'nothing'}.`,
    from: { path: `^src/${folder}/` },
    to: { path: '^src/', pathNot: within([folder, ...allowed]), ...to },
  });
  if (types.length === 0) return [rule(`layer-${folder}`, below, {})];
  return [
    rule(`layer-${folder}`, below, { dependencyTypesNot: ['type-only'] }),
    rule(`layer-${folder}-types`, [...below, ...types], { dependencyTypes: ['type-only'] }),
  ];
});

const CORE = `^src/(?:${Object.keys(LAYERS).join('|')})/|^src/(?:annotate|plain-texts|index)\\.ts$`;

/** The examples beside the rules, and what they are written in. */
const EXAMPLES = '^src/rules/(?:.+\\.examples|examples?|slip)\\.ts$';
const WRITING = '^src/rules/(?:example|slip)\\.ts$';

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'every-folder-has-a-layer',
      severity: 'error',
      comment: 'A new folder gets its line in LAYERS first.',
      from: { path: '^src/[^/]+/', pathNot: within([...Object.keys(LAYERS), ...ABOVE]) },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'One direction, no way back; types do not count, since they are gone at run time.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'examples-are-data',
      severity: 'error',
      comment: 'An example is a record with what is said of it; it reads no rule and no machinery.',
      from: { path: EXAMPLES },
      to: { path: '^src/', pathNot: [EXAMPLES, '^src/record/types\\.ts$'] },
    },
    {
      name: 'nothing-that-ships-imports-examples',
      severity: 'error',
      comment: 'Examples are for tests and documents: the size of a bundle does not depend on them.',
      from: { path: '^src/', pathNot: EXAMPLES },
      to: { path: EXAMPLES, pathNot: WRITING },
    },
    {
      name: 'only-tests-write-examples',
      severity: 'error',
      comment: 'What examples are written in is for examples and for what tests need.',
      from: { path: '^src/', pathNot: [EXAMPLES, '^src/testing/'] },
      to: { path: WRITING },
    },
    {
      name: 'core-without-node',
      severity: 'error',
      comment: 'The core runs in a browser and at the edge.',
      from: { path: CORE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'zod-only-at-the-doors',
      severity: 'error',
      comment: 'Whoever feeds validated data to the rules does not pay for a schema library.',
      from: { path: CORE, pathNot: '^src/(?:record|schema)/' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      comment: 'What src needs is declared in package.json.',
      from: { path: '^src/' },
      // an optional peer counts as declared and, since it is no dependency, as without a package too
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'undetermined'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'no-development-dependencies',
      severity: 'error',
      comment:
        'A library entry ships what it imports; the command line is bundled and may import development dependencies.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm', 'npm-peer', 'type-only'] },
    },
    {
      name: 'test-frameworks-by-their-own-entries',
      severity: 'error',
      comment: 'Whoever tests with one framework, or with none, does not need the others.',
      from: { path: '^src/', pathNot: '^src/testing/(?:vitest|jest|arbitraries)/' },
      to: { path: '(?:node_modules/(?:vitest|expect|fast-check)/|^src/testing/(?:vitest|jest|arbitraries)/)' },
    },
    {
      name: 'nothing-imports-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'schemas-are-for-generation-and-tests',
      severity: 'error',
      comment: 'The schema of an annotation is published as JSON; nothing that ships validates its own output.',
      from: { path: '^src/', pathNot: '^src/schema/' },
      to: { path: '^src/schema/' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
