import type { Analyte } from '../analytes/analyte.js';
import { findAnalyte } from '../analytes/find.js';
import type { Annotation } from '../annotation.js';

/** In place of the results of a panel that has none. */
export const NOTHING_READ = 'No result of this panel could be read.';

/** Of an analyte without any result. */
export const NOT_MEASURED = 'not measured';

/** What the parts of a report are called. */
export const SECTIONS = {
  changes: 'Changes',
  across: 'Across panels',
  unjudged: 'Could not be judged',
  setAside: 'Set aside',
  cautions: 'Cautions',
  references: 'References',
} as const;

/** The caller's own analytes: all that a report knows of them is in the annotation. */
export type WithOwnAnalytes = Pick<Annotation, 'analytes'>;

/** One of the caller's own analytes, or one of the catalogue. */
export const analyteIn = ({ analytes = [] }: WithOwnAnalytes, id: string): Analyte | undefined =>
  analytes.find((one) => one.id === id) ?? findAnalyte(id);

/** At the start of a line: 'Testosterone'; an id outside the catalogue stands for itself. */
export const nameOf = (id: string, annotation: WithOwnAnalytes): string => analyteIn(annotation, id)?.name ?? id;

/** '1 panel', '2 panels', '5,210 records'. */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')}\u00a0${count === 1 ? one : several}`;

/** Keeps a number and what follows it on one line: '43 g/L'. */
export const joinNumbers = (text: string): string => text.replace(/(\d) (?=\S)/g, '$1\u00a0');

/** The property name of a path in words: 'panels[0].cyclePhase' is 'cycle phase'. */
export function propertyInWords(path: string): string {
  const property = path.split('.').at(-1) ?? path;
  return property.replace(/\[\d*\]/g, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
