import fhirpath from 'fhirpath';
import r4 from 'fhirpath/fhir-context/r4/index.js';
import { codes } from './bundles.mjs';
import { rules } from './rules.mjs';

const OPERATORS = { low: ['<', 'low'], notLow: ['>=', 'low'], high: ['>', 'high'], notHigh: ['<=', 'high'] };

const observation = (analyte) =>
  `entry.resource.ofType(Observation).where(code.coding.where(system = 'http://loinc.org' and code = '${codes[analyte]}').exists()).first()`;

const condition = ([analyte, relation]) => {
  const [operator, end] = OPERATORS[relation];
  return `(${observation(analyte)}.value ${operator} ${observation(analyte)}.referenceRange.first().${end})`;
};

const compiled = rules.map(({ id, when }) => [id, fhirpath.compile(when.map(condition).join(' and '), r4)]);

export const fhirPath = {
  name: 'fhirpath, compiled, R4 model: FHIR Bundle',
  run: (bundle) => compiled.map(([id, evaluate]) => [id, evaluate(bundle)]),
  read: (values) => values.reduce((sum, [, value]) => sum + value.length, 0),
  fired: (values) => values.filter(([, value]) => value.length === 1 && value[0] === true).map(([id]) => id),
};
