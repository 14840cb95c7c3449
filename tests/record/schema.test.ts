import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parseRecord } from '../../src/record/parse-record.js';
import { labRecordSchema, recordMetadata } from '../../src/record/schema.js';
import type { Observation, TreatmentClass } from '../../src/record/types.js';

describe('the published JSON Schema', () => {
  it('is the one of the source', () => {
    const published: unknown = JSON.parse(
      readFileSync(new URL('../../schemas/record.schema.json', import.meta.url), 'utf8'),
    );
    const generated: unknown = z.toJSONSchema(labRecordSchema, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      metadata: recordMetadata,
    });
    expect(JSON.parse(JSON.stringify(generated))).toEqual(published);
  });

  it('adds nothing to the registry that zod shares with the program', () => {
    expect(z.globalRegistry.get(labRecordSchema)).toBeUndefined();
  });
});

// The compiler holds these to every word of the type; the schema has to know each of them.
const classes: { readonly [word in TreatmentClass]: true } = {
  testosterone: true,
  'anabolic-androgenic-steroid': true,
  'aromatase-inhibitor': true,
  serm: true,
  hcg: true,
  gonadotropin: true,
  'gnrh-pulsatile': true,
  'gnrh-agonist': true,
  'gnrh-antagonist': true,
  '5-alpha-reductase-inhibitor': true,
  antiandrogen: true,
  'androgen-synthesis-inhibitor': true,
  ketoconazole: true,
  spironolactone: true,
  estrogen: true,
  'oral-estrogen': true,
  'transdermal-estrogen': true,
  'combined-hormonal-contraceptive': true,
  progestogen: true,
  'progestogen-contraceptive': true,
  tibolone: true,
  fulvestrant: true,
  dhea: true,
  'dopamine-agonist': true,
  'dopamine-antagonist': true,
  opioid: true,
  glucocorticoid: true,
  antiepileptic: true,
  'thyroid-hormone': true,
  'sglt2-inhibitor': true,
  biotin: true,
  other: true,
};
const interpretations: { readonly [word in NonNullable<Observation['interpretation']>]: true } = {
  low: true,
  'critically-low': true,
  normal: true,
  high: true,
  'critically-high': true,
  abnormal: true,
  negative: true,
  positive: true,
};

describe('every word of the types', () => {
  it.each(Object.keys(classes))('the treatment class %s is read as it is', (word) => {
    const { record, cautions } = parseRecord({
      treatments: [{ class: word }],
      panels: [{ id: 'a', observations: [] }],
    });
    expect(record.treatments).toEqual([{ class: word }]);
    expect(cautions).toEqual([]);
  });

  it.each(Object.keys(interpretations))('the interpretation %s is read as it is', (word) => {
    const { record, cautions } = parseRecord({ panels: [{ id: 'a', observations: [{ interpretation: word }] }] });
    expect(record.panels[0]?.observations).toEqual([{ interpretation: word }]);
    expect(cautions).toEqual([]);
  });
});
