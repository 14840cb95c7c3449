import type { Annotation, Measurement, Note, Outcome } from '../../src/annotation.js';

/** One annotation with a bit of everything, written by hand: what a renderer does must not change when a rule does. */

const point = (value: string): NonNullable<Measurement['value']> => ({
  low: value,
  high: value,
  lowInclusive: true,
  highInclusive: true,
});

function measured(
  at: number,
  analyte: string,
  value: string,
  unit: string,
  more: Partial<Measurement> = {},
): Measurement {
  return {
    path: `/panels/0/observations/${at}`,
    analyte,
    printed: { value, unit },
    value: point(value.replace('<', '')),
    unit,
    display: { value, unit },
    limits: [],
    position: 'no-interval',
    ...more,
  };
}

const printedBy = (low: string, high: string, unit: string): NonNullable<Measurement['interval']> => ({
  low,
  high,
  unit,
  printed: { low, high },
  origin: 'laboratory',
  chosenBecause: 'printed with the result',
});

const outcome = (rule: string, kind: Outcome['outcome'], missing: Outcome['missing'] = []): Outcome => ({
  rule,
  ruleVersion: '1.0.0',
  kind: 'pattern',
  panels: ['first'],
  outcome: kind,
  missing,
});

const lacks = (
  input: string,
  cause: Outcome['missing'][number]['cause'] = 'not-supplied',
): Outcome['missing'][number] => ({
  input,
  panel: 'first',
  cause,
});

export const note: Note = {
  id: '0123456789abcdef',
  rule: 'testosterone-low-lh-raised',
  ruleVersion: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-low-lh-raised'],
  panels: ['first'],
  title: 'Testosterone below, LH above the intervals: one sample',
  text: 'Testosterone is 6.1\u00a0nmol/L, below the interval printed by the laboratory. A cohort labelled this “primary” (2.0% of 3369 men).',
  plainText: 'The testosterone result is lower than the range used.',
  sentences: [
    {
      text: 'Testosterone is 6.1\u00a0nmol/L, below the interval printed by the laboratory.',
      citations: [],
      paths: ['/panels/0/observations/0'],
      numbers: [],
    },
    {
      text: 'A cohort labelled this “primary” (2.0% of 3369 men).',
      citations: ['tajar-2010-categories'],
      paths: [],
      numbers: [],
    },
  ],
  message: { key: 'testosterone-low-lh-raised', values: {} },
  logic:
    'Where the male reference category is stated: testosterone lies below its interval and LH lies above its interval.',
  because: {
    op: 'all',
    truth: 'true',
    of: [
      {
        clause: 'testosterone lies below its interval',
        truth: 'true',
        observed: [{ path: '/panels/0/observations/0', display: '6.1 nmol/L' }],
        limit: { value: '8.6–29.0', unit: 'nmol/L', owner: 'laboratory' },
      },
      {
        clause: 'LH lies above its interval',
        truth: 'true',
        observed: [{ path: '/panels/0/observations/1', display: '31 IU/L' }],
      },
    ],
  },
  unknown: ['fasting at collection', 'SHBG: not measured'],
  alsoReportedWith: [{ text: 'earlier chemotherapy (209 men)', citation: 'howell-1999-chemotherapy' }],
  limitations: [{ text: 'the cut-offs of the cohort were its own', citation: 'tajar-2010-categories' }],
  evidence: [
    {
      claim: 'pattern-emas-categories',
      citation: 'tajar-2010-categories',
      population: '3369 men 40-79 y',
      n: '3369',
      method: 'immunoassay',
      secondary: false,
      subjectOutside: 'age 29 lies outside that cohort (40–79 years)',
    },
    {
      claim: 'chemotherapy-gonadotropins-men',
      citation: 'howell-1999-chemotherapy',
      population: '209 men',
      secondary: true,
    },
  ],
  nearest: [],
  absorbs: ['lh-high'],
  citations: ['tajar-2010-categories', 'howell-1999-chemotherapy'],
  terms: [],
};

export const sample: Annotation = {
  engine: {
    name: 'labgloss',
    version: '1.2.3',
    ruleset: { version: '1.2.3', hash: 'aaaaaaaaaaaaaaaa' },
    evidence: { version: '2026.11', hash: 'bbbbbbbbbbbbbbbb' },
  },
  intendedUse: 'Descriptive notes for qualified readers; no diagnosis and no advice.',
  inputDigest: 'cccccccccccccccc',
  subject: { referenceCategory: 'male' },
  treatments: 'not-stated',
  criteria: ['aua-2018', 'bssm-2023'],
  panels: [
    {
      id: 'first',
      label: 'Clinic draw',
      collectedAt: '2026-03-02T08:10',
      clockTimeKnown: true,
      ageYears: 29,
      laboratory: 'Example Lab',
      measurements: [
        measured(0, 'testosterone', '6.1', 'nmol/L', {
          position: 'below',
          method: 'LC-MS/MS',
          interval: printedBy('8.6', '29.0', 'nmol/L'),
          limits: [
            {
              criteria: 'aua-2018',
              value: '300',
              unit: 'ng/dL',
              position: 'below',
              claim: 'testosterone-male-threshold-aua',
            },
            {
              criteria: 'bssm-2023',
              value: '12',
              unit: 'nmol/L',
              position: 'below',
              claim: 'testosterone-male-threshold-bssm',
            },
          ],
        }),
        measured(1, 'lh', '31', 'IU/L', { position: 'above', interval: printedBy('1.7', '8.6', '[IU]/L') }),
        measured(2, 'fsh', '4.4', 'IU/L', { position: 'within', interval: printedBy('1.5', '12.4', '[IU]/L') }),
        measured(3, 'estradiol', '<50', 'pmol/L'),
        measured(4, 'prolactin', '', '', {
          printed: { interpretation: 'normal' },
          value: null,
          display: { value: 'reported as normal', unit: '' },
          position: 'within',
        }),
      ],
      calculated: [
        {
          id: 'free-testosterone',
          value: point('110'),
          unit: 'pmol/L',
          display: { value: '110', unit: 'pmol/L' },
          method: 'Vermeulen 1999',
          inputs: ['/panels/0/observations/0'],
          assumed: ['albumin 43 g/L'],
          citations: ['vermeulen-1999-evaluation'],
          cautions: [],
          interval: {
            low: '245',
            high: '785',
            unit: 'pmol/L',
            printed: { low: '0.245', high: '0.785', unit: 'nmol/L' },
            origin: 'published',
            claim: 'free-testosterone-male-ho-interval',
            citation: 'ho-2006-calculated',
            chosenBecause: 'the published interval that applies',
          },
          limits: [],
          position: 'below',
        },
      ],
    },
  ],
  changes: [],
  notes: [note],
  outcomes: [
    outcome('testosterone-low-lh-raised', 'present'),
    outcome('lh-low', 'absent'),
    outcome('prolactin-low', 'indeterminate', [lacks('prolactin', 'set-aside')]),
    outcome('prolactin-high', 'indeterminate', [lacks('prolactin', 'set-aside')]),
    outcome('cycle-phase-not-supplied', 'indeterminate', [lacks('panels[0].cyclePhase')]),
    outcome('psa-high', 'indeterminate', [lacks('psa')]),
    outcome('hematocrit-or-hemoglobin-high', 'indeterminate', [lacks('hematocrit'), lacks('hemoglobin')]),
    outcome('testosterone-low-female', 'inapplicable'),
  ],
  setAside: [
    {
      path: '/panels/0/observations/5',
      origin: 'record',
      panel: 'first',
      analyte: 'prolactin',
      printed: { value: '212', unit: 'IU' },
      reason: 'ambiguous-unit',
      message: 'The unit has no single reading; it may stand for [IU]/L or [IU]/mL.',
    },
    {
      path: '/panels/0/observations/6',
      origin: 'record',
      panel: 'first',
      analyte: 'zinc',
      printed: { value: '12', unit: 'umol/L' },
      reason: 'outside-catalogue',
      message: 'No analyte of the catalogue is named by "zinc".',
    },
  ],
  cautions: [
    {
      code: 'date-unreadable',
      paths: ['/panels/0/collectedAt', '/panels/1/collectedAt'],
      message: 'The collection date is not an ISO 8601 date or date-time; it counts as not stated.',
      citations: [],
    },
  ],
  references: [
    { id: 'hackett-2023-bssm', type: 'article-journal', title: 'Guidelines on testosterone deficiency' },
    { id: 'ho-2006-calculated', type: 'article-journal', title: 'Calculated free testosterone in men' },
    { id: 'howell-1999-chemotherapy', type: 'article-journal', title: 'Testicular function after chemotherapy' },
    { id: 'mulhall-2018-guideline', type: 'article-journal', title: 'Evaluation of testosterone deficiency' },
    {
      id: 'tajar-2010-categories',
      type: 'article-journal',
      title: 'Characteristics of secondary and primary',
      DOI: '10.1210/jc.2009-1796',
    },
    { id: 'vermeulen-1999-evaluation', type: 'article-journal', title: 'A critical evaluation of simple methods' },
  ],
};
