import { withThousands } from '../src/cli/thousands.js';
import type { Group as PatternGroup } from '../src/cli/population/group.js';
import { formatReference, referenceLink } from '../src/evidence/cite.js';
import type { Claim, ClaimValue } from '../src/evidence/claim.js';
import { poiDiagnosisFsh } from '../src/evidence/claims/poi.js';
import { table, type Column } from './markdown.js';
import { comparisons, type Comparison } from './published-figures.js';
import { mean, percentOf, quantile, type Figure, type Group, type Surveyed } from './survey.js';

type People = Surveyed['people'];

const SUFFIX = '-context-unknown';
const ADULT_BANDS = ['18–39', '40–59', '60 and over'];

function share(weight: number, of: number): string {
  const percent = (100 * weight) / of;
  return percent < 0.05 ? '<0.1%' : `${percent.toFixed(1)}%`;
}

/** The patterns of one survey and sex, those of most people first, in the bands of adults. */
function patternTable(groups: readonly PatternGroup[]): readonly string[] {
  const bands = ADULT_BANDS.flatMap((name) =>
    groups.filter(({ band, examined }) => band === name && examined.count > 0),
  );
  const counts = new Map<string, number>();
  for (const { patterns } of bands)
    for (const [pattern, { count }] of patterns) counts.set(pattern, (counts.get(pattern) ?? 0) + count);
  const patterns = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([name]) => name);
  const columns: readonly Column[] = [['Pattern'], ...bands.map(({ band }): Column => [band, 'right'])];
  const rows = patterns.map((pattern) => [
    `\`${pattern}\``,
    ...bands.map(({ patterns: own, examined }) => {
      const seen = own.get(pattern);
      return seen ? `${withThousands(seen.count)} (${share(seen.weight, examined.weight)})` : '–';
    }),
  ]);
  return table(columns, [
    ['with a hormone measured', ...bands.map(({ examined }) => withThousands(examined.count))],
    ...rows,
  ]);
}

function patternLines(groups: readonly PatternGroup[]): readonly string[] {
  const kinds = [
    ['Men, 2013–2016', '2013–2016', 'male'],
    ['Women, 2013–2016', '2013–2016', 'female'],
    ['Women of 35 to 60, 2001–2002', '2001–2002', 'female'],
  ] as const;
  return kinds.flatMap(([title, survey, sex]) => [
    `#### ${title}`,
    '',
    ...patternTable(groups.filter((group) => group.survey === survey && group.sex === sex)),
  ]);
}

/** A number with its unit: the percent sign follows without a space. */
const withUnit = (text: string, unit: string): string => (unit === '%' ? `${text}%` : `${text} ${unit}`);

const fixed = ({ value }: Figure, digits: number): string => value.toFixed(digits);

const countCell = ([first]: readonly Figure[]): string => withThousands(first?.n ?? 0);

const now = (group: Omit<Group, 'survey'>): Group => ({ survey: '2013–2016', ...group });
const AGES: readonly (readonly [name: string, from: number, to?: number])[] = [
  ['18 and over', 18],
  ['20–39', 20, 39],
  ['40–59', 40, 59],
  ['60 and over', 60],
];
const ofAge = (sex: 'male' | 'female', from: number, to: number | undefined): Group =>
  now({ sex, from, ...(to !== undefined && { to }) });

/** Mean, median and the 10th and 90th percentile. */
function spreadCells(people: People, analyte: string, group: Group, digits: number): readonly string[] {
  const ends = [0.1, 0.9].map((at) => fixed(quantile(people, analyte, group, at), digits));
  return [
    fixed(mean(people, analyte, group), digits),
    fixed(quantile(people, analyte, group, 0.5), digits),
    ends.join('–'),
  ];
}

const SPREAD: readonly Column[] = [
  ['n', 'right'],
  ['Mean', 'right'],
  ['Median', 'right'],
  ['10th–90th percentile', 'right'],
];

const SPREADS = [
  ['Total testosterone, ng/dL', 'testosterone', 'male', 0],
  ['Total testosterone, ng/dL', 'testosterone', 'female', 1],
  ['SHBG, nmol/L', 'shbg', 'male', 1],
  ['SHBG, nmol/L', 'shbg', 'female', 1],
  ['Estradiol, pg/mL', 'estradiol', 'male', 1],
  ['Estradiol, pg/mL', 'estradiol', 'female', 1],
] as const;

function spreadTable(people: People): readonly string[] {
  const rows = SPREADS.flatMap(([name, analyte, sex, digits]) =>
    AGES.map(([age, from, to]) => {
      const group = ofAge(sex, from, to);
      const { n } = mean(people, analyte, group);
      return [
        name,
        sex === 'male' ? 'men' : 'women',
        age,
        withThousands(n),
        ...spreadCells(people, analyte, group, digits),
      ];
    }),
  );
  return table([['Analyte'], ['Of'], ['Age'], ...SPREAD], rows);
}

function below300Table(people: People): readonly string[] {
  const rows = AGES.map(([age, from, to]) => {
    const figure = percentOf(people, 'testosterone', ofAge('male', from, to), ({ belowAua }) => belowAua === true);
    return [age, withThousands(figure.n), `${fixed(figure, 1)}%`];
  });
  return table([['Men aged'], ['n', 'right'], ['Total testosterone below 300 ng/dL', 'right']], rows);
}

const FSH_LIMIT = Number(poiDiagnosisFsh.values['fsh-limit'].value);

function fshTable(people: People): readonly string[] {
  const bands = [
    ['35–60', 35, 60],
    ['35–39', 35, 39],
    ['40–44', 40, 44],
    ['45–49', 45, 49],
    ['50–54', 50, 54],
    ['55–60', 55, 60],
  ] as const;
  const rows = bands.map(([age, from, to]) => {
    const group: Group = { survey: '2001–2002', sex: 'female', from, to, notPregnant: true };
    const median = quantile(people, 'fsh', group, 0.5);
    const above = percentOf(people, 'fsh', group, ({ value }) => value > FSH_LIMIT);
    return [age, withThousands(median.n), fixed(median, 1), `${fixed(above, 1)}%`];
  });
  return table(
    [['Women aged'], ['n', 'right'], ['Median FSH, IU/L', 'right'], [`FSH above ${FSH_LIMIT} IU/L`, 'right']],
    rows,
  );
}

/** The published number as it is printed, with what is printed of its spread. */
function printed({ value, low, high, sd, se, ci95 }: ClaimValue, unit: string): string {
  const number = withUnit(value ?? `${low}–${high}`, unit);
  const aside = [ci95 && `95% CI ${ci95.join('–')}`, sd && `SD ${sd}`, se && `SE ${se}`].filter(Boolean);
  return aside.length === 0 ? number : `${number} (${aside.join('; ')})`;
}

function comparisonRow(
  { figure, unit, ours, digits, published, participants, claim, differs }: Comparison,
  people: People,
  claims: readonly Claim[],
): readonly string[] {
  const own = ours(people);
  const n = published.n ?? participants;
  return [
    figure,
    withUnit(own.map((one) => fixed(one, digits)).join('–'), unit),
    countCell(own),
    printed(published, unit),
    n === undefined ? '–' : withThousands(n),
    `(${claims.indexOf(claim) + 1})`,
    differs,
  ];
}

/** Of whom and by which method a published figure is, and where it stands. */
function claimLine({ id, population, method, citation, secondary }: Claim, at: number): string {
  const link = referenceLink(citation);
  const facts = [population.note, method].flatMap((text) => (text === undefined ? [] : [`“${text}”`]));
  return [
    `${at + 1}. \`${id}\`: ${facts.join('; ')}.`,
    ...(secondary ? ['Read in a work that summarizes it.'] : []),
    `Source: ${formatReference(citation)}`,
    ...(link === undefined ? [] : [`[Open](${link})`]),
  ].join(' ');
}

function comparisonLines(people: People): readonly string[] {
  const claims = [...new Set(comparisons.map(({ claim }) => claim))];
  return [
    ...table(
      [
        ['Figure'],
        ['Here', 'right'],
        ['n here', 'right'],
        ['Published', 'right'],
        ['n there', 'right'],
        ['Claim'],
        ['What differs'],
      ],
      comparisons.map((one) => comparisonRow(one, people, claims)),
    ),
    ...claims.map(claimLine),
    '',
  ];
}

/** What the survey shows, and how it compares with what others published of it. */
export function populationSection({ population, people }: Surveyed): string {
  const { participants, observationsIn, notes } = population;
  return [
    '## A real population',
    '',
    `NHANES 2013–2016 (two cycles, pooled with half their weights) and women of 35 to 60 of NHANES 2001–2002: ${withThousands(participants)} participants and ${withThousands(observationsIn)} observations, each of them measured or set aside. Notes per panel: median ${notes.median}, maximum ${notes.maximum}. Where the files come from and how a row is read is told in [the page on data](data.md). Percentages, means and percentiles are weighted with the examination weights; n counts people. A result below a detection limit stands in means and percentiles as the fill of the survey, the limit divided by the square root of two. Testosterone and estradiol were measured by isotope dilution LC-MS/MS, SHBG, FSH and LH by immunoassay.`,
    '',
    '### Held against published figures',
    '',
    'Every published figure is a claim of [the evidence](../evidence/README.md), with the digits as printed. Only figures that were seen are here: where none was found for a group, the group has no row.',
    '',
    ...comparisonLines(people),
    '### By sex and age',
    '',
    'The share below 300 ng/dL is counted from the position that the annotation gives beside the limit of the AUA. It is one sample at an unknown time of day, and no count of people with a condition.',
    '',
    ...below300Table(people),
    ...spreadTable(people),
    `FSH of women in 2001–2002, beside the limit that a guideline on ovarian insufficiency names (\`${poiDiagnosisFsh.id}\`); without those stated as pregnant. Menopausal status is not in the file.`,
    '',
    ...fshTable(people),
    '### Patterns that the results show',
    '',
    `Counts of adults, and their share of the population of those with a sex hormone, SHBG, LH or FSH measured. Names that end in \`${SUFFIX}\` say the direction only: treatments are not in these files.`,
    '',
    ...patternLines(population.groups),
  ].join('\n');
}
