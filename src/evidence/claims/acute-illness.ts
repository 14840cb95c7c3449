// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { iglesias2015Hospital } from '../works/i.js';
import { woolf1985Illness } from '../works/w.js';

/**
 * In premenopausal women LH, FSH and estradiol were lower on the second day after brain injury (LH 10.3 to 3.5
 * mIU/mL).
 */
export const illnessGonadotropinsWomen: Claim<
  'context',
  { readonly 'lh-start': readonly ['lh', 'mean']; readonly 'lh-day-2': readonly ['lh', 'mean'] }
> = {
  id: 'illness-gonadotropins-women',
  topic: 'acute-illness',
  use: 'context',
  population: {
    category: 'female',
    note: '5 women with brain injury; 19 women in the study, 12 of them postmenopausal',
  },
  secondary: false,
  citation: woolf1985Illness,
  values: {
    'lh-start': { key: 'lh-start', analyte: 'lh', statistic: 'mean', unit: 'm[IU]/mL', value: '10.3', se: '4.7' },
    'lh-day-2': {
      key: 'lh-day-2',
      analyte: 'lh',
      statistic: 'mean',
      label: 'second day of brain injury',
      unit: 'm[IU]/mL',
      value: '3.5',
      se: '0.6',
    },
  },
};

/**
 * Of 43 men of mean age 86.7 years found with low testosterone in hospital for acute disease, 62.8% had normal
 * testosterone one month after discharge (mean 115.4 rising to 230.9 ng/dL); gonadotropins at admission were high in
 * 46.5%, low in 46.5% and normal in 7.0%, and rose after discharge.
 */
export const illnessRecoveryAgedMen: Claim<
  'context',
  {
    readonly 'testosterone-admission': readonly ['testosterone', 'mean'];
    readonly 'testosterone-one-month': readonly ['testosterone', 'mean'];
    readonly 'share-normal-one-month': readonly ['men', 'share'];
    readonly 'share-gonadotropins-high': readonly ['men', 'share'];
    readonly 'share-gonadotropins-low': readonly ['men', 'share'];
    readonly 'share-gonadotropins-normal': readonly ['men', 'share'];
  }
> = {
  id: 'illness-recovery-aged-men',
  topic: 'acute-illness',
  use: 'context',
  population: {
    category: 'male',
    note: '43 men with low testosterone, mean age 86.7 years (SD 5.7), in hospital for acute disease',
  },
  secondary: false,
  citation: iglesias2015Hospital,
  values: {
    'testosterone-admission': {
      key: 'testosterone-admission',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '115.4',
      sd: '48.0',
      group: 'admission',
    },
    'testosterone-one-month': {
      key: 'testosterone-one-month',
      analyte: 'testosterone',
      statistic: 'mean',
      unit: 'ng/dL',
      value: '230.9',
      sd: '135.6',
      group: 'one month after discharge',
    },
    'share-normal-one-month': {
      key: 'share-normal-one-month',
      analyte: 'men',
      statistic: 'share',
      label: 'normal testosterone one month after discharge',
      unit: '%',
      value: '62.8',
    },
    'share-gonadotropins-high': {
      key: 'share-gonadotropins-high',
      analyte: 'men',
      statistic: 'share',
      label: 'high gonadotropins at admission',
      unit: '%',
      value: '46.5',
    },
    'share-gonadotropins-low': {
      key: 'share-gonadotropins-low',
      analyte: 'men',
      statistic: 'share',
      label: 'low gonadotropins at admission',
      unit: '%',
      value: '46.5',
    },
    'share-gonadotropins-normal': {
      key: 'share-gonadotropins-normal',
      analyte: 'men',
      statistic: 'share',
      label: 'normal gonadotropins at admission',
      unit: '%',
      value: '7.0',
    },
  },
};

/**
 * In 35 men testosterone fell within 24 hours of brain injury, myocardial infarction or elective surgery by means of
 * 271, 202 and 195 ng/dL, decreases of 55%, 43% and 58%; SHBG did not change, falls of LH and FSH (head trauma) and
 * FSH (surgery) came after the fall in testosterone, and testosterone later returned to normal.
 */
export const illnessTestosteroneMen: Claim<
  'context',
  {
    readonly 'fall-brain-injury': readonly ['testosterone', 'difference'];
    readonly 'fall-myocardial-infarction': readonly ['testosterone', 'difference'];
    readonly 'fall-surgery': readonly ['testosterone', 'difference'];
    readonly 'change-brain-injury': readonly ['testosterone', 'change'];
    readonly 'change-myocardial-infarction': readonly ['testosterone', 'change'];
    readonly 'change-surgery': readonly ['testosterone', 'change'];
  }
> = {
  id: 'illness-testosterone-men',
  topic: 'acute-illness',
  use: 'context',
  population: { category: 'male', note: '35 men: 17 brain injury, 11 myocardial infarction, 7 elective surgery' },
  method: 'serial plasma samples',
  secondary: false,
  citation: woolf1985Illness,
  values: {
    'fall-brain-injury': {
      key: 'fall-brain-injury',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean fall within 24 hours',
      unit: 'ng/dL',
      value: '-271',
      se: '72',
      group: 'brain injury',
      note: 'printed as a fall of 271',
    },
    'fall-myocardial-infarction': {
      key: 'fall-myocardial-infarction',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean fall within 24 hours',
      unit: 'ng/dL',
      value: '-202',
      se: '63',
      group: 'myocardial infarction',
      note: 'printed as a fall of 202',
    },
    'fall-surgery': {
      key: 'fall-surgery',
      analyte: 'testosterone',
      statistic: 'difference',
      label: 'mean fall within 24 hours',
      unit: 'ng/dL',
      value: '-195',
      se: '75',
      group: 'elective surgery',
      note: 'printed as a fall of 195',
    },
    'change-brain-injury': {
      key: 'change-brain-injury',
      analyte: 'testosterone',
      statistic: 'change',
      unit: '%',
      value: '-55',
      group: 'brain injury',
      note: 'printed as a decrease of 55%',
    },
    'change-myocardial-infarction': {
      key: 'change-myocardial-infarction',
      analyte: 'testosterone',
      statistic: 'change',
      unit: '%',
      value: '-43',
      group: 'myocardial infarction',
      note: 'printed as a decrease of 43%',
    },
    'change-surgery': {
      key: 'change-surgery',
      analyte: 'testosterone',
      statistic: 'change',
      unit: '%',
      value: '-58',
      group: 'elective surgery',
      note: 'printed as a decrease of 58%',
    },
  },
};
