import type { AnalyteId } from '../analytes/analyte.js';
import type { Claim, ClaimValue, Statistic } from '../evidence/claim.js';
import {
  aromataseInhibitorLederTestosterone,
  aromataseInhibitorNoChangeMarkers,
  aromataseInhibitorOverweightSubfertile,
  aromataseInhibitorTaxelChanges,
  aromataseInhibitorVeldhuis,
} from '../evidence/claims/aromatase-inhibitor.js';
import {
  drug5AlphaReductaseInhibitorDht,
  drugCabergolineProlactinMen,
  drugCarbamazepineShbg,
  drugFinasteridePsa,
  drugGlucocorticoidsTestosterone,
  drugGnrhAgonistCastration,
  drugGnrhAntagonistCastration,
  drugHcgEugonadalMen,
  drugKetoconazoleHighDose,
  drugOpioidsHypogonadism,
  drugSpironolactoneGynecomastiaHormones,
  drugSpironolactoneHealthyMen,
} from '../evidence/claims/drug-context.js';
import {
  testosteroneTherapyDhtRoute,
  testosteroneTherapyDoseEstradiol,
  testosteroneTherapyEnanthateDose,
  testosteroneTherapyHemoglobinHdl,
} from '../evidence/claims/exogenous-testosterone.js';
import {
  aromataseInhibitorWomenLetrozole,
  contraceptiveBindingProteins,
  contraceptiveCombinedGonadotropins,
  contraceptiveCombinedTestosterone,
  drugSpironolactoneWomenLower,
  drugSpironolactoneWomenUnchanged,
  estrogenRouteShbgTwoYear,
} from '../evidence/claims/female-drug-context.js';
import { testosteroneTherapyImplantsWomen } from '../evidence/claims/female-testosterone-therapy.js';
import { androgenUseCurrentHormones, patternSuppressedAndrogenUse } from '../evidence/claims/pattern-hypogonadism.js';
import { prolactinAntipsychotics } from '../evidence/claims/prolactin.js';
import { recoveryTestosteroneUndecanoateRunoff } from '../evidence/claims/recovery.js';
import { sermClomipheneMetaAnalysis } from '../evidence/claims/serm.js';
import type { TreatmentClass } from '../record/types.js';

export type EffectDirection = 'up' | 'down' | 'unchanged';

/** What published work saw of one analyte during a treatment, against before it or against people without it. */
export interface PublishedEffect {
  readonly treatment: TreatmentClass;
  readonly analyte: AnalyteId;
  readonly direction: EffectDirection;
  readonly claim: Claim<'note' | 'context' | `only-if-listed:${string}`>;
  /** The value of the claim that gives the size, where it has one. */
  readonly size?: ClaimValue;
  readonly category: 'male' | 'female' | 'any';
  /** Only of a treatment whose agent, route or formulation is stated with one of these words. */
  readonly named?: readonly string[];
  /** Not of one that is stated with one of these words. */
  readonly notNamed?: readonly string[];
  /** The direction was published only without a listed treatment of these classes. */
  readonly notWith: readonly TreatmentClass[];
}

type Values = { readonly [key: string]: readonly [analyte: string, statistic: Statistic] };

/** The direction, and the key of the claim's value that gives its size. */
type Seen<Keys extends string> = EffectDirection | readonly [direction: EffectDirection, size: Keys];
type Terms = Partial<Pick<PublishedEffect, 'named' | 'notNamed' | 'notWith'>>;

/** One work about one treatment: what it saw of each analyte. A claim for another listed treatment does not compile. */
function seen<Class extends TreatmentClass, V extends Values>(
  treatment: Class,
  category: PublishedEffect['category'],
  claim: Claim<'note' | 'context' | `only-if-listed:${Class}`, V>,
  effects: { readonly [Analyte in AnalyteId]?: Seen<keyof V & string> },
  { notWith = [], ...terms }: Terms = {},
): readonly PublishedEffect[] {
  return Object.entries<Seen<keyof V & string>>(effects).map(([analyte, said]): PublishedEffect => {
    const [direction, key] = typeof said === 'string' ? [said] : said;
    const size: ClaimValue | undefined = key === undefined ? undefined : claim.values[key];
    // the keys of `effects` are ids of the catalogue
    const id = analyte as AnalyteId;
    return { treatment, category, claim, analyte: id, direction, notWith, ...terms, ...(size && { size }) };
  });
}

/** The rise of LH and FSH was shown in men who took no testosterone. */
const withoutAndrogen: Terms = { notWith: ['testosterone', 'anabolic-androgenic-steroid'] };
const unchangedMarkers = {
  psa: 'unchanged',
  hematocrit: 'unchanged',
  'total-cholesterol': 'unchanged',
  'hdl-cholesterol': 'unchanged',
  'ldl-cholesterol': 'unchanged',
  triglycerides: 'unchanged',
} as const;

/**
 * One table for every treatment: class by analyte. What is not in it has no published direction here. Works that disagree stand
 * side by side.
 */
export const publishedEffects: readonly PublishedEffect[] = [
  ...seen(
    'aromatase-inhibitor',
    'male',
    aromataseInhibitorTaxelChanges,
    { testosterone: ['up', 'testosterone'] },
    withoutAndrogen,
  ),
  ...seen('aromatase-inhibitor', 'male', aromataseInhibitorTaxelChanges, {
    estradiol: ['down', 'estradiol'],
    estrone: ['down', 'estrone'],
    shbg: ['down', 'shbg'],
  }),
  ...seen(
    'aromatase-inhibitor',
    'male',
    aromataseInhibitorLederTestosterone,
    { 'bioavailable-testosterone': 'up' },
    withoutAndrogen,
  ),
  ...seen('aromatase-inhibitor', 'male', aromataseInhibitorVeldhuis, { lh: ['up', 'lh'] }, withoutAndrogen),
  ...seen('aromatase-inhibitor', 'male', aromataseInhibitorOverweightSubfertile, { fsh: 'up' }, withoutAndrogen),
  ...seen('aromatase-inhibitor', 'male', aromataseInhibitorNoChangeMarkers, unchangedMarkers),
  ...seen('aromatase-inhibitor', 'female', aromataseInhibitorWomenLetrozole, { estradiol: 'down' }),
  ...seen(
    'testosterone',
    'male',
    testosteroneTherapyEnanthateDose,
    { lh: 'down', fsh: 'down' },
    { notNamed: ['nasal', 'intranasal'] },
  ),
  ...seen('testosterone', 'male', testosteroneTherapyEnanthateDose, { testosterone: 'up' }),
  ...seen(
    'testosterone',
    'male',
    testosteroneTherapyDoseEstradiol,
    { estradiol: 'up' },
    { notWith: ['aromatase-inhibitor'] },
  ),
  ...seen('testosterone', 'male', recoveryTestosteroneUndecanoateRunoff, { shbg: 'down' }),
  ...seen('testosterone', 'male', testosteroneTherapyDhtRoute, { dht: 'up' }),
  ...seen('testosterone', 'male', testosteroneTherapyHemoglobinHdl, {
    hematocrit: ['up', 'hematocrit'],
    hemoglobin: ['up', 'hemoglobin'],
    'hdl-cholesterol': ['down', 'hdl-cholesterol'],
  }),
  ...seen(
    'testosterone',
    'female',
    testosteroneTherapyImplantsWomen,
    { testosterone: 'up' },
    { named: ['implant', 'pellet', 'subcutaneous'] },
  ),
  ...seen('anabolic-androgenic-steroid', 'male', androgenUseCurrentHormones, {
    testosterone: 'up',
    lh: 'down',
    fsh: 'down',
    shbg: 'down',
  }),
  ...seen('anabolic-androgenic-steroid', 'male', patternSuppressedAndrogenUse, {
    'hdl-cholesterol': 'down',
    hematocrit: 'up',
  }),
  ...seen(
    'serm',
    'male',
    sermClomipheneMetaAnalysis,
    { testosterone: 'up', 'free-testosterone': 'up', lh: 'up', fsh: 'up', shbg: 'up', estradiol: 'up' },
    withoutAndrogen,
  ),
  ...seen('hcg', 'male', drugHcgEugonadalMen, {
    lh: 'unchanged',
    fsh: 'unchanged',
    estradiol: 'unchanged',
    hematocrit: 'unchanged',
    psa: 'unchanged',
  }),
  ...seen('gnrh-agonist', 'male', drugGnrhAgonistCastration, { testosterone: 'down' }),
  ...seen('gnrh-antagonist', 'male', drugGnrhAntagonistCastration, { testosterone: 'down' }),
  ...seen('5-alpha-reductase-inhibitor', 'male', drug5AlphaReductaseInhibitorDht, {
    testosterone: 'up',
    'total-sperm-count': 'down',
  }),
  ...seen(
    '5-alpha-reductase-inhibitor',
    'male',
    drug5AlphaReductaseInhibitorDht,
    { dht: ['down', 'dht-dutasteride'] },
    { named: ['dutasteride'] },
  ),
  ...seen(
    '5-alpha-reductase-inhibitor',
    'male',
    drug5AlphaReductaseInhibitorDht,
    { dht: ['down', 'dht-finasteride'] },
    { named: ['finasteride'] },
  ),
  ...seen(
    '5-alpha-reductase-inhibitor',
    'male',
    drug5AlphaReductaseInhibitorDht,
    { dht: 'down' },
    { notNamed: ['dutasteride', 'finasteride'] },
  ),
  ...seen(
    '5-alpha-reductase-inhibitor',
    'male',
    drugFinasteridePsa,
    { psa: ['down', 'change-within-6-months'] },
    { notNamed: ['dutasteride'] },
  ),
  ...seen('spironolactone', 'male', drugSpironolactoneGynecomastiaHormones, {
    testosterone: 'down',
    estradiol: 'up',
  }),
  ...seen('spironolactone', 'male', drugSpironolactoneHealthyMen, { testosterone: 'unchanged', lh: 'unchanged' }),
  ...seen('spironolactone', 'female', drugSpironolactoneWomenLower, {
    testosterone: 'down',
    'free-testosterone': 'down',
  }),
  ...seen('spironolactone', 'female', drugSpironolactoneWomenUnchanged, {
    testosterone: 'unchanged',
    androstenedione: 'unchanged',
    dheas: 'unchanged',
    estradiol: 'unchanged',
  }),
  ...seen('ketoconazole', 'male', drugKetoconazoleHighDose, { testosterone: 'down' }),
  ...seen('oral-estrogen', 'female', estrogenRouteShbgTwoYear, { shbg: 'up' }),
  ...seen('transdermal-estrogen', 'female', estrogenRouteShbgTwoYear, { shbg: 'unchanged' }),
  ...seen('combined-hormonal-contraceptive', 'female', contraceptiveCombinedTestosterone, {
    testosterone: ['down', 'mean-difference-during-use'],
  }),
  ...seen('combined-hormonal-contraceptive', 'female', contraceptiveBindingProteins, { shbg: ['up', 'shbg'] }),
  ...seen('combined-hormonal-contraceptive', 'female', contraceptiveCombinedGonadotropins, {
    lh: 'down',
    fsh: 'down',
    estradiol: 'down',
    progesterone: 'down',
    'free-testosterone': 'down',
    prolactin: 'unchanged',
  }),
  ...seen('opioid', 'any', drugOpioidsHypogonadism, { prolactin: 'up' }),
  ...seen('glucocorticoid', 'male', drugGlucocorticoidsTestosterone, { testosterone: 'down' }),
  ...seen(
    'antiepileptic',
    'male',
    drugCarbamazepineShbg,
    { shbg: 'up', 'free-androgen-index': 'down' },
    { named: ['carbamazepine', 'phenytoin'] },
  ),
  ...seen('dopamine-agonist', 'male', drugCabergolineProlactinMen, { prolactin: 'down' }, { named: ['cabergoline'] }),
  ...seen('dopamine-antagonist', 'any', prolactinAntipsychotics, { prolactin: 'up' }),
];

/** The classes with a published direction of any analyte, each once. */
export const effectClasses: readonly TreatmentClass[] = [
  ...new Set(publishedEffects.map(({ treatment }) => treatment)),
];
