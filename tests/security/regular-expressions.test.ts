import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/** A regular expression of the source and the file that it is in. */
interface Found {
  readonly file: string;
  readonly expression: RegExp;
}

const root = new URL('../../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('evidence/'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

function literalsIn(file: string): readonly RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, root), 'utf8'), ts.ScriptTarget.ES2022));
  return found;
}

const literals: readonly Found[] = files.flatMap((file) =>
  literalsIn(file).map((expression) => ({ file, expression })),
);

/** Those that are put together at run time: what their modules construct while they load and while the guard is used. */
async function constructed(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const Plain = RegExp;
  vi.resetModules();
  const makers = files.filter((file) => readFileSync(new URL(file, root), 'utf8').includes('new RegExp('));
  for (const file of makers) {
    class Recorded extends Plain {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        found.push({ file, expression: new Plain(this.source, this.flags) });
      }
    }
    vi.stubGlobal('RegExp', Recorded);
    // oxlint-disable-next-line no-await-in-loop -- one at a time, so that each is known by its file
    const loaded: unknown = await import(new URL(file, root).href);
    if (typeof loaded === 'object' && loaded !== null && 'checkLanguage' in loaded)
      (loaded.checkLanguage as (text: string) => unknown)('LH is above the interval.');
    vi.unstubAllGlobals();
  }
  return found;
}

/**
 * Expressions that take more than a multiple of the length of their text, and why no text that they see is long. One that is no
 * longer so has to go from here.
 */
const BOUNDED: Readonly<Record<string, string>> = {
  'cds-hooks/handler.ts [?#].*$': 'a text has one first mark, and with it the expression has ended',
  'cli/thousands.ts \\B(?=(?:\\d{3})+$)': 'digits of a count of our own',
  'logic/exact.ts \\.?0+$': 'digits of a number that was read, at most some hundred',
  'measurements/printed-value.ts ^(<=|>=|<|>|≤|≥)?\\s*(.*)$': 'whatever is left matches, so nothing is tried again',
  'report/words.ts \\B(?=(?:\\d{3})+$)': 'digits of a count of our own',
  'testing/mutators.ts ^\\s*([<>≤≥]=?\\s*)?(.*)$': 'whatever is left matches, so nothing is tried again',
  'testing/printed-result.ts ^((?:<=|>=|[<>≤≥])?\\s*-?\\d+(?:\\.\\d+)?)(\\s*)(.*)$':
    'whatever is left matches, so nothing is tried again',
  'units/slip.ts (\\.\\d*?)0+$': 'digits of a number that was read, at most some hundred',
};

const nameOf = ({ file, expression }: Found): string => `${file} ${expression.source}`;

const LENGTH = 40_000;
const PUMPS = ['a', '0', ' ', '.', '-', '<', '(', '/', '[', 'ab1 '];

/** CPU milliseconds, so that what the machine does beside it does not count. */
function took(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the regular expressions of the source', () => {
  let found: readonly Found[] = [];
  beforeAll(async () => {
    found = [...literals, ...(await constructed())];
  });

  it('are all here', () => {
    expect(literals.length).toBeGreaterThan(200);
    expect(found.length - literals.length).toBeGreaterThan(100);
  });

  it('take time in proportion to their text as an analysis finds, or see no long text', () => {
    const superLinear = new Set(
      found.filter(({ expression: { source, flags } }) => analyse({ source, flags }).reports.length > 0).map(nameOf),
    );
    expect([...superLinear].filter((name) => !Object.hasOwn(BOUNDED, name))).toEqual([]);
    expect(Object.keys(BOUNDED).filter((name) => !superLinear.has(name))).toEqual([]);
  });

  it.each(PUMPS)('end soon on forty thousand times "%s"', (pump) => {
    const text = `1${pump.repeat(LENGTH / pump.length)}\u0000`;
    const slow = found
      .filter((one) => !Object.hasOwn(BOUNDED, nameOf(one)))
      .map((one) => [nameOf(one), took(() => one.expression.test(text))] as const)
      .filter(([, milliseconds]) => milliseconds > 250);
    expect(slow).toEqual([]);
  });
});
