import type { Annotation } from '../annotation.js';
import { toCards } from '../cds-hooks/index.js';
import { toFhir } from '../fhir/index.js';
import { toNte } from '../hl7v2/index.js';
import type { Locale } from '../language/locale.js';
import type { SetAside } from '../measurements/measured.js';
import { renderHtml } from '../report/html/html.js';
import { renderMarkdown } from '../report/markdown-report.js';
import { painter } from '../report/paint.js';
import { renderPlainLanguage } from '../report/plain/render-plain-language.js';
import { renderReviewSheet } from '../report/plain/render-review-sheet.js';
import { setAsideLines } from '../report/set-aside.js';
import { renderText } from '../report/text.js';
import { UnusableInput } from './failure.js';
import { columnsOf, hasColor, type ColorChoice } from './terminal.js';

/** The people of one input, and what of it cannot be said to be of one of them. */
export interface Annotated {
  readonly annotations: readonly Annotation[];
  readonly setAside: readonly SetAside[];
}

/** How an output is shaped, as the user asked for it. */
export interface OutputFlags {
  readonly locale: Locale;
  readonly reviewedBy?: string;
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly color: ColorChoice;
}

type Output = (annotated: Annotated, flags: OutputFlags) => string;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One document for one person, a list of them for several. */
const documents =
  (documentOf: (annotation: Annotation) => unknown): Output =>
  ({ annotations }) => {
    const [first, another] = annotations;
    return json(first && !another ? documentOf(first) : annotations.map(documentOf));
  };

/** The text of one person, or those of several one after the other, each under its heading. */
const texts = (
  annotations: readonly Annotation[],
  textOf: (annotation: Annotation) => string,
  headed: (heading: string) => string,
): readonly string[] =>
  annotations.map((annotation, at) =>
    annotations.length === 1
      ? textOf(annotation)
      : `${headed(`Person ${at + 1} of ${annotations.length}`)}\n${textOf(annotation)}`,
  );

const underlined = (heading: string): string => `${heading}\n${'═'.repeat(heading.length)}`;

const text: Output = ({ annotations, setAside }, { all = false, explain, color }) => {
  const options = { all, explain, color: hasColor(color), width: columnsOf() };
  const paint = painter(options.color);
  const people = texts(
    annotations,
    (one) => renderText(one, options),
    (heading) => paint(underlined(heading), 'title'),
  );
  const apart = setAsideLines({ setAside, panels: [] }, options.width, paint, all);
  const listed =
    apart.length === 0 ? [] : [`${[paint('Set aside, of none of these', 'title'), ...apart].join('\n')}\n`];
  return [...people, ...listed].join('\n');
};

/** Texts of several people under a heading each. */
const each =
  (
    render: (annotation: Annotation, flags: OutputFlags) => string,
    headed: (heading: string) => string = underlined,
  ): Output =>
  ({ annotations }, flags) =>
    texts(annotations, (one) => render(one, flags), headed).join('\n');

export type OutputFormat = 'text' | 'html' | 'markdown' | 'plain' | 'review' | 'json' | 'fhir' | 'nte' | 'cds-hooks';

/** A page is of one person. */
const html: Output = ({ annotations }) => {
  const [only, another] = annotations;
  if (only && !another) return renderHtml(only);
  throw new UnusableInput(
    `A page shows the results of one person, and those of ${annotations.length} came: choose one with --person.`,
  );
};

/** What `annotate` can write, by the name that `--to` takes. */
export const outputs: Readonly<Record<OutputFormat, Output>> = {
  text,
  html,
  markdown: each(renderMarkdown, (heading) => `**${heading}**\n`),
  plain: each(renderPlainLanguage),
  review: each(renderReviewSheet),
  json: documents((annotation) => annotation),
  fhir: documents((annotation) => toFhir(annotation)),
  nte: ({ annotations }) => annotations.flatMap((one) => toNte(one)).join(''),
  'cds-hooks': documents((annotation) => ({ cards: toCards(annotation) })),
};
