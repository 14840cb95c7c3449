import { readDate } from './dates.js';
import { sizeLimits, type SizeLimits } from './limits.js';
import { recordShape, type Shape } from './shape.js';
import { isTimeZone } from './zone.js';

/** Something in a record that was not understood and counts as not stated. Messages never repeat a value. */
export interface RecordCaution {
  readonly code:
    | 'unknown-key'
    | 'unknown-slug'
    | 'unreadable-date'
    | 'unknown-time-zone'
    | 'unusable-number'
    | 'unknown-panel'
    | 'size-limit';
  readonly path: string; // JSON Pointer into the record
  readonly message: string;
}

/** A place in the record; the JSON Pointer is only written out when there is something to say about it. */
interface Place {
  readonly key: string | number;
  readonly parent: Place | undefined;
}

export function pointer(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function pathOf(place: Place): string {
  const keys: (string | number)[] = [];
  // The record itself is the place without a parent; it has no key.
  for (let at = place; at.parent; at = at.parent) keys.unshift(at.key);
  return pointer(keys);
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const folded = (key: string): string => key.toLowerCase().replaceAll('_', '').replaceAll('-', '');

function unknownKeyMessage(key: string, known: ReadonlyMap<string, Shape>): string {
  const similar = [...known.keys()].find((candidate) => folded(candidate) === folded(key));
  const hint = similar === undefined ? '' : ` A key that is read here is '${similar}'.`;
  return `This key is not part of the record and was not read.${hint}`;
}

function unknownWordMessage(words: ReadonlySet<string>, otherwise: string | undefined): string {
  const consequence = otherwise === undefined ? 'counts as not stated' : `is read as '${otherwise}'`;
  return `This word is not one of: ${[...words].join(', ')}. It ${consequence}.`;
}

/**
 * Checks the content that a structure check does not: keys, words, dates, zones and numbers that are not understood become
 * cautions, and what they state is taken out. The input is not changed; a part is copied only where something is taken out.
 * What has the wrong JavaScript type is left as it is, for the structure check to report.
 */
export function screenRecord(
  input: unknown,
  stated?: SizeLimits,
): { readonly input: unknown; readonly cautions: readonly RecordCaution[] } {
  const { textLength } = sizeLimits(stated);
  const cautions: RecordCaution[] = [];
  const say = (code: RecordCaution['code'], key: string | number, parent: Place | undefined, message: string): void =>
    void cautions.push({ code, path: pathOf({ key, parent }), message });

  function screen(value: unknown, shape: Shape, key: string | number, parent: Place | undefined): unknown {
    switch (shape.kind) {
      case 'anything':
        return value;
      case 'object':
        return isObject(value) ? screenObject(value, shape.keys, { key, parent }) : value;
      case 'dictionary':
        return isObject(value) ? screenDictionary(value, shape.of, { key, parent }) : value;
      case 'list':
        return Array.isArray(value) ? screenList(value, shape.of, { key, parent }) : value;
      case 'number':
        if (typeof value !== 'number' || shape.accepts(value)) return value;
        say('unusable-number', key, parent, 'This number is not a possible one here; it counts as not stated.');
        return undefined;
      case 'word':
        if (typeof value !== 'string' || shape.words.has(value)) return value;
        say('unknown-slug', key, parent, unknownWordMessage(shape.words, shape.otherwise));
        return shape.otherwise;
      case 'date':
        if (typeof value !== 'string' || readDate(value)) return value;
        say('unreadable-date', key, parent, 'This is not an ISO 8601 date (2026-03-02); it counts as not stated.');
        return undefined;
      case 'time-zone':
        if (typeof value !== 'string' || isTimeZone(value)) return value;
        say('unknown-time-zone', key, parent, 'This is not the name of an IANA time zone; it counts as not stated.');
        return undefined;
      case 'echo':
        if (typeof value !== 'string' || value.length <= textLength) return value;
        say('size-limit', key, parent, `This text is longer than ${textLength} characters and was left out.`);
        return undefined;
    }
  }

  function screenObject(
    value: { readonly [key: string]: unknown },
    keys: ReadonlyMap<string, Shape>,
    place: Place,
  ): unknown {
    let copy: { [key: string]: unknown } | undefined;
    for (const key of Object.keys(value)) {
      const before = value[key];
      if (before === undefined) continue;
      const shape = keys.get(key);
      if (!shape) {
        say('unknown-key', key, place, unknownKeyMessage(key, keys));
        continue;
      }
      const after = screen(before, shape, key, place);
      if (after === before) continue;
      copy ??= { ...value };
      if (after === undefined) delete copy[key];
      else copy[key] = after; // a known key, so never '__proto__'
    }
    // With an end that cannot be read it is open how long it lasted. Its start alone would say "until today".
    if (copy && keys.has('start') && copy.end === undefined && value.end !== undefined) delete copy.start;
    return copy ?? value;
  }

  function screenDictionary(value: { readonly [key: string]: unknown }, of: Shape, place: Place): unknown {
    const before = Object.entries(value);
    const after = before.map(([key, entry]) => [key, screen(entry, of, key, place)] as const);
    return after.every(([, entry], at) => entry === before[at]?.[1]) ? value : Object.fromEntries(after);
  }

  function screenList(value: readonly unknown[], of: Shape, place: Place): unknown {
    if (of.kind === 'anything') return value;
    let screened: unknown[] | undefined;
    for (let at = 0; at < value.length; at += 1) {
      const before = value[at];
      const after = screen(before, of, at, place);
      if (after === before) screened?.push(after);
      else {
        screened ??= value.slice(0, at);
        if (after !== undefined) screened.push(after);
      }
    }
    return screened ?? value;
  }

  return { input: screen(input, recordShape(), '', undefined), cautions };
}
