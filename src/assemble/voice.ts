import { analyteName } from '../analytes/name.js';
import type { Claim } from '../evidence/claim.js';
import type { Comparison } from '../facts/comparison.js';
import type { PanelFindings } from '../facts/panel-facts.js';
import type { PlacedCalculation } from '../facts/placed-calculation.js';
import type { PlacedResult } from '../facts/placed-result.js';
import { claimNumber, claimValue } from '../notes/claim-number.js';
import { inUnit, nameOf, numbered, say, type Phrase } from '../notes/phrase.js';
import type { SpokenCalculation, SpokenChange, SpokenResult, Voice } from '../notes/voice.js';
import type { Group } from '../reference/fits.js';
import type { Placed } from '../reference/placed.js';
import type { PanelContext } from '../context/panel-context.js';
import type { LabRecord } from '../record/types.js';
import { toFixed, type Exact } from '../logic/exact.js';
import type { Measured } from '../measurements/measured.js';
import { printUnit } from '../units/print-unit.js';
import { calculatedDisplay, displayOf, type DisplayUnits } from './measurement.js';

const spokenName = (analyte: string): Phrase => nameOf(analyteName(analyte));

/** A result as printed, or in the unit that was asked for. */
function spokenValue(measured: Measured, units: DisplayUnits): Phrase {
  const { value, unit } = displayOf(measured, units);
  const isPrinted = value === measured.text && unit === printUnit(measured.reading?.ucum ?? '1');
  return inUnit(
    numbered(value, {
      from: isPrinted ? 'record' : 'converted',
      paths: [measured.path],
      analyte: measured.analyte.id,
      ...(measured.reading && isPrinted ? { unit: measured.reading.ucum } : { unit }),
    }),
    unit,
  );
}

type Printed = NonNullable<NonNullable<Placed['interval']>['printed']>;

const withoutSign = (end: string): string => end.replace(/^[<>]=?\s*/, '');

/** Both ends of an interval; the unit is only said where it is another one than that of the result. */
function endsText({ low, high, unit }: Printed, resultUnit: string, number: (end: string) => Phrase): Phrase {
  const [from, to] = [low, high].map((end) => (end === undefined ? undefined : number(withoutSign(end))));
  const ends = from && to ? say`${from}–${to}` : from ? say`from ${from}` : say`up to ${to ?? ''}`;
  const own = unit === undefined ? '' : printUnit(unit);
  return own === '' || own === resultUnit ? ends : inUnit(ends, own);
}

/** Where the intervals stand that were printed with a result. */
const intervalPaths = ({ observation, path }: Measured): readonly string[] =>
  (['referenceInterval', 'referenceIntervals'] as const)
    .filter((field) => observation[field] !== undefined)
    .map((field) => `${path}/${field}`);

const printedEnds = (measured: Measured, printed: Printed, resultUnit: string): Phrase =>
  endsText(printed, resultUnit, (end) =>
    numbered(end, {
      from: 'record',
      paths: intervalPaths(measured),
      analyte: measured.analyte.id,
      unit: printed.unit ?? measured.reading?.ucum ?? measured.unit,
    }),
  );

function spokenInterval(
  { interval }: Placed,
  resultUnit: string,
  measured?: Measured,
): Pick<SpokenResult, 'interval'> {
  if (!interval) return {};
  const { claim, key, origin, printed = {} } = interval;
  const value = claim && key !== undefined ? claim.values[key] : undefined;
  if (claim && value) {
    const ends = endsText(printed, resultUnit, (end) => claimNumber(end, claim, value));
    return { interval: { ends, origin, claim } };
  }
  return measured ? { interval: { ends: printedEnds(measured, printed, resultUnit), origin } } : {};
}

/** Whom an interval is for, in words. */
function groupWords({ category, cyclePhase, menopausalStatus, pregnant, unread }: Group): string {
  const words = [
    category,
    menopausalStatus,
    cyclePhase === 'midcycle' ? 'mid-cycle' : cyclePhase?.replace('-', ' '),
    pregnant === true ? 'pregnancy' : undefined,
    unread,
  ].filter((word) => word !== undefined);
  return words.length > 0 ? words.join(', ') : 'unlabelled';
}

function spoken({ measured, placed }: PlacedResult, units: DisplayUnits): SpokenResult {
  const { unit } = displayOf(measured, units);
  return {
    analyte: measured.analyte.id,
    name: nameOf(measured.analyte.inSentence),
    value: spokenValue(measured, units),
    flagOnly: measured.values === null,
    position: placed.position,
    path: measured.path,
    ...spokenInterval(placed, unit, measured),
    alternatives: placed.alternatives.map(({ interval, position }) => ({
      group: groupWords(interval.group),
      ends: printedEnds(measured, interval.printed, unit),
      position,
    })),
    limits: spokenLimits(placed),
  };
}

const spokenLimits = ({ limits }: Placed): SpokenResult['limits'] =>
  limits.flatMap(({ name, position, claim, key }) => {
    const value = claim.values[key];
    return value ? [{ value: claimValue(claim, value), name: nameOf(name, claim), position, claim }] : [];
  });

function decided({ placed }: PlacedCalculation): SpokenCalculation['decided'] {
  if (!placed.interval && placed.limits.length === 0) return 'no-limit';
  if (placed.low === 'true') return 'below';
  return placed.low === 'false' ? 'above' : 'undecided';
}

/** "albumin 43 g/L": the one value of the claims behind the calculation that says so. */
function assumption(text: string, claims: readonly Claim[]): Phrase {
  for (const claim of claims) {
    for (const value of Object.values(claim.values)) {
      const number = value.value ?? '';
      if (text === `${analyteName(value.analyte)} ${number} ${value.unit}`)
        return say`${spokenName(value.analyte)} ${claimValue(claim, value)}`;
    }
  }
  return say`${text}`;
}

function spokenCalculation(one: PlacedCalculation): SpokenCalculation {
  const { calculated, placed } = one;
  const { value, unit } = calculatedDisplay(calculated.values, calculated.unit);
  const [claim] = calculated.claims;
  const number = numbered(value, {
    from: 'calculated',
    paths: calculated.inputs,
    analyte: calculated.id,
    unit: calculated.unit,
  });
  return {
    analyte: calculated.id,
    name: spokenName(calculated.id),
    value: inUnit(number, unit),
    flagOnly: false,
    position: placed.position,
    path: calculated.inputs[0] ?? '',
    paths: calculated.inputs,
    ...spokenInterval(placed, unit),
    alternatives: [],
    limits: spokenLimits(placed),
    method: nameOf(calculated.method, claim),
    assumed: calculated.assumed.map((text) => assumption(text, calculated.claims)),
    claims: calculated.claims,
    decided: decided(one),
  };
}

const DOUBTS: Readonly<Record<string, string>> = {
  'unit-not-convertible': 'units that no factor joins',
  'laboratory-differs': 'the laboratory differs',
  'laboratory-not-stated': 'laboratory not stated',
  'method-differs': 'the method differs',
  'method-not-stated': 'method not stated',
  'clock-time-differs': 'the time of day differs',
  'clock-time-not-known': 'time of day not known',
  'treatments-not-stated': 'treatments not stated',
  'treatment-time-not-known': 'time of a treatment not known',
  'treatment-differs': 'a treatment differs',
  'cycle-phase-differs': 'the cycle phase differs',
  'cycle-phase-not-stated': 'cycle phase not stated',
};

const DIRECTION = { up: 'higher', down: 'lower', unchanged: 'unchanged' } as const;

function spokenChange(change: Comparison, units: DisplayUnits): SpokenChange {
  const { variation } = change;
  const paths = [change.before.measured.path, change.after.measured.path];
  const limit = variation?.claim.values[variation.key];
  return {
    name: spokenName(change.analyte),
    before: spokenValue(change.before.measured, units),
    after: spokenValue(change.after.measured, units),
    ...(change.percent && {
      percent: numbered(signedPercent(change.percent), { from: 'change', paths, analyte: change.analyte, unit: '%' }),
    }),
    paths,
    doubts: change.why.flatMap((code) => DOUBTS[code] ?? []),
    comparable: change.comparable,
    beyond: change.beyondVariation,
    ...(variation && limit && { variation: { claim: variation.claim, limit: claimValue(variation.claim, limit) } }),
    published: change.published.map(({ effect, agreement }) => {
      const size = effect.size === undefined ? undefined : effect.claim.values[effect.size];
      return {
        treatment: effect.treatment.replaceAll('-', ' '),
        direction: DIRECTION[effect.direction],
        ...(size && { size: claimValue(effect.claim, size) }),
        agreement,
        claim: effect.claim,
      };
    }),
  };
}

/** A whole percent with its sign: what a change of two printed values carries. */
export function signedPercent(percent: Exact): string {
  const text = toFixed(percent, 0);
  return text.startsWith('-') ? `−${text.slice(1)}%` : `+${text}%`;
}

/** Where an age is stated that holds for the panel. */
const agePaths = ({ subject }: LabRecord, { panel, path }: PanelContext): readonly string[] =>
  panel.ageYears !== undefined
    ? [`${path}/ageYears`]
    : (['birthDate', 'ageYears'] as const)
        .filter((field) => subject?.[field] !== undefined)
        .map((field) => `/subject/${field}`);

/** What the words of a note may speak of; with comparisons, also of what changed since the panel before. */
export function voiceOf(
  { context, record, results, calculated }: PanelFindings,
  units: DisplayUnits,
  since?: { readonly earlier: string; readonly comparisons: readonly Comparison[] },
): Voice {
  return {
    panel: context.panel.id,
    ...(since && { earlier: since.earlier }),
    ...(context.age && { age: { years: context.age.min, paths: agePaths(record, context) } }),
    isListed: (treatmentClass) =>
      (record.treatments ?? []).some(
        (treatment) => treatment.class === treatmentClass && treatment.status !== 'planned',
      ),
    changes: () => (since?.comparisons ?? []).map((one) => spokenChange(one, units)),
    all: () => results.map((one) => spoken(one, units)),
    results: (analyte) =>
      results.filter(({ measured }) => measured.analyte.id === analyte).map((one) => spoken(one, units)),
    calculation: (analyte) => {
      const found = calculated.find((one) => one.calculated.id === analyte);
      return found && spokenCalculation(found);
    },
  };
}
