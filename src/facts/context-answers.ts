import { isAtLeastYears } from '../context/panel-context.js';
import { isOfClass, treatmentState } from '../context/treatment-state.js';
import { adultAge } from '../reference/adult-age.js';
import { contextFacts, type ContextFact } from '../language/context.js';
import type { ClauseAnswer, Missing, Observed } from '../language/trace.js';
import { parseExact, toDecimalString } from '../logic/exact.js';
import { isAbove, isBelow, isPoint } from '../logic/possible.js';
import { analyteName } from '../analytes/name.js';
import { not, truth, type Truth } from '../logic/truth.js';
import { contradicts, hasOtherMethod } from '../measurements/duplicates.js';
import { disorderedCycles } from '../reference/disordered-cycles.js';
import { borderlineBand } from '../reference/criteria.js';
import { isUnreliablyLow } from '../reference/low-concentration.js';
import { convertExact } from '../units/conversion.js';
import type { PanelFindings } from './panel-facts.js';
import type { PlacedResult } from './placed-result.js';
import { affectingClasses, hormoneClasses, interferingClasses } from '../reference/treatment-classes.js';

const GONADAL: ReadonlySet<string> = new Set([
  'lh',
  'fsh',
  'testosterone',
  'estradiol',
  'free-testosterone',
  'bioavailable-testosterone',
  'progesterone',
]);

/** Conditions with a published effect on these results: the slugs and, for women and men, no inference from other numbers. */
const AFFECTING_CONDITIONS: ReadonlySet<string> = new Set([
  'obesity',
  'liver-disease',
  'cirrhosis',
  'hyperthyroidism',
  'hypothyroidism',
  'thyroid-disease',
  'hiv',
  'acute-illness',
  'critical-illness',
  'renal-failure',
  'chronic-kidney-disease',
  'lactation',
]);

const observed = (results: readonly PlacedResult[]): readonly Observed[] =>
  results.map(({ measured }) => ({ path: measured.path, display: measured.analyte.inSentence }));

type Bare = { readonly truth: Truth; readonly observed?: readonly Observed[] };

const anyResult = (results: readonly PlacedResult[]): Bare => ({
  truth: truth(results.length > 0),
  observed: observed(results),
});

function conditionNames({ record }: PanelFindings): readonly string[] | undefined {
  return record.subject?.conditions?.map((one) =>
    (typeof one === 'string' ? one : one.code)
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-'),
  );
}

function conditionsAmong(findings: PanelFindings, wanted: ReadonlySet<string>): Bare {
  const names = conditionNames(findings);
  if (!names) return { truth: 'unknown' };
  const found = names.flatMap((name, at) =>
    wanted.has(name) ? [{ path: `/subject/conditions/${at}`, display: name.replaceAll('-', ' ') }] : [],
  );
  return { truth: truth(found.length > 0), observed: found };
}

const currentTreatments = (findings: PanelFindings) =>
  (findings.record.treatments ?? []).flatMap((treatment, at) => {
    const state = treatmentState(treatment, findings.context.panel, findings.context.day, findings.order).current;
    return state === 'false' ? [] : [{ treatment, at, state }];
  });

/** A hormone counts as listed unless its time is known to be another. */
function listed(findings: PanelFindings, keep: (one: ReturnType<typeof currentTreatments>[number]) => boolean): Bare {
  if (!findings.record.treatments) return { truth: 'unknown' };
  const found = currentTreatments(findings).filter(keep);
  const certain = found.filter(({ state }) => state === 'true');
  return {
    truth: certain.length > 0 ? 'true' : found.length > 0 ? 'unknown' : 'false',
    observed: certain.map(({ at, treatment }) => ({
      path: `/treatments/${at}`,
      display: treatment.agent ?? treatment.class.replaceAll('-', ' '),
    })),
  };
}

function nearLimit({ results }: PanelFindings): Bare {
  const found = results.filter(({ measured, placed }) => {
    const { analyte, values, unit } = measured;
    if (analyte.id !== 'testosterone' || !values) return false;
    if (placed.position === 'below' || placed.limits.some(({ position }) => position === 'on')) return true;
    const [low, high] = [borderlineBand.value.low, borderlineBand.value.high].map((text) => {
      const end = parseExact(text ?? '');
      return end && convertExact(end, borderlineBand.value.unit, unit, analyte);
    });
    return (
      low !== undefined && high !== undefined && isBelow(values, low) !== 'true' && isAbove(values, high) !== 'true'
    );
  });
  return anyResult(found);
}

const lowSteroids = ({ results, stated }: PanelFindings): Bare =>
  anyResult(results.filter(({ measured, placed }) => isUnreliablyLow(measured, placed.position, stated)));

function allGonadalInside({ results }: PanelFindings): Bare {
  const gonadal = results.filter(({ measured }) => GONADAL.has(measured.analyte.id));
  const inside = gonadal.map(({ placed }): Truth =>
    placed.interval?.origin === 'laboratory' || placed.position !== 'within' ? placed.inside : 'unknown',
  );
  if (gonadal.length === 0) return { truth: 'false' };
  const outside = results.some(({ placed }) => placed.position === 'below' || placed.position === 'above');
  if (outside || inside.includes('false')) return { truth: 'false', observed: observed(gonadal) };
  return { truth: inside.every((one) => one === 'true') ? 'true' : 'unknown', observed: observed(gonadal) };
}

function cyclingWithoutPhase({ context, record }: PanelFindings): Bare {
  if (context.category === 'male' || context.menopausalStatus === 'postmenopausal') return { truth: 'false' };
  if (context.category === undefined) return { truth: 'unknown' };
  return { truth: truth(context.cyclePhase === undefined && record.subject?.menstrualCycle !== 'absent') };
}

function doseTimeUnknown(findings: PanelFindings): Bare {
  const { panel } = findings.context;
  return listed(findings, ({ treatment, state }) => {
    if (
      state !== 'true' ||
      !isOfClass(treatment, [
        'testosterone',
        'estrogen',
        'hcg',
        'gonadotropin',
        'gnrh-agonist',
        'gnrh-antagonist',
        'progestogen',
      ])
    )
      return false;
    const stated = (panel.sinceDose ?? []).some(
      (one) => one.treatment === treatment.id || one.treatment === treatment.class,
    );
    return !stated && (treatment.doses ?? []).length === 0;
  });
}

function isOnLimit({ measured, placed }: PlacedResult): boolean {
  const { values } = measured;
  if (!values || !isPoint(values)) return false;
  const value = values.low && toDecimalString(values.low);
  const { interval, limits } = placed;
  return (
    value !== null &&
    (limits.some(({ position }) => position === 'on') || interval?.low === value || interval?.high === value)
  );
}

function unitDoubt(results: PanelFindings['results'], setAside: PanelFindings['setAside']): Bare {
  const aside = setAside.filter(({ reason }) => reason.endsWith('unit') || reason === 'implausible');
  const doubtful = results.filter(
    ({ measured, placed }) => measured.doubtfulUnit && placed.interval?.origin !== 'laboratory',
  );
  return {
    truth: truth(aside.length + doubtful.length > 0),
    observed: [
      ...aside.map(({ path, analyte }) => ({ path, display: analyteName(analyte ?? 'a result') })),
      ...observed(doubtful),
    ],
  };
}

/** Reads like the list of facts: one line each, from what is stated and what was placed. */
function bareAnswer(fact: ContextFact, findings: PanelFindings): Bare {
  const { context, record, results, setAside } = findings;
  const { panel } = context;
  const stated = (value: boolean | undefined): Bare => ({ truth: value === undefined ? 'unknown' : truth(value) });
  const category = (is: 'male' | 'female'): Bare =>
    stated(context.category === undefined ? undefined : context.category === is);
  switch (fact) {
    case 'category-male':
      return category('male');
    case 'category-female':
      return category('female');
    case 'adult':
      return { truth: isAtLeastYears(context.age, adultAge) };
    case 'under-adult-age':
      return { truth: not(isAtLeastYears(context.age, adultAge)) };
    case 'known-pregnant':
      return { truth: truth(context.pregnant === true) };
    case 'pregnant':
      return context.category === 'male' ? { truth: 'false' } : stated(context.pregnant);
    case 'known-postmenopausal':
      return { truth: truth(context.menopausalStatus === 'postmenopausal') };
    case 'postmenopausal':
      return stated(context.menopausalStatus === undefined ? undefined : context.menopausalStatus === 'postmenopausal');
    case 'midcycle-phase':
      return stated(context.cyclePhase === undefined ? undefined : context.cyclePhase === 'midcycle');
    case 'phase-needed':
      return anyResult(results.filter(({ placed }) => placed.phaseNeeded));
    case 'morning-collection':
      return { truth: context.morning };
    case 'not-known-morning':
      return { truth: truth(context.morning !== 'true') };
    case 'known-not-morning':
      return { truth: not(context.morning) };
    case 'fasting':
      return stated(panel.fasting);
    case 'not-fasting':
      return stated(panel.fasting === undefined ? undefined : !panel.fasting);
    case 'inpatient':
      return stated(panel.inpatient);
    case 'acute-illness':
      return conditionsAmong(findings, new Set(['acute-illness', 'critical-illness']));
    case 'treatments-stated':
      return { truth: truth(record.treatments !== undefined) };
    case 'hormone-listed':
      return listed(findings, ({ treatment }) => isOfClass(treatment, hormoneClasses));
    case 'hormone-surely-listed':
      return {
        truth: truth(listed(findings, ({ treatment }) => isOfClass(treatment, hormoneClasses)).truth === 'true'),
      };
    case 'axis-drug-listed':
      return listed(findings, ({ treatment }) => isOfClass(treatment, affectingClasses));
    case 'affecting-condition-listed':
      return conditionsAmong(findings, AFFECTING_CONDITIONS);
    case 'gender-affirming-listed':
      return listed(findings, ({ treatment }) => treatment.intent === 'gender-affirming');
    case 'interfering-substance-listed':
      return listed(findings, ({ treatment }) => isOfClass(treatment, interferingClasses));
    case 'dose-time-unknown':
      return doseTimeUnknown(findings);
    case 'interval-of-another-group':
      return anyResult(results.filter(({ placed }) => placed.misfit));
    case 'intent-unstated':
      return listed(
        findings,
        ({ treatment }) => isOfClass(treatment, hormoneClasses) && treatment.intent === undefined,
      );
    case 'result-on-limit':
      return anyResult(results.filter(isOnLimit));
    case 'censored-across-limit':
      return anyResult(
        results.filter(
          ({ placed }) =>
            placed.position === 'indeterminate' && placed.missing.some(({ cause }) => cause === 'censored'),
        ),
      );
    case 'unit-set-aside':
      return unitDoubt(results, setAside);
    case 'methods-disagree': {
      const within = contradicting(results, true);
      return anyResult(results.filter((one) => within.includes(one) || findings.conflicting.has(one.measured.path)));
    }
    case 'results-disagree':
      return anyResult(contradicting(results, false));
    case 'low-steroid-by-immunoassay':
      return lowSteroids(findings);
    case 'testosterone-near-limit':
      return nearLimit(findings);
    case 'gonadal-result-measured':
      return anyResult(results.filter(({ measured }) => GONADAL.has(measured.analyte.id)));
    case 'all-gonadal-results-inside':
      return allGonadalInside(findings);
    case 'under-forty':
      return { truth: not(isAtLeastYears(context.age, disorderedCycles.underYears)) };
    case 'cycles-disordered-for-months':
      return stated(
        record.subject?.cycleDisorderedMonths === undefined
          ? undefined
          : record.subject.cycleDisorderedMonths >= disorderedCycles.months,
      );
    case 'samples-differ':
      return { truth: 'unknown' }; // asked of a panel and the one before it
    case 'method-unstated':
      return anyResult(
        results.filter(({ measured }) => GONADAL.has(measured.analyte.id) && measured.observation.method === undefined),
      );
    case 'first-panel':
      return { truth: truth(findings.order[0] === panel.id) };
    case 'last-period-unstated':
      return {
        truth: truth(
          context.category !== 'male' &&
            context.menopausalStatus !== 'postmenopausal' &&
            panel.daysSinceLastMenses === undefined,
        ),
      };
    case 'cycling-without-phase':
      return cyclingWithoutPhase(findings);
  }
}

const contradicting = (results: readonly PlacedResult[], byMethod: boolean): readonly PlacedResult[] =>
  results.filter(({ measured }) =>
    results.some(({ measured: other }) => contradicts(measured, other) && hasOtherMethod(measured, other) === byMethod),
  );

/** Answers one context fact about one panel; an unknown one names the input that would decide it. */
export function contextAnswer(fact: ContextFact, findings: PanelFindings): ClauseAnswer {
  const { truth: value, observed: seen = [] } = bareAnswer(fact, findings);
  const input = contextFacts[fact].input.replace('panels[]', `panels[${findings.context.at}]`);
  const missing: readonly Missing[] =
    value === 'unknown' ? [{ input, panel: findings.context.panel.id, cause: 'not-supplied' }] : [];
  return { truth: value, observed: seen, missing };
}
