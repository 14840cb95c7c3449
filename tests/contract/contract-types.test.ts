import { describe, expect, expectTypeOf, it } from 'vitest';
import { findAnalyte } from '../../src/analytes/find.js';
import * as entry from '../../src/index.js';
import type * as Ours from '../../src/index.js';
import { checkLanguage } from '../../src/language/guard.js';
import type { Rule } from '../../src/language/rule.js';
import * as units from '../../src/units/index.js';
import type * as Contract from './contract-shapes.js';
import { analyteIds } from './contract-shapes.js';

// The compiler is the judge here: `npm test` type-checks this file before it runs it.
describe('the public types', () => {
  it('take every record of the contract and give no other', () => {
    expectTypeOf<Contract.LabRecord>().toExtend<Ours.LabRecord>();
    expectTypeOf<Ours.LabRecord>().toExtend<Contract.LabRecord>();
    expectTypeOf<Ours.TreatmentClass>().toEqualTypeOf<Contract.TreatmentClass>();
  });

  it('take an explicit undefined wherever a property is optional', () => {
    const record: Ours.LabRecord = {
      subject: {
        id: undefined,
        referenceCategory: undefined,
        conditions: [{ code: 'x', onset: undefined }],
        ageYears: undefined,
      },
      treatments: undefined,
      panels: [
        {
          id: 'a',
          collectedAt: undefined,
          sinceDose: [{ treatment: 't', hours: undefined }],
          observations: [
            {
              analyte: 'LH',
              value: { low: undefined, high: 3 },
              unit: undefined,
              code: { system: 's', code: 'c', display: undefined },
              referenceInterval: { low: undefined, appliesTo: { category: undefined } },
            },
          ],
        },
      ],
    };
    expect(entry.annotate(record).setAside.map(({ reason }) => reason)).toEqual(['missing-unit']);
  });

  it('take readonly arrays throughout', () => {
    const record = { panels: [{ id: 'a', observations: [{ analyte: 'LH', value: 5, unit: 'IU/L' }] }] } as const;
    expectTypeOf(record).toExtend<Ours.LabRecord>();
    expect(entry.annotate(record).panels[0]?.measurements).toHaveLength(1);
  });

  it('give an annotation that is one of the contract, part by part', () => {
    expectTypeOf<Ours.Measurement>().toExtend<Contract.Measurement>();
    expectTypeOf<Ours.Calculated>().toExtend<Contract.Calculated>();
    expectTypeOf<Ours.AnnotatedPanel>().toExtend<Contract.AnnotatedPanel>();
    expectTypeOf<Ours.Change>().toExtend<Contract.Change>();
    expectTypeOf<Ours.Note>().toExtend<Contract.Note>();
    expectTypeOf<Ours.Outcome>().toExtend<Contract.Outcome>();
    expectTypeOf<Ours.SetAside>().toExtend<Contract.SetAside>();
    expectTypeOf<Ours.Caution>().toExtend<Contract.Caution>();
    expectTypeOf<Ours.Trace>().toExtend<Contract.Trace>();
    expectTypeOf<Ours.Annotation>().toExtend<Contract.Annotation>();
  });

  it('promise every property that the contract promises, none of them only perhaps', () => {
    expectTypeOf<Contract.Measurement>().toExtend<Ours.Measurement>();
    expectTypeOf<Contract.Change>().toExtend<Ours.Change>();
    expectTypeOf<Contract.Note>().toExtend<Ours.Note>();
    expectTypeOf<Contract.Outcome>().toExtend<Ours.Outcome>();
    expectTypeOf<Contract.SetAside>().toExtend<Ours.SetAside>();
    expectTypeOf<Contract.Caution>().toExtend<Ours.Caution>();
  });

  it('have the functions of the contract', () => {
    type Options = Contract.AnnotateOptions<Rule>;
    expectTypeOf(entry.annotate).toExtend<
      (input: Contract.LabRecord | Contract.ImportedRecord, options?: Options) => Contract.Annotation
    >();
    expectTypeOf(entry.annotateAll).toExtend<
      (imported: Contract.Imported, options?: Options) => readonly Contract.Annotation[]
    >();
    expectTypeOf(entry.safeAnnotate).toExtend<
      (
        input: unknown,
        options?: Options,
      ) => { success: true; data: Contract.Annotation } | { success: false; error: Error }
    >();
    expectTypeOf(entry.createAnnotator).toExtend<(options?: Options) => (input: unknown) => Contract.Annotation>();
    expectTypeOf(entry.freeTestosterone).toExtend<Contract.FreeTestosterone>();
    expectTypeOf(units.parseUnit).toExtend<Contract.ParseUnit>();
    expectTypeOf(units.convert).toExtend<Contract.Convert>();
    expectTypeOf(checkLanguage).toExtend<Contract.CheckLanguage>();
  });
});

describe('the catalogue', () => {
  it.each(analyteIds)('has %s', (id) => {
    expect(findAnalyte(id)?.id).toBe(id);
  });
});
