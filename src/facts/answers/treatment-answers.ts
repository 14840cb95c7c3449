import { treatmentName } from '../../language/treatment-name.js';
import { isOfClass, treatmentState } from '../../context/treatment-state.js';
import type { TreatmentFact } from '../../language/context.js';
import { truth, type Truth } from '../../logic/truth.js';
import type { Treatment, TreatmentClass } from '../../record/types.js';
import { affectingClasses, hormoneClasses, interferingClasses } from '../../reference/treatment-classes.js';
import type { PanelFindings } from '../panel-findings.js';
import type { AnswerOf, BareAnswer } from './bare-answer.js';

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
      display: treatment.agent ?? treatmentName(treatment.class),
    })),
  };
}

const ofClasses =
  (classes: readonly TreatmentClass[]): AnswerOf =>
  (findings) =>
    listed(findings, ({ treatment }) => isOfClass(treatment, classes));

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
  listed(findings, ({ treatment, current }) => {
    if (current !== 'true' || !isOfClass(treatment, DOSED)) return false;
    const stated = (findings.context.panel.sinceDose ?? []).some(
      (one) => one.treatment === treatment.id || one.treatment === treatment.class,
    );
    return !stated && (treatment.doses ?? []).length === 0;
  });

/** What is stated of treatments at the time of the panel. */
export const treatmentAnswers: Readonly<Record<TreatmentFact, AnswerOf>> = {
  'treatments-stated': ({ record }) => ({ truth: truth(record.treatments !== undefined) }),
  'hormone-listed': ofClasses(hormoneClasses),
  'hormone-surely-listed': (findings) => ({ truth: truth(ofClasses(hormoneClasses)(findings).truth === 'true') }),
  'axis-drug-listed': ofClasses(affectingClasses),
  'interfering-substance-listed': ofClasses(interferingClasses),
  'gender-affirming-listed': (findings) => listed(findings, ({ treatment }) => treatment.intent === 'gender-affirming'),
  'treatment-time-unknown': (findings) => ({
    truth: truth(mayBeCurrent(findings).some(({ current }) => current === 'unknown')),
  }),
  'dose-time-unknown': doseTimeUnknown,
  'intent-unstated': (findings) =>
    listed(findings, ({ treatment }) => isOfClass(treatment, hormoneClasses) && treatment.intent === undefined),
};
