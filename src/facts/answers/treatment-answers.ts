import { recordWords } from '../../language/record-words.js';
import { agentAndClass, treatmentName } from '../../language/treatment-name.js';
import type { ClauseAnswer, Missing, Observed } from '../../language/trace.js';
import { anyTreatment, isOfClass, treatmentState } from '../../context/treatment-state.js';
import type { TreatmentFact } from '../../language/context.js';
import { truth, type Truth } from '../../logic/truth.js';
import type { Treatment, TreatmentClass } from '../../record/types.js';
import { affectingClasses, hormoneClasses } from '../../reference/treatment-classes.js';
import type { PanelFindings } from '../panel-findings.js';
import type { AnswerOf, BareAnswer } from './bare-answer.js';
import { sinceDose } from './since-dose.js';

interface Listed {
  readonly treatment: Treatment;
  readonly at: number;
  readonly current: Truth;
}

/** The treatments that are, or may be, current. */
const mayBeCurrent = ({ record, context, order }: PanelFindings): readonly Listed[] =>
  (record.treatments ?? [])
    .map((treatment, at) => ({
      treatment,
      at,
      current: treatmentState(treatment, context.panel, context.day, order).current,
    }))
    .filter(({ current }) => current !== 'false');

/** A treatment counts as listed unless its time is known to be another; one without a time leaves the answer open. */
function listed(findings: PanelFindings, keep: (one: Listed) => boolean): BareAnswer {
  if (!findings.record.treatments) return { truth: 'unknown' };
  const found = mayBeCurrent(findings).filter(keep);
  const certain = found.filter(({ current }) => current === 'true');
  if (certain.length === 0 && found.length > 0) {
    const panel = findings.context.panel.id;
    return {
      truth: 'unknown',
      missing: found.map(({ at }) => ({ input: `treatments[${at}].status`, panel, cause: 'not-supplied' })),
    };
  }
  return {
    truth: truth(certain.length > 0),
    observed: certain.map(({ at, treatment }) => ({
      path: `/treatments/${at}`,
      display: treatment.agent === undefined ? treatmentName(treatment.class) : recordWords(treatment.agent),
    })),
  };
}

/**
 * Whether a treatment of these classes is listed at the time of the panel. One without a time, and one whose class is a word that
 * is not read, leave the answer open.
 */
export function treatmentAnswer(
  findings: PanelFindings,
  classes: readonly TreatmentClass[],
  when: 'current' | 'past',
): ClauseAnswer {
  const { record, context, order, unreadTreatments } = findings;
  if (!record.treatments) {
    return {
      truth: 'unknown',
      observed: [],
      missing: [{ input: 'treatments', panel: context.panel.id, cause: 'not-supplied' }],
    };
  }
  const state = (at: number): Truth => {
    const treatment = record.treatments?.[at];
    return treatment ? treatmentState(treatment, context.panel, context.day, order)[when] : 'false';
  };
  const unread = record.treatments.flatMap((_, at) =>
    unreadTreatments.has(`/treatments/${at}/class`) && state(at) !== 'false' ? [at] : [],
  );
  const known = anyTreatment(record, classes, (_, at) => state(at));
  const truth = known === 'false' && unread.length > 0 ? 'unknown' : known;
  const listed = record.treatments.flatMap((treatment, at) => {
    const matches = isOfClass(treatment, classes) && state(at) !== 'false';
    return matches ? [{ at, treatment, truth: state(at) }] : [];
  });
  const observed = listed
    .filter((one) => one.truth === 'true')
    .flatMap(({ at, treatment }): readonly Observed[] => [
      { path: `/treatments/${at}`, display: agentAndClass(treatment) },
      ...(when === 'current' ? sinceDose(findings, treatment, at) : []),
    ]);
  const missing =
    truth === 'unknown'
      ? [
          ...listed.filter((one) => one.truth === 'unknown').map(({ at }) => `treatments[${at}].status`),
          ...unread.map((at) => `treatments[${at}].class`),
        ].map((input): Missing => ({ input, panel: context.panel.id, cause: 'not-supplied' }))
      : [];
  return { truth, observed, missing };
}

const ofClasses =
  (classes: readonly TreatmentClass[]): AnswerOf =>
  (findings) =>
    treatmentAnswer(findings, classes, 'current');

const EXEMESTANE = /exemestan/i;

/** An aromatase inhibitor without its agent, or a treatment that is not read, may be exemestane. */
const exemestaneListed: AnswerOf = (findings) => {
  const named = listed(findings, ({ treatment }) => EXEMESTANE.test(treatment.agent ?? ''));
  if (named.truth !== 'false') return named;
  const unnamed = mayBeCurrent(findings).filter(
    ({ treatment, at }) =>
      treatment.agent === undefined &&
      (treatment.class === 'aromatase-inhibitor' || findings.unreadTreatments.has(`/treatments/${at}/class`)),
  );
  if (unnamed.length === 0) return named;
  const panel = findings.context.panel.id;
  return {
    truth: 'unknown',
    missing: unnamed.map(({ at }) => ({ input: `treatments[${at}].agent`, panel, cause: 'not-supplied' })),
  };
};

/** Treatments whose results depend on the time since a dose. */
const DOSED: readonly TreatmentClass[] = [
  'testosterone',
  'estrogen',
  'hcg',
  'gonadotropin',
  'gnrh-agonist',
  'gnrh-antagonist',
  'progestogen',
];

const doseTimeUnknown: AnswerOf = (findings) =>
  listed(
    findings,
    ({ treatment, at, current }) =>
      current === 'true' && isOfClass(treatment, DOSED) && sinceDose(findings, treatment, at).length === 0,
  );

/** What is stated of treatments at the time of the panel. */
export const treatmentAnswers: Readonly<Record<TreatmentFact, AnswerOf>> = {
  'treatments-stated': ({ record }) => ({ truth: truth(record.treatments !== undefined) }),
  'hormone-listed': ofClasses(hormoneClasses),
  'hormone-surely-listed': (findings) => ({ truth: truth(ofClasses(hormoneClasses)(findings).truth === 'true') }),
  'axis-drug-listed': ofClasses(affectingClasses),
  'exemestane-listed': exemestaneListed,
  'gender-affirming-listed': (findings) => listed(findings, ({ treatment }) => treatment.intent === 'gender-affirming'),
  'treatment-time-unknown': (findings) => ({
    truth: truth(mayBeCurrent(findings).some(({ current }) => current === 'unknown')),
  }),
  'dose-time-unknown': doseTimeUnknown,
  'intent-unstated': (findings) =>
    listed(findings, ({ treatment }) => isOfClass(treatment, hormoneClasses) && treatment.intent === undefined),
};
