import { analyteName } from '../analytes/name.js';
import type { PanelFindings } from '../facts/panel-facts.js';
import type { PlacedCalculation } from '../facts/placed-calculation.js';
import type { PlacedResult } from '../facts/placed-result.js';
import type { SpokenCalculation, SpokenResult, Voice } from '../notes/voice.js';
import type { Group } from '../reference/fits.js';
import type { Placed } from '../reference/place.js';
import { printUnit, withUnit } from '../units/print-unit.js';
import { calculatedDisplay, displayOf, type DisplayUnits } from './measurement.js';

type Printed = NonNullable<NonNullable<Placed['interval']>['printed']>;

function endsText({ low, high, unit }: Printed, resultUnit: string): string {
  const [from, to] = [low?.replace(/^[<>]=?\s*/, ''), high?.replace(/^[<>]=?\s*/, '')];
  const ends =
    from !== undefined && to !== undefined
      ? `${from}–${to}`
      : from !== undefined
        ? `from ${from}`
        : `up to ${to ?? ''}`;
  const own = unit === undefined ? '' : printUnit(unit);
  return own === '' || own === resultUnit ? ends : `${ends}\u00a0${own}`;
}

const intervalText = ({ interval }: Placed, resultUnit: string): string =>
  interval ? endsText(interval.printed ?? {}, resultUnit) : '';

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
  return {
    analyte: measured.analyte.id,
    name: measured.analyte.inSentence,
    text: joined(value, unit),
    flagOnly: measured.values === null,
    position: placed.position,
    path: measured.path,
    ...(placed.interval && {
      interval: {
        text: intervalText(placed, unit),
        origin: placed.interval.origin,
        ...(placed.interval.claim && { claim: placed.interval.claim }),
      },
    }),
    alternatives: placed.alternatives.map(({ interval, position }) => ({
      group: groupWords(interval.group),
      text: endsText(interval.printed, unit),
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

/** What the words of a note may speak of. */
export function voiceOf({ context, results, calculated }: PanelFindings, units: DisplayUnits): Voice {
  return {
    panel: context.panel.id,
    ...(context.age && { ageYears: context.age.min }),
    all: () => results.map((one) => spoken(one, units)),
    results: (analyte) =>
      results.filter(({ measured }) => measured.analyte.id === analyte).map((one) => spoken(one, units)),
    calculation: (analyte) => {
      const found = calculated.find((one) => one.calculated.id === analyte);
      return found && spokenCalculation(found);
    },
  };
}
