import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import { catalogue } from '../../src/analytes/catalogue.js';
import {
  panel,
  panelFrom,
  PrintedResultError,
  type PanelBuilder,
  type ResultMethods,
} from '../../src/testing/index.js';

const slip = panel()
  .male(44)
  .noTreatments()
  .collectedAt('2026-03-02T08:10')
  .at('Laboratory North', { method: 'LC-MS/MS' })
  .testosterone('187 ng/dL', { interval: [264, 916] })
  .lh('1.2 IU/L', { interval: [1.7, null], method: 'ECLIA' });

describe('a panel that reads like a slip', () => {
  it('is a record', () => {
    expect(slip).toEqual({
      subject: { referenceCategory: 'male', ageYears: 44 },
      treatments: [],
      panels: [
        {
          id: 'p1',
          collectedAt: '2026-03-02T08:10',
          laboratory: 'Laboratory North',
          observations: [
            {
              analyte: 'testosterone',
              value: '187',
              unit: 'ng/dL',
              method: 'LC-MS/MS',
              referenceInterval: { low: 264, high: 916 },
            },
            { analyte: 'lh', value: '1.2', unit: 'IU/L', method: 'ECLIA', referenceInterval: { low: 1.7 } },
          ],
        },
      ],
    });
    expect(JSON.parse(JSON.stringify(slip))).toEqual(slip);
  });

  it('is annotated as it is, with nothing in it that is not understood', () => {
    const annotation = annotate(slip);
    expect(annotation.cautions.filter(({ code }) => code === 'unknown-key')).toEqual([]);
    expect(annotation.panels[0]?.measurements.map(({ analyte, position }) => [analyte, position])).toEqual([
      ['testosterone', 'below'],
      ['lh', 'below'],
    ]);
  });

  it('is never changed', () => {
    const before = JSON.stringify(slip);
    const more = slip.fsh('4 IU/L');
    expect(JSON.stringify(slip)).toBe(before);
    expect(more.panels[0]?.observations.length).toBe(3);
    expect(Object.isFrozen(slip)).toBe(true);
  });

  it('states nothing that was not said', () => {
    expect(panel().lh('4 IU/L')).toEqual({
      panels: [{ id: 'p1', observations: [{ analyte: 'lh', value: '4', unit: 'IU/L' }] }],
    });
    expect(panel().male()).not.toHaveProperty('subject.ageYears');
  });

  it('lists treatments and conditions, and says when there is none', () => {
    const listed = panel()
      .on('opioid')
      .treatment('serm', { start: '2025-01', agent: 'clomifene' })
      .conditions('obesity');
    expect(listed.treatments).toEqual([
      { class: 'opioid', status: 'current' },
      { class: 'serm', start: '2025-01', agent: 'clomifene' },
    ]);
    expect(listed.subject?.conditions).toEqual(['obesity']);
    expect(listed.noTreatments().treatments).toEqual([]);
    expect(listed.noConditions().subject?.conditions).toEqual([]);
  });

  it('becomes a series, and carries nothing over', () => {
    const series = slip.panel({ collectedAt: '2026-06-02T08:00' }).testosterone('12 nmol/L');
    expect(series.panels.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(series.panels[1]).toEqual({
      id: 'p2',
      collectedAt: '2026-06-02T08:00',
      observations: [{ analyte: 'testosterone', value: '12', unit: 'nmol/L' }],
    });
  });

  it('has a method for every analyte', () => {
    const methods: { readonly [name: string]: unknown } = { ...Object.getOwnPropertyDescriptors(panel()) };
    for (const id of Object.keys(catalogue)) {
      const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
      expect(methods).toHaveProperty([name]);
    }
    expect(panel().freeTestosterone('210 pmol/L')['17Hydroxyprogesterone']('2 nmol/L').panels[0]?.observations).toEqual(
      [
        { analyte: 'free-testosterone', value: '210', unit: 'pmol/L' },
        { analyte: '17-hydroxyprogesterone', value: '2', unit: 'nmol/L' },
      ],
    );
    // @ts-expect-error a misspelt analyte does not compile
    const misspelt: keyof ResultMethods = 'testosteron';
    expect(panel()).not.toHaveProperty(misspelt);
    // @ts-expect-error nor does a misspelt id
    expect(() => panel().result('testosteron', '1 nmol/L')).toThrow(PrintedResultError);
  });

  it('takes a plain record up', () => {
    const plain = { panels: [{ id: 'x', observations: [] }] };
    const taken: PanelBuilder = panelFrom(plain).lh('4 IU/L');
    expect(taken.panels[0]?.observations.length).toBe(1);
  });
});

describe('a printed result', () => {
  const lineOf = (built: PanelBuilder) => built.panels[0]?.observations[0];

  it.each([
    ['<0.4 IU/L', '<0.4', 'IU/L'],
    ['> 1500 IU/L', '> 1500', 'IU/L'],
    ['  4.20 mIU/mL ', '4.20', 'mIU/mL'],
  ])('is kept as printed: %s', (printed, value, unit) => {
    expect(lineOf(panel().lh(printed))).toEqual({ analyte: 'lh', value, unit });
  });

  it('needs no unit where there is none', () => {
    expect(lineOf(panel().boneMineralDensityTScore('-2.1'))).toEqual({
      analyte: 'bone-mineral-density-t-score',
      value: '-2.1',
    });
  });

  it.each(['187ng', '187 furlongs', '187', 'low', '1,87 nmol/L', '', '1e3 nmol/L'])(
    'is refused, with what would be accepted: "%s"',
    (printed) => {
      const problem = ((): unknown => {
        try {
          return panel().testosterone(printed);
        } catch (error) {
          return error;
        }
      })();
      expect(problem).toBeInstanceOf(PrintedResultError);
      expect(problem).toHaveProperty('message', expect.stringContaining(`Testosterone "${printed}": `));
      expect(problem).toHaveProperty('message', expect.stringContaining('nmol/L'));
      expect(problem).toHaveProperty('message', expect.stringContaining('observation({ analyte, value, unit })'));
    },
  );

  it('is said in words where value and unit run into each other', () => {
    expect(() => panel().testosterone('187ng')).toThrow(
      'Testosterone "187ng": ng is not a unit of testosterone. Testosterone is reported in nmol/L, ng/dL, ng/mL, ug/L. The text was read as the number 187 and the unit "ng".',
    );
  });

  it('goes in unread as an observation', () => {
    const { setAside } = annotate(panel().observation({ analyte: 'testosterone', value: '187', unit: 'ng' }));
    expect(setAside.map(({ reason }) => reason)).toEqual(['refused-unit']);
  });
});
