import { describe, expect, it } from 'vitest';
import { createCdsHandler, type CdsHandlerOptions, type Feedback } from '../../src/cds-hooks/index.js';
import { importJson } from '../../src/fhir/index.js';
import type { LabRecord } from '../../src/record/types.js';

const record: LabRecord = {
  subject: { source: 'Patient/1', referenceCategory: 'male', ageYears: 40 },
  panels: [
    {
      id: 'a',
      collectedAt: '2026-03-02',
      observations: [{ analyte: 'lh', value: '<0.1', unit: 'IU/L', referenceInterval: { low: 1.7, high: 8.6 } }],
    },
  ],
};
const of = (source: string): LabRecord => ({ ...record, subject: { source } });

const SERVICE = 'https://cds.example/base/cds-services/hormone-panel-notes';
const patient = { resourceType: 'Patient', id: '1' };
const results = { resourceType: 'Bundle', type: 'searchset', entry: [] };
const outcome = { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'forbidden' }] };
const call = { hook: 'patient-view', hookInstance: 'h', context: { patientId: '1' }, prefetch: { patient, results } };

const importing =
  (...records: readonly LabRecord[]): CdsHandlerOptions['import'] =>
  () => ({ records: records.map((one) => ({ record: one, setAside: [] })), setAside: [] });

function ask(body: unknown, options: Partial<CdsHandlerOptions> = {}, url = SERVICE): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return createCdsHandler({ import: importing(record), ...options })(new Request(url, { method: 'POST', body: text }));
}

async function problemsOf(response: Response): Promise<readonly unknown[]> {
  const body: unknown = await response.json();
  expect(body).toMatchObject({ resourceType: 'OperationOutcome' });
  return (body as { issue: readonly { diagnostics: string }[] }).issue.map(({ diagnostics }) => diagnostics);
}

describe('discovery', () => {
  it('names one service with its hook and what it wants fetched', async () => {
    const handler = createCdsHandler({ import: importing(record) });
    for (const url of [
      'https://cds.example/cds-services',
      'https://cds.example/a/b/cds-services/?x=1',
      '/cds-services',
    ]) {
      const response = await handler({ method: 'GET', url, text: () => Promise.resolve('') });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toMatchObject({
        services: [
          {
            hook: 'patient-view',
            id: 'hormone-panel-notes',
            prefetch: { patient: 'Patient/{{context.patientId}}' },
          },
        ],
      });
    }
  });

  it('answers no other method, path or service', async () => {
    const handler = createCdsHandler({ import: importing(record) });
    const status = async (method: string, url: string): Promise<number> =>
      (await handler(new Request(url, { method }))).status;
    expect(await status('POST', 'https://cds.example/cds-services')).toBe(405);
    expect(await status('GET', SERVICE)).toBe(405);
    expect(await status('OPTIONS', SERVICE)).toBe(405);
    expect(await status('GET', 'https://cds.example/other')).toBe(404);
    expect(await status('POST', 'https://cds.example/cds-services/other')).toBe(404);
  });
});

describe('a call', () => {
  it('is answered with cards', async () => {
    const response = await ask(call);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ cards: [{ summary: 'LH below the interval shown' }] });
  });

  it('hands on what came, without what is null or an outcome', async () => {
    let received: readonly unknown[] = [];
    const observed: CdsHandlerOptions['import'] = (resources) => {
      received = resources;
      return { records: [], setAside: [] };
    };
    const entry = [{ resource: { resourceType: 'Observation' } }, { resource: outcome, search: { mode: 'outcome' } }];
    const prefetch = { patient, results: { ...results, entry }, statements: null, requests: outcome, other: results };
    const response = await ask({ ...call, prefetch }, { import: observed });
    expect(await response.json()).toEqual({ cards: [] });
    expect(received).toEqual([patient, { ...results, entry: entry.slice(0, 1) }]);
  });

  it('is read as the server says', async () => {
    let received: readonly unknown[] = [];
    const observed: CdsHandlerOptions['import'] = (resources) => {
      received = resources;
      return { records: [], setAside: [] };
    };
    const text = JSON.stringify(call).replace('"entry":[]', '"entry":[{"total":8.0}]');
    await ask(text, { import: observed });
    expect(received[1]).toMatchObject({ entry: [{ total: 8 }] });
    await ask(text, { import: observed, parse: importJson });
    expect(received[1]).toMatchObject({ entry: [{ total: '8.0' }] });
    expect((await ask('{"hook": 1, "hook": 2}', { parse: importJson })).status).toBe(400);
  });

  it('cannot be answered without the patient and the results', async () => {
    const answered = async (prefetch: unknown): Promise<readonly unknown[]> => {
      const response = await ask({ ...call, prefetch });
      expect(response.status).toBe(412);
      return problemsOf(response);
    };
    const both = ['prefetch.patient did not come.', 'prefetch.results did not come.'];
    expect(await answered(undefined)).toEqual(both);
    expect(await answered(null)).toEqual(both);
    expect(await answered({ patient, results: null })).toEqual(both.slice(1));
    expect(await answered({ patient: outcome, results })).toEqual(both.slice(0, 1));
    expect(await answered({ patient, results: { ...results, entry: [{ resource: outcome }] } })).toEqual(both.slice(1));
  });

  it('is refused with every malformed path and nothing of what stood there', async () => {
    const secret = 'secret-of-a-patient';
    const malformed: readonly (readonly [body: unknown, ...problems: readonly string[]])[] = [
      ['{', 'The body is not JSON.'],
      ['[]', 'The body is not a JSON object.'],
      [
        { hook: secret, context: { patientId: 7 }, prefetch: secret },
        'hook is not "patient-view".',
        'hookInstance is not a text.',
        'context.patientId is not a text.',
        'prefetch is not an object.',
      ],
      [{ ...call, prefetch: { patient, results: secret } }, 'prefetch.results is neither a resource nor null.'],
      [
        { ...call, prefetch: { patient: { ...patient, id: secret }, results } },
        'prefetch.patient is not the patient of the context.',
      ],
    ];
    for (const [body, ...problems] of malformed) {
      const response = await ask(body);
      expect(response.status).toBe(400);
      expect(await problemsOf(response)).toEqual(problems);
    }
  });

  it('never repeats what an error held', async () => {
    const secret = new Error('secret-of-a-patient');
    const told: unknown[] = [];
    const onError = (error: unknown): void => {
      told.push(error);
    };
    const failing = (): never => {
      throw secret;
    };
    const unread = await ask(call, { import: failing, onError });
    expect(unread.status).toBe(400);
    expect(await unread.text()).not.toContain('secret');
    const unannotated = await ask(call, { annotate: failing, onError });
    expect(unannotated.status).toBe(500);
    expect(await unannotated.text()).not.toContain('secret');
    expect(told).toEqual([secret, secret]);
  });

  it('leaves out the records of other patients', async () => {
    const cards = async (...records: readonly LabRecord[]): Promise<number> => {
      const body = (await (await ask(call, { import: importing(...records) })).json()) as { cards: readonly unknown[] };
      return body.cards.length;
    };
    expect(await cards(of('Patient/1'), of('Patient/11'), of('Patient/2'))).toBe(1);
    expect(await cards(of('https://ehr.example/fhir/Patient/1'))).toBe(1);
    expect(await cards({ panels: record.panels })).toBe(1);
    expect(await cards({ ...record, subject: { id: '2' } })).toBe(0);
  });

  it('is refused when it is too long', async () => {
    expect((await ask(call, { maximumLength: 10 })).status).toBe(413);
  });
});

describe('feedback', () => {
  const item = { card: 'c', outcome: 'accepted', outcomeTimestamp: '2026-03-02T10:00:00Z' } as const;

  it('is handed on without free text', async () => {
    let received: readonly Feedback[] = [];
    const onFeedback = (feedback: readonly Feedback[]): void => {
      received = feedback;
    };
    const spoken = { ...item, outcome: 'overridden', overrideReason: { userComment: 'names a patient' } };
    const response = await ask({ feedback: [item, spoken] }, { onFeedback }, `${SERVICE}/feedback`);
    expect(response.status).toBe(200);
    expect(received).toEqual([item, { ...item, outcome: 'overridden' }]);
  });

  it('is refused where it is none', async () => {
    expect((await ask({}, {}, `${SERVICE}/feedback`)).status).toBe(400);
    const response = await ask({ feedback: [item, { card: 'c' }] }, {}, `${SERVICE}/feedback`);
    expect(response.status).toBe(400);
    expect(await problemsOf(response)).toEqual([expect.stringContaining('feedback[1]')]);
  });
});
