import { Hl7v2Error } from './error.js';

/** What separates the parts of a message, as its own MSH-1 and MSH-2 declare. */
export interface Delimiters {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape?: string;
  readonly subcomponent?: string;
  readonly truncation?: string;
}

export interface Segment {
  readonly name: string;
  /** Counted from 1 over the whole text. */
  readonly position: number;
  /** `fields[3]` is field 3, still escaped. */
  readonly fields: readonly string[];
  readonly delimiters: Delimiters;
}

export interface Message {
  readonly segments: readonly Segment[];
}

const WRAPPERS: ReadonlySet<string> = new Set(['FHS', 'BHS', 'BTS', 'FTS']);
const NAME = /^[A-Z][A-Z0-9]{2}$/;
/** A delimiter that could stand in a number or a word would cut results into pieces. */
const DELIMITER = /^[^\p{L}\p{N}\p{C}\s".+-]$/u;
const VERSION = /^2\.(?:3(?:\.1)?|4|5(?:\.1)?|6|7(?:\.1)?|8(?:\.[12])?)$/;

const KIND = /^(?:[A-Z]{3}(?:\^[A-Z]\d{2})?|\d(?:\.\d){0,2}|[^\p{L}\p{N}\p{C}\s]{1,8})$/u;

/** What was found where a kind, a version or marks belong. In a header that is out of step anything may stand there: it is not repeated. */
const shown = (text: string): string => (text === '' ? 'empty' : KIND.test(text) ? text : 'another text');

function readDelimiters(line: string, position: number): Delimiters {
  const field = line.charAt(3);
  const encoding = line.slice(4).split(field, 1)[0] ?? '';
  const [component, repetition, escape, subcomponent, truncation] = encoding;
  const all = [field, ...Array.from(encoding)];
  const areApart = new Set(all).size === all.length && all.every((one) => DELIMITER.test(one));
  if (component === undefined || repetition === undefined || all.length > 6 || !areApart) {
    throw new Hl7v2Error({
      segment: 'MSH',
      position,
      field: 2,
      found: shown(encoding),
      accepted: 'two to five different punctuation marks that are not the field separator',
    });
  }
  return {
    field,
    component,
    repetition,
    ...(escape !== undefined && { escape }),
    ...(subcomponent !== undefined && { subcomponent }),
    ...(truncation !== undefined && { truncation }),
  };
}

function checkHeader({ fields, position, delimiters }: Segment): void {
  const type = (fields[9] ?? '').split(delimiters.component).slice(0, 2).join('^').trim();
  const version = (fields[12] ?? '').split(delimiters.component, 1)[0]?.trim() ?? '';
  if (type !== 'ORU^R01')
    throw new Hl7v2Error({ segment: 'MSH', position, field: 9, found: shown(type), accepted: 'ORU^R01' });
  if (!VERSION.test(version))
    throw new Hl7v2Error({
      segment: 'MSH',
      position,
      field: 12,
      found: shown(version),
      accepted: 'a version from 2.3 to 2.8',
    });
}

/**
 * The messages of a text: one or many, with or without a byte order mark, batch segments or the frames of a socket around them,
 * and with any end of line.
 *
 * @throws Hl7v2Error where a line is not a segment, or a message is not an ORU^R01 of v2.3 to 2.8.
 */
export function readMessages(text: string): readonly Message[] {
  const messages: { segments: Segment[] }[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\u000B', '')
    .replaceAll('\u001C', '\r')
    .split(/[\r\n]+/);
  let position = 0;
  let delimiters: Delimiters | undefined;
  for (const line of lines) {
    if (line.trim() === '') continue;
    position += 1;
    const name = line.slice(0, 3);
    if (WRAPPERS.has(name)) {
      delimiters = undefined;
      continue;
    }
    if (name === 'MSH') {
      delimiters = readDelimiters(line, position);
      // MSH-1 is the separator itself, so that the numbers of the fields are one ahead of what a split gives
      const header = {
        name,
        position,
        delimiters,
        fields: ['MSH', delimiters.field, ...line.split(delimiters.field).slice(1)],
      };
      checkHeader(header);
      messages.push({ segments: [header] });
      continue;
    }
    const message = messages.at(-1);
    const isSegment = NAME.test(name) && (line.length === 3 || line.charAt(3) === (delimiters?.field ?? '|'));
    if (!message || !delimiters || !isSegment) {
      throw new Hl7v2Error({
        segment: isSegment ? name : 'the line',
        position,
        found: isSegment ? 'outside a message' : 'not a segment',
        accepted: delimiters ? 'a segment name of three characters and the field separator' : 'MSH',
      });
    }
    message.segments.push({ name, position, delimiters, fields: line.split(delimiters.field) });
  }
  if (messages.length === 0)
    throw new Hl7v2Error({ segment: 'the text', position: 0, found: 'without a message', accepted: 'MSH first' });
  return messages;
}
