import { analyteName } from '../analytes/name.js';
import type { Comparison } from '../facts/comparison.js';
import type { PanelFindings } from '../facts/panel-facts.js';
import type { PlacedCalculation } from '../facts/placed-calculation.js';
import type { PlacedResult } from '../facts/placed-result.js';
import type { SpokenCalculation, SpokenChange, SpokenResult, Voice } from '../notes/voice.js';
import type { Group } from '../reference/fits.js';
import type { Placed } from '../reference/placed.js';
import { toFixed, type Exact } from '../logic/exact.js';
import { claimNumber } from '../notes/claim-number.js';
import { printUnit, withUnit } from '../units/print-unit.js';
import { calculatedDisplay, displayOf, type DisplayUnits } from './measurement.js';

type Printed = NonNullable<NonNullable<Placed['interval']>['printed']>;

/** The ends as printed; their unit where it is another than that in which the result is shown. */
function endsText({ low, high, unit }: Printed, resultUnit: string, printedUnit: string): string {
  const [from, to] = [low?.replace(/^[<>]=?\s*/, ''), high?.replace(/^[<>]=?\s*/, '')];
  const ends =
    from !== undefined && to !== undefined
      ? `${from}–${to}`
      : from !== undefined
        ? `from ${from}`
        : `up to ${to ?? ''}`;
  const own = unit === undefined ? printedUnit : printUnit(unit);
  return own === '' || own === resultUnit ? ends : `${ends}\u00a0${own}`;
}

const intervalText = ({ interval }: Placed, resultUnit: string, printedUnit = resultUnit): string =>
  interval ? endsText(interval.printed ?? {}, resultUnit, printedUnit) : '';

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

const joined = (value: string, unit: string): string =>
  unit === '' ? value : unit === '%' ? `${value}%` : `${value}\u00a0${unit}`;

function spoken({ measured, placed }: PlacedResult, units: DisplayUnits): SpokenResult {
  const { value, unit } = displayOf(measured, units);
  const printedUnit = measured.reading ? printUnit(measured.reading.ucum) : '';
  return {
    analyte: measured.analyte.id,
    name: measured.analyte.inSentence,
    text: joined(value, unit),
    flagOnly: measured.values === null,
    position: placed.position,
    path: measured.path,
    ...(placed.interval && {
      interval: {
        text: intervalText(placed, unit, printedUnit),
        origin: placed.interval.origin,
        ...(placed.interval.claim && { claim: placed.interval.claim }),
      },
    }),
    alternatives: placed.alternatives.map(({ interval, position }) => ({
      group: groupWords(interval.group),
      text: endsText(interval.printed, unit, printedUnit),
      position,
    })),
    limits: spokenLimits(placed),
  };
}

const spokenLimits = ({ limits }: Placed): SpokenResult['limits'] =>
  limits.map((limit) => ({
    text: withUnit(limit.value, limit.unit),
    name: limit.name,
    position: limit.position,
    claim: limit.claim,
  }));

function decided({ placed }: PlacedCalculation): SpokenCalculation['decided'] {
  if (!placed.interval && placed.limits.length === 0) return 'no-limit';
  if (placed.low === 'true') return 'below';
  return placed.low === 'false' ? 'above' : 'undecided';
}

function spokenCalculation(one: PlacedCalculation): SpokenCalculation {
  const { calculated, placed } = one;
  const { value, unit } = calculatedDisplay(calculated.values, calculated.unit);
  return {
    analyte: calculated.id,
    name: analyteName(calculated.id),
    text: joined(value, unit),
    flagOnly: false,
    position: placed.position,
    path: calculated.inputs[0] ?? '',
    paths: calculated.inputs,
    ...(placed.interval && {
      interval: {
        text: intervalText(placed, unit),
        origin: placed.interval.origin,
        ...(placed.interval.claim && { claim: placed.interval.claim }),
      },
    }),
    alternatives: [],
    limits: spokenLimits(placed),
    method: calculated.method,
    assumed: calculated.assumed,
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
  const shown = [change.before, change.after].map(({ measured }) => {
    const { value, unit } = displayOf(measured, units);
    return joined(value, unit);
  });
  return {
    name: analyteName(change.analyte),
    before: shown[0] ?? '',
    after: shown[1] ?? '',
    ...(change.percent && { percent: signedPercent(change.percent) }),
    paths: [change.before.measured.path, change.after.measured.path],
    doubts: change.why.flatMap((code) => DOUBTS[code] ?? []),
    comparable: change.comparable,
    beyond: change.beyondVariation,
    ...(change.variation && { variation: { claim: change.variation.claim, text: `${change.variation.percent}%` } }),
    published: change.published.map(({ effect, agreement }) => {
      const size = effect.size === undefined ? undefined : effect.claim.values[effect.size];
      return {
        treatment: effect.treatment.replaceAll('-', ' '),
        direction: DIRECTION[effect.direction],
        ...(size && { size: claimNumber(size) }),
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

/** What the words of a note may speak of; with comparisons, also of what changed since the panel before. */
export function voiceOf(
  { context, record, results, calculated }: PanelFindings,
  units: DisplayUnits,
  since?: { readonly earlier: string; readonly comparisons: readonly Comparison[] },
): Voice {
  return {
    panel: context.panel.id,
    ...(since && { earlier: since.earlier }),
    ...(context.age && { ageYears: context.age.min }),
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
