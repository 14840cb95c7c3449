import { describe, expect, it } from 'vitest';
import { annotate, annotateAll, createAnnotator, type Annotation } from '../../src/index.js';
import { fromCsv } from '../../src/csv/index.js';
import { fromFhir, toFhir } from '../../src/fhir/index.js';
import { fromHl7v2, toNte } from '../../src/hl7v2/index.js';
import {
  plainSummary,
  renderHtml,
  renderMarkdown,
  renderPlainLanguage,
  renderReviewSheet,
  renderText,
} from '../../src/report/index.js';
import {
  all,
  changes,
  defineAnalyte,
  defineRule,
  isBelow,
  isLow,
  limit,
  plain,
  rules,
  where,
} from '../../src/rules/index.js';
import { annotationSchema } from '../../src/schema/annotation-schema.js';
import { checkLanguage, panel, vary, without, withoutIntervals } from '../../src/testing/index.js';
import { toCards } from '../../src/cds-hooks/index.js';
import { inhibinA, inhibinAHigh, inhibinAInterval } from '../testing/guide/inhibin-a.js';
import {
  lhInterval,
  molarMassOf,
  porcelain,
  porcelainByImmunoassay,
  porcelainByMass,
  porcelainStudy,
} from './fixtures.js';

const own = {
  analytes: [porcelain, inhibinA],
  publishedIntervals: [inhibinAInterval, porcelainByMass, porcelainByImmunoassay],
};
const annotateOwn = createAnnotator({ ...own, rules: [...rules, inhibinAHigh] });

const man = panel().male(30).noTreatments();
const woman = panel().female(61).person({ menopausalStatus: 'postmenopausal' }).noTreatments();

const first = ({ panels }: Annotation) => panels[0]?.measurements[0];

describe('an observation of one’s own analyte', () => {
  it.each([
    ['its id', { analyte: 'acme:porcelain' }],
    ['its name', { analyte: 'PORCELAIN' }],
    ['another of its names, with the specimen', { analyte: 'Serum China-Clay' }],
    ['its LOINC code', { code: { system: 'http://loinc.org', code: '99901-1' } }],
    ['its LOINC code beside a local name', { analyte: 'PRC', coding: [{ system: 'LN', code: '99901-1' }] }],
  ])('is known by %s', (_, named) => {
    const record = { panels: [{ id: 'a', observations: [{ ...named, value: '8', unit: 'nmol/L' }] }] };
    expect(first(annotateOwn(record))?.analyte).toBe('acme:porcelain');
  });

  it('is outside the catalogue where it is not given', () => {
    const record = man.result(porcelain, '8 nmol/L');
    const { panels, setAside, analytes } = annotate(record);
    expect(panels[0]?.measurements).toEqual([]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['outside-catalogue']);
    expect(analytes).toBeUndefined();
  });

  it('stays unknown where another one is given', () => {
    const { setAside } = annotateOwn(man.observation({ analyte: 'stoneware', value: '8', unit: 'nmol/L' }));
    expect(setAside.map(({ reason }) => reason)).toEqual(['outside-catalogue']);
  });

  it('is no longer known where its code is that of another analyte', () => {
    const coding = [{ system: 'http://loinc.org', code: '10501-5' }];
    const { setAside } = annotateOwn(man.observation({ analyte: 'porcelain', coding, value: '8', unit: 'nmol/L' }));
    expect(setAside[0]).toMatchObject({ reason: 'code-conflict', candidates: ['acme:porcelain', 'lh'] });
  });

  it.each([
    ['mass into moles by its molar mass', '250 ng/dL', 'nmol/L', '10'],
    ['another spelling', '0.01 umol/l', 'nmol/L', '10'],
    ['a censored value', '<25 ng/dL', 'nmol/L', '1'],
  ])('converts %s', (_, printed, unit, high) => {
    const measured = first(annotateOwn(man.result(porcelain, printed)));
    expect([measured?.unit, measured?.value?.high]).toEqual([unit, high]);
  });

  it('is shown in its units of display', () => {
    const shown = createAnnotator({ ...own, units: 'conventional' })(man.result(porcelain, '10 nmol/L'));
    expect(first(shown)?.display).toEqual({ value: '250', unit: 'ng/dL' });
  });

  it.each([
    ['a unit of another quantity', '7 mIU/mL', 'refused-unit'],
    ['no unit', '7', 'missing-unit'],
    ['a negative value', '-7 nmol/L', 'implausible'],
    ['a value of zero', '0 nmol/L', 'implausible'],
  ])('is set aside with %s', (_, printed, reason) => {
    const [value, unit] = printed.split(' ');
    const record = man.observation({ analyte: 'acme:porcelain', value, ...(unit !== undefined && { unit }) });
    expect(annotateOwn(record).setAside).toMatchObject([{ reason, analyte: 'acme:porcelain' }]);
  });

  it('stands after those of the catalogue, whatever the order of lines and definitions', () => {
    const record = man.result(porcelain, '8 nmol/L').result(inhibinA, '1 ng/L').lh('4 IU/L');
    const ids = annotateOwn(record).panels[0]?.measurements.map(({ analyte }) => analyte);
    expect(ids).toEqual(['lh', 'acme:inhibin-a', 'acme:porcelain']);
    const reversed = {
      ...record,
      panels: record.panels.map((one) => ({ ...one, observations: [...one.observations].reverse() })),
    };
    const otherwise = createAnnotator({ ...own, analytes: [inhibinA, porcelain], rules: [...rules, inhibinAHigh] });
    const withoutPaths = (annotation: Annotation): unknown =>
      JSON.parse(JSON.stringify(annotation).replace(/\/observations\/\d/g, ''));
    expect(withoutPaths(otherwise(reversed))).toEqual(withoutPaths(annotateOwn(record)));
  });
});

describe('its place', () => {
  const by = (method: string, printed: string) => annotateOwn(man.result(porcelain, printed, { method }));

  it.each([
    ['below the interval of its method', 'LC-MS/MS', '3.9 nmol/L', 'below', 'constructed-porcelain'],
    ['on its lower end', 'LC-MS/MS', '100 ng/dL', 'within', 'constructed-porcelain'],
    ['above it', 'LC-MS/MS', '301 ng/dL', 'above', 'constructed-porcelain'],
    ['within that of another method', 'ECLIA', '14 nmol/L', 'within', 'constructed-porcelain'],
    ['above that of another method', 'ECLIA', '16.1 nmol/L', 'above', 'constructed-porcelain'],
  ])('is %s', (_, method, printed, position, claim) => {
    const placed = first(by(method, printed));
    expect([placed?.position, placed?.interval?.origin, placed?.interval?.claim]).toEqual([
      position,
      'published',
      claim,
    ]);
  });

  it('is open between the intervals of two methods where none is stated', () => {
    expect(first(annotateOwn(man.result(porcelain, '14 nmol/L')))?.position).toBe('indeterminate');
    expect(first(annotateOwn(man.result(porcelain, '17 nmol/L')))?.position).toBe('above');
  });

  it('is by the printed interval first', () => {
    const record = man.result(porcelain, '14 nmol/L', { method: 'LC-MS/MS', interval: [5, 15] });
    expect(first(annotateOwn(record))).toMatchObject({ position: 'within', interval: { origin: 'laboratory' } });
    const published = createAnnotator({ ...own, intervals: 'published' })(record);
    expect(first(published)).toMatchObject({ position: 'above', interval: { origin: 'published' } });
  });

  it('is nowhere outside the ages and the category of the study', () => {
    for (const person of [panel().male(75), panel().female(30)])
      expect(first(annotateOwn(person.result(porcelain, '14 nmol/L')))?.position).toBe('no-interval');
  });

  it('waits for what its group depends on', () => {
    const record = panel().female(61).result(inhibinA, '12 ng/L');
    expect(first(annotateOwn(record))?.position).toBe('indeterminate');
    const { outcomes } = annotateOwn(record);
    const missing = outcomes.find(({ rule }) => rule === 'inhibin-a-high')?.missing.map(({ input }) => input);
    expect(missing).toContain('subject.menopausalStatus');
  });

  it('names the work among the references', () => {
    const { references } = by('LC-MS/MS', '8 nmol/L');
    expect(references.map(({ id }) => id)).toEqual(expect.arrayContaining(['constructed-work', 'constructed-masses']));
  });

  it('of an analyte of the catalogue is by all that apply, one’s own among them', () => {
    const record = man.lh('3.0 IU/L', { method: 'ECLIA' });
    expect(first(annotate(record))?.position).toBe('within');
    expect(first(annotate(record, { publishedIntervals: [lhInterval] }))?.position).toBe('indeterminate');
    const low = man.lh('0.3 IU/L', { method: 'ECLIA' });
    expect(first(annotate(low, { publishedIntervals: [lhInterval] }))?.position).toBe('below');
  });
});

describe('two annotators', () => {
  it('know nothing of each other', () => {
    const heavy = defineAnalyte({
      ...porcelain,
      molarMass: { claim: molarMassOf('acme:porcelain', '500'), key: 'mass' },
    });
    const record = man.result(porcelain, '6 nmol/L', { method: 'LC-MS/MS' });
    const [light, other] = [porcelain, heavy].map((one) =>
      createAnnotator({ analytes: [one], publishedIntervals: [porcelainByMass] }),
    );
    expect([light, other, light].map((one) => one && first(one(record))?.interval?.low)).toEqual(['4', '2', '4']);
  });

  it('say the same of the same', () => {
    const record = woman.result(inhibinA, '12 ng/L').lh('4 IU/L');
    const again = createAnnotator({ ...own, rules: [...rules, inhibinAHigh] });
    expect(JSON.stringify(again(record))).toBe(JSON.stringify(annotateOwn(record)));
  });

  it('say the same with definitions that came as JSON, as another process has them', () => {
    const record = woman.result(inhibinA, '12 ng/L').result(porcelain, '250 ng/dL');
    const received = JSON.parse(JSON.stringify(own)) as typeof own;
    expect(annotate(record, received)).toEqual(annotate(record, own));
  });

  it('say of analytes of the catalogue what they say without any of one’s own', () => {
    const record = man.lh('4 IU/L', { interval: [1.7, 8.6] }).testosterone('187 ng/dL', { interval: [264, 916] });
    const { analytes, references, ...rest } = createAnnotator({ ...own, rules })(record);
    const standard = annotate(record);
    expect({ ...standard, references: [] }).toEqual({ ...rest, references: [] });
    expect(analytes?.map(({ id }) => id)).toEqual(['acme:inhibin-a', 'acme:porcelain']);
    expect(references.filter(({ id }) => id !== 'constructed-masses')).toEqual(standard.references);
  });
});

describe('a rule on it', () => {
  const inEnglish = (annotation: Annotation): string | undefined =>
    annotation.notes.find(({ rule }) => rule === 'inhibin-a-high')?.text;

  it('is present, absent or open', () => {
    const outcomeOf = (record: object) =>
      annotateOwn(record).outcomes.find(({ rule }) => rule === 'inhibin-a-high')?.outcome;
    const high = woman.result(inhibinA, '12 ng/L');
    expect(outcomeOf(high)).toBe('present');
    expect(outcomeOf(woman.result(inhibinA, '7.5 ng/L'))).toBe('absent');
    expect(outcomeOf(woman.result(inhibinA, '>5 ng/L'))).toBe('indeterminate');
    expect(outcomeOf(vary(high, without('acme:inhibin-a')))).toBe('indeterminate');
    const printed = woman.result(inhibinA, '7 ng/L', { interval: [1, 5] });
    expect(outcomeOf(printed)).toBe('present');
    expect(outcomeOf(vary(printed, withoutIntervals('acme:inhibin-a')))).toBe('absent');
  });

  it('is written with its name, its number and its source', () => {
    const annotation = annotateOwn(woman.result(inhibinA, '12 ng/L'));
    expect(inEnglish(annotation)).toBe(
      'Inhibin A is 12\u00a0ng/L, above the published intervals that apply (0.5–7.5\u00a0pg/mL).',
    );
    const note = annotation.notes.find(({ rule }) => rule === 'inhibin-a-high');
    expect(note?.logic).toBe('Where the female reference category is stated: inhibin A lies above its interval.');
    expect(note?.citations).toEqual(['example-inhibin-study']);
    expect(note?.plainText).toBe('The inhibin A result (12\u00a0ng/L) is higher than its range.');
    expect(note?.because).toMatchObject({ clause: 'inhibin A lies above its interval', truth: 'true' });
  });

  it('is refused by an annotator that was not given the analyte', () => {
    expect(() => createAnnotator({ rules: [inhibinAHigh] })).toThrow(
      'Rule inhibin-a-high reads acme:inhibin-a, which was not given: its definition goes into the option analytes.',
    );
  });

  it.each([
    ['only in a sentence', { text: [where(isLow('acme:clay'), plain('Clay is low.'))] }],
    ['only in what changed', { text: [changes, { kind: 'changes', analytes: ['acme:clay'] } as const] }],
  ])('is refused for an analyte that it reads %s', (_, { text }) => {
    const rule = { ...inhibinAHigh, id: 'of-clay', note: { ...inhibinAHigh.note, text } };
    expect(() => createAnnotator({ ...own, rules: [rule] })).toThrow(/Rule of-clay reads acme:clay/);
  });

  it('is refused for a misspelt id of the catalogue', () => {
    // @ts-expect-error nor does it compile
    const rule = { ...inhibinAHigh, when: all(isLow('testosteron')) };
    expect(() => createAnnotator({ ...own, rules: [rule] })).toThrow(/reads testosteron, which is no id/);
  });

  it('compares with a limit of one’s own in another unit', () => {
    const rule = defineRule({
      id: 'porcelain-below-limit',
      version: '1.0.0',
      kind: 'context',
      patterns: ['porcelain-below-limit'],
      appliesTo: all(),
      when: isBelow('acme:porcelain', limit(porcelainStudy, { analyte: 'acme:porcelain', key: 'limit' })),
      note: { title: 'Porcelain below a limit', text: [], plainText: 'Porcelain: {acme:porcelain}.' },
    });
    const annotateWith = createAnnotator({ ...own, rules: [rule] });
    const outcome = (printed: string) => annotateWith(man.result(porcelain, printed)).outcomes[0]?.outcome;
    expect(['4.7 nmol/L', '4.8 nmol/L', '120 ng/dL'].map(outcome)).toEqual(['present', 'absent', 'absent']);
  });
});

describe('what is written of it', () => {
  const high = woman
    .collectedAt('2026-03-02T08:10')
    .result(inhibinA, '12 ng/L')
    .result(porcelain, '250 ng/dL')
    .observation({ analyte: 'acme:porcelain', value: '9', unit: 'IU/L' })
    .panel({ id: 'later', collectedAt: '2026-04-02T08:10' })
    .result(inhibinA, '9 ng/L')
    .result(porcelain, '30 nmol/L', { interval: [5, 15] });
  const annotation = createAnnotator({ ...own, rules: [...rules, inhibinAHigh], locale: 'es', explain: true })(high);

  it('has the published shape, and says it of nobody and orders nothing', () => {
    expect(annotationSchema.parse(annotation)).toEqual(annotation);
    for (const note of annotation.notes)
      expect([note.title, note.text, note.plainText].flatMap((text) => checkLanguage(text))).toEqual([]);
  });

  /** As a page has it: an annotation that came as JSON. */
  const received = JSON.parse(JSON.stringify(annotation)) as Annotation;
  const written: readonly (readonly [string, string])[] = [
    ['text', renderText(received, { all: true, explain: true })],
    ['Markdown', renderMarkdown(received, { all: true })],
    ['HTML', renderHtml(received)],
    ['plain English', renderPlainLanguage(received)],
    ['plain Spanish', renderPlainLanguage(received, { locale: 'es' })],
    ['the review sheet', renderReviewSheet(received)],
    ['FHIR', JSON.stringify(toFhir(received, { open: true }))],
    ['NTE segments', toNte(received).join('\n')],
    ['cards', JSON.stringify(toCards(received))],
  ];

  it.each(written)('in %s has its name and nothing undefined', (_, text) => {
    expect(text).toMatch(/inhibin[ \u00a0]?a/i);
    expect(text).not.toMatch(/undefined|\bNaN\b|\[object/);
    expect(text.replace(/"code":"acme:[a-z-]+"|\{acme:inhibin-a\}/g, '')).not.toContain('acme:');
  });

  it('in Spanish has its Spanish name, else the other one', () => {
    const text = renderPlainLanguage(received, { locale: 'es' });
    expect(text).toContain('La inhibina A fue de');
    expect(text).toContain('Porcelain fue de');
  });

  it('is of blood where the analyte is', () => {
    const opening = (specimen: 'blood' | 'semen') => {
      const analytes = received.analytes?.map((one) => ({ ...one, specimen }));
      return plainSummary({ ...received, ...(analytes && { analytes }) }).paragraphs[0]?.lines[0]?.text;
    };
    expect(opening('blood')).toContain('come from blood');
    expect(opening('semen')).not.toContain('come from blood');
  });

  it('draws a logarithmic scale where the definition says so, in the unit that is shown', () => {
    const [html, linear] = [renderHtml(received), renderHtml({ ...received, analytes: [] })];
    expect(html).toContain('log scale');
    expect(linear).not.toContain('log scale');
  });

  it('cites the molar mass', () => {
    expect(renderText(received)).toMatch(/molar mass 250\sg\/mol\s\[\d+\]/);
    expect(renderText(received)).toContain('Constructed molar masses');
  });
});

describe('doors', () => {
  const doors = { analytes: own.analytes };
  const fhir = (code: object) => ({
    resourceType: 'Observation',
    status: 'final',
    code,
    valueQuantity: { value: '12', unit: 'pg/mL', system: 'http://unitsofmeasure.org', code: 'pg/mL' },
  });
  const loinc = { coding: [{ system: 'http://loinc.org', code: '23883-2' }] };
  const named = { text: 'Dimeric Inhibin A' };
  const hl7v2 = (code: string, unit = 'pg/mL'): string =>
    `MSH|^~\\&|||||||ORU^R01|1|P|2.5\rOBR|1\rOBX|1|NM|${code}||12|${unit}|||||F`;

  it.each([
    ['FHIR by code', fromFhir(fhir(loinc))],
    ['FHIR by name', fromFhir(fhir(named))],
    ['FHIR by code, with the definition', fromFhir(fhir(loinc), doors)],
    ['HL7 v2 by code', fromHl7v2(hl7v2('23883-2^^LN'))],
    ['HL7 v2 by name', fromHl7v2(hl7v2('4711^Inhibin A^L'))],
    ['HL7 v2 by its second name, with the definition', fromHl7v2(hl7v2('4711^Dimer^L^77^Inhibin A^99X'), doors)],
    ['CSV, one result a row', fromCsv('patient,date,analyte,value,unit\n7,2026-03-02,Inhibin A,12,pg/mL')],
    [
      'CSV, one column a result, with the definition',
      fromCsv('patient,date,Inhibin A (pg/mL)\n7,2026-03-02,12', doors),
    ],
    [
      'CSV, a column that is mapped',
      fromCsv('patient,date,INHA\n7,2026-03-02,12', {
        results: { INHA: { analyte: 'acme:inhibin-a', unit: 'pg/mL' } },
      }),
    ],
  ])('%s', (_, imported) => {
    const [annotation, another] = annotateAll(imported, own);
    expect(another).toBeUndefined();
    expect(annotation?.panels[0]?.measurements).toMatchObject([
      { analyte: 'acme:inhibin-a', display: { value: '12' } },
    ]);
    expect(annotation?.setAside).toEqual([]);
  });

  it('a column of an analyte that is not given is named as unread', () => {
    const { setAside } = fromCsv('patient,date,LH (IU/L),Inhibin A (pg/mL)\n7,2026-03-02,4,12');
    expect(setAside.map(({ reason }) => reason)).toEqual(['unsupported']);
  });

  it('with the definition a name without a code is said to be one', () => {
    const codes = (imported: ReturnType<typeof fromFhir>) => imported.records[0]?.cautions?.map(({ code }) => code);
    expect(codes(fromFhir(fhir(named), doors))).toContain('identified-by-name');
    expect(codes(fromFhir(fhir(named)))).not.toContain('identified-by-name');
  });

  it('with the definition two units of one result are seen to differ', () => {
    const quantity = { value: '12', unit: 'ug/L', system: 'http://unitsofmeasure.org', code: 'pg/mL' };
    const { setAside } = annotateAll(fromFhir({ ...fhir(loinc), valueQuantity: quantity }, doors), own)[0] ?? {
      setAside: fromFhir({ ...fhir(loinc), valueQuantity: quantity }, doors).setAside,
    };
    expect(setAside.map(({ reason }) => reason)).toContain('ambiguous-unit');
    expect(fromHl7v2(hl7v2('23883-2^^LN', 'pg/mL^ug/L'), doors).records[0]?.setAside[0]?.reason).toBe('ambiguous-unit');
  });

  it('what was written comes back', () => {
    const annotation = annotateOwn(woman.result(inhibinA, '12 ng/L').collectedAt('2026-03-02'));
    for (const options of [{}, doors]) {
      const [again] = annotateAll(fromFhir(toFhir(annotation, { subject: 'Patient/1' }), options), own);
      expect(again?.panels[0]?.measurements).toMatchObject([{ analyte: 'acme:inhibin-a', printed: { value: '12' } }]);
    }
  });
});

describe('the builder of panels', () => {
  it('refuses what the engine would not measure', () => {
    expect(() => man.result(porcelain, '8 mIU/mL')).toThrow(/Porcelain "8 mIU\/mL".*nmol\/L, ng\/dL/);
    // @ts-expect-error its definition is needed
    expect(() => man.result('acme:porcelain', '8 nmol/L')).toThrow(/as what defineAnalyte gave/);
    // @ts-expect-error a misspelt id of the catalogue
    expect(() => man.result('testosteron', '8 nmol/L')).toThrow(/no id of the catalogue/);
  });
});
