import type { Claim, ClaimValue } from '../src/evidence/claim.js';
import {
  nhanesEstradiolMen19882004Median,
  nhanesFshWomen19992000GeometricMean,
  nhanesShbgLow20132016,
  nhanesTestosterone20112012Percentiles,
  nhanesTestosteroneAdolescentMales20132016Mean,
  nhanesIiiTestosteroneMenLowFrom70,
  nhanesTestosteroneMen20132016Below300,
  nhanesTestosteroneMen20132016Mean,
} from '../src/evidence/claims/population-survey.js';
import { convert } from '../src/units/index.js';
import { geometricMean, mean, percentOf, quantile, type Figure, type Group, type Surveyed } from './survey.js';

type People = Surveyed['people'];

/** One figure of ours beside one that was published. */
export interface Comparison {
  readonly figure: string;
  readonly unit: string;
  /** One figure, or the two ends of a range. */
  readonly ours: (people: People) => readonly Figure[];
  readonly digits: number;
  readonly claim: Claim;
  readonly published: ClaimValue;
  readonly participants?: number;
  /** In which way theirs was formed otherwise. */
  readonly differs: string;
}

const now = (group: Omit<Group, 'survey'>): Group => ({ survey: '2013–2016', ...group });
const [men, women] = [now({ sex: 'male', from: 20 }), now({ sex: 'female', from: 20 })];
const younger = { from: 20, to: 39 };
const middle = { from: 40, to: 59 };
const older = { from: 60 };

const below300 = nhanesTestosteroneMen20132016Below300.values;
const average = nhanesTestosteroneMen20132016Mean.values;
const boys = nhanesTestosteroneAdolescentMales20132016Mean.values;
const shbg = nhanesShbgLow20132016.values;
const spread = nhanesTestosterone20112012Percentiles.values;
const oldMen = nhanesIiiTestosteroneMenLowFrom70.values;
const estradiol = nhanesEstradiolMen19882004Median.values;
const fsh = nhanesFshWomen19992000GeometricMean.values;

const isBelow = ({ value }: { readonly value: number }, limit: ClaimValue): boolean => value < Number(limit.value);
const tenthToNinetieth =
  (group: Group) =>
  (people: People): readonly Figure[] => [
    quantile(people, 'testosterone', group, 0.1),
    quantile(people, 'testosterone', group, 0.9),
  ];
const medianEstradiol =
  (group: Omit<Group, 'survey'>) =>
  (people: People): readonly Figure[] => [quantile(people, 'estradiol', now({ sex: 'male', ...group }), 0.5)];
const fshOfAge =
  (from: number, to: number) =>
  (people: People): readonly Figure[] => [
    geometricMean(people, 'fsh', { survey: '2001–2002', sex: 'female', from, to, notPregnant: true }),
  ];

/** The limit of that work in the unit that the survey prints. */
const oldMenLimit = Number(convert(oldMen.limit.value ?? '', oldMen.limit.unit, 'ng/dL', 'testosterone'));

const EARLIER_CYCLE = 'the cycle before, also by LC-MS/MS; nothing in the abstract accounts for the difference';
const IMMUNOASSAY_BEFORE = 'an earlier survey, measured by immunoassay instead of mass spectrometry';
const STAGES =
  'the cycle before; by reproductive stage, which is not in the file read here: a band of age stands for it, without those stated as pregnant';

/** Every published figure that can be held against the same survey or a neighbor of it. */
export const comparisons: readonly Comparison[] = [
  {
    figure: 'men from 20: testosterone below 300 ng/dL',
    unit: '%',
    ours: (people) => [percentOf(people, 'testosterone', men, ({ belowAua }) => belowAua === true)],
    digits: 1,
    claim: nhanesTestosteroneMen20132016Below300,
    published: below300.share,
    differs: 'the same cycles; only men with a dietary history; read in a news item on the work',
  },
  {
    figure: 'men from 20: mean testosterone',
    unit: 'ng/dL',
    ours: (people) => [mean(people, 'testosterone', men)],
    digits: 1,
    claim: nhanesTestosteroneMen20132016Mean,
    published: average.mean,
    differs: 'the same cycles; only men with a dietary history',
  },
  {
    figure: 'males of 12–19: mean testosterone',
    unit: 'ng/dL',
    ours: (people) => [mean(people, 'testosterone', now({ sex: 'male', from: 12, to: 19 }))],
    digits: 1,
    claim: nhanesTestosteroneAdolescentMales20132016Mean,
    published: boys.mean,
    differs: 'the same cycles; only those with a dietary history',
  },
  {
    figure: 'men from 20: SHBG below the limits for age of that work',
    unit: '%',
    ours: (people) => [
      percentOf(people, 'shbg', men, (one) =>
        isBelow(one, one.ageYears < 50 ? shbg['limit-men-under-50'] : shbg['limit-men-from-50']),
      ),
    ],
    digits: 1,
    claim: nhanesShbgLow20132016,
    published: shbg['share-men'],
    participants: Number(shbg.participants.value),
    differs: 'the same cycles; only fasting samples; n is of men and women together',
  },
  {
    figure: 'women from 20: SHBG below the limits for age of that work',
    unit: '%',
    ours: (people) => [
      percentOf(people, 'shbg', women, (one) =>
        isBelow(one, one.ageYears < 30 ? shbg['limit-women-under-30'] : shbg['limit-women-from-30']),
      ),
    ],
    digits: 1,
    claim: nhanesShbgLow20132016,
    published: shbg['share-women'],
    participants: Number(shbg.participants.value),
    differs: 'as for men',
  },
  {
    figure: 'men from 20: 10th to 90th percentile of testosterone',
    unit: 'ng/dL',
    ours: tenthToNinetieth(men),
    digits: 0,
    claim: nhanesTestosterone20112012Percentiles,
    published: spread.men,
    differs: EARLIER_CYCLE,
  },
  {
    figure: 'women from 20: 10th to 90th percentile of testosterone',
    unit: 'ng/dL',
    ours: tenthToNinetieth(women),
    digits: 1,
    claim: nhanesTestosterone20112012Percentiles,
    published: spread.women,
    differs: EARLIER_CYCLE,
  },
  {
    figure: 'children of 6–10: 10th to 90th percentile of testosterone',
    unit: 'ng/dL',
    ours: tenthToNinetieth(now({ from: 6, to: 10 })),
    digits: 1,
    claim: nhanesTestosterone20112012Percentiles,
    published: spread.children,
    differs: EARLIER_CYCLE,
  },
  {
    figure: 'men from 70: testosterone below 10.4 nmol/L',
    unit: '%',
    ours: (people) => [
      percentOf(people, 'testosterone', now({ sex: 'male', from: 70 }), ({ value }) => value < oldMenLimit),
    ],
    digits: 1,
    claim: nhanesIiiTestosteroneMenLowFrom70,
    published: oldMen.share,
    differs: IMMUNOASSAY_BEFORE,
  },
  ...(
    [
      ['men of 20–39', younger, '1988-1991-20-39', '1999-2004-20-39'],
      ['men of 40–59', middle, '1988-1991-40-59', '1999-2004-40-59'],
      ['men from 60', older, '1988-1991-60-up', '1999-2004-60-up'],
    ] as const
  ).flatMap(([who, group, earliest, earlier]) =>
    (
      [
        ['1988–1991', earliest],
        ['1999–2004', earlier],
      ] as const
    ).map(([years, key]): Comparison => ({
      figure: `${who}: median estradiol (theirs ${years})`,
      unit: 'pg/mL',
      ours: medianEstradiol(group),
      digits: 1,
      claim: nhanesEstradiolMen19882004Median,
      published: estradiol[key],
      differs: IMMUNOASSAY_BEFORE,
    })),
  ),
  {
    figure: 'women of 35–39: geometric mean FSH (theirs: reproductive stage)',
    unit: 'mIU/mL',
    ours: fshOfAge(35, 39),
    digits: 1,
    claim: nhanesFshWomen19992000GeometricMean,
    published: fsh.reproductive,
    differs: STAGES,
  },
  {
    figure: 'women of 45–49: geometric mean FSH (theirs: menopause transition)',
    unit: 'mIU/mL',
    ours: fshOfAge(45, 49),
    digits: 1,
    claim: nhanesFshWomen19992000GeometricMean,
    published: fsh.transition,
    differs: STAGES,
  },
  {
    figure: 'women of 55–60: geometric mean FSH (theirs: after menopause)',
    unit: 'mIU/mL',
    ours: fshOfAge(55, 60),
    digits: 1,
    claim: nhanesFshWomen19992000GeometricMean,
    published: fsh.postmenopause,
    differs: STAGES,
  },
];
