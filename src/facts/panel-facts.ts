import type { PanelContext } from '../context/panel-context.js';
import type { Facts, ResultFact } from '../engine/facts.js';
import { parseExact } from '../logic/exact.js';
import { isAbove, isBelow, span, type Possible } from '../logic/possible.js';
import type { Truth } from '../logic/truth.js';
import type { Missing, Observed } from '../language/trace.js';
import { convertExact } from '../units/conversion.js';
import { printUnit } from '../units/print-unit.js';
import type { PlacedCalculation } from './placed-calculation.js';
import { treatmentAnswer } from './answers/treatment-answers.js';
import { contextAnswer } from './context-answers.js';
import { inputName, missingFor, type PanelFindings } from './panel-findings.js';
import type { PlacedResult } from './placed-result.js';

export const displayOf = ({ measured }: PlacedResult): string => {
  const unit = measured.reading ? printUnit(measured.reading.ucum) : '';
  return unit === '' ? measured.text : `${measured.text} ${unit}`;
};

interface Ends {
  readonly low?: string;
  readonly high?: string;
}

function endsText({ low, high }: Ends): string {
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  if (low !== undefined) return `≥${low}`;
  return high?.startsWith('<') === true ? high : `≤${high ?? ''}`;
}

/** An interval that was printed in another unit than that of record is shown as printed: converted, it may have forty digits. */
const limitOf = ({ placed: { interval }, measured }: PlacedResult): ResultFact['limit'] => {
  if (!interval) return undefined;
  const { printed } = interval;
  const printedUnit = printed?.unit ?? measured.reading?.ucum ?? interval.unit;
  const isSame = printedUnit === interval.unit || (printed?.low === interval.low && printed?.high === interval.high);
  const [ends, unit] = printed && !isSame ? [printed, printUnit(printedUnit)] : [interval, interval.unit];
  return {
    value: endsText(ends),
    unit,
    owner: interval.origin,
    ...(interval.claim && { claim: interval.claim.id }),
  };
};

const agreeing = (values: readonly Truth[]): Truth => {
  const [first = 'unknown'] = values;
  return values.every((value) => value === first) ? first : 'unknown';
};

function mergedFact(results: readonly [PlacedResult, ...PlacedResult[]], context: PanelContext): ResultFact {
  const [first] = results;
  const analyte = first.measured.analyte.id;
  const observed = results.map((result): Observed => ({ path: result.measured.path, display: displayOf(result) }));
  const placed = results.map((result) => result.placed);
  const values = results.map(({ measured }) => measured.values);
  const known = values.filter((one): one is Possible => one !== null);
  const sameUnit = results.every(({ measured }) => measured.unit === first.measured.unit);
  const [head, ...rest] = known;
  const limit = limitOf(first);
  const [low, high, inside] = [
    agreeing(placed.map((one) => one.low)),
    agreeing(placed.map((one) => one.high)),
    agreeing(placed.map((one) => one.inside)),
  ];
  const disagreeing: readonly Missing[] =
    results.length > 1 && (low === 'unknown' || high === 'unknown')
      ? [{ input: analyte, panel: context.panel.id, cause: 'disagreeing' }]
      : [];
  return {
    low,
    high,
    inside,
    observed,
    values: head && sameUnit && known.length === values.length ? span([head, ...rest]) : null,
    unit: first.measured.unit,
    missing: [...disagreeing, ...results.flatMap((result) => missingFor(result.placed, analyte, context))],
    ...(limit && { limit }),
  };
}

const calculatedFact = ({ calculated, placed }: PlacedCalculation, context: PanelContext): ResultFact => ({
  low: placed.low,
  high: placed.high,
  inside: placed.inside,
  values: calculated.values,
  unit: calculated.unit,
  observed: calculated.inputs.map((path) => ({ path, display: `calculated ${calculated.id.replaceAll('-', ' ')}` })),
  missing: [
    ...placed.missing.map(({ input, cause }) => ({
      input: input === 'value' ? calculated.id : inputName(context, input),
      panel: context.panel.id,
      cause,
    })),
    ...calculated.assumed.map(() => ({ input: 'albumin', panel: context.panel.id, cause: 'not-supplied' as const })),
  ],
});

/** What a calculation needs, so that an absent result names the inputs that would give it. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'free-testosterone': ['testosterone', 'shbg'],
  'bioavailable-testosterone': ['testosterone', 'shbg'],
  'free-androgen-index': ['testosterone', 'shbg'],
};

/** The facts of one panel, each worked out when it is first asked for. */
export function panelFacts(findings: PanelFindings): Facts {
  const { context, results, calculated, setAside } = findings;
  const facts = new Map<string, ResultFact | undefined>();

  const result = (analyte: string): ResultFact | undefined => {
    if (facts.has(analyte)) return facts.get(analyte);
    const [first, ...others] = results.filter(({ measured }) => measured.analyte.id === analyte);
    // a calculated value that no limit of its method applies to decides nothing
    const own = calculated.find(
      ({ calculated: { id }, placed }) => id === analyte && (placed.interval !== undefined || placed.limits.length > 0),
    );
    const fact = first ? mergedFact([first, ...others], context) : own && calculatedFact(own, context);
    facts.set(analyte, fact);
    return fact;
  };
  const absent = (analyte: string): readonly Missing[] => {
    const panel = context.panel.id;
    const aside = setAside.some((one) => one.analyte === analyte && one.panel === panel && one.reason !== 'duplicate');
    const own: Missing = { input: analyte, panel, cause: aside ? 'set-aside' : 'not-supplied' };
    const needed = (NEEDS[analyte] ?? [])
      .filter((input) => !result(input))
      .map((input): Missing => ({ input, panel, cause: 'not-supplied' }));
    return [own, ...needed];
  };
  return {
    panel: context.panel.id,
    result,
    absent,
    comparison: (analyte, limit) => {
      const fact = result(analyte);
      const known = findings.catalogue.find(analyte);
      const exact = parseExact(limit.value);
      const end = fact && known && exact && convertExact(exact, limit.unit, fact.unit, known);
      if (!fact?.values || !end) return { below: 'unknown', above: 'unknown' };
      return { below: isBelow(fact.values, end), above: isAbove(fact.values, end) };
    },
    // whether a treatment began or ended needs a panel before
    treatment: (classes, when) =>
      when === 'begun' || when === 'ended'
        ? { truth: 'unknown', observed: [], missing: [] }
        : treatmentAnswer(findings, classes, when),
    context: (fact) => contextAnswer(fact, findings),
    change: (analyte) => ({
      truth: 'unknown',
      observed: [],
      missing: [{ input: analyte, panel: context.panel.id, cause: 'not-supplied' }],
    }),
  };
}
