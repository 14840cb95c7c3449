import { describe, expect, it } from 'vitest';
import { annotate, annotateAll, type Imported, type ImportedRecord } from '../../src/annotate.js';
import { CsvError, fromCsv, type CsvOptions } from '../../src/csv/index.js';
import type { Observation } from '../../src/record/types.js';

const observationsOf = ({ records }: Imported): readonly Observation[] =>
  records.flatMap(({ record }) => record.panels.flatMap(({ observations }) => observations));
const only = (text: string, options?: CsvOptions): Observation | undefined => observationsOf(fromCsv(text, options))[0];

function errorOf(text: string, options?: CsvOptions): Pick<CsvError, 'code' | 'where' | 'found'> | undefined {
  try {
    fromCsv(text, options);
  } catch (error) {
    if (error instanceof CsvError) return { code: error.code, where: error.where, found: error.found };
    throw error;
  }
  return undefined;
}

const LH = 'patient,date,test,value,unit\n7,2026-03-02,LH,31,IU/L';

describe('the text of a table', () => {
  it.each([
    ['a byte order mark', `\ufeff${LH}`],
    ['CRLF', LH.replaceAll('\n', '\r\n')],
    ['CR', LH.replaceAll('\n', '\r')],
    ['a line end after the last row', `${LH}\n`],
    ['semicolons', LH.replaceAll(',', ';')],
    ['tabs', LH.replaceAll(',', '\t')],
    ['quotes', LH.replaceAll(/[^,\n]+/g, '"$&"')],
    ['blanks around cells', LH.replaceAll(',', ' , ')],
    ['names in other case', LH.replace('patient,date,test', 'PATIENT,Date,Test')],
  ])('reads the same with %s', (_, text) => {
    expect(fromCsv(text)).toEqual(fromCsv(LH));
  });

  it('counts blank rows and rows inside quotes as a spreadsheet does', () => {
    const text = '\npatient,test,value,unit,note\n,,,,\n7,LH,31,IU/L,"two\nlines, one cell"\n\n7,FSH,44,IU/L,\n';
    expect(observationsOf(fromCsv(text)).map(({ source, note }) => [source, note])).toEqual([
      ['row 4', 'two\nlines, one cell'],
      ['row 6', undefined],
    ]);
  });

  it('takes the delimiter that a first line states, without losing count', () => {
    expect(only(`sep=;\n${LH.replaceAll(',', ';')}`)?.source).toBe('row 3');
  });

  it('reads a delimiter that is declared and not detected', () => {
    expect(only(LH.replaceAll(',', '|'), { delimiter: '|' })?.value).toBe('31');
  });

  it('keeps a doubled quote and a quote inside a cell', () => {
    const text = 'patient,test,value,unit,note\n7,LH,31,IU/L,"said ""hemolyzed"""\n7,FSH,4,IU/L,5" tube';
    expect(observationsOf(fromCsv(text)).map(({ note }) => note)).toEqual(['said "hemolyzed"', '5" tube']);
  });

  it('keeps what looks like a formula as text', () => {
    expect(only('patient,test,value,unit\n7,LH,=1+1,IU/L')?.value).toBe('=1+1');
  });

  it('reads names of columns and subjects that objects have of their own', () => {
    const text = '__proto__,constructor,patient,test,value,unit\na,b,__proto__,LH,31,IU/L';
    const { records, setAside } = fromCsv(text);
    expect(records[0]?.record.subject?.id).toBe('__proto__');
    expect(setAside.map(({ source }) => source)).toEqual(['column "__proto__"', 'column "constructor"']);
  });
});

describe('one result a row', () => {
  it('reads every field that is there', () => {
    const text = [
      'subject,collected at,result id,analyte,LOINC,comparator,value,units,low,high,flag,method,lab,specimen,status,comment',
      'p1,2026-03-02T08:10,o1,Estradiol,14715-7,<,18,pmol/L,40,160,LL,LC-MS/MS,North,serum,final,repeat',
    ].join('\n');
    expect(fromCsv(text)).toEqual({
      records: [
        {
          record: {
            subject: { id: 'p1' },
            panels: [
              {
                id: '2026-03-02T08:10',
                collectedAt: '2026-03-02T08:10',
                observations: [
                  {
                    id: 'o1',
                    source: 'row 2',
                    analyte: 'Estradiol',
                    code: { system: 'http://loinc.org', code: '14715-7' },
                    value: '<18',
                    unit: 'pmol/L',
                    referenceInterval: { low: '40', high: '160' },
                    interpretation: 'critically-low',
                    method: 'LC-MS/MS',
                    laboratory: 'North',
                    specimen: 'serum',
                    status: 'final',
                    note: 'repeat',
                  },
                ],
              },
            ],
          },
          setAside: [],
        },
      ],
      setAside: [],
    });
  });

  it('takes a comparator once, from its column or from the value', () => {
    const text =
      'patient,test,operator,value,unit\n7,LH,<,0.4,IU/L\n7,LH,<,<0.4,IU/L\n7,LH,=,31,IU/L\n7,LH,~,31,IU/L\n7,LH,,31,IU/L';
    const values = observationsOf(fromCsv(text)).map(({ value }) => value);
    expect(values).toEqual(['<0.4', '<0.4', '31', '~31', '31']);
  });

  it('leaves the system of a code open where nobody states it', () => {
    const text = 'patient,code,value,unit\n7,10501-5,31,IU/L';
    expect(only(text)?.code?.system).toBe('');
    expect(only(text, { codeSystem: 'http://loinc.org' })?.code?.system).toBe('http://loinc.org');
    expect(only(text.replace('code,value', 'code,value,code system').replace('31', '31,LN'))?.code?.system).not.toBe(
      '',
    );
  });

  it('keeps a flag that is not known in the note', () => {
    const text = 'patient,test,value,unit,flag,note\n7,LH,31,IU/L,!!,seen';
    expect(only(text)).toMatchObject({ note: 'seen; Flag: !!' });
    expect(only(text)?.interpretation).toBeUndefined();
  });

  it('takes all that came where only a flag came', () => {
    expect(only('patient,test,flag\n7,LH,H')).toEqual({ analyte: 'LH', source: 'row 2', interpretation: 'high' });
  });

  it('names each column that it does not read once, unless it is to be ignored', () => {
    const text = 'patient,ward,test,value,unit,,doctor\n7,W1,LH,31,IU/L,x,D\n8,W2,LH,3,IU/L,y,D';
    const named = (ignore?: CsvOptions['ignore']): readonly (string | undefined)[] =>
      fromCsv(text, { ignore }).setAside.map(({ source }) => source);
    expect(named()).toEqual(['column "ward"', 'column 6', 'column "doctor"']);
    expect(named(['Ward'])).toEqual(['column 6', 'column "doctor"']);
    expect(named('rest')).toEqual([]);
  });
});

describe('one draw a row', () => {
  const text =
    'patient,date,LH [IU/L],Testosterone (nmol/L),Zinc (umol/L),SHBG\n7,2026-03-02,31,6.1,12,40\n8,2026-03-03,,,,\n';

  it('reads columns named after an analyte, with the unit that the name has', () => {
    expect(observationsOf(fromCsv(text)).map(({ analyte, unit, value }) => [analyte, unit, value])).toEqual([
      ['LH', 'IU/L', '31'],
      ['Testosterone', 'nmol/L', '6.1'],
      ['SHBG', undefined, '40'],
    ]);
  });

  it('names a column of something outside the catalogue, and sets a row without results aside', () => {
    const imported = fromCsv(text);
    expect(imported.setAside.map(({ source }) => source)).toEqual(['column "Zinc (umol/L)"']);
    expect(imported.records[1]?.setAside).toMatchObject([{ source: 'row 3', reason: 'no-result' }]);
  });

  it('reads a column as declared, whatever its name', () => {
    const zinc = { analyte: 'zinc', unit: 'umol/L' };
    const declared = observationsOf(fromCsv(text, { results: { 'Zinc (umol/L)': zinc } }));
    expect(declared.map(({ analyte }) => analyte)).toEqual(['LH', 'Testosterone', 'zinc', 'SHBG']);
  });

  it('leaves a result without a unit to the annotation, which sets it aside', () => {
    const [annotation] = annotateAll(fromCsv(text));
    expect(annotation?.setAside).toMatchObject([{ reason: 'missing-unit', analyte: 'shbg' }]);
  });

  it('reads both of two columns of one name', () => {
    const twice = 'patient,LH (IU/L),LH (IU/L)\n7,31,32';
    expect(observationsOf(fromCsv(twice)).map(({ value }) => value)).toEqual(['31', '32']);
  });
});

describe('numbers', () => {
  const reading = (value: string, decimal?: ',' | '.'): unknown => {
    const imported = fromCsv(`patient\ttest\tvalue\tunit\n7\tLH\t${value}\tIU/L`, { decimal });
    return observationsOf(imported)[0]?.value ?? imported.records[0]?.setAside[0]?.candidates;
  };

  it.each([
    ['12.5', '.', '12.5'],
    ['12,5', ',', '12.5'],
    ['<0,4', ',', '<0.4'],
    ['3,5 - 4,5', ',', '3.5 - 4.5'],
    ['12,5', undefined, ['12.5']],
    ['<0,4', undefined, ['<0.4']],
    ['1,234', undefined, ['1234', '1.234']],
    ['1.234', ',', ['1234', '1.234']],
    ['1.234,5', ',', ['1234.5']],
    ['1,234,567', undefined, ['1234567']],
    ['1,234,567', ',', '1,234,567'],
    ['3,5-4,5', undefined, undefined],
    ['see note, please', undefined, 'see note, please'],
  ] as const)('%s with the mark %s', (value, decimal, expected) => {
    expect(reading(value, decimal)).toEqual(expected);
  });

  it('sets a value aside whose mark was not declared, though it has no reading', () => {
    const imported = fromCsv('patient\ttest\tvalue\tunit\n7\tLH\t3,5-4,5\tIU/L');
    expect(imported.records[0]?.setAside).toMatchObject([{ reason: 'not-a-number', source: 'row 2' }]);
  });

  it('reads no interval from text with a comma that was not declared, and lets the annotation say so', () => {
    const text = 'patient;test;value;unit;range\n7;LH;31;IU/L;1,7-8,6';
    const [annotation] = annotateAll(fromCsv(text));
    expect(annotation?.panels[0]?.measurements[0]?.interval).toBeUndefined();
    expect(annotation?.cautions.map(({ code }) => code)).toContain('interval-unreadable');
    expect(only(text, { decimal: ',' })?.referenceInterval).toEqual({ text: '1.7-8.6' });
  });
});

describe('dates', () => {
  it.each([
    ['2026-03-02 08:10', undefined, '2026-03-02T08:10'],
    ['02/03/2026', undefined, '02/03/2026'],
    ['02/03/2026', 'day-first', '2026-03-02'],
    ['02/03/2026', 'month-first', '2026-02-03'],
    ['2.3.2026 8:10', 'day-first', '2026-03-02T08:10'],
    ['2026-03-02', 'day-first', '2026-03-02'],
  ] as const)('%s as %s', (date, dates, expected) => {
    const { records } = fromCsv(LH.replace('2026-03-02', date), { dates });
    expect(records[0]?.record.panels[0]?.collectedAt).toBe(expected);
  });

  it('that are none are said by the annotation', () => {
    const [annotation] = annotateAll(fromCsv(LH.replace('2026-03-02', '02/03/2026')));
    expect(annotation?.cautions.map(({ code }) => code)).toContain('unreadable-date');
  });
});

describe('subjects and panels', () => {
  const rows = [
    'patient,date,sample id,report,test,value,unit',
    'a,2026-03-02T08:10,s1,r1,LH,1,IU/L',
    'b,2026-03-02T08:10,s2,r1,LH,2,IU/L',
    'a,2026-03-02T08:10,s3,r1,FSH,3,IU/L',
    'a,2026-03-02T17:00,s4,r2,SHBG,4,nmol/L',
    'a,2026-03-03,s5,r2,TSH,5,mIU/L',
  ].join('\n');
  const panels = (panelBy?: CsvOptions['panelBy']): unknown =>
    fromCsv(rows, { panelBy, ignore: 'rest' }).records.map(({ record }) =>
      record.panels.map(({ observations }) => observations.map(({ analyte = '' }) => analyte).join(' ')),
    );

  it('are gathered over rows that do not follow each other', () => {
    expect(panels('collection')).toEqual([['LH FSH', 'SHBG', 'TSH'], ['LH']]);
    expect(panels('day')).toEqual([['LH FSH SHBG', 'TSH'], ['LH']]);
    expect(panels('report')).toEqual([['LH FSH', 'SHBG', 'TSH'], ['LH']]);
    expect(panels('specimen')).toEqual([['LH', 'FSH', 'SHBG', 'TSH'], ['LH']]);
    expect(panels()).toEqual(panels('collection'));
  });

  it('without a time are told by their specimen, if a column identifies one', () => {
    const undated = rows.replaceAll(/2026[^,]*/g, '');
    const ids = fromCsv(undated).records.map(({ record }) => record.panels.map(({ id }) => id));
    expect(ids).toEqual([['undated s1', 'undated s3', 'undated s4', 'undated s5'], ['undated s2']]);
  });

  it('are not made by a column that is not there, or there twice', () => {
    expect(errorOf(LH, { panelBy: 'report' })).toMatchObject({ code: 'unknown-column', where: 'options.panelBy' });
    const twice = rows.replace('report', 'accession');
    expect(errorOf(twice, { panelBy: 'specimen' })?.where).toBe('options.panelBy');
    expect(fromCsv(twice).setAside.map(({ source }) => source)).toEqual(['column "sample id"', 'column "accession"']);
  });

  it('have ids of their own, whatever the cells say', () => {
    const awkward = ['patient,date,sample id,test,value,unit', 'a,,,LH,1,x', 'a,undated,,LH,1,x', 'a,,undated,LH,1,x']
      .concat(['a,2026,b c,LH,1,x', 'a,2026 b,c,LH,1,x', 'a,"2026 ""b",c,LH,1,x'])
      .join('\n');
    const imported = fromCsv(awkward, { panelBy: 'specimen' });
    const ids = imported.records[0]?.record.panels.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
    expect(annotateAll(imported)).toHaveLength(1);
  });

  it('need a column or a word that all rows are of one person', () => {
    const table = LH.replace('patient,', 'ward,');
    expect(errorOf(table)).toMatchObject({ code: 'no-subject' });
    const stated = fromCsv(table, { subject: { id: 'x', ageYears: 40 }, ignore: 'rest', timeZone: 'Europe/Madrid' });
    expect(stated.records[0]?.record).toMatchObject({
      subject: { id: 'x', ageYears: 40 },
      panels: [{ timeZone: 'Europe/Madrid' }],
    });
    expect(errorOf(LH, { subject: {} })).toMatchObject({ code: 'no-subject' });
  });

  it('have a reference category only where it was asked for', () => {
    const table = 'patient,sex,age,dob,test,value,unit\n7,F,41,1985-01-02,LH,31,IU/L\n8,x,41,,LH,31,IU/L';
    const subjects = (options?: CsvOptions): unknown =>
      fromCsv(table, options).records.map(({ record }) => record.subject);
    expect(subjects()).toEqual([{ id: '7', birthDate: '1985-01-02' }, { id: '8' }]);
    const [unread, ...others] = fromCsv(table).setAside;
    expect([unread?.source, others]).toEqual(['column "sex"', []]);
    expect(unread?.message).toContain('sexFrom');
    expect(subjects({ sexFrom: 'column' })).toMatchObject([{ referenceCategory: 'female' }, { id: '8' }]);
    expect(fromCsv(table, { sexFrom: 'column' }).records[1]?.setAside).toMatchObject([{ source: 'column of sex' }]);
    expect(subjects({ referenceCategory: 'male' })).toMatchObject([
      { referenceCategory: 'male' },
      { referenceCategory: 'male' },
    ]);
    expect(fromCsv(table).records[0]?.record.panels[0]?.ageYears).toBe(41);
  });

  it('state nothing that their rows disagree about', () => {
    const table =
      'patient,sex,age,test,value,unit\n7,F,41,LH,31,IU/L\n7,M,42,FSH,3,IU/L\n8,f,41,LH,3,IU/L\n8,Female,41.0,FSH,3,IU/L';
    const [imported, other] = fromCsv(table, { sexFrom: 'column' }).records;
    expect([other?.record.subject?.referenceCategory, other?.setAside]).toEqual(['female', []]);
    expect(imported?.record.subject).toEqual({ id: '7' });
    expect(imported?.setAside.map(({ source }) => source)).toEqual(['column of sex', 'column of age']);
  });
});

describe('what is stated beside the results', () => {
  const HEADER = 'patient,date,LH (IU/L),cycle phase,pregnant,fasting,days since LMP,menopausal status,bmi,treatments';
  const recordOf = (...rows: readonly string[]): ImportedRecord | undefined =>
    fromCsv([HEADER, ...rows].join('\n')).records[0];

  it('is of the draw or of its subject, and makes a record that is read', () => {
    const imported = recordOf('7,2026-03-02,6,Early follicular,no,Y,3,Premenopausal,22.5,none');
    expect(imported?.setAside).toEqual([]);
    expect(imported?.record).toMatchObject({
      subject: { menopausalStatus: 'premenopausal', bodyMassIndex: 22.5 },
      treatments: [],
      panels: [{ cyclePhase: 'early-follicular', pregnant: false, fasting: true, daysSinceLastMenses: 3 }],
    });
    expect(imported && annotate(imported).treatments).toEqual([]);
  });

  it('is not stated where it cannot be read or rows disagree, which is said', () => {
    const imported = recordOf(
      '7,2026-03-02,6,sometime,maybe,,,,,',
      '7,2026-03-02,7,,,yes,,,,',
      '7,2026-03-02,8,,,no,,,,',
    );
    expect(imported?.record.panels[0]).not.toHaveProperty('cyclePhase');
    expect(imported?.record.panels[0]).not.toHaveProperty('fasting');
    expect(imported?.setAside.map(({ source }) => source)).toEqual([
      'column of cycle phase',
      'column of pregnant',
      'column of fasting',
    ]);
  });

  it('says nothing of treatments unless every draw has its list', () => {
    const listed = recordOf('7,2026-03-02,6,,,,,,,testosterone', '7,2026-04-02,6,,,,,,,Testosterone; zinc');
    expect(listed?.record.treatments).toEqual([
      { class: 'testosterone', duringPanels: ['2026-03-02', '2026-04-02'] },
      { class: 'other', agent: 'zinc', duringPanels: ['2026-04-02'] },
    ]);
    const silent = recordOf('7,2026-03-02,6,,,,,,,testosterone', '7,2026-04-02,6,,,,,,,');
    expect(silent?.record).not.toHaveProperty('treatments');
    expect(silent?.setAside.map(({ source }) => source)).toEqual(['column of treatments']);
    expect(recordOf('7,2026-03-02,6,,,,,,,')?.record).not.toHaveProperty('treatments');
  });
});

describe('rows that cannot be used', () => {
  it('are set aside with their number', () => {
    const text = 'patient,test,value,unit\n7,LH,31\n7,LH,31,IU/L,H\n,LH,31,IU/L\n7,LH,31,IU/L,,';
    const { records, setAside } = fromCsv(text);
    expect(setAside.map(({ source, reason }) => [source, reason])).toEqual([
      ['row 2', 'unsupported'],
      ['row 3', 'unsupported'],
      ['row 4', 'other-subject'],
    ]);
    expect(records[0]?.record.panels[0]?.observations).toHaveLength(1);
  });
});

describe('tables that cannot be read', () => {
  it.each([
    ['nothing', '', {}, 'delimiter'],
    ['nothing, with a delimiter', ' \n ', { delimiter: ',' }, 'no-header'],
    ['one column', 'LH\n31', {}, 'delimiter'],
    ['a header that two delimiters divide alike', 'value,unit;test', {}, 'delimiter'],
    ['no column of results', 'patient,date\n7,2026', {}, 'no-results'],
    ['rows without a header', '7,2026-03-02,zinc,31', {}, 'no-results'],
    ['a mapped column that is not there', LH, { columns: { value: 'Ergebnis' } }, 'unknown-column'],
    ['a mapped result that is not there', LH, { results: { Zinc: {} } }, 'unknown-column'],
    ['two columns of one field', LH.replace('test', 'value'), {}, 'ambiguous-column'],
    [
      'a mapped column that is there twice',
      LH.replace('test', 'value'),
      { columns: { value: 'value' } },
      'ambiguous-column',
    ],
    ['a quote that does not close', `${LH}\n7,"x`, {}, 'quotes'],
    ['a cell that goes on after its quote', `${LH}\n7,"x"y,1,2,3`, {}, 'quotes'],
  ] as const)('%s', (_, text, options, code) => {
    expect(errorOf(text, options)?.code).toBe(code);
  });

  it('say where, what was found and what is accepted, and no value', () => {
    expect(errorOf(`${LH}\n7,"x`)?.where).toBe('row 3');
    expect(() => fromCsv(LH, { columns: { value: 'Ergebnis' } })).toThrow(
      'The table cannot be read: options.columns.value: found "Ergebnis", which no column is named, accepted is "patient", "date", "test", "value", "unit".',
    );
    expect(() => fromCsv('7,2026-03-02,zinc,31', { columns: { value: 'x' } })).toThrow(/^[^7]*$/);
  });

  it('are all there is to a program without types', () => {
    const untyped: unknown = Reflect.apply.bind(undefined, fromCsv, undefined, [undefined]);
    expect(untyped).toThrow(CsvError);
  });
});
