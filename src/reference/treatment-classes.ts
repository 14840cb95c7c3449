import type { TreatmentClass } from '../record/types.js';

/** Hormones, contraceptives, analogues, modulators and aromatase inhibitors: results during them come from a treated state. */
export const hormoneClasses: readonly TreatmentClass[] = [
  'testosterone',
  'anabolic-androgenic-steroid',
  'aromatase-inhibitor',
  'serm',
  'hcg',
  'gonadotropin',
  'gnrh-pulsatile',
  'gnrh-agonist',
  'gnrh-antagonist',
  'antiandrogen',
  'androgen-synthesis-inhibitor',
  'spironolactone',
  'estrogen',
  'combined-hormonal-contraceptive',
  'progestogen',
  'tibolone',
  'fulvestrant',
  'dhea',
];

/** Other drugs with a published effect on a measured result. */
export const affectingClasses: readonly TreatmentClass[] = [
  'opioid',
  'glucocorticoid',
  'dopamine-antagonist',
  'dopamine-agonist',
  'antiepileptic',
  '5-alpha-reductase-inhibitor',
  'ketoconazole',
  'thyroid-hormone',
];

/** Androgens, whose presence lowers LH and FSH. */
export const androgenClasses: readonly TreatmentClass[] = ['testosterone', 'anabolic-androgenic-steroid'];

/** Treatments that act on the axis: each alone could account for a combination of testosterone, LH and FSH. */
export const axisClasses: readonly TreatmentClass[] = [
  ...hormoneClasses,
  'opioid',
  'glucocorticoid',
  'ketoconazole',
  'dopamine-antagonist',
];
