import { findAnalyte } from '../../analytes/find.js';
import type { Statement } from './statement.js';

/** The words of a name for the place of a result, as the clause that they stand for. */
const RELATION: Readonly<Record<string, string>> = {
  low: 'low',
  'not-low': 'not-low',
  high: 'high',
  raised: 'high',
  'not-high': 'not-high',
  'not-raised': 'not-high',
  unraised: 'not-high',
  inside: 'inside',
  'not-measured': 'not-measured',
  higher: 'higher',
  lower: 'lower',
};

const CHANGE: ReadonlySet<string> = new Set(['higher', 'lower']);

/** The longest name of an analyte that the words begin with, with the number of words: `free` alone is free testosterone. */
function analyteAt(words: readonly string[]): readonly [analyte: string, length: number] | undefined {
  for (const length of [4, 3, 2, 1]) {
    const name = words.slice(0, length).join('-');
    if (words.length >= length && findAnalyte(name)?.id === name) return [name, length];
  }
  return words[0] === 'free' ? ['free-testosterone', 1] : undefined;
}

/** The analytes whose names are part of a name: of a pattern, or of a fact. */
export function analytesNamedIn(name: string): readonly string[] {
  const words = name.split('-');
  return words.flatMap((_, at) => analyteAt(words.slice(at))?.[0] ?? []);
}

function relationAt(words: readonly string[]): readonly [relation: string, length: number] | undefined {
  const [first = '', second = ''] = words;
  const [long, short] = [RELATION[`${first}-${second}`], RELATION[first]];
  if (long !== undefined) return [long, 2];
  return short === undefined ? undefined : [short, 1];
}

/** A name that says a hormone source is listed, and one that says that none is. */
const NO_SOURCE = /(?:^|-)no-listed-source(?:-|$)/;
const SOURCE = /(?:^|-)(?:on|with)-listed-(?:androgen|testosterone)(?:-|$)/;

function ofSources(name: string): readonly Statement[] {
  const text = `its name is ${name}`;
  if (NO_SOURCE.test(name)) return [{ about: 'a listed source', says: 'not-listed', text }];
  return SOURCE.test(name) && !name.includes('-or-') ? [{ about: 'a listed source', says: 'listed', text }] : [];
}

/**
 * What a name of the closed vocabulary says by its own words: analytes, then where they lie. What stands beside an “or” is left
 * out, since it need not hold.
 *
 * @example
 * statementsOfName('testosterone-low-lh-fsh-unraised').map(({ about, says }) => `${about} ${says}`)
 * // ['testosterone low', 'lh not-high', 'fsh not-high']
 */
export function statementsOfName(name: string): readonly Statement[] {
  const words = name.split('-');
  const text = `its name is ${name}`;
  const said: Statement[] = ofSources(name).slice();
  let named: string[] = [];
  let isOpen = false;
  for (let at = 0; at < words.length;) {
    const rest = words.slice(at);
    const analyte = analyteAt(rest);
    const relation = named.length > 0 ? relationAt(rest) : undefined;
    if (relation) {
      const [says, length] = relation;
      at += length;
      if (!isOpen && words[at] !== 'or') {
        said.push(...named.map((of) => ({ about: CHANGE.has(says) ? `${of} since before` : of, says, text })));
      }
      [named, isOpen] = [[], words[at] === 'or'];
    } else if (analyte) {
      named = [...named, analyte[0]];
      at += analyte[1];
    } else {
      named = [];
      isOpen = words[at] === 'or';
      at += 1;
    }
  }
  return said;
}
