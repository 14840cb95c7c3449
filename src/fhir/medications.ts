import { foldName } from '../analytes/fold-name.js';
import type { TreatmentClass } from '../record/types.js';

/** A medication as it is named, for an application that classifies it. */
export interface NamedMedication {
  readonly names: readonly string[];
  readonly codes: readonly { readonly system: string; readonly code: string }[];
}

/** The agents that are known by name, each in every spelling of it. Brand names are not among them. */
const AGENTS: Readonly<Partial<Record<TreatmentClass, readonly string[]>>> = {
  testosterone: ['testosterone'],
  'aromatase-inhibitor': ['anastrozole', 'letrozole', 'exemestane'],
  serm: ['clomifene', 'clomiphene', 'enclomifene', 'enclomiphene', 'tamoxifen', 'raloxifene', 'toremifene'],
  hcg: ['choriogonadotropin', 'chorionic gonadotropin', 'chorionic gonadotrophin'],
  gonadotropin: ['follitropin'],
  'gnrh-agonist': ['leuprolide', 'leuprorelin', 'goserelin'],
  'gnrh-antagonist': ['degarelix'],
  '5-alpha-reductase-inhibitor': ['finasteride', 'dutasteride'],
  antiandrogen: ['bicalutamide', 'cyproterone'],
  ketoconazole: ['ketoconazole'],
  spironolactone: ['spironolactone'],
  estrogen: ['estradiol', 'oestradiol', 'conjugated estrogens'],
  'combined-hormonal-contraceptive': ['ethinylestradiol', 'ethinyl estradiol', 'ethinyloestradiol'],
  progestogen: ['progesterone', 'medroxyprogesterone', 'levonorgestrel', 'desogestrel'],
  tibolone: ['tibolone'],
  fulvestrant: ['fulvestrant'],
  dhea: ['dhea', 'prasterone', 'dehydroepiandrosterone'],
  'dopamine-agonist': ['cabergoline'],
  glucocorticoid: ['prednisolone', 'dexamethasone', 'hydrocortisone'],
  antiepileptic: ['carbamazepine', 'valproate', 'phenytoin'],
  'thyroid-hormone': ['levothyroxine'],
  biotin: ['biotin'],
};

const ORAL = ['oral', 'tablet', 'tablets', 'po'];
const TRANSDERMAL = ['transdermal', 'patch', 'patches', 'gel', 'topical'];

const isNamed = (words: string, agent: string): boolean => ` ${words} `.includes(` ${agent} `);
const isAnyNamed = (words: string, agents: readonly string[]): boolean => agents.some((agent) => isNamed(words, agent));

/** An estrogen by its route, where exactly one is named. */
function estrogenBy(words: string): TreatmentClass {
  const [oral, transdermal] = [isAnyNamed(words, ORAL), isAnyNamed(words, TRANSDERMAL)];
  if (oral === transdermal) return 'estrogen';
  return oral ? 'oral-estrogen' : 'transdermal-estrogen';
}

/**
 * The classes of the agents that a medication names: several for a combination of agents, none for a name that is not in the
 * table. Nothing is inferred from parts of a word.
 *
 * @example classesOf(['Estradiol 0.05 mg/day transdermal patch']) // ['transdermal-estrogen']
 */
export function classesOf(names: readonly string[], route = ''): readonly TreatmentClass[] {
  const words = names.map(foldName).join(' ; ');
  const found = treatmentClassesIn(words);
  // an ethinylestradiol with its progestogen is one contraceptive
  if (found.has('combined-hormonal-contraceptive')) {
    for (const part of ['estrogen', 'progestogen'] as const) found.delete(part);
  }
  return [...found].map((one) => (one === 'estrogen' ? estrogenBy(`${words} ${foldName(route)}`) : one));
}

function treatmentClassesIn(words: string): Set<TreatmentClass> {
  const found = new Set<TreatmentClass>();
  let of: keyof typeof AGENTS;
  for (of in AGENTS) if (isAnyNamed(words, AGENTS[of] ?? [])) found.add(of);
  return found;
}
