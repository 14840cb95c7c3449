import type { Annotation, Note } from '../../src/annotation.js';
import { tierOf, withImplied } from './tags.js';

/** What notes name, with all that it implies. */
export const saidBy = (notes: readonly Note[]): ReadonlySet<string> =>
  withImplied(notes.flatMap(({ patterns }) => patterns));

/** Where one of these patterns occurs in what a reader sees of notes as their statement. */
export function wordsHit(notes: readonly Note[], phrases: readonly string[]): readonly string[] {
  return notes.flatMap((note) => {
    const surfaces = [
      note.title,
      note.text,
      note.plainText,
      note.patterns.join(' ; '),
      note.terms.map(({ display }) => display).join(' ; '),
    ];
    return phrases.flatMap((phrase) => {
      const pattern = new RegExp(phrase, 'i');
      return surfaces.filter((text) => pattern.test(text)).map((text) => `${note.rule}: /${phrase}/ in "${text}"`);
    });
  });
}

/** How the inputs that the sets name as missing may be named by an outcome, a note or a caution. */
const NAMED: Readonly<Record<string, RegExp>> = {
  treatments: /treatment|medication|drug|therap/i,
  cyclePhase: /cycle ?phase|phase of the cycle|cycle day|\bphase\b/i,
  menopausalStatus: /menopaus/i,
  collectedAt: /collectedAt|clock|time of (?:day|collection)|collection time|hour/i,
  fasting: /fasting/i,
  pregnant: /pregnan/i,
  method: /method|assay/i,
  unit: /unit/i,
  referenceInterval: /interval|reference range/i,
  criteria: /criteria/i,
  laboratory: /laborator/i,
  lastDoseAt: /dose/i,
  ageYears: /\bage|birth/i,
  intent: /intent|purpose/i,
  SHBG: /shbg|sex hormone.binding/i,
  hCG: /hcg|chorionic/i,
  'total-testosterone': /testosterone/i,
};

function isNamed(input: string, text: string): boolean {
  const name = input.split('.').at(-1) ?? input;
  return NAMED[name]?.test(text) ?? text.toLowerCase().includes(name.toLowerCase());
}

/** Was it left open, with one of these inputs named as missing? */
export function isLeftOpen(
  annotation: Annotation,
  inputs: readonly string[],
  also: readonly string[] = [],
  panel?: string,
): boolean {
  const open = annotation.outcomes
    .filter(({ outcome, panels }) => outcome === 'indeterminate' && (panel === undefined || panels.includes(panel)))
    .flatMap(({ missing, reason }) => [...missing.map(({ input }) => input), reason?.message ?? '']);
  const aside = annotation.setAside.map(({ reason, message }) => `${reason} ${message}`);
  return [...open, ...aside, ...also].some((text) => inputs.some((input) => isNamed(input, text)));
}

const ANALYTE: Readonly<Record<string, string>> = {
  'androgen-precursor': 'dheas',
  'hematocrit-or-hemoglobin': 'hematocrit',
};

/** A position is also left open by a measurement that has none. */
export function isUnplaced(annotation: Annotation, tag: string): boolean {
  if (tierOf(tag) !== 'position') return false;
  const name = tag.replace(/-(?:low|high|below).*$/, '');
  return annotation.panels.some(({ measurements }) =>
    measurements.some(
      ({ analyte, position }) =>
        analyte === (ANALYTE[name] ?? name) && (position === 'indeterminate' || position === 'no-interval'),
    ),
  );
}

/** What notes, cautions and measurements name as not known. */
export const gapsOf = ({ notes, cautions }: Annotation): readonly string[] => [
  ...notes.flatMap(({ unknown, nearest }) => [...unknown, ...nearest]),
  ...cautions.map(({ message }) => message),
];
