// Drives the listener with another implementation of MLLP, as a sender would, and asserts every acknowledgement.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hl7Message } from '@medplum/core';
import { Hl7Client } from '@medplum/hl7';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
assert.ok(existsSync(join(root, 'dist/hl7v2/index.js')), 'labgloss is not built: npm run build');
const link = join(here, 'node_modules/labgloss');
if (!existsSync(link)) symlinkSync(root, link, 'junction');
const { startListener } = await import('./listener.mjs');

/** Values and names that may stand in a file of notes, and never in what is printed or in an acknowledgement. */
const CANARIES = ['pat-7Qx9', 'Zebrafinch', '6.1037', '31.0713'];
const [PATIENT, FAMILY, TESTOSTERONE, LH] = CANARIES;

const header = (id, type = 'ORU^R01', version = '2.5.1') =>
  `MSH|^~\\&|LAB|NORTH|EHR|WARD|20260302101500||${type}|${id}|P|${version}`;
const oru = (id, type, version) =>
  [
    header(id, type, version),
    `PID|1||${PATIENT}||${FAMILY}^JOHN||19900517|M`,
    'OBR|1||F1|^Hormones|||20260302081000',
    `OBX|1|NM|14913-8^Testosterone^LN||${TESTOSTERONE}|nmol/L|8.6-29.0|L|||F`,
    `OBX|2|NM|10501-5^LH^LN||${LH}|IU/L|1.7-8.6|H|||F`,
  ].join('\r');

const out = mkdtempSync(join(tmpdir(), 'labgloss-mllp-'));
const lines = [];
const listener = await startListener({ port: 0, out, sexFrom: ['PID-8'], log: (line) => lines.push(line) });
const client = new Hl7Client({ host: '127.0.0.1', port: listener.port });
const field = (message, segment, at) => message.getSegment(segment)?.getField(at)?.toString() ?? '';
const acknowledged = [];
setTimeout(() => assert.fail('an acknowledgement did not come within a minute'), 60_000).unref();

async function send(text) {
  const reply = await client.sendAndWait(Hl7Message.parse(text));
  acknowledged.push(reply.toString());
  return reply;
}

/** Writes bytes as they are and gives every reply, until `count` came or the other side has closed. */
async function sendRaw(bytes, count) {
  const socket = connect(listener.port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (text) => {
    received += text;
    if (received.split('\x1c').length > count) socket.end();
  });
  socket.write(bytes);
  await once(socket, 'close');
  acknowledged.push(received);
  return received
    .split('\x1c')
    .flatMap((one) => (one.includes('MSH') ? [Hl7Message.parse(one.slice(one.indexOf('MSH')))] : []));
}

const frame = (text) => `\x0b${text}\x1c\r`;
const codes = (replies) => replies.map((reply) => [field(reply, 'MSA', 1), field(reply, 'MSA', 2)]);

try {
  const accepted = await send(oru('id-1'));
  assert.deepEqual(codes([accepted]), [['AA', 'id-1']]);
  assert.equal(field(accepted, 'MSH', 9), 'ACK^R01');
  assert.equal(field(accepted, 'MSH', 5), 'LAB');
  const [file, ...others] = readdirSync(out);
  assert.equal(others.length, 0);
  const notes = readFileSync(join(out, file), 'utf8');
  assert.match(notes, /^NTE\|1\|L\|/);
  assert.ok(notes.includes('Testosterone below, LH above the intervals'), 'the note is written');
  assert.ok(
    CANARIES.slice(2).every((value) => notes.includes(value)),
    'every digit of a result is written',
  );

  await send(oru('id-1'));
  assert.equal(readdirSync(out).length, 1, 'the same message again gives the same file');

  const other = await send(oru('id-2', 'ADT^A01'));
  assert.deepEqual(codes([other]), [['AE', 'id-2']]);
  assert.equal(
    other.getSegment('ERR')?.toString(),
    'ERR||MSH^1^9|200^Unsupported message type^HL70357|E||||MSH-9: accepted is ORU\\S\\R01.',
  );
  const newer = await send(oru('id-3', 'ORU^R01', '2.9'));
  assert.equal(field(newer, 'ERR', 3), '203^Unsupported version id^HL70357');
  const broken = await send(`${header('id-4')}\r${FAMILY} ${PATIENT}`);
  assert.deepEqual([field(broken, 'MSA', 1), field(broken, 'ERR', 3)], ['AE', '100^Segment sequence error^HL70357']);
  const delimited = await send(oru('id-5', 'ADT^A01').replaceAll('^', '!'));
  assert.equal(field(delimited, 'ERR', 3), '200!Unsupported message type!HL70357');

  const together = await sendRaw(frame(oru('id-6')) + frame(oru('id-7', 'ADT^A01')) + frame(oru('id-8')), 3);
  assert.deepEqual(codes(together), [
    ['AA', 'id-6'],
    ['AE', 'id-7'],
    ['AA', 'id-8'],
  ]);
  const nothing = await sendRaw(frame(`${FAMILY}|${PATIENT}`), 2);
  assert.deepEqual(codes(nothing), [['AE', '']]);
  assert.equal(field(await send(oru('id-9')), 'MSA', 1), 'AA', 'another connection is not affected');

  const samples = join(process.env.LABGLOSS_DATA ?? '', 'hl7v2');
  let count = 0;
  if (process.env.LABGLOSS_DATA === undefined || !existsSync(samples)) {
    console.log('     sample messages: skipped, LABGLOSS_DATA does not lead to them (docs/data.md)');
  } else {
    for (const name of readdirSync(samples).filter((one) => one.endsWith('.hl7'))) {
      const text = readFileSync(join(samples, name), 'utf8').replace(/^\uFEFF/, '');
      for (const message of text.split(/[\r\n]+(?=MSH)/)) {
        assert.equal(field(await send(message.trim()), 'MSA', 1), 'AA', name);
        count += 1;
      }
    }
  }

  const said = [...lines, ...acknowledged].join('\n');
  for (const canary of CANARIES) assert.ok(!said.includes(canary), `${canary} was printed or sent back`);
  console.log(`ok   @medplum/hl7: ${acknowledged.length} exchanges, ${count} of them public sample messages`);
} finally {
  await client.close();
  await listener.close();
  rmSync(out, { recursive: true });
}
