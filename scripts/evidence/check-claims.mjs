import { valueFaults } from './check-value.mjs';
import {
  calculations,
  claimIdForm,
  directive,
  httpAddress,
  isUse,
  machineWritten,
  mayReachNote,
  placing,
  topicForm,
  weakPage,
} from './closed-lists.mjs';

const fields = new Set([
  'id',
  'topic',
  'use',
  'statement',
  'population',
  'method',
  'values',
  'restriction',
  'citation',
  'quotedBy',
  'seenAt',
  'confidence',
  'shippable',
  'hold',
  'note',
]);
const restrictionFields = new Set(['method', 'certified', 'calculation', 'ageYears', 'setting', 'why']);
const ageFields = new Set(['min', 'minExclusive', 'max', 'maxExclusive']);

function ageFaults(age, where) {
  if (age === undefined) return [];
  const faults = [];
  for (const [field, years] of Object.entries(age)) {
    if (!ageFields.has(field) || !Number.isFinite(years)) faults.push(`${where}.ageYears.${field}`);
  }
  if (age.min !== undefined && age.minExclusive !== undefined)
    faults.push(`${where}.ageYears has min and minExclusive`);
  if (age.max !== undefined && age.maxExclusive !== undefined)
    faults.push(`${where}.ageYears has max and maxExclusive`);
  if ((age.min ?? age.minExclusive) > (age.max ?? age.maxExclusive)) faults.push(`${where}.ageYears min > max`);
  return faults;
}

function restrictionFaults(restriction) {
  if (restriction === undefined) return [];
  const faults = ageFaults(restriction.ageYears, 'restriction');
  for (const field of Object.keys(restriction)) if (!restrictionFields.has(field)) faults.push(`restriction.${field}`);
  if (typeof restriction.why !== 'string' || restriction.why.length < 10) faults.push('restriction without why');
  if (Object.keys(restriction).length < 2) faults.push('empty restriction');
  if (restriction.calculation !== undefined && !calculations.has(restriction.calculation))
    faults.push('restriction.calculation');
  return faults;
}

function shapeFaults(claim) {
  const faults = [];
  for (const field of Object.keys(claim)) if (!fields.has(field)) faults.push(`unknown field ${field}`);
  if (!claimIdForm.test(claim.id ?? '')) faults.push('id form');
  if (!topicForm.test(claim.topic ?? '')) faults.push('topic');
  if (!isUse(claim.use)) faults.push(`use ${claim.use}`);
  if (!(claim.statement?.length >= 20)) faults.push('statement');
  if (!['male', 'female', 'any'].includes(claim.population?.category)) faults.push('population.category');
  if (!['primary', 'secondary'].includes(claim.confidence)) faults.push('confidence');
  return [...faults, ...ageFaults(claim.population?.ageYears, 'population'), ...restrictionFaults(claim.restriction)];
}

function valuesFaults(claim) {
  if (!Array.isArray(claim.values)) return ['values'];
  const faults = [];
  const keys = new Set();
  for (const value of claim.values) {
    for (const fault of valueFaults(value, claim.values)) faults.push(`value ${value.key}: ${fault}`);
    if (keys.has(value.key)) faults.push(`value ${value.key}: duplicate key`);
    keys.add(value.key);
  }
  const places = ({ statistic }) => placing.has(statistic) || statistic === 'definition-range';
  const isInterval = claim.use === 'note' && claim.topic?.startsWith('interval-') && claim.values.length > 0;
  if (isInterval && !claim.values.some(places)) faults.push('interval claim for notes without a placing statistic');
  return faults;
}

function sourceFaults(claim, works) {
  const faults = [];
  if (!works.has(claim.citation)) faults.push(`citation ${claim.citation} does not resolve`);
  if (claim.quotedBy !== undefined) {
    if (!works.has(claim.quotedBy)) faults.push(`quotedBy ${claim.quotedBy} does not resolve`);
    if (claim.quotedBy === claim.citation) faults.push('quotedBy equals citation');
    if (claim.confidence !== 'secondary') faults.push('quotedBy on a primary claim');
  }
  const pages = Array.isArray(claim.seenAt) ? claim.seenAt : [];
  if (pages.length === 0 || !pages.every((page) => httpAddress.test(page))) faults.push('seenAt');
  if (pages.some((page) => machineWritten.test(page))) faults.push('machine-written site in seenAt');
  return faults;
}

/** Whether the claim may ship follows from its work and its hold; the stored answer has to agree. */
function gateFaults(claim, works) {
  const mayShip = works.get(claim.citation)?.custom?.status === 'complete' && !claim.hold;
  const faults = [];
  if (claim.shippable !== mayShip) faults.push(`shippable is ${claim.shippable}, the rule gives ${mayShip}`);
  if (!claim.shippable) return faults;
  if (claim.seenAt?.every((page) => weakPage.test(page))) {
    faults.push('shippable but read only on a forum, vendor or document-sharing page');
  }
  const told = mayReachNote(claim.use) ? directive.exec(claim.statement) : null;
  if (told) faults.push(`directive wording in a statement that may reach a note: "${told[0]}"`);
  return faults;
}

/** The defects of the claims, one line each. */
export function checkClaims(claims, bibliography) {
  const works = new Map(bibliography.map((work) => [work.id, work]));
  const errors = [];
  const seen = new Set();
  for (const claim of claims) {
    const faults = [
      ...shapeFaults(claim),
      ...valuesFaults(claim),
      ...sourceFaults(claim, works),
      ...gateFaults(claim, works),
    ];
    if (seen.has(claim.id)) faults.push('duplicate id');
    seen.add(claim.id);
    for (const fault of faults) errors.push(`claim ${claim.id}: ${fault}`);
  }
  return errors;
}

const numbersIn = (text) => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Numbers of a statement that stand in no value, population, method, note or year of its claim. For review, not a defect. */
export function looseNumbers(claim, bibliography) {
  const work = bibliography.find((candidate) => candidate.id === claim.citation);
  const backing = [claim.values, claim.population, claim.method ?? '', claim.note ?? '', work?.issued ?? {}];
  const backed = new Set(numbersIn(JSON.stringify(backing)));
  const withoutNames = claim.statement.replace(/[A-Z][\w*]*\d[\w*]*/g, '').replace(/rs\d+/g, '');
  return numbersIn(withoutNames).filter((number) => !backed.has(number));
}
