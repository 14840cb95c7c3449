import type { Paint } from '../../report/paint.js';
import { table, type Cell, type Column } from '../../report/table.js';
import { withThousands } from '../thousands.js';
import type { Population } from './annotate-population.js';
import { ageBands, type Group, type Seen } from './group.js';

const SUFFIX = '-context-unknown';
const PEOPLE = { male: 'men and boys', female: 'women and girls' } as const;

/** Lines are not wrapped: a table is as wide as its numbers. */
const WIDTH = Infinity;

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, one) => sum + one, 0);

/** The share of the population in percent, survey-weighted. */
function share({ weight }: Seen, examined: Seen): string {
  const percent = (100 * weight) / examined.weight;
  return percent < 0.05 ? '<0.1%' : `${percent.toFixed(1)}%`;
}

const nameOf = (pattern: string): string =>
  pattern.endsWith(SUFFIX) ? `${pattern.slice(0, -SUFFIX.length)} *` : pattern;

/** The patterns of some groups, those of most people first. */
function patternsOf(groups: readonly Group[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { patterns } of groups) {
    for (const [pattern, { count }] of patterns) seen.set(pattern, (seen.get(pattern) ?? 0) + count);
  }
  return [...seen].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([pattern]) => pattern);
}

/** One line a pattern, two cells an age band: people and their share of the population. */
function patternTable(groups: readonly Group[], paint: Paint): readonly string[] {
  const bands = ageBands.flatMap(({ name }) =>
    groups.filter(({ band, examined }) => band === name && examined.count > 0),
  );
  const [first] = bands;
  if (!first) return [];
  const columns: readonly Column[] = [
    { title: `${PEOPLE[first.sex]}, ${first.survey}` },
    ...bands.flatMap(({ band }): Column[] => [
      { title: band, align: 'right' },
      { title: '', align: 'right', close: true },
    ]),
  ];
  const people: readonly Cell[] = [
    { text: 'with a hormone measured', role: 'aside' },
    ...bands.flatMap(({ examined }): Cell[] => [{ text: withThousands(examined.count), role: 'aside' }, { text: '' }]),
  ];
  const rows = patternsOf(bands).map((pattern): readonly Cell[] => [
    { text: nameOf(pattern) },
    ...bands.flatMap(({ patterns, examined }): Cell[] => {
      const seen = patterns.get(pattern);
      return seen
        ? [{ text: withThousands(seen.count) }, { text: share(seen, examined) }]
        : [{ text: '–' }, { text: '' }];
    }),
  ]);
  return ['', ...table(columns, [people, ...rows], WIDTH, paint)];
}

function setAsideTable(setAside: Population['setAside'], paint: Paint): readonly string[] {
  if (setAside.size === 0) return [];
  const rows = [...setAside]
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => [{ text: reason }, { text: withThousands(count) }]);
  return ['', ...table([{ title: 'set aside' }, { title: 'observations', align: 'right' }], rows, WIDTH, paint)];
}

function patternTables(groups: readonly Group[], paint: Paint): readonly string[] {
  const kind = ({ survey, sex }: Group): string => `${survey} ${sex}`;
  const kinds = [...new Set(groups.map(kind))].sort((a, b) => (a < b ? 1 : -1));
  return kinds.flatMap((one) =>
    patternTable(
      groups.filter((group) => kind(group) === one),
      paint,
    ),
  );
}

const DIRECTION_ONLY =
  '* the direction only: treatments are not in these files, so what could explain the results is unknown.';

const footnotes = (groups: readonly Group[]): readonly string[] => [
  'Counts of people, and the survey-weighted percentage of those with a hormone measured.',
  ...(patternsOf(groups).some((pattern) => pattern.endsWith(SUFFIX)) ? [DIRECTION_ONLY] : []),
  'What the results show, not what anyone has. CDC/NCHS, NHANES Data, Hyattsville MD, 2001-2002, 2013-2014, 2015-2016.',
];

/** What the run over the population found, as lines of text. */
export function populationReport(population: Population, paint: Paint): readonly string[] {
  const { participants, panels, observationsIn, measured, censored, setAside, notes, groups, seconds } = population;
  const [inside, aside] = [sumOf(measured.values()), sumOf(setAside.values())];
  const below = sumOf(censored.values());
  return [
    paint('A real population: NHANES 2013–2016, and women of NHANES 2001–2002', 'heading'),
    '',
    `  ${withThousands(participants)} participants, ${withThousands(panels)} panels`,
    `  ${withThousands(observationsIn)} observations in = ${withThousands(inside)} measured + ${withThousands(aside)} set aside`,
    `  ${withThousands(below)} of those measured lie below a detection limit and are read as "<" that limit`,
    `  notes per panel: median ${notes.median}, maximum ${notes.maximum}`,
    ...setAsideTable(setAside, paint),
    ...patternTables(groups, paint),
    '',
    ...footnotes(groups).map((line) => paint(`  ${line}`, 'aside')),
    '',
    `  read and annotated in ${seconds.toFixed(1)} s: ${withThousands(Math.round(participants / seconds))} participants a second`,
  ];
}
