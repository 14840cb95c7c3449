import { describe, expect, it } from 'vitest';
import { defaultSizeLimits, oversizedObservations, sizeLimits } from '../../src/record/limits.js';
import { parseRecord } from '../../src/record/parse-record.js';
import type { LabRecord, Observation } from '../../src/record/types.js';

const record = (...panels: (readonly Observation[])[]): LabRecord => ({
  panels: panels.map((observations, at) => ({ id: String(at), observations })),
});

describe('sizeLimits', () => {
  it('are the defaults where nothing is stated', () => {
    expect(sizeLimits()).toEqual(defaultSizeLimits);
    expect(sizeLimits({ textLength: 5, observations: undefined })).toEqual({ observations: 10_000, textLength: 5 });
  });
});

describe('oversizedObservations', () => {
  it('names the observations after the last one allowed, counted over the record', () => {
    const found = oversizedObservations(record([{}, {}], [{}, {}]), { observations: 3 });
    expect(found.map(({ path }) => path)).toEqual(['/panels/1/observations/1']);
  });

  it('allows a text of exactly the length', () => {
    expect(oversizedObservations(record([{ value: '12345' }]), { textLength: 5 })).toEqual([]);
    expect(oversizedObservations(record([{ value: '123456' }]), { textLength: 5 })).toHaveLength(1);
  });

  it.each<[string, Observation]>([
    ['name', { analyte: 'xxxxxx' }],
    ['unit', { unit: 'xxxxxx' }],
    ['range', { value: { low: 'xxxxxx' } }],
    ['code', { code: { system: 'x', code: 'xxxxxx' } }],
    ['coding', { coding: [{ system: 'xxxxxx', code: 'x' }] }],
    ['interval', { referenceInterval: { text: 'xxxxxx' } }],
    ['one of several intervals', { referenceIntervals: [{}, { unit: 'xxxxxx' }] }],
  ])('sees an over-long %s', (_, observation) => {
    expect(oversizedObservations(record([observation]), { textLength: 5 })).toHaveLength(1);
  });

  it('is not needed for texts that are only echoed: they are left out when the record is read', () => {
    const input = record([{ value: '1', note: 'xxxxxx', source: 'xxxxxx' }]);
    const { record: read, cautions } = parseRecord({ subject: { id: 'xxxxxx' }, ...input }, { textLength: 5 });
    expect(read).toEqual({ subject: {}, panels: [{ id: '0', observations: [{ value: '1' }] }] });
    expect(cautions.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'size-limit /subject/id',
      'size-limit /panels/0/observations/0/note',
      'size-limit /panels/0/observations/0/source',
    ]);
    expect(oversizedObservations(read, { textLength: 5 })).toEqual([]);
  });
});
