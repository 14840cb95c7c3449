import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type BuiltCommand } from './build-command.js';

/** Values and names that may stand in an answer and never in what the process prints. */
const CANARIES = ['pat-7Qx9', 'Zebrafinch', '31.0713', 'obs-4Kd2', 'hook-9Zr1', '1991-04-02', 'path-of-pat'] as const;
const [PATIENT_ID, FAMILY, VALUE, OBSERVATION_ID, HOOK, BORN, PATH] = CANARIES;

const patient = {
  resourceType: 'Patient',
  id: PATIENT_ID,
  gender: 'male',
  birthDate: BORN,
  name: [{ family: FAMILY }],
};
const observation = {
  resourceType: 'Observation',
  id: OBSERVATION_ID,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '10501-5' }], text: 'LH' },
  subject: { reference: `Patient/${PATIENT_ID}` },
  effectiveDateTime: '2026-03-02T08:10:00+01:00',
  valueQuantity: { value: 0, unit: 'IU/L', system: 'http://unitsofmeasure.org', code: '[IU]/L' },
  referenceRange: [{ low: { value: 1.7, unit: 'IU/L' }, high: { value: 8.6, unit: 'IU/L' } }],
};
const results = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: observation }] };
const outcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'error', code: 'forbidden', diagnostics: FAMILY }],
};

/** With a last zero that a binary number would lose. */
const textOf = (prefetch: unknown): string =>
  JSON.stringify({ hook: 'patient-view', hookInstance: HOOK, context: { patientId: PATIENT_ID }, prefetch }).replace(
    '"value":0,',
    `"value":${VALUE}0,`,
  );

interface Service {
  readonly url: string;
  /** Ends it as an operating system does; gives the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  readonly signal: (signal: NodeJS.Signals) => void;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
}

let command: BuiltCommand;
const running = new Set<Service>();

async function start(...words: readonly string[]): Promise<Service> {
  const child = command.start(['serve', '--port', '0', ...words]);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  const ended = once(child, 'close').then(([code]: readonly (number | null)[]) => code ?? null);
  const url = await new Promise<string>((resolve, reject) => {
    child.on('close', () => reject(new Error(`it ended: ${printed}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const [, found] = /listens on (\S+)\/cds-services/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const signal = (which: NodeJS.Signals): void => void child.kill(which);
  const service: Service = {
    url,
    signal,
    stop: (which = 'SIGTERM') => {
      signal(which);
      return ended;
    },
    printed: () => printed,
    ended,
  };
  running.add(service);
  return service;
}

const SERVICE = '/cds-services/hormone-panel-notes';
const post = (service: Service, body: string, path = SERVICE): Promise<Response> =>
  fetch(`${service.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** A socket on which a request is written in parts. */
async function open(service: Service): Promise<{ write: (text: string) => void; answer: Promise<string> }> {
  const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
  await once(socket, 'connect');
  let received = '';
  socket.setEncoding('utf8').on('data', (text: string) => (received += text));
  return { write: (text) => void socket.write(text), answer: once(socket, 'close').then(() => received) };
}

beforeAll(async () => {
  command = await buildCommand();
});
afterEach(async () => {
  await Promise.all([...running].map((service) => service.stop()));
  running.clear();
});
afterAll(() => command.remove());

describe('labgloss serve', () => {
  it('answers discovery and a call with cards, and keeps every digit of a result', async () => {
    const service = await start('--sex-from', 'Patient.gender');
    expect(new URL(service.url).hostname).toBe('127.0.0.1');
    const discovery = await fetch(`${service.url}/cds-services`);
    expect(discovery.status).toBe(200);
    expect(await discovery.json()).toMatchObject({ services: [{ hook: 'patient-view', id: 'hormone-panel-notes' }] });
    const called = await post(service, textOf({ patient, results }));
    expect(called.status).toBe(200);
    const answer = (await called.json()) as { readonly cards: readonly { summary: string; detail: string }[] };
    expect(answer.cards).toHaveLength(1);
    expect(answer.cards[0]?.detail).toContain(`${VALUE}0 IU/L`);
    const health = await fetch(`${service.url}/health`);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('refuses what it cannot answer, each with its status', async () => {
    const service = await start('--max-body', '0.01');
    const statusOf = async (prefetch: unknown): Promise<number> => (await post(service, textOf(prefetch))).status;
    expect(await statusOf({ patient, results: null })).toBe(412);
    expect(await statusOf({ patient, results: outcome })).toBe(412);
    expect(await statusOf({ patient: { ...patient, id: 'other' }, results })).toBe(400);
    expect(await statusOf({ patient, results: { ...results, more: 'x'.repeat(20_000) } })).toBe(413);
    expect((await post(service, `{"${FAMILY}`)).status).toBe(400);
    expect((await fetch(`${service.url}/${PATH}`)).status).toBe(404);
    expect((await post(service, '{}', `/cds-services/${PATIENT_ID}`)).status).toBe(404);
    const asked = await fetch(`${service.url}${SERVICE}`);
    expect([asked.status, asked.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await asked.json()).toMatchObject({ resourceType: 'OperationOutcome' });
  });

  it('counts a body that does not say how long it is', async () => {
    const service = await start('--max-body', '0.01');
    const { write, answer } = await open(service);
    write(`POST ${SERVICE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`);
    for (let at = 0; at < 4; at += 1) write(`1000\r\n${'x'.repeat(4096)}\r\n`);
    write('0\r\n\r\n');
    expect(await answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('lets pages of this machine read its answers, or those that were named', async () => {
    const allowed = async (service: Service, origin: string): Promise<string | null> => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      const preflight = await fetch(`${service.url}${SERVICE}`, { method: 'OPTIONS', headers });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-methods')).toBe('GET,POST');
      expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type,authorization');
      const answered = await fetch(`${service.url}/cds-services`, { headers: { origin } });
      const allow = answered.headers.get('access-control-allow-origin');
      expect(preflight.headers.get('access-control-allow-origin')).toBe(allow);
      expect(answered.headers.get('vary')).toBe('Origin');
      expect(answered.headers.get('x-content-type-options')).toBe('nosniff');
      return allow;
    };
    const byDefault = await start();
    for (const own of ['http://localhost:8080', 'http://127.0.0.1:1', 'https://localhost', 'http://[::1]:8080'])
      expect(await allowed(byDefault, own)).toBe(own);
    for (const other of [
      'https://ehr.example',
      'null',
      'https://localhost.evil.example',
      'https://127.0.0.1.nip.example',
    ])
      expect(await allowed(byDefault, other)).toBeNull();
    const named = await start('--allow-origin', 'https://ehr.example', '--allow-origin', 'https://test.example');
    expect(await allowed(named, 'https://test.example')).toBe('https://test.example');
    expect(await allowed(named, 'http://localhost:8080')).toBeNull();
    const any = await start('--allow-origin', '*');
    expect(await allowed(any, 'https://other.example')).toBe('https://other.example');
  });

  it('gives up a request that does not come in', async () => {
    const service = await start('--timeout', '0.2');
    const { write, answer } = await open(service);
    write(`POST ${SERVICE} HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{`);
    expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    expect((await fetch(`${service.url}/health`)).status).toBe(200);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'finishes a request under way at %s, takes no other and ends',
    async (signal) => {
      const service = await start();
      const { write, answer } = await open(service);
      const body = textOf({ patient, results });
      write(
        `POST ${SERVICE} HTTP/1.1\r\nHost: x\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 50)}`,
      );
      await fetch(`${service.url}/health`); // what was written before has arrived
      service.signal(signal);
      await expect.poll(() => service.printed()).toContain(`${signal}: no new requests`);
      await expect(fetch(`${service.url}/health`)).rejects.toThrow('fetch failed');
      write(body.slice(50));
      const [head] = (await answer).split('\r\n');
      expect(head).toBe('HTTP/1.1 200 OK');
      expect(await service.ended).toBe(0);
    },
  );

  it('prints method, pattern, status and duration, and nothing of a request or an answer', async () => {
    const service = await start('--sex-from', 'Patient.gender');
    for (const prefetch of [{ patient, results }, { patient, results: outcome }, { patient: FAMILY }, undefined])
      await post(service, textOf(prefetch));
    await post(service, FAMILY);
    await post(service, textOf({}), `/cds-services/${PATIENT_ID}`);
    await fetch(`${service.url}/${PATH}?patient=${PATIENT_ID}`, { headers: { 'user-agent': FAMILY } });
    const feedback = [
      { card: PATIENT_ID, outcome: 'accepted', outcomeTimestamp: '2026-03-02T10:00:00Z', comment: FAMILY },
    ];
    expect((await post(service, JSON.stringify({ feedback }), `${SERVICE}/feedback`)).status).toBe(200);
    expect(await service.stop()).toBe(0);
    const [first, ...lines] = service.printed().trimEnd().split('\n');
    expect(first).toMatch(/^labgloss listens on http:\/\/127\.0\.0\.1:\d+\/cds-services$/);
    expect(lines.pop()).toMatch(/^SIGTERM: /);
    expect(lines.map((line) => line.replace(/\d+ ms$/, 'N ms'))).toEqual([
      'POST /cds-services/:id 200 N ms',
      'POST /cds-services/:id 412 N ms',
      'POST /cds-services/:id 400 N ms',
      'POST /cds-services/:id 412 N ms',
      'POST /cds-services/:id 400 N ms',
      'POST /cds-services/:id 404 N ms',
      'GET /* 404 N ms',
      'POST /cds-services/:id/feedback 200 N ms',
    ]);
    for (const canary of CANARIES) expect(service.printed()).not.toContain(canary);
  });

  it('says why it cannot start, and what helps', async () => {
    const service = await start();
    const { port } = new URL(service.url);
    const refused = async (...words: readonly string[]): Promise<string> => {
      const { code, out, err } = await command.run(['serve', ...words]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await refused('--port', port)).toContain(`Port ${port} of 127.0.0.1 is in use. --port takes another one`);
    expect(await refused('--port', '0', '--host', '192.0.2.1')).toContain('192.0.2.1 is no address of this machine.');
    expect(await refused('--port', '70000')).toContain('a number from 0 to 65535');
    expect(await refused('--allow-origin', 'https://ehr.example/')).toContain('an origin without a path');
    expect(await refused('--max-body', '-1')).toContain('a number above 0');
    expect(await refused('--sex-from', 'Patient.name')).toContain('Patient.gender');
  });
});
