// Result messages (ORU^R01) in over MLLP, acknowledged, and notes out as NTE segments. MLLP has neither TLS nor accounts, so this
// listens on this machine only unless told otherwise. What it prints holds nothing of what a message held.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Hl7Message, Hl7Segment } from '@medplum/core';
import { Hl7Connection } from '@medplum/hl7';
import { annotateAll } from 'labgloss';
import { fromHl7v2, Hl7v2Error, toNte } from 'labgloss/hl7v2';

/** HL7 table 0357. */
const ERRORS = {
  sequence: ['100', 'Segment sequence error'],
  type: ['102', 'Data type error'],
  message: ['200', 'Unsupported message type'],
  version: ['203', 'Unsupported version id'],
  internal: ['207', 'Application internal error'],
};
const OF_HEADER = { 2: ERRORS.type, 9: ERRORS.message, 12: ERRORS.version };

/** Why a message cannot be used: where, and what is accepted there. What was found stays out, since it may be anything. */
function reasonOf(error) {
  if (!(error instanceof Hl7v2Error)) return { code: ERRORS.internal, place: [], text: 'It could not be handled.' };
  const { segment, position, field, accepted } = error.problem;
  const name = field === undefined ? `Segment ${position}` : `${segment}-${field}`;
  return {
    code: OF_HEADER[field] ?? ERRORS.sequence,
    place: field === undefined ? [] : [segment, '1', `${field}`],
    text: `${name}: accepted is ${accepted}.`,
  };
}

/** An ERR segment with the delimiters of the message that it answers. */
function errSegment({ code, place, text }, context) {
  const { fieldSeparator, componentSeparator, repetitionSeparator, escapeCharacter, subcomponentSeparator } = context;
  const letters = new Map([
    [fieldSeparator, 'F'],
    [componentSeparator, 'S'],
    [repetitionSeparator, 'R'],
    [escapeCharacter, 'E'],
    [subcomponentSeparator, 'T'],
  ]);
  const escaped = [...text].map((one) =>
    letters.has(one) ? escapeCharacter + letters.get(one) + escapeCharacter : one,
  );
  const components = (...words) => words.join(componentSeparator);
  const fields = ['ERR', '', components(...place), components(...code, 'HL70357'), 'E', '', '', '', escaped.join('')];
  return new Hl7Segment(fields, context);
}

/** The notes of one message. The same message again gives the same file, so a sender may repeat it. */
async function writeNotes(folder, text, annotations) {
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const segments = annotations.flatMap((annotation) => toNte(annotation)).join('');
  await writeFile(join(folder, `${name}.nte`), segments, { mode: 0o600 });
}

async function answer(text, { out, sexFrom, log }) {
  const message = Hl7Message.parse(text);
  try {
    const imported = fromHl7v2(text, { sexFrom });
    const annotations = annotateAll(imported);
    if (out !== undefined) await writeNotes(out, text, annotations);
    const notes = annotations.reduce((sum, annotation) => sum + annotation.notes.length, 0);
    const aside = [imported, ...annotations].reduce((sum, { setAside }) => sum + setAside.length, 0);
    log(`AA: records ${annotations.length}, notes ${notes}, set aside ${aside}`);
    return message.buildAck({ ackCode: 'AA' });
  } catch (error) {
    const reason = reasonOf(error);
    log(`AE: ${reason.code.join(' ')}`);
    return message.buildAck({ ackCode: 'AE', errSegment: errSegment(reason, message.context) });
  }
}

/** What no header can be found in is answered without one. The connection has kept its bytes, so it ends here. */
function refuse(connection, log) {
  log(`AE: ${ERRORS.sequence.join(' ')}`);
  const nothing = Hl7Message.parse('MSH|^~\\&|');
  const reason = { code: ERRORS.sequence, place: [], text: 'Segment 1: accepted is MSH.' };
  connection.send(nothing.buildAck({ ackCode: 'AE', errSegment: errSegment(reason, nothing.context) }));
  connection.socket.end();
}

/** Listens until `close` is called. `out` is the folder for notes; without it they are only counted. */
export async function startListener({
  host = '127.0.0.1',
  port = 2575,
  out,
  sexFrom = [],
  log = () => undefined,
} = {}) {
  if (out !== undefined) await mkdir(out, { recursive: true });
  const sockets = new Set();
  // Hl7Server takes no address and would listen on every one that the machine has
  const server = createServer((socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)));
    const connection = new Hl7Connection(socket);
    let last = Promise.resolve();
    connection.addEventListener('message', ({ message }) => {
      // frames that arrived in one piece come as one message
      for (const text of message.toString().split(/\x1c\r?\x0b/)) {
        last = last.then(async () => connection.send(await answer(text, { out, sexFrom, log })));
      }
      last = last.catch(() => refuse(connection, log));
    });
    connection.addEventListener('error', () => {
      if (socket.writable) refuse(connection, log);
    });
  });
  server.listen({ host, port });
  await once(server, 'listening');
  return {
    port: server.address().port,
    close: async () => {
      server.close();
      for (const socket of sockets) socket.end();
      await once(server, 'close');
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      host: { type: 'string' },
      port: { type: 'string' },
      out: { type: 'string' },
      'sex-from-pid-8': { type: 'boolean', default: false },
    },
  });
  const listener = await startListener({
    ...(values.host !== undefined && { host: values.host }),
    ...(values.port !== undefined && { port: Number(values.port) }),
    ...(values.out !== undefined && { out: values.out }),
    sexFrom: values['sex-from-pid-8'] ? ['PID-8'] : [],
    log: console.error,
  });
  console.error(`listening for MLLP on port ${listener.port}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void listener.close());
}
