import { findAnalyte, type Catalogue } from '../analytes/find.js';
import { catalogue } from '../analytes/catalogue.js';
import { treatmentState } from '../context/treatment-state.js';
import { categoryFor, panelContext, type PanelContext } from '../context/panel-context.js';
import type { Calculated } from '../derived/calculated.js';
import { calculateFreeAndrogenIndex } from '../derived/free-androgen-index.js';
import { calculateLhFshRatio } from '../derived/lh-fsh-ratio.js';
import { withUncertainty } from '../derived/limit-comparison.js';
import { calculateNonHdlCholesterol } from '../derived/non-hdl-cholesterol.js';
import { calculateTestosteroneEstradiolRatio } from '../derived/testosterone-estradiol-ratio.js';
import type { Finding, Measured, SetAside } from '../measurements/measured.js';
import { readObservation } from '../measurements/read-observation.js';
import type { LabRecord, Panel } from '../record/types.js';
import type { Stated } from '../reference/fits.js';
import { methodKind } from '../reference/method.js';
import { place } from '../reference/place.js';
import type { Placeable, PlacingOptions } from '../reference/placed.js';
import { hasPrintedInterval, printedIntervals } from '../reference/printed.js';
import { inputOf } from './calculation-input.js';
import { withoutDuplicates } from './duplicates.js';
import { freeTestosteroneOfPanel } from './free-testosterone-of-panel.js';
import type { PanelFindings } from './panel-findings.js';
import type { PlacedCalculation } from './placed-calculation.js';
import type { PlacedResult } from './placed-result.js';

/** What one panel came to: everything measured and placed, everything set aside, everything the reader has to know. */
export interface ReadPanel extends PanelFindings {
  readonly findings: readonly Finding[];
}

export interface ReadingOptions extends RecordOptions {
  /** Paths of results that another method contradicts. */
  readonly conflicting: ReadonlySet<string>;
  /** Paths of observations that are beyond the size limits, with the reason. */
  readonly oversized: ReadonlyMap<string, string>;
}

/** What results may be of, and what they are placed by. */
export interface RecordOptions extends PlacingOptions {
  readonly catalogue: Catalogue;
}

const RANK: ReadonlyMap<string, number> = new Map(Object.keys(catalogue).map((id, rank) => [id, rank]));

const MOST_STATED = 100_000_000;

/**
 * What a result is ordered by within its analyte. Of equal results the one with a printed interval, then the one that states
 * more beside its value, comes first and is the one that stays, in whatever unit either was printed.
 */
function orderKey(measured: Measured): readonly string[] {
  const { unit, text, observation } = measured;
  const stated = JSON.stringify({ ...observation, value: undefined, unit: undefined });
  return [
    observation.method ?? '',
    unit,
    hasPrintedInterval(measured) ? '' : 'none',
    String(MOST_STATED - stated.length).padStart(9, '0'),
    stated,
    text,
    observation.unit ?? '',
  ];
}

/** A caller's own analytes come after those of the catalogue. */
const rankOf = ({ analyte }: Measured): number => RANK.get(analyte.id) ?? RANK.size;

/** One order for the same results, however the record listed them. */
function inCatalogueOrder(a: Measured, b: Measured): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (a.analyte.id !== b.analyte.id) return a.analyte.id < b.analyte.id ? -1 : 1;
  const [one, other] = [orderKey(a), orderKey(b)];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** The same order for the same set-aside results, however the record listed them. */
function byWhatWasPrinted(a: SetAside, b: SetAside): number {
  const [one, other] = [a, b].map(({ analyte, reason, printed, source, path }) =>
    JSON.stringify([analyte, reason, printed, source, path]),
  );
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

function statedFor(context: PanelContext, record: LabRecord, analyte: string): Stated {
  const category = categoryFor(record.subject, analyte);
  // hCG is what shows a pregnancy that nobody stated: it alone is then held against intervals of the not pregnant
  const pregnant = pregnancy(context) ?? (analyte === 'hcg' ? false : undefined);
  return {
    ...(category && { category }),
    ...(context.age && { age: context.age }),
    ...(context.cyclePhase && { cyclePhase: context.cyclePhase }),
    ...(context.menopausalStatus && { menopausalStatus: context.menopausalStatus }),
    ...(pregnant !== undefined && { pregnant }),
  };
}

/** The years of age between which pregnancy that is not stated stays unknown. */
const MAYBE_PREGNANT = { from: 15, to: 55 } as const;

/** As stated; outside the years of possible pregnancy and after a stated menopause it is taken as not pregnant. */
function pregnancy({ pregnant, menopausalStatus, age }: PanelContext): boolean | undefined {
  if (pregnant !== undefined) return pregnant;
  if (menopausalStatus === 'postmenopausal') return false;
  return age && (age.max < MAYBE_PREGNANT.from || age.min > MAYBE_PREGNANT.to) ? false : undefined;
}

interface ReadResults {
  readonly measured: readonly Measured[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
}

function readResults(panel: Panel, path: string, options: ReadingOptions): ReadResults {
  const measured: Measured[] = [];
  const setAside: SetAside[] = [];
  const findings: Finding[] = [];
  for (const [at, observation] of panel.observations.entries()) {
    const where = `${path}/observations/${at}`;
    const reading = readObservation(observation, where, panel, options.catalogue, options.oversized.get(where));
    if ('setAside' in reading) setAside.push(reading.setAside);
    else {
      measured.push(reading.measured);
      findings.push(...reading.findings);
    }
  }
  const unique = withoutDuplicates([...measured].sort(inCatalogueOrder));
  return {
    measured: unique.measured,
    setAside: [...setAside, ...unique.setAside].sort(byWhatWasPrinted),
    findings: [...findings, ...unique.findings],
  };
}

const REASONS = {
  misfit: [
    'printed-interval-does-not-fit-subject',
    'A printed interval belongs to another group than the one stated; it is not used.',
  ],
  flag: [
    'flag-against-interval',
    'The flag of the laboratory and the interval printed with the result do not agree; the interval is used.',
  ],
} as const;

function placeResult(
  measured: Measured,
  stated: Stated,
  withheld: Placeable['withheld'],
  options: PlacingOptions,
): { readonly result: PlacedResult; readonly findings: readonly Finding[] } {
  const printed = printedIntervals(measured);
  const placed = place(
    {
      analyte: measured.analyte,
      values: measured.values,
      unit: measured.unit,
      printed: printed.intervals,
      method: methodKind(measured.observation.method),
      certified: measured.observation.certified,
      flag: measured.observation.interpretation,
      ...(withheld && { withheld }),
    },
    stated,
    options,
  );
  const say = ([code, message]: readonly [string, string]): Finding => ({ code, path: measured.path, message });
  return {
    result: { measured, placed },
    findings: [
      ...printed.findings,
      ...(placed.misfit ? [say(REASONS.misfit)] : []),
      ...(placed.flagDisagrees ? [say(REASONS.flag)] : []),
    ],
  };
}

function calculateFromGonadotropins(results: readonly PlacedResult[], { category }: Stated): readonly Calculated[] {
  const [lh, fsh] = [inputOf(results, 'lh'), inputOf(results, 'fsh')];
  return lh && fsh && category === 'female' ? calculateLhFshRatio(lh, fsh) : [];
}

/** Pregnancy occupies SHBG with estradiol, so the index is refused there, as the free fraction is. */
function calculateFromTestosterone(results: readonly PlacedResult[], stated: Stated): readonly Calculated[] {
  const [testosterone, shbg, estradiol] = [
    inputOf(results, 'testosterone'),
    inputOf(results, 'shbg'),
    inputOf(results, 'estradiol'),
  ];
  if (!testosterone) return [];
  return [
    ...(shbg && stated.pregnant !== true && stated.category === 'female'
      ? calculateFreeAndrogenIndex(testosterone, shbg)
      : []),
    ...(estradiol && stated.category === 'male' ? calculateTestosteroneEstradiolRatio(testosterone, estradiol) : []),
  ];
}

function calculateFromCholesterol(results: readonly PlacedResult[]): readonly Calculated[] {
  const [total, hdl] = [inputOf(results, 'total-cholesterol'), inputOf(results, 'hdl-cholesterol')];
  return total && hdl ? calculateNonHdlCholesterol(total, hdl) : [];
}

/** What can be calculated from the results. */
const calculate = (results: readonly PlacedResult[], stated: Stated): readonly Calculated[] => [
  ...calculateFromTestosterone(results, stated),
  ...calculateFromGonadotropins(results, stated),
  ...calculateFromCholesterol(results),
];

/** Only values calculated by the equation of a limit are held against it, and only where they clearly differ from it. */
const BY_EQUATION: ReadonlySet<Calculated['id']> = /* @__PURE__ */ new Set([
  'free-testosterone',
  'free-testosterone-percent',
  'bioavailable-testosterone',
]);
const isByEquation = ({ id }: Calculated): boolean => BY_EQUATION.has(id);

function placeCalculation(
  calculated: Calculated,
  results: readonly PlacedResult[],
  stated: Stated,
  options: PlacingOptions,
): PlacedCalculation[] {
  const analyte = findAnalyte(calculated.id);
  if (!analyte) return [];
  const byEquation = isByEquation(calculated);
  const testosterone = results.find(({ measured }) => measured.analyte.id === 'testosterone');
  const placed = place(
    {
      analyte,
      values: byEquation ? withUncertainty(calculated.values) : calculated.values,
      unit: calculated.unit,
      printed: [],
      flag: undefined,
      // an index is as good as the testosterone in it, so its limits are those of that method
      method: byEquation ? 'calculated' : methodKind(testosterone?.measured.observation.method),
      certified: undefined,
      ...(byEquation && { calculation: 'vermeulen-1999' as const }),
    },
    stated,
    options,
  );
  return [{ calculated, placed }];
}

/** Reads one panel of a record: every observation is measured and placed, or set aside with a reason. */
export function readPanel(
  record: LabRecord,
  at: number,
  order: readonly string[],
  unreadTreatments: ReadonlySet<string>,
  options: ReadingOptions,
): ReadPanel {
  const panel = record.panels[at];
  if (!panel) throw new RangeError(`The record has no panel ${at}`);
  const context = panelContext(record, panel, at);
  const read = readResults(panel, context.path, options);
  const day = context.day;
  const affirming = (record.treatments ?? []).some(
    (treatment) =>
      treatment.intent === 'gender-affirming' && treatmentState(treatment, panel, day, order).current !== 'false',
  );
  const withheld = (measured: Measured): Placeable['withheld'] =>
    measured.doubtfulUnit
      ? 'unit'
      : options.conflicting.has(measured.path)
        ? 'method'
        : affirming
          ? 'treatments'
          : undefined;
  const placed = read.measured.map((measured) =>
    placeResult(measured, statedFor(context, record, measured.analyte.id), withheld(measured), options),
  );
  const results = placed.map(({ result }) => result);
  const free = freeTestosteroneOfPanel(results, statedFor(context, record, ''));
  const others = calculate(results, statedFor(context, record, ''));
  const calculated = [...free.calculated, ...others].flatMap((one) =>
    placeCalculation(one, results, statedFor(context, record, one.id), options),
  );
  return {
    record,
    catalogue: options.catalogue,
    context,
    order,
    results,
    calculated,
    unreadTreatments,
    conflicting: options.conflicting,
    stated: statedFor(context, record, ''),
    setAside: read.setAside,
    findings: [...context.findings, ...read.findings, ...placed.flatMap(({ findings }) => findings), ...free.findings],
  };
}
