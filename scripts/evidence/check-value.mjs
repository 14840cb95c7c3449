import {
  analyteForm,
  calculations,
  comparators,
  decimalForm,
  isUnit,
  notPlacing,
  placing,
  statistics,
  twoEnded,
  valueKeyForm,
} from './closed-lists.mjs';

const fields = new Set([
  'key',
  'analyte',
  'statistic',
  'label',
  'unit',
  'low',
  'high',
  'value',
  'comparator',
  'primary',
  'alsoPrintedAs',
  'calculation',
  'group',
  'sd',
  'sem',
  'se',
  'ci95',
  'n',
  'p',
  'note',
]);
const numberFields = ['low', 'high', 'value', 'sd', 'sem', 'se', 'p'];

const isDecimal = (text) => typeof text === 'string' && decimalForm.test(text);
const isConfidenceInterval = (pair) =>
  Array.isArray(pair) && pair.length === 2 && pair.every(isDecimal) && Number(pair[0]) <= Number(pair[1]);
const needsCalculation = ({ analyte, statistic }) =>
  /^(free|bioavailable)-testosterone$/.test(analyte) &&
  (placing.has(statistic) ||
    notPlacing.has(statistic) ||
    statistic === 'decision-limit' ||
    statistic === 'study-limit');
const saysFifthToNinetyFifth = ({ label = '', note = '', group = '' }) =>
  /p5-p95|5th.{1,4}95th/.test(`${label} ${note} ${group}`);

/** The defects of one value of a claim. `siblings` are all values of the claim. */
export function valueFaults(value, siblings) {
  const faults = [];
  for (const field of Object.keys(value)) if (!fields.has(field)) faults.push(`unknown field ${field}`);
  if (!valueKeyForm.test(value.key ?? '')) faults.push('key form');
  if (!analyteForm.test(value.analyte ?? '')) faults.push(`analyte slug ${value.analyte}`);
  if (!statistics.has(value.statistic)) faults.push(`statistic ${value.statistic} not in the closed list`);
  if (!isUnit(value.unit)) faults.push(`unit ${value.unit}`);
  if (value.value === undefined && value.low === undefined && value.high === undefined) faults.push('no number');
  for (const field of numberFields) {
    if (value[field] !== undefined && !isDecimal(value[field])) faults.push(`${field} is not a strict decimal string`);
  }
  if (value.n !== undefined && !(Number.isInteger(value.n) && value.n > 0)) faults.push('n');
  if (value.low !== undefined && value.high !== undefined && Number(value.low) > Number(value.high))
    faults.push('low > high');
  if (value.comparator !== undefined && !comparators.has(value.comparator)) faults.push('comparator');
  if (value.ci95 !== undefined && !isConfidenceInterval(value.ci95)) faults.push('ci95');
  else if (value.ci95 && (Number(value.value) < Number(value.ci95[0]) || Number(value.value) > Number(value.ci95[1]))) {
    faults.push('value outside its ci95');
  }
  if (twoEnded.has(value.statistic) && (value.low === undefined || value.high === undefined)) {
    faults.push('interval without both ends');
  }
  if (saysFifthToNinetyFifth(value) && value.statistic !== 'percentile-interval-5-95') {
    faults.push(`5th-95th percentiles under ${value.statistic}`);
  }
  return [...faults, ...calculationFaults(value), ...pairFaults(value, siblings)];
}

function calculationFaults(value) {
  if (value.calculation !== undefined && !calculations.has(value.calculation))
    return [`calculation ${value.calculation}`];
  if (value.calculation === undefined && needsCalculation(value))
    return ['free testosterone limit without calculation'];
  return [];
}

/** One limit printed in two units: one number of record, the other for display. */
function pairFaults(value, siblings) {
  const faults = [];
  for (const mark of ['primary', 'alsoPrintedAs']) {
    if (value[mark] !== undefined && value[mark] !== true) faults.push(`${mark} must be true or absent`);
  }
  if (value.primary && value.alsoPrintedAs) faults.push('primary and alsoPrintedAs');
  const isItsPrimary = (other) =>
    other.primary &&
    other.analyte === value.analyte &&
    other.statistic === value.statistic &&
    other.unit !== value.unit;
  if (value.alsoPrintedAs && !siblings.some(isItsPrimary)) faults.push('alsoPrintedAs without its primary');
  return faults;
}
