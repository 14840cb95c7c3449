import { readExamples } from '../src/cli/demo/examples.js';
import { binomial95 } from './binomial.js';
import { table, type Column } from './markdown.js';
import {
  scoreEveryday,
  scorePublished,
  tiers,
  type EverydayScore,
  type PublishedScore,
  type Recall,
  type Share,
  type Tier,
} from './score-panels.js';

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function shareWithInterval({ hits, of }: Share): readonly [counts: string, share: string, interval: string] {
  const interval = binomial95(hits, of);
  if (!interval) return ['–', '–', '–'];
  return [`${hits} of ${of}`, percent(hits / of), interval.map(percent).join(' to ')];
}

const columns: readonly Column[] = [
  ['Tier'],
  ['Given or left open', 'right'],
  ['Of these left open', 'right'],
  ['Recall', 'right'],
  ['95% interval', 'right'],
];

function recallTable(
  recall: ReadonlyMap<Tier, Recall>,
  further: readonly (readonly [string, Share])[],
): readonly string[] {
  const rows = tiers.flatMap((tier) => {
    const own = recall.get(tier);
    if (!own || own.of === 0) return [];
    const [counts, share, interval] = shareWithInterval(own);
    return [[tier === 'inference' ? `${tier} (no bar)` : tier, counts, String(own.leftOpen), share, interval]];
  });
  const more = further.map(([name, of]) => {
    const [counts, share, interval] = shareWithInterval(of);
    return [name, counts, '', share, interval];
  });
  return table(columns, [...rows, ...more]);
}

function publishedLines(title: string, score: PublishedScore): readonly string[] {
  const { cases, recall, printedPositions, singlePanels, withForbiddenTag, withForbiddenWord, panelsWithEither } =
    score;
  return [
    `### ${title}`,
    '',
    ...recallTable(recall, [
      ['position with a printed interval', printedPositions],
      [`the ${singlePanels.panels} panels of series, each on its own, without inference`, singlePanels],
    ]),
    `Of ${cases} cases ${withForbiddenTag} show a forbidden tag and ${withForbiddenWord} a forbidden word; of the ${singlePanels.panels} single panels ${panelsWithEither} show either.`,
    '',
  ];
}

const everydayLines = (score: EverydayScore): readonly string[] => [
  '### Constructed everyday panels',
  '',
  ...recallTable(score.recall, [['left open, with the missing input named', score.leftOpen]]),
  `Of ${score.panels} panels ${score.withForbiddenTag} show a forbidden tag, ${score.withForbiddenWord} a forbidden word, and ${score.decidedThoughOpen} decide what is open. ${score.omissions} runs with one input taken away: in ${score.moreSpecificAfterOmission} panels more is said than before.`,
  '',
];

/** What the example panels show: fast, and without any data from outside the repository. */
export function panelsSection(): string {
  const { cases, everyday } = readExamples();
  return [
    '## Published cases and everyday panels',
    '',
    'What a correct reading of each panel contains, and what it does not contain, is written beside the panels ([their description](../examples/panels/README.md)). Recall is the share of the required tags that the notes give, or leave open with the deciding input named where the record does not hold enough. The intervals are exact binomial ones (Clopper and Pearson). Inference tags are conclusions drawn with history, imaging or genetics; they lie outside what the notes say, so no bar is set for them.',
    '',
    'These panels were in view while the rules were written. The figures show that rules and panels agree; they are no independent validation, and say nothing of panels that nobody has looked at.',
    '',
    ...publishedLines('All published cases', scorePublished(cases)),
    ...publishedLines(
      'Published cases of individual people alone',
      scorePublished(cases.filter(({ kind }) => kind === 'individual')),
    ),
    ...everydayLines(scoreEveryday(everyday)),
  ].join('\n');
}
