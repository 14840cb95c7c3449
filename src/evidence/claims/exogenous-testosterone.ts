// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { borst2014Route } from '../works/b.js';
import { fernandezbalsells2010Adverse } from '../works/f.js';
import { lakshman2010Conversion } from '../works/l.js';
import { matsumoto1990Enanthate } from '../works/m.js';
import { ramasamy2020Natesto } from '../works/r.js';

/** Serum DHT rose more with transdermal than with intramuscular testosterone for similar testosterone elevations. */
export const testosteroneTherapyDhtRoute: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'rise-transdermal': readonly ['dht', 'fold-change'];
    readonly 'rise-intramuscular': readonly ['dht', 'fold-change'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-dht-route',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '1152 men in 32 studies' },
  method: 'Meta-analysis',
  citation: borst2014Route,
  values: {
    'rise-transdermal': 'dht fold-change {fold} 5.46 ci95=4.51..6.6',
    'rise-intramuscular': 'dht fold-change {fold} 2.2 ci95=1.74..2.77',
  },
});

/**
 * During weekly testosterone enanthate with GnRH-agonist suppression, estradiol rose with dose but with saturable
 * kinetics; estradiol and E2:T were higher in older men.
 */
export const testosteroneTherapyDoseEstradiol: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'testosterone-enanthate-dose-25': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-50': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-125': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-300': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'testosterone-enanthate-dose-600': readonly ['testosterone-enanthate-dose', 'dose'];
    readonly 'aromatase-km': readonly ['aromatase-km', 'model-estimate'];
    readonly '5-alpha-reductase-km': readonly ['5-alpha-reductase-km', 'model-estimate'];
    readonly 'estradiol-vmax-older-versus-young-men': readonly ['estradiol-vmax', 'difference'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-dose-estradiol',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', ageYears: { min: 19, max: 75 }, note: '51 men aged 19-35 y, 52 men aged 59-75 y' },
  method: 'Randomized dose-ranging, 5 months',
  citation: lakshman2010Conversion,
  values: {
    'testosterone-enanthate-dose-25': 'testosterone-enanthate-dose dose mg 25',
    'testosterone-enanthate-dose-50': 'testosterone-enanthate-dose dose mg 50',
    'testosterone-enanthate-dose-125': 'testosterone-enanthate-dose dose mg 125',
    'testosterone-enanthate-dose-300': 'testosterone-enanthate-dose dose mg 300',
    'testosterone-enanthate-dose-600': 'testosterone-enanthate-dose dose mg 600',
    'aromatase-km': 'aromatase-km model-estimate nmol/L 1.83',
    '5-alpha-reductase-km': '5-alpha-reductase-km model-estimate nmol/L 3.35',
    'estradiol-vmax-older-versus-young-men': 'estradiol-vmax difference % 40',
  },
});

/**
 * In 51 healthy men weekly testosterone enanthate lowered LH, FSH and sperm production in parallel with the dose: 50
 * mg halved them against placebo, and 300 mg did no more than 100 mg; testosterone was 1.5-fold (100 mg) and 3-fold
 * (300 mg) that of placebo.
 */
export const testosteroneTherapyEnanthateDose: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'gonadotropins-50-mg': readonly ['lh', 'share-of-baseline'];
    readonly 'testosterone-100-mg': readonly ['testosterone', 'fold-change'];
    readonly 'testosterone-300-mg': readonly ['testosterone', 'fold-change'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-enanthate-dose',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '51 normal men, 9 to 12 a group, 6 months' },
  method:
    'Randomized; testosterone enanthate 25, 50, 100 or 300 mg weekly or sesame oil; LH and FSH by radioimmunoassay',
  citation: matsumoto1990Enanthate,
  values: {
    'gonadotropins-50-mg': 'lh share-of-baseline % 50',
    'testosterone-100-mg': 'testosterone fold-change {fold} 1.5',
    'testosterone-300-mg': 'testosterone fold-change {fold} 3',
  },
});

/** Pooled trials of testosterone show higher hemoglobin and hematocrit and slightly lower HDL cholesterol. */
export const testosteroneTherapyHemoglobinHdl: Claim<
  'only-if-listed:testosterone',
  {
    readonly hemoglobin: readonly ['hemoglobin', 'difference'];
    readonly hematocrit: readonly ['hematocrit', 'difference'];
    readonly 'hdl-cholesterol': readonly ['hdl-cholesterol', 'difference'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-hemoglobin-hdl',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '51 studies in men' },
  method: 'Systematic review and meta-analysis',
  citation: fernandezbalsells2010Adverse,
  values: {
    hemoglobin: 'hemoglobin difference g/dL 0.8 ci95=0.45..1.14',
    hematocrit: 'hematocrit difference % 3.18 ci95=1.35..5.01',
    'hdl-cholesterol': 'hdl-cholesterol difference mg/dL -0.49 ci95=-0.85..-0.13',
  },
});

/**
 * With short-acting nasal testosterone three times daily for 6 months, FSH and LH stayed within the reference range
 * in most men and motile count stayed above 5 million in over 90%.
 */
export const testosteroneTherapyNasalGonadotropins: Claim<
  'only-if-listed:testosterone',
  {
    readonly 'fsh-men-within-the-reference-interval-at-6-months': readonly ['fsh', 'share'];
    readonly 'lh-men-within-the-reference-interval-at-6-months': readonly ['lh', 'share'];
    readonly 'total-motile-sperm-count-above-5-million-at-3-months': readonly ['total-motile-sperm-count', 'share'];
    readonly 'total-motile-sperm-count-above-5-million-at-6-months': readonly ['total-motile-sperm-count', 'share'];
  }
> = /* @__PURE__ */ claim({
  id: 'testosterone-therapy-nasal-gonadotropins',
  use: 'only-if-listed:testosterone',
  population: { category: 'male', note: '60 enrolled; 44 and 33 evaluated at 3 and 6 months' },
  method: 'Single-arm open-label',
  citation: ramasamy2020Natesto,
  values: {
    'fsh-men-within-the-reference-interval-at-6-months': 'fsh share % 81.8',
    'lh-men-within-the-reference-interval-at-6-months': 'lh share % 72.7',
    'total-motile-sperm-count-above-5-million-at-3-months': 'total-motile-sperm-count share % 88.4',
    'total-motile-sperm-count-above-5-million-at-6-months': 'total-motile-sperm-count share % 93.9',
  },
});
