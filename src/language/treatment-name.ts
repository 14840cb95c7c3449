import { recordWords } from './record-words.js';
import type { Treatment, TreatmentClass } from '../record/types.js';

/** Classes whose name is not just their slug with blanks. */
const NAMES: Readonly<Partial<Record<TreatmentClass, string>>> = {
  serm: 'SERM',
  hcg: 'hCG',
  dhea: 'DHEA',
  'gnrh-pulsatile': 'pulsatile GnRH',
  'gnrh-agonist': 'GnRH agonist',
  'gnrh-antagonist': 'GnRH antagonist',
  '5-alpha-reductase-inhibitor': '5-alpha-reductase inhibitor',
  'sglt2-inhibitor': 'SGLT2 inhibitor',
};

/** A treatment class inside a sentence: 'aromatase inhibitor', 'hCG'. */
export const treatmentName = (name: TreatmentClass): string => NAMES[name] ?? name.replaceAll('-', ' ');

/** What is listed, with its class unless the agent has that in its name: 'anastrozole (aromatase inhibitor)'. */
export function agentAndClass({ class: of, agent }: Treatment): string {
  const words = treatmentName(of);
  if (!agent) return words;
  const named = recordWords(agent);
  return agent.toLowerCase().includes(words.toLowerCase()) ? named : `${named} (${words})`;
}
