import { isOfClass, treatmentState } from '../context/treatment-state.js';
import { timeSinceEnd, type TimeSinceEnd } from '../context/time-since-end.js';
import type { PanelFindings } from '../facts/panel-findings.js';
import { agentAndClass } from '../language/treatment-name.js';
import { numbered, say, type Phrase } from '../notes/phrase.js';
import type { SpokenEnd } from '../notes/voice.js';
import type { TreatmentClass } from '../record/types.js';

const DAYS_PER_WEEK = 7;
/** From here on a reader counts in weeks. */
const WEEKS_FROM_DAYS = 28;

/** '182 days (26 weeks)', '60 to 90 days'. */
function inDays({ days: { min, max }, paths }: TimeSinceEnd): Phrase {
  const count = (value: number, unit: 'd' | 'wk'): Phrase => numbered(String(value), { from: 'elapsed', paths, unit });
  if (min !== max) return say`${count(min, 'd')} to ${count(max, 'd')} days`;
  const days = say`${count(max, 'd')} ${max === 1 ? 'day' : 'days'}`;
  return max < WEEKS_FROM_DAYS ? days : say`${days} (${count(Math.floor(max / DAYS_PER_WEEK), 'wk')} weeks)`;
}

/** The listed treatments of these classes that have ended by a panel, each with how long ago. */
export function spokenEnds(panel: PanelFindings, classes: readonly TreatmentClass[]): readonly SpokenEnd[] {
  const { record, context, order } = panel;
  return (record.treatments ?? []).flatMap((treatment, at): SpokenEnd[] => {
    const { past } = treatmentState(treatment, context.panel, context.day, order);
    if (past !== 'true' || !isOfClass(treatment, classes)) return [];
    const since = timeSinceEnd(at, panel);
    const path = `/treatments/${at}`;
    return [
      {
        treatment: numbered(agentAndClass(treatment), { from: 'record', paths: [path] }),
        paths: [path],
        ...(since && { time: inDays(since) }),
      },
    ];
  });
}
