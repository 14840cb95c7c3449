import type { AnalyteId } from '../analytes/analyte.js';
import type { Claim } from '../evidence/claim.js';
import {
  aromataseInhibitorLederTestosterone,
  aromataseInhibitorOverweightSubfertile,
  aromataseInhibitorTaxelChanges,
  aromataseInhibitorVeldhuis,
} from '../evidence/claims/aromatase-inhibitor.js';
import {
  testosteroneTherapyDhtRoute,
  testosteroneTherapyDoseEstradiol,
  testosteroneTherapyEnanthateDose,
  testosteroneTherapyHemoglobinHdl,
} from '../evidence/claims/exogenous-testosterone.js';
import { recoveryTestosteroneUndecanoateRunoff } from '../evidence/claims/recovery.js';
import { sermClomipheneMetaAnalysis } from '../evidence/claims/serm.js';
import type { TreatmentClass } from '../record/types.js';

/** What published work saw of one analyte when a treatment of a class began. */
interface EffectOf<Class extends TreatmentClass> {
  readonly treatment: Class;
  readonly analyte: AnalyteId;
  readonly direction: 'up' | 'down' | 'unchanged';
  /** A claim for another listed treatment does not compile. */
  readonly claim: Claim<'note' | 'context' | `only-if-listed:${Class}`>;
  /** A value of the claim that gives the size, where it has one. */
  readonly size?: string;
  readonly category: 'male' | 'female';
  /** The direction was published only without a listed treatment of these classes. */
  readonly notWith: readonly TreatmentClass[];
}

export type PublishedEffect = { readonly [Class in TreatmentClass]: EffectOf<Class> }[TreatmentClass];

const man = { category: 'male', notWith: [] } as const;
/** The rise of LH and FSH was shown in men who took no testosterone. */
const withoutAndrogen = { category: 'male', notWith: ['testosterone', 'anabolic-androgenic-steroid'] } as const;

/** One table for every treatment: class by analyte. What is not in it has no published direction here. */
export const publishedEffects: readonly PublishedEffect[] = [
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'testosterone',
    direction: 'up',
    claim: aromataseInhibitorTaxelChanges,
    size: 'testosterone',
    ...withoutAndrogen,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'bioavailable-testosterone',
    direction: 'up',
    claim: aromataseInhibitorLederTestosterone,
    ...withoutAndrogen,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'estradiol',
    direction: 'down',
    claim: aromataseInhibitorTaxelChanges,
    size: 'estradiol',
    ...man,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'estrone',
    direction: 'down',
    claim: aromataseInhibitorTaxelChanges,
    size: 'estrone',
    ...man,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'shbg',
    direction: 'down',
    claim: aromataseInhibitorTaxelChanges,
    size: 'shbg',
    ...man,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'lh',
    direction: 'up',
    claim: aromataseInhibitorVeldhuis,
    size: 'lh',
    ...withoutAndrogen,
  },
  {
    treatment: 'aromatase-inhibitor',
    analyte: 'fsh',
    direction: 'up',
    claim: aromataseInhibitorOverweightSubfertile,
    ...withoutAndrogen,
  },
  { treatment: 'testosterone', analyte: 'lh', direction: 'down', claim: testosteroneTherapyEnanthateDose, ...man },
  { treatment: 'testosterone', analyte: 'fsh', direction: 'down', claim: testosteroneTherapyEnanthateDose, ...man },
  {
    treatment: 'testosterone',
    analyte: 'testosterone',
    direction: 'up',
    claim: testosteroneTherapyEnanthateDose,
    ...man,
  },
  {
    treatment: 'testosterone',
    analyte: 'estradiol',
    direction: 'up',
    claim: testosteroneTherapyDoseEstradiol,
    category: 'male',
    notWith: ['aromatase-inhibitor'],
  },
  {
    treatment: 'testosterone',
    analyte: 'shbg',
    direction: 'down',
    claim: recoveryTestosteroneUndecanoateRunoff,
    ...man,
  },
  { treatment: 'testosterone', analyte: 'dht', direction: 'up', claim: testosteroneTherapyDhtRoute, ...man },
  {
    treatment: 'testosterone',
    analyte: 'hematocrit',
    direction: 'up',
    claim: testosteroneTherapyHemoglobinHdl,
    size: 'hematocrit',
    ...man,
  },
  {
    treatment: 'testosterone',
    analyte: 'hemoglobin',
    direction: 'up',
    claim: testosteroneTherapyHemoglobinHdl,
    size: 'hemoglobin',
    ...man,
  },
  {
    treatment: 'testosterone',
    analyte: 'hdl-cholesterol',
    direction: 'down',
    claim: testosteroneTherapyHemoglobinHdl,
    size: 'hdl-cholesterol',
    ...man,
  },
  {
    treatment: 'serm',
    analyte: 'testosterone',
    direction: 'up',
    claim: sermClomipheneMetaAnalysis,
    ...withoutAndrogen,
  },
  { treatment: 'serm', analyte: 'lh', direction: 'up', claim: sermClomipheneMetaAnalysis, ...withoutAndrogen },
  { treatment: 'serm', analyte: 'fsh', direction: 'up', claim: sermClomipheneMetaAnalysis, ...withoutAndrogen },
  { treatment: 'serm', analyte: 'estradiol', direction: 'up', claim: sermClomipheneMetaAnalysis, ...withoutAndrogen },
  { treatment: 'serm', analyte: 'shbg', direction: 'up', claim: sermClomipheneMetaAnalysis, ...withoutAndrogen },
];
