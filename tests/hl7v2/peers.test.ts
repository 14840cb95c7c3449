import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { componentsOf, fieldOf, textOf } from '../../src/hl7v2/fields.js';
import { readMessages, type Message, type Segment } from '../../src/hl7v2/messages.js';
import { lh, message, ORDER } from './message.js';

interface Printable {
  toString(): string;
}
interface Medplum {
  readonly Hl7Message: {
    parse(text: string): {
      getAllSegments(name: string): readonly { getField(index: number): Printable | undefined }[];
    };
  };
}
interface Client {
  readonly Message: new (from: { readonly text: string }) => { get(path: string): Printable };
}

const folder = resolve('tests/hl7v2/peers');
const isInstalled = existsSync(join(folder, 'node_modules'));
if (!isInstalled) console.log('HL7 v2 peers: skipped, they are installed by npm ci in tests/hl7v2/peers');
const load = createRequire(join(folder, 'package.json'));

const data = join(process.env['LABGLOSS_DATA'] ?? '', 'hl7v2');
const samples = process.env['LABGLOSS_DATA'] !== undefined && existsSync(data) ? readdirSync(data) : [];
const textOfSample = (name: string): string => readFileSync(join(data, name), 'utf8').replace(/^\uFEFF/, '');

/** Each message by itself, its segments on lines as both peers expect them. */
const apart = (text: string): readonly string[] =>
  text.split(/[\r\n]+(?=MSH)/).map((one) =>
    one
      .split(/[\r\n]+/)
      .filter((line) => line !== '')
      .join('\r'),
  );

const written = message(
  ORDER,
  lh('31'),
  lh('>=^32', '|IU/L^^UCUM|[ 1 - 2 ]|H~A|||C', 'SN'),
  'OBX|3|TX|X^\\T\\ and \\S\\^L||one~two',
  'OBX|4||',
);
const texts = [written, ...samples.filter((name) => name.endsWith('.hl7')).map(textOfSample)].flatMap(apart);

const resultsOf = ({ segments }: Message): readonly Segment[] => segments.filter(({ name }) => name === 'OBX');
const FIELDS = Array.from({ length: 23 }, (_, at) => at + 1);

describe.skipIf(!isInstalled)('another reader finds the same', () => {
  it('fields of every OBX, still escaped: @medplum/core', () => {
    // what the package exports, as far as it is used here
    const { Hl7Message } = load('@medplum/core') as Medplum;
    for (const text of texts) {
      const own = readMessages(text).flatMap(resultsOf);
      const theirs = Hl7Message.parse(text).getAllSegments('OBX');
      expect(own.map((obx) => FIELDS.map((field) => obx.fields[field] ?? ''))).toEqual(
        theirs.map((obx) => FIELDS.map((field) => obx.getField(field)?.toString() ?? '')),
      );
    }
  });

  it('words of a single OBX: node-hl7-client', () => {
    // what the package exports, as far as it is used here
    const { Message: Theirs } = load('node-hl7-client') as Client;
    const singles = [lh('31'), lh('1.70', '|IU/L|1.7 - 8.6|H|||F'), 'OBX|3|TX|X^\\T\\ and \\S\\^L||one \\F\\ two'];
    for (const single of singles) {
      const text = message(ORDER, single);
      const [obx] = readMessages(text).flatMap(resultsOf);
      const theirs = new Theirs({ text });
      if (!obx) throw new Error('no OBX');
      expect([textOf(obx, 5), componentsOf(obx, 3)[1], fieldOf(obx, 6)]).toEqual(
        ['OBX.5', 'OBX.3.2', 'OBX.6'].map((path) => theirs.get(path).toString()),
      );
    }
  });
});
