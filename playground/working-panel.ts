import { createAnnotator } from '../src/annotate.js';
import type { Annotation } from '../src/annotation.js';
import type { LabRecord } from '../src/record/types.js';
import type { InputFormat } from '../src/cli/recognize.js';
import { asInputError, readInput, type SexChoice } from './read-input.js';

export const unitChoices = ['printed', 'si', 'conventional'] as const;
type Units = (typeof unitChoices)[number];

/** All that the reader chose: what the page shows follows from it alone, and a link holds it. */
export interface Choices {
  readonly text: string;
  readonly format: InputFormat | 'guess';
  readonly sex: SexChoice;
  readonly units: Units;
  /** Which of the people of the text. */
  readonly person: number;
}

/** A text that was read, and what is said of it. */
export interface Working {
  readonly format: InputFormat;
  readonly people: number;
  readonly remark?: string | undefined;
  /** What `annotate` was given: a record, or a record with what its door set aside. */
  readonly input: unknown;
  readonly record: LabRecord;
  readonly annotation: Annotation;
}

const isCarried = (input: unknown): input is { readonly record: unknown } =>
  typeof input === 'object' && input !== null && 'record' in input && !('panels' in input);

const annotators = new Map<Units, (input: unknown) => Annotation>();

function annotated(input: unknown, units: Units): Annotation {
  const annotate = annotators.get(units) ?? createAnnotator({ units });
  annotators.set(units, annotate);
  try {
    return annotate(input);
  } catch (error) {
    throw asInputError(error);
  }
}

/**
 * Reads a text and annotates it.
 *
 * @throws InputError with every place that is wrong.
 */
export function workOn({ text, format, sex, units, person }: Choices): Working {
  const read = readInput(text, format, sex);
  const input = read.records[person] ?? read.records[0];
  const annotation = annotated(input, units);
  return {
    format: read.format,
    people: read.records.length,
    remark: read.remark,
    input,
    // `annotate` has checked the structure: it throws on any other
    record: (isCarried(input) ? input.record : input) as LabRecord,
    annotation,
  };
}

/** The text of an edited record, with what its door set aside. */
export function editedText(input: unknown, record: LabRecord): string {
  return JSON.stringify(isCarried(input) ? { ...input, record } : record, null, 2);
}
