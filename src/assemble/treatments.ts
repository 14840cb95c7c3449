import type { ListedTreatment } from '../annotation.js';
import { treatmentState } from '../context/treatment-state.js';
import type { ReadPanel } from '../facts/read-panel.js';
import type { LabRecord } from '../record/types.js';

/** The treatments as stated, each with the panels during which it was current; silence is said to be silence. */
export function listTreatments(
  record: LabRecord,
  panels: readonly ReadPanel[],
): 'not-stated' | readonly ListedTreatment[] {
  if (!record.treatments) return 'not-stated';
  return record.treatments.map((treatment) => ({
    class: treatment.class,
    ...(treatment.agent !== undefined && { agent: treatment.agent }),
    panels: panels
      .filter(({ context, order }) => treatmentState(treatment, context.panel, context.day, order).current === 'true')
      .map(({ context }) => context.panel.id),
    ...(treatment.start !== undefined && { start: treatment.start }),
    ...(treatment.end !== undefined && { end: treatment.end }),
  }));
}
