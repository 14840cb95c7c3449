import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, type BuiltCommand } from '../build-command.js';

const observation = (value: number, analyte: string): object => ({
  resourceType: 'Observation',
  id: `of-jane-${analyte}`,
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: analyte }] },
  subject: { reference: 'Patient/jane' },
  effectiveDateTime: '2026-03-02T08:10:00+01:00',
  valueQuantity: { value, unit: 'IU/L' },
  referenceRange: [{ low: { value: 1.7 }, high: { value: 8.6 } }],
});
const bundle = {
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    { resource: { resourceType: 'Patient', id: 'jane', birthDate: '1986-05-17' } },
    { resource: observation(31.4, '10501-5') },
    { resource: { resourceType: 'Organization', id: 'north', name: 'North Clinic' } },
  ],
};

describe('labgloss redact', () => {
  let command: BuiltCommand;
  beforeAll(async () => {
    command = await buildCommand();
  });
  afterAll(() => command.remove());

  it('writes the record that was read, with few digits, and says whether it is read as the original', async () => {
    const { code, out, err } = await command.run(
      ['redact', '-', '--reference-category', 'male'],
      JSON.stringify(bundle),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      subject: { referenceCategory: 'male' },
      panels: [
        {
          id: 'panel 1',
          collectedAt: '2001-01-01T08:10',
          ageYears: 39,
          observations: [
            {
              coding: [{ system: 'http://loinc.org', code: '10501-5' }],
              value: '30',
              unit: 'IU/L',
              referenceIntervals: [{ low: '1.7', high: '8.6' }],
              status: 'final',
            },
          ],
        },
      ],
    });
    expect(err).toContain('Record 1 is read as the original is');
    expect(err).toContain('1 set aside before it was a record');
    expect(out + err).not.toMatch(/jane|north/i);
  });

  it('keeps values as printed where that is asked for', async () => {
    const { out } = await command.run(['redact', '-', '--values', 'printed'], JSON.stringify(bundle));
    expect(out).toContain('"31.4"');
  });

  it('says why an input cannot be used, with 2', async () => {
    const nobody = JSON.stringify({ ...bundle, entry: bundle.entry.slice(2) });
    expect(await command.run(['redact', '-'], nobody)).toEqual({
      code: 2,
      out: '',
      err: '(standard input): no result of a person came.\n',
    });
  });
});
