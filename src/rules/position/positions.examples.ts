import { absent, inapplicable, indeterminate, present, type RuleExample } from '../example.js';
import {
  categoryNotStated,
  high,
  inside,
  lessThan,
  low,
  man,
  moreThan,
  onLowerEnd,
  onUpperEnd,
  slip,
  vary,
  woman,
  type SlipAnalyte,
} from '../slip.js';

interface Position {
  readonly rule: string;
  readonly analytes: readonly [SlipAnalyte, ...SlipAnalyte[]];
  readonly side: 'below' | 'above';
  readonly category?: 'male' | 'female';
  /** What would do as well: inputs of a calculation. */
  readonly from?: readonly SlipAnalyte[];
  /** What more is said of where they were measured. */
  readonly beside?: readonly SlipAnalyte[];
}

const NAMES: { readonly [Analyte in SlipAnalyte]?: string } = {
  lh: 'LH',
  fsh: 'FSH',
  shbg: 'SHBG',
  psa: 'PSA',
  hcg: 'hCG',
  'sperm-normal-morphology': 'sperm of typical form',
};
const nameOf = (analyte: SlipAnalyte): string => NAMES[analyte] ?? analyte.replaceAll('-', ' ');

const STEPS = {
  below: { beyond: low, onEnd: onLowerEnd, across: lessThan, words: ['below', 'lower', 'less'] },
  above: { beyond: high, onEnd: onUpperEnd, across: moreThan, words: ['above', 'upper', 'more'] },
} as const;

/** The examples of one result against its interval: outside, inside, on the end, on either side, not measured. */
function examplesOf({ analytes, side, category, from = [], beside = [] }: Position): readonly RuleExample[] {
  const {
    beyond,
    onEnd,
    across,
    words: [where, end, comparator],
  } = STEPS[side];
  const [first] = analytes;
  const person = category === 'female' ? woman(34) : man(34);
  const others = analytes.slice(1).map(inside);
  const picture = slip(person, beyond(first), ...others);
  return [
    ...analytes.map((analyte) => present(`${nameOf(analyte)} lies ${where}`, slip(person, beyond(analyte)))),
    ...(beside.length > 0
      ? [present(`${beside.map(nameOf).join(' and ')} were measured too`, vary(picture, ...beside.map(inside)))]
      : []),
    absent(`${nameOf(first)} lies inside`, vary(picture, inside(first))),
    absent(`${nameOf(first)} lies on the ${end} end, which belongs to its interval`, vary(picture, onEnd(first))),
    indeterminate(`${analytes.map(nameOf).join(' or ')} was not measured`, slip(person), ...analytes, ...from),
    indeterminate(
      `${nameOf(first)} came as ${comparator} than a number inside its interval`,
      vary(picture, across(first)),
      first,
    ),
    ...(category
      ? [
          indeterminate('no category is stated', vary(picture, categoryNotStated), 'subject.referenceCategory'),
          inapplicable('the other category is stated', vary(picture, category === 'female' ? man(34) : woman(34))),
        ]
      : []),
  ];
}

const FREE = ['free-testosterone', 'bioavailable-testosterone', 'free-androgen-index'] as const;

const SEMEN = [
  'sperm-concentration',
  'total-sperm-count',
  'sperm-total-motility',
  'sperm-progressive-motility',
  'sperm-normal-morphology',
  'sperm-vitality',
  'semen-volume',
] as const;

const positions: readonly Position[] = [
  { rule: 'testosterone-low-male', analytes: ['testosterone'], side: 'below', category: 'male' },
  { rule: 'testosterone-high-male', analytes: ['testosterone'], side: 'above', category: 'male' },
  { rule: 'testosterone-low-female', analytes: ['testosterone'], side: 'below', category: 'female' },
  {
    rule: 'testosterone-high-female',
    analytes: ['testosterone'],
    side: 'above',
    category: 'female',
    beside: ['lh', 'fsh'],
  },
  { rule: 'free-testosterone-low', analytes: FREE, side: 'below', from: ['testosterone', 'shbg'] },
  { rule: 'free-testosterone-high', analytes: FREE, side: 'above', from: ['testosterone', 'shbg'] },
  { rule: 'estradiol-low-male', analytes: ['estradiol'], side: 'below', category: 'male' },
  { rule: 'estradiol-high-male', analytes: ['estradiol'], side: 'above', category: 'male' },
  { rule: 'estradiol-low-female', analytes: ['estradiol'], side: 'below', category: 'female' },
  { rule: 'estradiol-high-female', analytes: ['estradiol'], side: 'above', category: 'female' },
  { rule: 'lh-low', analytes: ['lh'], side: 'below' },
  { rule: 'lh-high', analytes: ['lh'], side: 'above' },
  { rule: 'fsh-low', analytes: ['fsh'], side: 'below' },
  { rule: 'fsh-high', analytes: ['fsh'], side: 'above' },
  { rule: 'shbg-low', analytes: ['shbg'], side: 'below' },
  { rule: 'shbg-high', analytes: ['shbg'], side: 'above' },
  { rule: 'prolactin-low', analytes: ['prolactin'], side: 'below' },
  { rule: 'prolactin-high', analytes: ['prolactin'], side: 'above' },
  {
    rule: 'androgen-precursor-high',
    analytes: ['androstenedione', 'dheas', '17-hydroxyprogesterone'],
    side: 'above',
  },
  { rule: 'hcg-high', analytes: ['hcg'], side: 'above' },
  { rule: 'hematocrit-or-hemoglobin-high', analytes: ['hematocrit', 'hemoglobin'], side: 'above' },
  { rule: 'psa-high', analytes: ['psa'], side: 'above' },
  { rule: 'semen-result-low', analytes: SEMEN, side: 'below', category: 'male' },
];

/** The examples of the position rules, by the id of the rule. */
export const positionExamples: readonly (readonly [rule: string, examples: readonly RuleExample[]])[] = positions.map(
  (position) => [position.rule, examplesOf(position)] as const,
);
