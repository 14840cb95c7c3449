import { copyFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { LabglossReport } from '../../src/element/index.js';
import { parseRecord } from '../../src/record/parse-record.js';
import { buildCommand, type BuiltCommand } from '../cli/build-command.js';
import { blocks, exists, root, textOf, type Block } from './markdown.js';
import { programs, type Claim } from './page-program.js';
import { loadPages, typeProblems } from './run-pages.js';

const of = (...languages: readonly string[]): readonly Block[] =>
  blocks.filter(({ language, attributes }) => languages.includes(language) && !attributes.has('no-run'));
const place = ({ page, line }: Block): string => `${page}:${line}`;

it('every block says what it is, and why where it is not run', () => {
  const known = ['ts', 'js', 'json', 'sh', 'console', 'html', 'csv', 'text'];
  expect(blocks.length).toBeGreaterThan(50);
  expect(blocks.filter(({ language }) => !known.includes(language)).map(place)).toEqual([]);
  expect(blocks.filter(({ attributes }) => attributes.get('no-run') === '').map(place)).toEqual([]);
});

describe('TypeScript', () => {
  it('has the types that it is shown with', () => {
    expect(typeProblems()).toEqual([]);
  });

  it('gives what the pages say', async () => {
    const run = await loadPages();
    expect([...run.keys()]).toEqual(programs.map(({ page }) => page));
    let claims = 0;
    for (const [page, runPage] of run) {
      const claim: Claim = async (line, actual, claimed) => {
        claims += 1;
        const [is, said] = [await actual().catch(codeOf), await claimed()];
        expect({ at: `${page}:${line}`, comesTo: is }).toEqual({ at: `${page}:${line}`, comesTo: said });
      };
      await runPage(claim).catch((cause: unknown) => {
        throw new Error(`${page} cannot be run`, { cause });
      });
    }
    expect(claims).toBeGreaterThan(100);
  });

  it.each(blocks.filter(({ attributes }) => attributes.has('file')).map((block) => [place(block), block] as const))(
    '%s is the file that it names',
    (_, { code, attributes }) => {
      const shown = textOf(attributes.get('file') ?? '')
        .replace(/'(?:\.\.\/)+src\/index\.js'/g, "'labgloss'")
        .replace(/'(?:\.\.\/)+src\/([a-z0-9/-]+)\/index\.js'/g, "'labgloss/$1'");
      expect(code).toBe(shown);
    },
  );
});

it('excerpts stand in the files that they name', () => {
  const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => line.trim().replace(/[;,]$/, ''));
  const excerpts = blocks.filter(({ attributes }) => attributes.has('excerpt'));
  expect(excerpts.length).toBeGreaterThan(0);
  for (const { code, attributes } of excerpts) {
    const file = new Set(linesOf(textOf(attributes.get('excerpt') ?? '')));
    expect(linesOf(code).filter((line) => !file.has(line))).toEqual([]);
  }
});

/** A refusal comes to its code. */
function codeOf(error: unknown): unknown {
  if (error instanceof Error && 'code' in error) return error.code;
  throw error;
}

describe('JSON', () => {
  it('is JSON', () => {
    for (const { code } of of('json')) expect(() => JSON.parse(code) as unknown).not.toThrow();
  });

  it('is a record without any caution where it says so', () => {
    const records = blocks.filter(({ attributes }) => attributes.has('record'));
    expect(records.length).toBeGreaterThan(0);
    const cautions = records.map((block) => ({
      place: place(block),
      of: parseRecord(JSON.parse(block.code)).cautions,
    }));
    expect(cautions.filter((one) => one.of.length > 0)).toEqual([]);
  });
});

describe('HTML', () => {
  it.each(of('html').map((block) => [place(block), block] as const))('%s uses what there is', (_, { code }) => {
    const elements = [...code.matchAll(/<labgloss-report([^>]*)>/g)];
    const attributes = elements.flatMap(([, text = '']) => [...text.matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name));
    expect(elements.length).toBeGreaterThan(0);
    expect(attributes.filter((name = '') => !LabglossReport.observedAttributes.includes(name))).toEqual([]);
  });
});

describe('what failures look like', () => {
  const failures = textOf('scripts/testkit/failures.txt');
  const shown = blocks.filter(({ attributes }) => attributes.has('failure'));
  it.each(shown.map((block) => [place(block), block] as const))('%s happens', (_, { code }) => {
    expect(failures).toContain(code);
  });
});

/** The lines of a block of `sh`, or the commands of a `console`, without what is said about them. */
const commandsOf = ({ language, code }: Block): readonly string[] =>
  code
    .split('\n')
    .filter((line) => (language === 'console' ? line.startsWith('$ ') : line !== '' && !line.startsWith('#')))
    .map((line) => line.replace(/^\$ /, '').replace(/\s+# .*$/, ''));

const settings = /^(?:[A-Z_]+=\S+ )*/;

/** What a command for a shell names that is not there. */
function notThere(command: string): readonly string[] {
  return command.split(/ && | \| /).flatMap((part) => {
    const [program, verb = '', ...words] = part.replace(settings, '').split(' ');
    if (program === 'npm' && verb === 'run') {
      const script = words.find((word) => !word.startsWith('-')) ?? '';
      return script in manifest.scripts ? [] : [part];
    }
    if (program === 'npm') return ['ci', 'test', 'install'].includes(verb) ? [] : [part];
    if (program === 'node') return exists(verb) ? [] : [part];
    return [part];
  });
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ');

describe('commands', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await buildCommand();
    cpSync(join(root, 'tests/documents/files'), command.folder, { recursive: true });
    cpSync(join(root, 'examples/panels'), join(command.folder, 'examples/panels'), { recursive: true });
    copyFileSync(join(root, 'examples/panel.json'), join(command.folder, 'examples/panel.json'));
    copyFileSync(join(root, 'examples/panel.json'), join(command.folder, 'panel.json'));
  });
  afterAll(() => command.remove());

  const lines = of('sh', 'console').flatMap((block) => commandsOf(block).map((line) => ({ block, line })));
  const own = lines.filter(({ line }) => line.replace(settings, '').startsWith('labgloss '));

  it('of others are there', () => {
    expect(lines.filter((one) => !own.includes(one)).flatMap(({ line }) => notThere(line))).toEqual([]);
  });

  it.each(own.map(({ block, line }) => [place(block), line, block] as const))('%s: %s', async (_, line, block) => {
    const { code, out, err } = await command.shell(`cd "${command.folder}" && ${line}`);
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    if (block.language !== 'console') return;
    const [, after = ''] = block.code.split(`$ ${line}\n`);
    const [shown = ''] = after.split('\n$ ');
    const parts = shown
      .split(/…|\n\n/)
      .map((part) => spaced(part).trim())
      .filter((part) => part !== '');
    let rest = spaced(out + err);
    for (const part of parts) {
      expect(rest).toContain(part);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    expect(parts.length).toBeGreaterThan(0);
  });
});
