// ELM made by hand, as a translator of CQL would make it. cql-execution gives the value of each rule and no trace, so there is
// less to read than on our side.
import cql from 'cql-execution';
import cqlFhir from 'cql-exec-fhir';
import { codes } from './bundles.mjs';
import { analytes, factsOf, rules } from './rules.mjs';

const SYSTEM = '{urn:hl7-org:elm-types:r1}';
const FHIR = '{http://hl7.org/fhir}';
const OPERATORS = {
  low: ['Less', 'low'],
  notLow: ['GreaterOrEqual', 'low'],
  high: ['Greater', 'high'],
  notHigh: ['LessOrEqual', 'high'],
};
const WHEN = cql.DateTime.fromJSDate(new Date('2026-01-02T00:00:00Z'), 0);

const define = (name, expression) => ({ name, context: 'Patient', accessLevel: 'Public', expression });
const allOf = (parts) => parts.reduce((a, b) => ({ type: 'And', operand: [a, b] }));

const definedRules = (value, limit) =>
  rules.map(({ id, when }) =>
    define(
      id,
      allOf(
        when.map(([analyte, relation]) => {
          const [type, end] = OPERATORS[relation];
          return { type, operand: [value(analyte), limit(analyte, end)] };
        }),
      ),
    ),
  );

const library = (id, { usings = [], parameters, statements }) =>
  new cql.Library({
    library: {
      identifier: { id, version: '1' },
      schemaIdentifier: { id: 'urn:hl7-org:elm', version: 'r1' },
      usings: { def: [{ localIdentifier: 'System', uri: 'urn:hl7-org:elm-types:r1' }, ...usings] },
      ...(parameters && { parameters: { def: parameters } }),
      statements: { def: statements },
    },
  });

const fired = (values) => rules.map(({ id }) => id).filter((id) => values[id] === true);

function read(values) {
  let sum = 0;
  for (const { id } of rules) sum += values[id] === true ? 2 : 1;
  return sum;
}

const names = analytes.flatMap((analyte) => [analyte, `${analyte}_low`, `${analyte}_high`]);
const parameter = (name) => ({ type: 'ParameterRef', name });

const executor = new cql.Executor(
  library('TenRules', {
    parameters: names.map((name) => ({
      name,
      accessLevel: 'Public',
      parameterTypeSpecifier: { type: 'NamedTypeSpecifier', name: `${SYSTEM}Decimal` },
    })),
    statements: definedRules(parameter, (analyte, end) => parameter(`${analyte}_${end}`)),
  }),
  undefined,
  {},
);

/** The best case of the engine: no data model, every number a parameter. An absent one is null, because undefined equals undefined. */
export const cqlParameters = {
  name: 'cql-execution: ten rules',
  prepare: (panel) => {
    const facts = factsOf(panel);
    return { id: panel.id, facts: Object.fromEntries(names.map((name) => [name, facts[name] ?? null])) };
  },
  run: async ({ id, facts }) => {
    executor.withParameters(facts);
    const { patientResults } = await executor.exec(new cql.PatientSource([{ id, recordType: 'Patient' }]), WHEN);
    return patientResults[id];
  },
  read,
  fired,
};

const reference = (name) => ({ type: 'ExpressionRef', name });
const property = (source, path) => ({ type: 'Property', source, path });
const text = (value) => ({ type: 'Literal', valueType: `${SYSTEM}String`, value });
const instance = (classType, element) => ({
  type: 'Instance',
  classType,
  element: Object.entries(element).map(([name, value]) => ({ name, value })),
});

const quantity = (source) => ({
  type: 'If',
  condition: { type: 'IsNull', operand: source },
  // oxlint-disable-next-line unicorn/no-thenable -- so the format names it
  then: { type: 'Null' },
  else: instance(`${SYSTEM}Quantity`, {
    value: property(property(source, 'value'), 'value'),
    unit: property(property(source, 'code'), 'value'),
  }),
});

const observation = (analyte) => ({
  type: 'First',
  source: {
    type: 'Retrieve',
    dataType: `${FHIR}Observation`,
    templateId: 'http://hl7.org/fhir/StructureDefinition/Observation',
    codeProperty: 'code',
    codes: {
      type: 'ToList',
      operand: instance(`${SYSTEM}Code`, { code: text(codes[analyte]), system: text('http://loinc.org') }),
    },
  },
});

const fhirExecutor = new cql.Executor(
  library('TenRulesFhir', {
    usings: [{ localIdentifier: 'FHIR', uri: 'http://hl7.org/fhir', version: '4.0.1' }],
    statements: [
      ...analytes.map((analyte) => define(`obs_${analyte}`, observation(analyte))),
      ...analytes.map((analyte) => define(`val_${analyte}`, quantity(property(reference(`obs_${analyte}`), 'value')))),
      ...analytes.flatMap((analyte) =>
        ['low', 'high'].map((end) => {
          const range = { type: 'First', source: property(reference(`obs_${analyte}`), 'referenceRange') };
          return define(`${end}_${analyte}`, quantity(property(range, end)));
        }),
      ),
      ...definedRules(
        (analyte) => reference(`val_${analyte}`),
        (analyte, end) => reference(`${end}_${analyte}`),
      ),
    ],
  }),
);
const source = cqlFhir.PatientSource.FHIRv401();

export const cqlBundle = {
  name: 'cql-execution with cql-exec-fhir: FHIR Bundle',
  run: async (bundle) => {
    source.loadBundles([bundle]);
    const { patientResults } = await fhirExecutor.exec(source, WHEN);
    source.reset();
    return Object.values(patientResults)[0];
  },
  read,
  fired,
};
