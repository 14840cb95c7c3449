/** Where a text stops being JSON. */
export interface JsonFault {
  readonly line: number; // from 1
  readonly column: number; // from 1, in characters
  /** What stands there, at most one character: the rest may be personal data. */
  readonly found: string;
  readonly accepted: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The end of a match at a place; the place itself when nothing matches. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

type Stop =
  | { readonly ok: true; readonly at: number }
  | { readonly ok: false; readonly at: number; readonly accepted: string };

function afterString(text: string, start: number): Stop {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === '"') return { ok: true, at: at + 1 };
    if (character === '\\') {
      const next = after(ESCAPE, text, at);
      if (next === at) return { ok: false, at, accepted: 'an escape that JSON knows' };
      at = next;
    } else if (character < ' ')
      return { ok: false, at, accepted: 'a closing quotation mark, or \\n and \\t for line ends and tabs' };
    else at += 1;
  }
  return { ok: false, at, accepted: 'a closing quotation mark' };
}

function afterScalar(text: string, at: number): Stop {
  if (text[at] === '"') return afterString(text, at);
  const end = Math.max(after(NUMBER, text, at), after(WORD, text, at));
  return end > at ? { ok: true, at: end } : { ok: false, at, accepted: 'a value' };
}

/** What may come next: a value, the first key or a later one, or what follows a value. */
type Expecting = 'value' | 'first-value' | 'first-key' | 'key' | 'after-value';

const afterValue = (open: readonly string[]): string =>
  open.length === 0 ? 'the end of the text' : `a comma or ${open.at(-1) ?? ''}`;

function faultAt(text: string): { readonly at: number; readonly accepted: string } | undefined {
  const open: ('}' | ']')[] = [];
  let expecting: Expecting = 'value';
  let at = after(SPACE, text, 0);
  const isDone = (): boolean => expecting === 'after-value' && open.length === 0 && at >= text.length;
  while (!isDone()) {
    const character = text[at];
    if (expecting === 'after-value') {
      if (open.length > 0 && character === ',') expecting = open.at(-1) === '}' ? 'key' : 'value';
      else if (open.length > 0 && character === open.at(-1)) open.pop();
      else return { at, accepted: afterValue(open) };
      at += 1;
    } else if ((expecting === 'first-key' && character === '}') || (expecting === 'first-value' && character === ']')) {
      open.pop();
      expecting = 'after-value';
      at += 1;
    } else if (expecting === 'first-key' || expecting === 'key') {
      if (character !== '"') return { at, accepted: 'a key in double quotation marks' };
      const key = afterString(text, at);
      if (!key.ok) return key;
      at = after(SPACE, text, key.at);
      if (text[at] !== ':') return { at, accepted: 'a colon' };
      at += 1;
      expecting = 'value';
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      expecting = character === '{' ? 'first-key' : 'first-value';
      at += 1;
    } else {
      const scalar = afterScalar(text, at);
      if (!scalar.ok) return scalar;
      at = scalar.at;
      expecting = 'after-value';
    }
    at = after(SPACE, text, at);
  }
  return undefined;
}

function nameOf(character: string | undefined): string {
  if (character === undefined) return 'the end of the text';
  if (character === '\n' || character === '\r') return 'a line end';
  return character < ' ' ? 'a control character' : character;
}

/**
 * The first place at which a text is not JSON, which the engines do not tell in one way; undefined for JSON.
 *
 * @example findJsonFault('{"a": 1,}') // { line: 1, column: 9, found: '}', accepted: 'a key in double quotation marks' }
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const fault = faultAt(text);
  if (!fault) return undefined;
  const before = text.slice(0, fault.at);
  const lastLine = before.lastIndexOf('\n');
  const [character] = text.slice(fault.at, fault.at + 2);
  return {
    line: before.split('\n').length,
    column: Array.from(before.slice(lastLine + 1)).length + 1,
    found: nameOf(character),
    accepted: fault.accepted,
  };
}
