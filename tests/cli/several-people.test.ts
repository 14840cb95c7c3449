import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateAll } from '../../src/annotate.js';
import { fromFhir } from '../../src/fhir/index.js';
import { bundle, lh, patient, testosterone } from '../fhir/resources.js';
import { message, ORDER, lh as obx } from '../hl7v2/message.js';
import { buildCommand, type BuiltCommand } from './build-command.js';

const of = (id: string): { readonly subject: object } => ({ subject: { reference: `Patient/${id}` } });
const someoneElse = testosterone('3', of('c'));
const two = [patient('a'), patient('b'), lh('1', of('a')), lh('2', of('b')), someoneElse];
const several = JSON.stringify(bundle(two));
const one = JSON.stringify(bundle([patient('a'), lh('1'), someoneElse]));
const messages = [message('PID|1||7', ORDER, obx('31')), message('PID|1||8', ORDER, obx('3'))].join('\r');

let command: BuiltCommand;
beforeAll(async () => {
  command = await buildCommand();
});
afterAll(() => command.remove());

const subjects = (values: unknown): unknown =>
  Array.isArray(values) && values.map((value: { readonly subject?: { readonly id?: string } }) => value.subject?.id);
const linesIn = (text: string): readonly unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
const OTHER = 'Observation/3: This is of another subject than the patients in the input.';

describe('what a door set aside outside any record', () => {
  it('is in the annotation of the only record, and in none of several', () => {
    const [alone, among] = [[patient('a'), lh('1'), someoneElse], two].map((resources) => fromFhir(bundle(resources)));
    expect(alone && annotateAll(alone).map(({ setAside }) => setAside.map(({ source }) => source))).toEqual([
      ['Observation/3'],
    ]);
    expect(among && annotateAll(among).map(({ setAside }) => setAside)).toEqual([[], []]);
    expect(among?.setAside.map(({ source }) => source)).toEqual(['Observation/3']);
  });
});

describe('labgloss annotate, given several people', () => {
  it('writes one text after the other under a heading, and what belongs to none at the end', async () => {
    const { code, out, err } = await command.run(['annotate', '-'], several);
    expect([code, err]).toEqual([0, '']);
    const [before = '', first = '', second = ''] = out.split(/Person \d of 2\n═+\n/);
    expect(before).toBe('');
    expect(first).toMatch(/^Notes on 1 panel, subject a\n/);
    expect(second).toMatch(/^Notes on 1 panel, subject b\n/);
    expect(first).not.toContain('Observation/3');
    expect(second.slice(second.indexOf('Set aside, of none of these'))).toContain('Observation/3');
  });

  it('writes a list of what one would have, and names on standard error what belongs to none', async () => {
    const [json, fhir, cards] = await Promise.all(
      ['json', 'fhir', 'cds-hooks'].map((to) => command.run(['annotate', '-', '--to', to, '--strict'], several)),
    );
    expect(subjects(JSON.parse(json?.out ?? ''))).toEqual(['a', 'b']);
    expect(JSON.parse(fhir?.out ?? '')).toMatchObject([{ resourceType: 'Bundle' }, { resourceType: 'Bundle' }]);
    expect(JSON.parse(cards?.out ?? '')).toEqual([{ cards: [] }, { cards: [] }]);
    for (const ran of [json, fhir, cards]) expect([ran?.code, ran?.err]).toEqual([1, `(standard input): ${OTHER}\n`]);
  });

  it('writes the NTE of one message after the other, each with its subject', async () => {
    const { out } = await command.run(['annotate', '-', '--to', 'nte'], messages);
    expect(out.match(/NTE\|1\|L\|Notes on 1 panel\\T?\\?,? ?subject \d|NTE\|1\|L\|[^\r]+/g)).toEqual([
      'NTE|1|L|Notes on 1 panel, subject 7',
      'NTE|1|L|Notes on 1 panel, subject 8',
    ]);
  });

  it('shows what belongs to nobody with the only person there is', async () => {
    const { code, out, err } = await command.run(['annotate', '-', '--to', 'json', '--strict'], one);
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toMatchObject({ subject: { id: 'a' }, setAside: [{ source: 'Observation/3' }] });
  });

  it('says why each part was set aside where there is nobody', async () => {
    const { code, err } = await command.run(['annotate', '-'], JSON.stringify(bundle([patient('a'), someoneElse])));
    expect(code).toBe(2);
    expect(err).toContain('no result of a person came; 2 parts were set aside.');
    expect(err).toContain(OTHER);
  });
});

describe('labgloss batch', () => {
  it('reads FHIR resources and Bundles a line, and names the line of what it cannot read or belongs to nobody', async () => {
    const lines = [JSON.stringify(bundle(two)), '', '{"resourceType": "Bundle", ', '[1]', JSON.stringify(lh('9'))];
    const { code, out, err } = await command.run(['batch', '-', '--strict'], `${lines.join('\n')}\n`);
    expect(code).toBe(1);
    expect(subjects(linesIn(out))).toEqual(['a', 'b', 'a']);
    expect(err.split('\n')).toEqual([
      `(standard input):1: ${OTHER}`,
      '(standard input):3: not JSON at column 28: found the end of the text, accepted is a key in double quotation marks',
      expect.stringContaining('(standard input):4: '),
      expect.stringContaining('3 records annotated, 1 line not read'),
      '',
    ]);
  });

  it.each([
    ['a stream', messages],
    ['a file with a header', ['FHS|^~\\&|L', 'BHS|^~\\&|L', messages, 'BTS|2', 'FTS|1'].join('\n')],
    ['frames of a socket', `\u000b${messages.replace('\rMSH', '\r\u001c\r\u000bMSH')}\r\u001c\r`],
    ['lines that end in CR and LF', `\ufeff${messages.replaceAll('\r', '\r\n')}\r\n`],
  ])('reads the HL7 v2 messages of %s', async (_, text) => {
    const { code, out } = await command.run(['batch', '-', '--sex-from', 'PID-8'], text);
    expect(code).toBe(0);
    expect(subjects(linesIn(out))).toEqual(['7', '8']);
  });

  it('names the line of a message that it cannot read, and goes on', async () => {
    const wrong = messages.replace('ORU^R01', 'ADT^A01').replaceAll('\r', '\n');
    const { code, out, err } = await command.run(['batch', '-', '--from', 'hl7v2'], `garbage\n${wrong}`);
    expect(code).toBe(0);
    expect(subjects(linesIn(out))).toEqual(['8']);
    expect(err).toContain('(standard input):1: The HL7 v2 text cannot be read: the line of segment 1 is not a segment');
    expect(err).toContain('(standard input):2: The HL7 v2 text cannot be read: MSH-9 of segment 1 is ADT^A01');
    const failFast = await command.run(['batch', '-', '--on-error', 'fail'], wrong);
    expect([failFast.code, failFast.out]).toEqual([2, '']);
  });
});
