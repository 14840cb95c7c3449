import type { Source } from '../batch/read-unit.js';
import { FHIR_SEX, doorOf } from './read-door.js';
import type { AnnotateFlags } from './annotate-options.js';

/** What the user says of the input. */
export interface SourceFlags extends AnnotateFlags {
  readonly referenceCategory?: 'male' | 'female';
}

/** What the lines or messages of an input are. */
export interface BatchSource {
  readonly source: Source;
  /** Single resources, one a line, as an export of Bulk Data has them: those of a patient are brought together first. */
  readonly isPerResource: boolean;
}

const MESSAGE = /^(?:FHS|BHS|MSH)/;

/** So much of the text as tells what it is: the first line that is not empty, or the start of a message. */
async function headOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) {
    text = (text + chunk).replace(/^[\ufeff\s]+/, '');
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
    if (MESSAGE.test(text)) return text;
  }
  return text;
}

/** The head of a text, and the whole text with it. */
export async function peek(chunks: AsyncGenerator<string, void, undefined>): Promise<{
  readonly head: string;
  readonly whole: AsyncGenerator<string, void, undefined>;
}> {
  const seen: string[] = [];
  async function* recorded(): AsyncGenerator<string, void, undefined> {
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
      seen.push(next.value);
      yield next.value;
    }
  }
  async function* whole(): AsyncGenerator<string, void, undefined> {
    yield* seen;
    seen.length = 0;
    yield* chunks;
  }
  return { head: await headOf(recorded()), whole: whole() };
}

/** A line with a resource that is not a Bundle: alone it says little, with the others of its patient all that came. */
function isSingleResource(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'resourceType' in value && value.resourceType !== 'Bundle';
  } catch {
    return false; // the reader of the line says where the fault is
  }
}

/** What an input is by its first words, unless the user says it. */
export function sourceOf(head: string, { from, referenceCategory, sexFrom }: SourceFlags): BatchSource {
  const format = from === undefined || from === 'csv' ? (doorOf(head) ?? 'json') : from;
  switch (format) {
    case 'fhir':
      return {
        source: { format, options: { referenceCategory, sexFrom: FHIR_SEX.filter((one) => one === sexFrom) } },
        isPerResource: isSingleResource(head),
      };
    case 'hl7v2':
      return {
        source: { format, options: { referenceCategory, sexFrom: sexFrom === 'PID-8' ? [sexFrom] : [] } },
        isPerResource: false,
      };
    case 'json':
      return { source: { format }, isPerResource: false };
  }
}
