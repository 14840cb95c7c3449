import type { Claim } from '../../src/index.js';
import { defineAnalyte, defineInterval, type OwnAnalyte, type PublishedInterval } from '../../src/rules/index.js';

const citation = { id: 'constructed-work', type: 'article-journal', title: 'A constructed study' } as const;

/** A number of one analyte as a user writes it down. All of them are constructed. */
export const molarMassOf = <const Id extends string>(
  analyte: Id,
  value: string,
): Claim<'note', { readonly mass: readonly [Id, 'equation-constant'] }> => ({
  id: 'constructed-molar-mass',
  use: 'note',
  population: { category: 'any' },
  citation: { ...citation, id: 'constructed-masses', title: 'Constructed molar masses' },
  secondary: false,
  values: { mass: { key: 'mass', analyte, statistic: 'equation-constant', unit: 'g/mol', value } },
});

/** A small molecule: mass and moles are joined by a constructed molar mass. */
export const porcelain: OwnAnalyte<'acme:porcelain'> = defineAnalyte({
  id: 'acme:porcelain',
  name: 'Porcelain',
  inSentence: 'porcelain',
  names: ['china clay'],
  loinc: [{ code: '99901-1', display: 'Porcelain [Mass/volume] in Serum or Plasma', property: 'mass' }],
  unit: 'nmol/L',
  displayUnits: { si: 'nmol/L', conventional: 'ng/dL' },
  displayScale: 'log',
  molarMass: { claim: molarMassOf('acme:porcelain', '250'), key: 'mass' },
});

const study: Claim<
  'note',
  {
    readonly men: readonly ['acme:porcelain', 'reference-interval-95'];
    readonly 'upper-limit': readonly ['acme:porcelain', 'laboratory-upper-limit'];
    readonly mean: readonly ['acme:porcelain', 'mean'];
    readonly limit: readonly ['acme:porcelain', 'study-limit'];
  }
> = {
  id: 'constructed-porcelain',
  use: 'note',
  population: { category: 'male', ageYears: { min: 20, max: 60 } },
  citation,
  secondary: false,
  values: {
    men: {
      key: 'men',
      analyte: 'acme:porcelain',
      statistic: 'reference-interval-95',
      unit: 'ng/dL',
      low: '100',
      high: '300',
    },
    'upper-limit': {
      key: 'upper-limit',
      analyte: 'acme:porcelain',
      statistic: 'laboratory-upper-limit',
      unit: 'nmol/L',
      value: '16',
    },
    mean: { key: 'mean', analyte: 'acme:porcelain', statistic: 'mean', unit: 'nmol/L', value: '8' },
    limit: { key: 'limit', analyte: 'acme:porcelain', statistic: 'study-limit', unit: 'ng/dL', value: '120' },
  },
};
export { study as porcelainStudy };

const group = { category: 'male', ageLow: 20, ageHigh: 60 } as const;

export const porcelainByMass: PublishedInterval = defineInterval({
  analyte: 'acme:porcelain',
  claim: study,
  key: 'men',
  group,
  method: 'mass-spectrometry',
});

export const porcelainByImmunoassay: PublishedInterval = defineInterval({
  analyte: 'acme:porcelain',
  claim: study,
  key: 'upper-limit',
  group,
  method: 'immunoassay',
});

const lhStudy: Claim<'note', { readonly lh: readonly ['lh', 'reference-interval-95'] }> = {
  id: 'constructed-lh',
  use: 'note',
  population: { category: 'male' },
  citation: { ...citation, id: 'constructed-lh-work' },
  secondary: false,
  values: {
    lh: { key: 'lh', analyte: 'lh', statistic: 'reference-interval-95', unit: '[IU]/L', low: '3.3', high: '4.4' },
  },
};

/** An interval of one's own beside those of this library. */
export const lhInterval: PublishedInterval = defineInterval({
  analyte: 'lh',
  claim: lhStudy,
  key: 'lh',
  group: { category: 'male' },
  method: 'immunoassay',
});
