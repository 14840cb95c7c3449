import { treatmentClasses } from '../../record/treatment-class.js';
import type { Panel, Treatment, TreatmentClass } from '../../record/types.js';
import type { Random } from './random.js';

/** When a listed treatment was: what a clause can ask for, and what a list can leave open. */
export type Timing = 'current' | 'past' | 'begun' | 'ended' | 'dated' | 'planned' | 'undated';

const TIMINGS: readonly Timing[] = [
  'current',
  'current',
  'current',
  'past',
  'begun',
  'ended',
  'dated',
  'planned',
  'undated',
];

const INTENTS: readonly Treatment['intent'][] = [
  'replacement',
  'contraception',
  'fertility',
  'gender-affirming',
  'gender-affirming',
  'oncology',
  'other',
  undefined,
  undefined,
  undefined,
];

/** Agents that a list may name beside the class. */
const AGENTS: Readonly<Partial<Record<TreatmentClass, readonly (string | undefined)[]>>> = {
  testosterone: ['testosterone enanthate', 'testosterone gel', undefined],
  'aromatase-inhibitor': ['anastrozole', 'exemestane', undefined],
  serm: ['clomifene', 'tamoxifen', undefined],
  antiandrogen: ['cyproterone acetate', 'bicalutamide', undefined],
  glucocorticoid: ['prednisolone', 'dexamethasone', undefined],
};

function timed(timing: Timing, panels: readonly Panel[], random: Random): Partial<Treatment> {
  const [before, latest] = [panels.slice(0, -1), panels.slice(-1)].map((some) => some.map(({ id }) => id));
  switch (timing) {
    case 'current':
      return { status: 'current' };
    case 'past':
      return random.percent(50) ? { status: 'past' } : { start: '2025-02', end: '2025-11' };
    case 'begun':
      return { duringPanels: latest };
    case 'ended':
      // at the panel before, and at every earlier one or at none of them
      return { duringPanels: random.percent(50) ? before : before?.slice(-1) };
    case 'dated':
      return { start: '2026-03-01' };
    case 'planned':
      return { status: 'planned' };
    case 'undated':
      return {};
  }
}

/** One line of a treatment list. `asked` are the classes that rules ask for, drawn as often as all others together. */
export function drawTreatment(
  asked: readonly TreatmentClass[],
  panels: readonly Panel[],
  random: Random,
  timing: Timing = random.oneOf(TIMINGS) ?? 'current',
): Treatment {
  const of = random.oneOf(asked.length > 0 && random.percent(50) ? asked : treatmentClasses) ?? 'other';
  return {
    class: of,
    agent: random.oneOf(AGENTS[of] ?? []),
    ...timed(timing, panels, random),
    intent: random.oneOf(INTENTS),
    ...(random.percent(20) && { doses: ['2026-02-27'] }),
  };
}
