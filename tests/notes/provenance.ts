import type { Annotation, NumberFact } from '../../src/annotation.js';
import * as evidence from '../../src/evidence/claims/index.js';
import type { Claim } from '../../src/evidence/claim.js';
import { catalogue } from '../../src/analytes/catalogue.js';
import { variants } from '../../src/genetics/variants.js';
import type { LabRecord } from '../../src/record/types.js';
import { criteriaLimits } from '../../src/reference/criteria.js';
import { parseUnit } from '../../src/units/parse-unit.js';

/** What a number of a sentence is held against, worked out here by other means than the library does. */
export interface Source {
  readonly record: LabRecord;
  readonly annotation: Annotation;
}

export const claims: ReadonlyMap<string, Claim> = new Map(Object.values(evidence).map((claim) => [claim.id, claim]));

const NUMBER = /\d+(?:\.\d+)?/g;
export const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];
const numbersOf = (value: unknown): ReadonlySet<string> => new Set(numbersIn(JSON.stringify(value) ?? ''));

function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce(
      (part: unknown, key) => (typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined),
      value,
    );
}

const measurementAt = ({ annotation }: Source, path: string) =>
  annotation.panels.flatMap(({ measurements }) => measurements).find((one) => one.path === path);

/** The one number of a measurement, in its unit of record. */
function pointAt(source: Source, path: string): number | undefined {
  const value = measurementAt(source, path)?.value;
  return value && value.low !== null && value.low === value.high ? Number(value.low) : undefined;
}

const normalized = (text: string): string =>
  text.replace(/\s+/g, '').replace('≤', '<=').replace('≥', '>=').replace('–', '-');

function isPrinted({ text, paths, unit, analyte }: NumberFact, source: Source): boolean {
  const [path = ''] = paths;
  if (!path.includes('/observations/') || /referenceIntervals?$/.test(path)) {
    const printed = paths.flatMap((one) => [...numbersOf(at(source.record, one))]);
    return numbersIn(text).every((number) => printed.includes(number));
  }
  const [value, printedUnit] = [at(source.record, `${path}/value`), at(source.record, `${path}/unit`)];
  const isSame =
    typeof value !== 'string' && typeof value !== 'number'
      ? numbersIn(text).join() === [...numbersIn(JSON.stringify(value))].join()
      : normalized(text) === normalized(String(value)).replace('to', '-');
  const reading = typeof printedUnit === 'string' ? parseUnit(printedUnit, analyte ?? '') : undefined;
  return isSame && analyte === measurementAt(source, path)?.analyte && (reading?.ok !== true || reading.ucum === unit);
}

function isOfClaim({ text, claim: id = '', key = '', analyte, unit }: NumberFact): boolean {
  const claim = claims.get(id);
  if (!claim) return false;
  if (key === 'population') {
    const stated = numbersOf(claim.population);
    return numbersIn(text).every((number) => stated.has(number));
  }
  const value = claim.values[key];
  if (!value) return false;
  const { low, high, ci95 = [] } = value;
  return (
    [value.value, low, high, ...ci95].includes(text.replace('−', '-')) &&
    analyte === value.analyte &&
    unit === value.unit
  );
}

/** Every call that can be read of an allele beside the others: in pairs, and counted. */
const callsWith = (allele: string, alleles: readonly string[]): readonly string[] => [
  ...alleles.map((other) => `${allele}/${other}`),
  ...['no copy', 'one copy', 'two copies'].map((count) => `${allele}, ${count}`),
];

const NAMES: ReadonlySet<string> = new Set([
  ...Object.values(catalogue).map(({ inSentence }) => inSentence),
  'Vermeulen 1999',
  '95% interval',
  '100 × testosterone ÷ SHBG, both in nmol/L',
  '5-alpha-reductase inhibitor',
  'SGLT2 inhibitor',
  ...variants.map(({ name }) => name),
  ...variants.flatMap(({ alleles }) => alleles.flatMap((one) => callsWith(one, alleles))),
]);

/** A digit in a name: of an analyte, a method or a criteria set, whose year is that of the cited work or of its edition. */
const isName = ({ text, claim }: NumberFact): boolean =>
  NAMES.has(text) || criteriaLimits.some((limit) => limit.name === text && limit.claim.id === claim);

const DEFAULT_ALBUMIN = 43; // g/L
const [SHBG_ASSOCIATION, ALBUMIN_ASSOCIATION, ALBUMIN_MASS] = [1, 3.6e4, 69_000]; // L/nmol, L/mol, g/mol

/** Vermeulen 1999 in doubles, as the textbook root. */
function freeTestosterone(
  total: number,
  shbg: number,
  albumin: number,
): { readonly free: number; readonly bioavailable: number } {
  const n = 1 + (ALBUMIN_ASSOCIATION * albumin) / ALBUMIN_MASS;
  const b = n + SHBG_ASSOCIATION * (shbg - total);
  const free = (-b + Math.sqrt(b * b + 4 * SHBG_ASSOCIATION * n * total)) / (2 * SHBG_ASSOCIATION * n);
  return { free, bioavailable: n * free };
}

const TESTOSTERONE_MASS = 288.42; // g/mol
const ESTRADIOL_MASS = 272.38; // g/mol

/** Every end that a calculated quantity can have, from the ends of its inputs. */
function calculatedEnds({ analyte, paths }: NumberFact, source: Source): readonly number[] {
  const input = (id: string): readonly number[] => {
    const found = paths.map((path) => measurementAt(source, path)).find((one) => one?.analyte === id)?.value;
    return found ? [found.low, found.high].map((end) => Number(end ?? 0)) : [];
  };
  const albumins = input('albumin').length > 0 ? input('albumin') : [DEFAULT_ALBUMIN];
  const pairs = (a: readonly number[], b: readonly number[], of: (x: number, y: number) => number): readonly number[] =>
    a.flatMap((x) => b.map((y) => of(x, y)));
  const bound = (key: 'free' | 'bioavailable', scale: number): readonly number[] =>
    albumins.flatMap((albumin) =>
      pairs(input('testosterone'), input('shbg'), (t, s) => scale * freeTestosterone(t, s, albumin)[key]),
    );
  switch (analyte) {
    case 'free-testosterone':
      return bound('free', 1000);
    case 'bioavailable-testosterone':
      return bound('bioavailable', 1);
    case 'free-androgen-index':
      return pairs(input('testosterone'), input('shbg'), (t, s) => (100 * t) / s);
    case 'testosterone-estradiol-ratio':
      return pairs(
        input('testosterone'),
        input('estradiol'),
        (t, e) => (t * TESTOSTERONE_MASS) / 10 / ((e * ESTRADIOL_MASS) / 1000),
      );
    case 'lh-fsh-ratio':
      return pairs(input('lh'), input('fsh'), (lh, fsh) => lh / fsh);
    case undefined:
    default:
      return [];
  }
}

const HALF_OF_THE_LAST_OF_TWO_DIGITS = 0.05;

const isCalculated = (fact: NumberFact, source: Source): boolean => {
  const ends = calculatedEnds(fact, source);
  return numbersIn(fact.text).every((number) =>
    ends.some(
      (end) => Math.abs(end - Number(number)) <= HALF_OF_THE_LAST_OF_TWO_DIGITS * Math.max(Number(number), end) + 1e-9,
    ),
  );
};

function isChange({ text, paths: [from = '', to = ''] }: NumberFact, source: Source): boolean {
  const [before, after] = [pointAt(source, from), pointAt(source, to)];
  if (before === undefined || after === undefined) return false;
  const percent = (100 * (after - before)) / before;
  return Math.abs(percent - Number(text.replace('−', '-').replace('%', ''))) <= 0.5 + 1e-9;
}

function isCount({ text, paths }: NumberFact, source: Source): boolean {
  const inside = paths.filter((path) => measurementAt(source, path)?.position === 'within').length;
  return [inside, paths.length].includes(Number(text));
}

const isAge = ({ text, paths }: NumberFact, { record, annotation }: Source): boolean =>
  paths.length > 0 &&
  paths.every((path) => at(record, path) !== undefined) &&
  annotation.panels.some(({ ageYears }) => ageYears === Number(text));

const MILLISECONDS_PER_DAY = 86_400_000;

/** The first and the last day that a stated date, or a stated number of days, can mean. */
function daysOf(stated: unknown): readonly number[] {
  if (typeof stated === 'number') return [stated];
  const [year = 0, month, day] = String(stated).slice(0, 'yyyy-mm-dd'.length).split('-').map(Number);
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = day !== undefined ? first : month !== undefined ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return [first / MILLISECONDS_PER_DAY, last / MILLISECONDS_PER_DAY];
}

/** Days between two stated times, or the whole weeks in them; a time that lies before the other counts as none. */
function isElapsed({ text, paths, unit }: NumberFact, { record }: Source): boolean {
  const times = paths.map((path) => daysOf(at(record, path)));
  const apart = times.flatMap((from) => times.flatMap((to) => from.flatMap((a) => to.map((b) => Math.max(0, b - a)))));
  return apart.some((days) => Number(text) === (unit === 'wk' ? Math.floor(days / 7) : days));
}

const isConverted = ({ text, paths: [path = ''] }: NumberFact, source: Source): boolean =>
  measurementAt(source, path)?.display.value === text;

/** Is the number what its fact says? */
export function holds(fact: NumberFact, source: Source): boolean {
  switch (fact.from) {
    case 'record':
      return isPrinted(fact, source);
    case 'claim':
      return isOfClaim(fact);
    case 'name':
      return isName(fact);
    case 'calculated':
      return isCalculated(fact, source);
    case 'change':
      return isChange(fact, source);
    case 'count':
      return isCount(fact, source);
    case 'age':
      return isAge(fact, source);
    case 'elapsed':
      return isElapsed(fact, source);
    case 'converted':
      return isConverted(fact, source);
  }
}
