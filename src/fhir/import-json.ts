import { LabRecordError } from '../record/error.js';

/** FHIR nests a dozen levels; what nests deeper than this is not a resource. */
const MAXIMUM_DEPTH = 100;

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

const WORDS: ReadonlyMap<string, boolean | null> = /* @__PURE__ */ new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

interface Step {
  readonly key: string | number;
  readonly parent: Step | undefined;
}

function pointerOf(step: Step | undefined): string {
  const keys: string[] = [];
  for (let at = step; at; at = at.parent) keys.unshift(String(at.key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return keys.map((key) => `/${key}`).join('');
}

/** A single string has no number in it, so the engine's own parser loses nothing. */
function parsedString(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined; // its message would quote the text
  }
}

/**
 * Parses JSON and keeps every number as its text, so that `1.0` stays `'1.0'` and no digit is lost to a binary float. Strict:
 * no duplicate key, no `__proto__`, at most 100 levels. Give the result to `fromFhir`.
 *
 * @throws LabRecordError with the path, what was found and what is accepted there. It never repeats more than one character.
 * @example importJson('{"value": 1.0}') // { value: '1.0' }
 */
export function importJson(json: string): unknown {
  let at = json.startsWith('\ufeff') ? 1 : 0;

  function refuse(step: Step | undefined, accepted: string, found = foundHere()): never {
    throw new LabRecordError([{ path: pointerOf(step), found, accepted }]);
  }

  function foundHere(): string {
    const before = json.slice(0, at);
    const place = `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`;
    const character = json[at];
    if (character === undefined) return `the end of the text at ${place}`;
    return character < ' ' ? `a control character at ${place}` : `'${character}' at ${place}`;
  }

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(json)?.[0];
    at += found?.length ?? 0;
    return found;
  }

  function takeIf(character: string): boolean {
    take(SPACE);
    if (json[at] !== character) return false;
    at += 1;
    return true;
  }

  /** Where the string that opens here closes: at the first quotation mark with an even number of backslashes before it. */
  function closingMark(): number {
    for (let mark = json.indexOf('"', at + 1); mark >= 0; mark = json.indexOf('"', mark + 1)) {
      let backslashes = 0;
      while (json[mark - 1 - backslashes] === '\\') backslashes += 1;
      if (backslashes % 2 === 0) return mark;
    }
    return -1;
  }

  function readString(step: Step | undefined, accepted: string): string {
    const end = json[at] === '"' ? closingMark() : -1;
    if (end < 0) return refuse(step, accepted);
    const value = parsedString(json.slice(at, end + 1));
    if (value === undefined) return refuse(step, 'a string without control characters and with the escapes of JSON');
    at = end + 1;
    return value;
  }

  function readObject(step: Step | undefined, depth: number): unknown {
    const object: { [key: string]: unknown } = {};
    if (takeIf('}')) return object;
    do {
      take(SPACE);
      const key = readString(step, 'a key in double quotation marks');
      const inside = { key, parent: step };
      if (key === '__proto__') refuse(inside, 'a key of FHIR', 'a key that no resource has');
      if (Object.hasOwn(object, key)) refuse(inside, 'each key once', 'a key for the second time');
      if (!takeIf(':')) refuse(inside, 'a colon');
      object[key] = readValue(inside, depth + 1);
    } while (takeIf(','));
    return takeIf('}') ? object : refuse(step, 'a comma or }');
  }

  function readArray(step: Step | undefined, depth: number): unknown {
    const array: unknown[] = [];
    if (takeIf(']')) return array;
    do array.push(readValue({ key: array.length, parent: step }, depth + 1));
    while (takeIf(','));
    return takeIf(']') ? array : refuse(step, 'a comma or ]');
  }

  function readValue(step: Step | undefined, depth: number): unknown {
    if (depth > MAXIMUM_DEPTH)
      refuse(undefined, `at most ${MAXIMUM_DEPTH} levels`, `nested more than ${MAXIMUM_DEPTH} levels deep`);
    take(SPACE);
    if (takeIf('{')) return readObject(step, depth);
    if (takeIf('[')) return readArray(step, depth);
    if (json[at] === '"') return readString(step, 'a string that JSON can hold, with its closing quotation mark');
    const number = take(NUMBER);
    if (number !== undefined) return number;
    const word = take(WORD);
    return word === undefined ? refuse(step, 'a value') : WORDS.get(word);
  }

  const value = readValue(undefined, 0);
  take(SPACE);
  return at === json.length ? value : refuse(undefined, 'the end of the text');
}
