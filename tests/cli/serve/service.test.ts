import { expect, it } from 'vitest';
import { service } from '../../../src/cli/serve/service.js';

const SECRET = 'secret-of-a-patient';
const failing = (): never => {
  throw new RangeError(SECRET);
};

it('logs the kind of an error and answers without its words', async () => {
  const lines: string[] = [];
  const app = service({
    import: () => ({ records: [{ record: { panels: [] }, setAside: [] }], setAside: [] }),
    annotate: failing,
    mayRead: () => false,
    maximumBytes: 1000,
    log: (line) => lines.push(line),
  });
  const prefetch = { patient: { resourceType: 'Patient', id: SECRET }, results: { resourceType: 'Bundle' } };
  const response = await app.request('/cds-services/hormone-panel-notes', {
    method: 'POST',
    body: JSON.stringify({ hook: 'patient-view', hookInstance: 'h', context: { patientId: SECRET }, prefetch }),
  });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain(SECRET);
  expect(lines[0]).toBe('error: RangeError');
  expect(lines.join(' ')).not.toContain(SECRET);
});
