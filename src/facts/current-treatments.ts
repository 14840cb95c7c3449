import { anyTreatment, treatmentState } from '../context/treatment-state.js';
import { all, not, type Truth } from '../logic/truth.js';
import type { TreatmentClass } from '../record/types.js';
import type { PanelFindings } from './panel-findings.js';

/** Was a treatment of one of the classes current at the panel? */
export const currentAt = ({ record, context, order }: PanelFindings, classes: readonly TreatmentClass[]): Truth =>
  anyTreatment(record, classes, (treatment) => treatmentState(treatment, context.panel, context.day, order).current);

/** Was none of the classes current in the first panel, and one of them in the second? */
export const hasBegun = (from: PanelFindings, to: PanelFindings, classes: readonly TreatmentClass[]): Truth =>
  all([not(currentAt(from, classes)), currentAt(to, classes)]);

/** Was one of the classes current in the first panel, and none of them in the second? */
export const hasEnded = (from: PanelFindings, to: PanelFindings, classes: readonly TreatmentClass[]): Truth =>
  hasBegun(to, from, classes);
