import { isAtLeastYears } from '../../context/panel-context.js';
import { readGenotypes } from '../../genetics/read-genotypes.js';
import type { SubjectFact } from '../../language/context.js';
import { not, truth } from '../../logic/truth.js';
import type { Panel } from '../../record/types.js';
import { estradiolMaleFractureMrosSwedenHazard } from '../../evidence/claims/pattern-estradiol.js';
import { adultAge } from '../../reference/adult-age.js';
import { disorderedCycles } from '../../reference/disordered-cycles.js';
import { obesityFrom } from '../../reference/obesity.js';
import type { PanelFindings } from '../panel-findings.js';
import { stated, type AnswerOf, type BareAnswer } from './bare-answer.js';

/** From which age the published fracture studies of older men hold. */
const OLDER_MEN = estradiolMaleFractureMrosSwedenHazard.restriction?.ageYears?.min ?? Infinity;

/** Conditions with a published effect on these results, each with its slugs; nothing is inferred from other numbers. */
const CONDITIONS = {
  obesity: ['obesity'],
  'liver-disease': ['liver-disease', 'cirrhosis'],
  hyperthyroidism: ['hyperthyroidism'],
  'other-thyroid-disease': ['hypothyroidism', 'thyroid-disease'],
  hiv: ['hiv'],
  smoking: ['smoking'],
  'acute-illness': ['acute-illness', 'critical-illness'],
  'renal-disease': ['renal-failure', 'chronic-kidney-disease'],
  lactation: ['lactation'],
} as const;

const slugOf = (condition: string): string =>
  condition
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');

const SLUGS: ReadonlySet<string> = /* @__PURE__ */ new Set<string>(Object.values(CONDITIONS).flat());

/** The slug of a condition that an answer can rest on, in whatever spelling it was stated. */
export function knownCondition(condition: string): string | undefined {
  const slug = slugOf(condition);
  return SLUGS.has(slug) ? slug : undefined;
}

function conditionsAmong({ record }: PanelFindings, slugs: readonly string[]): BareAnswer {
  const wanted: ReadonlySet<string> = new Set(slugs);
  const conditions = record.subject?.conditions;
  if (!conditions) return { truth: 'unknown' };
  const found = conditions.flatMap((one, at) => {
    const slug = slugOf(typeof one === 'string' ? one : one.code);
    return wanted.has(slug) ? [{ path: `/subject/conditions/${at}`, display: slug.replaceAll('-', ' ') }] : [];
  });
  return { truth: truth(found.length > 0), observed: found };
}

const condition =
  (...names: readonly (keyof typeof CONDITIONS)[]): AnswerOf =>
  (findings) =>
    conditionsAmong(
      findings,
      names.flatMap((name) => CONDITIONS[name]),
    );

/** By the stated body mass index, else by the stated conditions. */
function obesityStated(findings: PanelFindings): BareAnswer {
  const bodyMassIndex = findings.record.subject?.bodyMassIndex;
  if (bodyMassIndex === undefined) return condition('obesity')(findings);
  const observed = [{ path: '/subject/bodyMassIndex', display: `body mass index ${bodyMassIndex} kg/m²` }];
  return bodyMassIndex >= obesityFrom ? { truth: 'true', observed } : { truth: 'false' };
}

const category =
  (is: 'male' | 'female'): AnswerOf =>
  ({ context }) =>
    stated(context.category === undefined ? undefined : context.category === is);

/** As stated; a stated phase of the cycle is one before menopause. */
function postmenopausal({ context: { menopausalStatus, cyclePhase } }: PanelFindings): BareAnswer {
  if (menopausalStatus !== undefined) return stated(menopausalStatus === 'postmenopausal');
  return stated(cyclePhase === undefined ? undefined : false);
}

function cyclingWithoutPhase({ context, record }: PanelFindings): BareAnswer {
  if (context.category === 'male' || context.menopausalStatus === 'postmenopausal') return { truth: 'false' };
  if (context.category === undefined) return { truth: 'unknown' };
  return { truth: truth(context.cyclePhase === undefined && record.subject?.menstrualCycle !== 'absent') };
}

const lastPeriodUnstated: AnswerOf = ({ context }) => ({
  truth: truth(
    context.category !== 'male' &&
      context.menopausalStatus !== 'postmenopausal' &&
      context.panel.daysSinceLastMenses === undefined,
  ),
});

/** As stated; where no cycle is, there is no phase of it. */
const inPhase =
  (phase: NonNullable<Panel['cyclePhase']>): AnswerOf =>
  ({ context: { category, menopausalStatus, cyclePhase }, record }) => {
    if (cyclePhase !== undefined) return stated(cyclePhase === phase);
    const isWithoutCycle =
      category === 'male' || menopausalStatus === 'postmenopausal' || record.subject?.menstrualCycle === 'absent';
    return stated(isWithoutCycle ? false : undefined);
  };

/** Of a phase that is stated: was it only counted by the calendar? */
function phaseByCalendar({ context: { panel, cyclePhase } }: PanelFindings): BareAnswer {
  if (cyclePhase === undefined) return { truth: 'false' };
  return stated(panel.cyclePhaseBasis === undefined ? undefined : panel.cyclePhaseBasis === 'calendar');
}

/** Genotypes do not change from panel to panel: they are said once, of the latest. None stated is nothing to say. */
function genotypeStated({ context, order, record }: PanelFindings): BareAnswer {
  if (order.at(-1) !== context.panel.id) return { truth: 'false' };
  const { read } = readGenotypes(record.subject?.genotypes);
  return {
    truth: truth(read.length > 0),
    observed: read.flatMap(({ variant, paths }) => paths.map((path) => ({ path, display: variant.name }))),
  };
}

/** What is stated of the subject, and of the sample at its time. */
export const subjectAnswers: Readonly<Record<SubjectFact, AnswerOf>> = {
  'category-male': category('male'),
  'category-female': category('female'),
  adult: ({ context }) => ({ truth: isAtLeastYears(context.age, adultAge) }),
  'under-adult-age': ({ context }) => ({ truth: not(isAtLeastYears(context.age, adultAge)) }),
  'under-forty': ({ context }) => ({ truth: not(isAtLeastYears(context.age, disorderedCycles.underYears)) }),
  'from-sixty-five': ({ context }) => ({ truth: isAtLeastYears(context.age, OLDER_MEN) }),
  pregnant: ({ context }) => (context.category === 'male' ? { truth: 'false' } : stated(context.pregnant)),
  'known-pregnant': ({ context }) => ({ truth: truth(context.pregnant === true) }),
  'pregnancy-open': ({ stated: { category, pregnant } }) => ({
    truth: truth(category === 'female' && pregnant === undefined),
  }),
  postmenopausal,
  'cycling-without-phase': cyclingWithoutPhase,
  'mid-cycle': inPhase('midcycle'),
  'luteal-phase': inPhase('luteal'),
  'phase-by-calendar': phaseByCalendar,
  'last-period-unstated': lastPeriodUnstated,
  'cycles-disordered-for-months': ({ record }) => {
    const months = record.subject?.cycleDisorderedMonths;
    return stated(months === undefined ? undefined : months >= disorderedCycles.months);
  },
  'acute-illness': condition('acute-illness'),
  'obesity-stated': obesityStated,
  'liver-disease-stated': condition('liver-disease'),
  'hyperthyroidism-stated': condition('hyperthyroidism'),
  'hiv-stated': condition('hiv'),
  'smoking-stated': condition('smoking'),
  'lactation-stated': condition('lactation'),
  'renal-or-thyroid-disease-stated': condition('renal-disease', 'other-thyroid-disease'),
  'affecting-condition-listed': (findings) => conditionsAmong(findings, Object.values(CONDITIONS).flat()),
  'morning-collection': ({ context }) => ({ truth: context.morning }),
  'known-not-morning': ({ context }) => ({ truth: not(context.morning) }),
  'not-known-morning': ({ context }) => ({ truth: truth(context.morning !== 'true') }),
  fasting: ({ context }) => stated(context.panel.fasting),
  'not-fasting': ({ context: { panel } }) => stated(panel.fasting === undefined ? undefined : !panel.fasting),
  'genotype-stated': genotypeStated,
  inpatient: ({ context }) => stated(context.panel.inpatient),
  'first-panel': ({ context, order }) => ({ truth: truth(order[0] === context.panel.id) }),
};
