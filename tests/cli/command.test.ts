import { access, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { buildCommand, type BuiltCommand, type Ran } from './build-command.js';

const record = {
  subject: { referenceCategory: 'male', ageYears: 29 },
  treatments: [],
  panels: [
    {
      id: 'first',
      collectedAt: '2026-03-02T08:10',
      observations: [
        { analyte: 'testosterone', value: '6.1', unit: 'nmol/L', referenceInterval: { low: '8.6', high: '29.0' } },
        { analyte: 'LH', value: '31', unit: 'IU/L', referenceInterval: { low: '1.7', high: '8.6' } },
      ],
    },
  ],
};
const withAside = {
  ...record,
  panels: [{ id: 'first', observations: [{ analyte: 'zinc', value: '12', unit: 'umol/L' }] }],
};
const json = JSON.stringify(record);
const ESCAPE = '\u001b[';

let command: BuiltCommand;
let file: string;

beforeAll(async () => {
  command = await buildCommand();
  file = join(command.folder, 'panel.json');
  await writeFile(file, JSON.stringify(record, null, 2));
});
afterAll(() => command.remove());

const annotate = (words: readonly string[], input?: string): Promise<Ran> => command.run(['annotate', ...words], input);

describe('labgloss', () => {
  it('prints its version, which is the one of the package', async () => {
    expect(await command.run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' });
    expect(await readFile('CITATION.cff', 'utf8')).toContain(`\nversion: ${manifest.version}\n`);
  });

  it('helps with each command and shows examples', async () => {
    for (const words of [['--help'], ['annotate', '--help'], ['batch', '--help']]) {
      const { code, out, err } = await command.run(words);
      expect(out).toContain('Examples:\n  $ labgloss ');
      expect({ code, err }).toEqual({ code: 0, err: '' });
    }
  });

  it('refuses a command and an option that it does not know, with 2', async () => {
    const unknown = await command.run(['annotat', file]);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('Did you mean annotate?');
    const option = await annotate([file, '--colour']);
    expect(option).toMatchObject({ code: 2, out: '' });
    expect(option.err).toContain('Did you mean --color?');
  });
});

describe('labgloss annotate', () => {
  it('reads a file and writes the text report to standard output only', async () => {
    const { code, out, err } = await annotate([file]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Testosterone +6\.1 nmol\/L +8\.6–29\.0 lab +▼ below/);
    expect(out).toContain('testosterone-low-lh-raised');
  });

  it('reads standard input to the same bytes', async () => {
    const [fromFile, fromInput] = await Promise.all([annotate([file]), annotate(['-'], json)]);
    expect(fromInput.out).toBe(fromFile.out);
  });

  it('writes the annotation as JSON', async () => {
    const { out } = await annotate(['-', '--to', 'json', '--explain', '--criteria', 'aua-2018, eau-2023'], json);
    const annotation: unknown = JSON.parse(out);
    expect(annotation).toMatchObject({
      engine: { name: 'labgloss' },
      criteria: ['aua-2018', 'eau-2023'],
      panels: [{ id: 'first', measurements: [{ analyte: 'testosterone' }, { analyte: 'lh' }] }],
    });
    expect(out).toContain('"trace"');
  });

  it('shows other units when asked for', async () => {
    const { out } = await annotate([file, '--units', 'conventional']);
    expect(out).toMatch(/Testosterone +176 ng\/dL +8\.6–29\.0 nmol\/L lab/);
  });

  it('shows what is folded with --all and the rules with --explain', async () => {
    const [plain, all, explained] = await Promise.all([
      annotate([file]),
      annotate([file, '--all']),
      annotate([file, '--explain']),
    ]);
    expect(plain.out).not.toMatch(/Evidence:|true: testosterone lies below its interval/);
    expect(all.out).toContain('Evidence:');
    expect(explained.out).toContain(
      'true: testosterone lies below its interval (6.1 nmol/L against 8.6–29 nmol/L, laboratory)',
    );
  });

  it('has color only when asked for where its output is no terminal', async () => {
    const [auto, always, never] = await Promise.all([
      annotate([file]),
      annotate([file, '--color', 'always']),
      annotate([file, '--color', 'never']),
    ]);
    expect(auto.out).not.toContain(ESCAPE);
    expect(never.out).toBe(auto.out);
    expect(always.out).toContain(ESCAPE);
  });

  it('ends with 1 under --strict when something was set aside, and writes the report all the same', async () => {
    const [strict, lenient, nothing] = await Promise.all([
      annotate(['-', '--strict'], JSON.stringify(withAside)),
      annotate(['-'], JSON.stringify(withAside)),
      annotate(['-', '--strict'], json),
    ]);
    expect([strict.code, lenient.code, nothing.code]).toEqual([1, 0, 0]);
    expect(strict.out).toBe(lenient.out);
    expect(strict.out).toContain('zinc 12 umol/L');
  });

  it('names file, line and column where the input is not JSON, and repeats nothing of it', async () => {
    const broken = join(command.folder, 'broken.json');
    await writeFile(broken, '{\n  "name": "Jane Doe",\n  "panels": [,]\n}');
    const { code, out, err } = await annotate([broken]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`${broken}:3:14: not JSON: found ,, accepted is a value.\n`);
  });

  it('lists every path of a record that cannot be read, with what would be accepted', async () => {
    const { code, err } = await annotate(['-'], '{"panels": [{"observations": [{"value": true}]}, {"id": "b"}]}');
    expect(code).toBe(2);
    expect(err.split('\n')).toEqual([
      '(standard input): this is not a record that can be read.',
      '  /panels/0/id: found missing, accepted is a string',
      expect.stringMatching(
        /^ {2}\/panels\/0\/observations\/0\/value: found a boolean, accepted is a number, a string/,
      ),
      '  /panels/1/observations: found missing, accepted is an array',
      '',
    ]);
  });

  it('refuses a format, a criteria set and a unit kind that are not there, and says what is', async () => {
    const [format, criteria, units] = await Promise.all([
      annotate([file, '--from', 'xml']),
      annotate([file, '--criteria', 'aua-2017']),
      annotate([file, '--units', 'metric']),
    ]);
    expect([format.code, criteria.code, units.code]).toEqual([2, 2, 2]);
    expect(format.err).toContain('json, csv, fhir, hl7v2');
    expect(criteria.err).toMatch(
      /There is no criteria set aua-2017\. Did you mean aua-2018\? Accepted: endocrine-society-2018,/,
    );
    expect(units.err).toContain('printed, si, conventional');
  });

  it('names a file that is not there, and a folder', async () => {
    const missing = await annotate([join(command.folder, 'none.json')]);
    expect(missing).toMatchObject({
      code: 2,
      err: `${join(command.folder, 'none.json')}: there is no such file or folder.\n`,
    });
    const folder = await annotate([command.folder]);
    expect(folder).toMatchObject({ code: 2, err: `${command.folder}: this is a folder, a file is accepted.\n` });
  });
});

describe('labgloss convert', () => {
  it('prints the exact value and nothing else', async () => {
    const { code, out } = await command.run(['convert', '28.8431', 'ng/dL', 'nmol/L', 'testosterone']);
    expect({ code, out }).toEqual({ code: 0, out: '1\n' });
  });

  it('lists the units that are accepted', async () => {
    const { code, out, err } = await command.run(['convert', '1', 'furlong', 'nmol/L', 'testosterone']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/nmol\/L, ng\/dL, ng\/mL, ug\/L/);
  });

  it('suggests an analyte for one that it does not know', async () => {
    const { code, err } = await command.run(['convert', '1', 'nmol/L', 'ng/dL', 'testosteron3']);
    expect(code).toBe(2);
    expect(err).toContain('Did you mean testosterone?');
  });
});

describe('labgloss rules', () => {
  it('lists every rule with its logic', async () => {
    const [text, asJson] = await Promise.all([command.run(['rules']), command.run(['rules', '--json'])]);
    const rules: unknown = JSON.parse(asJson.out);
    if (!Array.isArray(rules)) throw new Error('the list of rules is an array');
    expect(rules.length).toBeGreaterThan(20);
    for (const { id } of rules as { id: string }[]) expect(text.out).toContain(id); // the type is what is written
    expect(text.out).toMatch(/lh-high +pattern +1\.\d+\.\d+\n? *LH lies above its interval/);
  });

  it('shows one rule with conditions, exceptions and numbered evidence', async () => {
    const { code, out } = await command.run(['rules', 'testosterone-low-lh-raised']);
    const words = out.replaceAll(/\s+/g, ' ');
    expect(code).toBe(0);
    expect(words).toContain('Holds when testosterone lies below its interval, LH lies above its interval');
    expect(words).toMatch(/Except when .*a current treatment is listed: testosterone/);
    expect(words).toMatch(/May be unknown .*fasting at collection/);
    expect(words).toMatch(/Also reported with .*\[\d\]/);
    expect(words).toMatch(
      /\[1\] pattern-emas-categories EMAS split men .* Population: 3369 men 40-79 y; .* Tajar A, Forti G/,
    );
  });

  it('suggests ids for one that is not there', async () => {
    const { code, out, err } = await command.run(['rules', 'testosterone-low-lh-raise']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Did you mean testosterone-low-lh-raised');
  });

  it('ends quietly when the reader closes the pipe', async () => {
    expect(await command.shell('labgloss rules --json | head -c 1')).toEqual({ code: 0, out: '[', err: '' });
  });

  it('searches for what is wrong with the rules themselves, and ends with 1 where it finds something', async () => {
    // a hundred panels are too few to reach every rule
    const { code, out, err } = await command.run(['rules', '--check', '--panels', '100', '--json']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    const found: unknown = JSON.parse(out);
    expect(found).toMatchObject({ seed: 1, panels: 100 });
    expect(out).toContain('"kind": "never-present"');
    const text = await command.run(['rules', '--check', '--panels', '100', '--seed', '1']);
    expect(text.out).toMatch(/^\d+ rules, 100 generated panels \(seed 1\) in [\d.]+ s, .* problems\.\n/);
    expect(text.out).toContain(': not present on any panel.');
  });

  it('refuses to check one rule alone and a number of panels that is none', async () => {
    expect(await command.run(['rules', 'lh-low', '--check'])).toMatchObject({ code: 2, out: '' });
    expect(await command.run(['rules', '--check', '--panels', 'many'])).toMatchObject({ code: 2, out: '' });
  });
});

describe('labgloss batch', () => {
  const input = [json, '{"panels": [}', '', '[]', json].join('\n');

  it('writes an annotation a line and names the lines that it cannot read', async () => {
    const { code, out, err } = await command.run(['batch', '-'], input);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err.split('\n')).toEqual([
      '(standard input):2: not JSON at column 13: found }, accepted is a value',
      expect.stringMatching(
        /^\(standard input\):4: The record cannot be read: the input is an empty array, accepted is an object\.$/,
      ),
      expect.stringMatching(/^2 records annotated, 2 lines not read, \d+\.\d s$/),
      '',
    ]);
  });

  it('gives the same annotation as annotate', async () => {
    const [batch, single] = await Promise.all([
      command.run(['batch', '-'], json),
      annotate(['-', '--to', 'json'], json),
    ]);
    expect(JSON.parse(batch.out)).toEqual(JSON.parse(single.out));
  });

  it('ends at the first poison line under --on-error fail', async () => {
    const { code, out, err } = await command.run(['batch', '-', '--on-error', 'fail'], input);
    expect(code).toBe(2);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('(standard input):2: not JSON at column 13');
  });

  it('ends with 1 under --strict when something was set aside or not read, and with 2 when no line can be used', async () => {
    const [aside, unread, none, clean] = await Promise.all([
      command.run(['batch', '-', '--strict'], JSON.stringify(withAside)),
      command.run(['batch', '-', '--strict'], input),
      command.run(['batch', '-'], 'x\ny\n'),
      command.run(['batch', '-', '--strict'], json),
    ]);
    expect([aside.code, unread.code, none.code, clean.code]).toEqual([1, 1, 2, 0]);
  });

  it('writes a file that has its name only once it is complete', async () => {
    const target = join(command.folder, 'out.ndjson');
    const failed = await command.run(['batch', '-', '--on-error', 'fail', '--out', target], input);
    expect(failed.code).toBe(2);
    await expect(access(target)).rejects.toThrow('ENOENT');
    await expect(access(`${target}.partial`)).rejects.toThrow('ENOENT');
    const { code, out } = await command.run(['batch', '-', '--out', target], input);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await readFile(target, 'utf8')).trimEnd().split('\n')).toHaveLength(2);
  });

  it('writes into a pipe that has a name, and leaves it one', async () => {
    const pipe = join(command.folder, 'pipe');
    const { out } = await command.shell(
      `mkfifo "${pipe}"; (cat "${pipe}" | wc -l) & labgloss batch "${file}.nd" --out "${pipe}" 2>/dev/null; wait; test -p "${pipe}" && echo pipe`.replace(
        `"${file}.nd"`,
        `<(echo '${json}')`,
      ),
    );
    expect(out.trim().split(/\s+/)).toEqual(['1', 'pipe']);
  });

  it('names an output that cannot be written', async () => {
    const { code, err } = await command.run(['batch', '-', '--out', join(command.folder, 'no', 'out')], json);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder.');
  });

  it('ends quietly in the middle of its work when the reader closes the pipe', async () => {
    const big = join(command.folder, 'big.ndjson');
    await writeFile(big, `${json}\n`.repeat(3000));
    const { code, out } = await command.shell(`labgloss batch "${big}" 2>/dev/null | head -n 1 | wc -l`);
    expect(out.trim()).toBe('1');
    expect(code).toBe(0);
  });
});
