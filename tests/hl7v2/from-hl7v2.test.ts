import { describe, expect, it } from 'vitest';
import { annotate, type Imported } from '../../src/annotate.js';
import { fromHl7v2, Hl7v2Error, type Hl7v2Options } from '../../src/hl7v2/index.js';
import type { LabRecord, Observation, Panel } from '../../src/record/types.js';
import { lh, message, ORDER } from './message.js';

const recordOf = ({ records }: Imported): LabRecord | undefined => records[0]?.record;
const panelsOf = (text: string, options?: Hl7v2Options): readonly Panel[] =>
  recordOf(fromHl7v2(text, options))?.panels ?? [];
const observationOf = (obx: string, ...after: readonly string[]): Observation | undefined =>
  panelsOf(message(ORDER, obx, ...after))[0]?.observations[0];
const asideOf = (obx: string): string | undefined => fromHl7v2(message(ORDER, obx)).records[0]?.setAside[0]?.reason;
const cautionsOf = (text: string, options?: Hl7v2Options): readonly string[] =>
  (fromHl7v2(text, options).records[0]?.cautions ?? []).map(({ code, path }) => `${code} ${path}`);

function problemOf(text: string): Hl7v2Error['problem'] | undefined {
  try {
    fromHl7v2(text);
  } catch (error) {
    if (error instanceof Hl7v2Error) return error.problem;
    throw error;
  }
  return undefined;
}

describe('a message', () => {
  it('becomes a record with subject, panel and observation', () => {
    expect(recordOf(fromHl7v2(message(ORDER, lh('31', '|IU/L|1.7-8.6|H|||F')), { sexFrom: ['PID-8'] }))).toEqual({
      subject: { id: '4711', source: 'segment 2 PID', referenceCategory: 'female', birthDate: '1990-05-17' },
      panels: [
        {
          id: 'panel-1',
          label: 'Hormones',
          source: 'F1',
          collectedAt: '2026-03-02T08:10:00',
          observations: [
            {
              source: 'segment 4 OBX|1',
              coding: [{ system: 'http://loinc.org', code: '10501-5', display: 'LH' }],
              analyte: 'LH',
              value: '31',
              interpretation: 'high',
              unit: 'IU/L',
              referenceIntervals: [{ low: '1.7', high: '8.6' }],
              status: 'F',
            },
          ],
        },
      ],
    });
  });

  it('says nothing of treatments, so they stay unknown', () => {
    expect(recordOf(fromHl7v2(message(ORDER, lh('31'))))).not.toHaveProperty('treatments');
  });

  it('is read with the delimiters that it declares', () => {
    const text = 'MSH$*!%#$$$$$$$ORU*R01$1$P$2.3\rOBR$1\rOBX$1$NM$10501-5*L%S%H*LN$$31$IU/L';
    expect(panelsOf(text)[0]?.observations[0]?.coding?.[0]?.display).toBe('L*H');
  });

  it.each(['2.3', '2.3.1', '2.4', '2.5', '2.5.1', '2.6', '2.7', '2.7.1', '2.8', '2.8.2'])(
    'of v%s is read',
    (version) => {
      expect(panelsOf(message(ORDER, lh('31')).replace('2.5.1', version))).toHaveLength(1);
    },
  );

  it('may be one of many, in a batch and in the frames of a socket', () => {
    const one = message(ORDER, lh('31'));
    const other = one.replaceAll('4711', '4712');
    const batch = ['FHS|^~\\&', 'BHS|^~\\&', one, other, 'BTS|2', 'FTS|1'].join('\r\n');
    expect(fromHl7v2(batch).records.map(({ record }) => record.subject?.id)).toEqual(['4711', '4712']);
    expect(fromHl7v2(`\u000B${one}\r\u001C\r\u000B${other}\r\u001C\r`).records).toHaveLength(2);
  });

  it('without a result is no record', () => {
    expect(fromHl7v2(message())).toEqual({ records: [], setAside: [] });
  });
});

describe('what is not such a message is an error that says where', () => {
  it.each([
    ['', 'the text', undefined],
    ['{"resourceType":"Bundle"}', 'the line', undefined],
    ['PID|1', 'PID', undefined],
    [message().replace('ORU^R01', 'ADT^A01'), 'MSH', 9],
    [message().replace('ORU^R01', 'ORU^R30'), 'MSH', 9],
    [message().replace('2.5.1', '2.2'), 'MSH', 12],
    [message().replace('^~\\&', '^^\\&'), 'MSH', 2],
    [message().replace('^~\\&', '^|\\&'), 'MSH', 2],
    [message().replace('^~\\&', '.~\\&'), 'MSH', 2],
    ['MSH', 'MSH', 2],
    [message('a comment that was wrapped'), 'the line', undefined],
    [message('OBX 1'), 'the line', undefined],
  ])('%j', (text, segment, field) => {
    expect(problemOf(text)).toMatchObject({ segment, ...(field !== undefined && { field }) });
  });

  it('with what was found and what is accepted', () => {
    expect(() => fromHl7v2(message().replace('ORU^R01', 'ADT^A01'))).toThrow(
      'The HL7 v2 text cannot be read: MSH-9 of segment 1 is ADT^A01, accepted is ORU^R01.',
    );
  });
});

describe('the subject', () => {
  it('has no reference category unless an option says from where; one caution names the option', () => {
    const imported = fromHl7v2(message(ORDER, lh('31')));
    expect(recordOf(imported)?.subject).not.toHaveProperty('referenceCategory');
    expect(imported.records[0]?.cautions?.map((one) => one.message)).toEqual([
      "Which sex-specific intervals apply is not stated: the option referenceCategory or sexFrom: ['PID-8'] states it.",
    ]);
  });

  it('has the category that the caller states, whatever PID-8 says', () => {
    const options: Hl7v2Options = { referenceCategory: 'male', sexFrom: ['PID-8'] };
    expect(recordOf(fromHl7v2(message(ORDER, lh('31')), options))?.subject?.referenceCategory).toBe('male');
  });

  it('of another administrative sex has none', () => {
    const text = message(ORDER, lh('31')).replace('|F\r', '|O\r');
    expect(cautionsOf(text, { sexFrom: ['PID-8'] })).toEqual(['reference-category-not-stated /subject']);
  });

  it('with one identifier and two birth dates is two records', () => {
    const one = message(ORDER, lh('31'));
    expect(fromHl7v2(`${one}\r${one.replace('19900517', '19910517')}`).records).toHaveLength(2);
    expect(fromHl7v2(`${one}\r${one}`).records).toHaveLength(1);
  });

  it('of each patient group of one message is a record of its own, also without identifiers', () => {
    const group = ['PID|1', ORDER, lh('31')];
    expect(fromHl7v2(message(...group, ...group)).records).toHaveLength(2);
  });
});

describe('OBX-5 is read as OBX-2 says', () => {
  it.each([
    ['NM', '31.00', '31.00'],
    ['NM', '<15', '<15'],
    ['NM', '', undefined],
    ['NM', '""', undefined],
    ['SN', '^182', '182'],
    ['SN', '=^440^.', '440'],
    ['SN', '<^0.06', '<0.06'],
    ['SN', '>=^32', '>=32'],
    ['SN', '^3^-^5', { low: '3', high: '5' }],
    ['NR', '1^10', { low: '1', high: '10' }],
    ['NR', '^10', { low: '', high: '10' }],
    ['NA', '5', '5'],
    ['ST', '> 60', '> 60'],
    ['TX', 'see~below', 'see~below'],
    ['FT', 'one\\.br\\two', 'one\ntwo'],
    ['', '28', '28'],
    ['CE', '^Not detected^L', 'Not detected'],
    ['CWE', '^^^^^^^^as received', 'as received'],
  ])('%s %s', (type, printed, value) => {
    expect(observationOf(lh(printed, '|IU/L', type))?.value).toEqual(value);
  });

  it('a coded result may be an interpretation', () => {
    const observation = observationOf('OBX|1|CWE|^hCG||NEG|||||||F');
    expect(observation).toMatchObject({ analyte: 'hCG', interpretation: 'negative' });
    expect(observation).not.toHaveProperty('value');
  });

  it.each([
    ['SN', '=^1^:^640', 'not-a-number'],
    ['SN', '^1^/^2', 'not-a-number'],
    ['SN', '<>^1', 'not-a-number'],
    ['SN', '^2^+', 'not-a-number'],
    ['SN', '>^1^-^3', 'not-a-number'],
    ['NM', '60~120', 'unsupported'],
    ['NA', '1^2^3', 'unsupported'],
    ['DT', '20260302', 'unsupported'],
    ['ED', '^TEXT^PDF^Base64^JVBERi0', 'unsupported'],
    ['NM', '3\u00001', 'unsupported'],
  ])('%s %s is set aside', (type, printed, reason) => {
    expect(asideOf(lh(printed, '|IU/L', type))).toBe(reason);
  });
});

describe('OBX-3', () => {
  const namesOf = (field: string): unknown => {
    const { analyte, coding } = observationOf(`OBX|1|NM|${field}||1|IU/L`) ?? {};
    return { analyte, codes: coding?.map(({ system, code }) => `${system} ${code}`) };
  };

  it('keeps every coding, and the name that is known', () => {
    expect(namesOf('X1^Lutropin, basal^L^10501-5^LH^LN')).toEqual({
      analyte: 'LH',
      codes: ['L X1', 'http://loinc.org 10501-5'],
    });
    expect(namesOf('X1^Xyz^L')).toEqual({ analyte: 'Xyz', codes: ['L X1'] });
    expect(namesOf('LH^^L')).toEqual({ analyte: 'LH', codes: ['L LH'] });
  });

  it('with a LOINC code outside the catalogue is not read by its name', () => {
    expect(namesOf('99999-9^LH^LN')).toEqual({ analyte: undefined, codes: ['http://loinc.org 99999-9'] });
  });

  it('with two names of different analytes is set aside', () => {
    expect(asideOf('OBX|1|NM|X^LH^L^Y^FSH^L||1|IU/L')).toBe('code-conflict');
  });
});

describe('OBX-6', () => {
  it.each([
    ['IU/L', 'IU/L'],
    ['1^mIU/mL^L', 'mIU/mL'],
    ['X^X^L^m[IU]/mL^^UCUM', 'm[IU]/mL'],
    ['mIU/mL^milli-international units per milliliter^L', 'mIU/mL'],
    ['UNKNOWN', 'UNKNOWN'],
    ['""', undefined],
  ])('%s is printed as %s', (printed, unit) => {
    expect(observationOf(lh('31', printed))?.unit).toBe(unit);
  });

  it('with code and text of different units is set aside with both', () => {
    const [aside] = fromHl7v2(message(ORDER, 'OBX|1|NM|2986-8^^LN||5|ng/dL^ng/mL^L')).records[0]?.setAside ?? [];
    expect(aside).toMatchObject({ reason: 'ambiguous-unit', origin: 'door', candidates: ['ng/dL', 'ng/mL'] });
  });
});

describe('OBX-8, 11, 15, 17, 23', () => {
  it.each([
    ['H', 'high'],
    ['LL^^HL70078', 'critically-low'],
    ['HIGH', 'high'],
    ['A~L', 'low'],
    ['H~L', undefined],
    ['None', undefined],
    ['', undefined],
  ])('a flag %s is %s', (flag, interpretation) => {
    expect(observationOf(lh('31', `|IU/L||${flag}`))?.interpretation).toBe(interpretation);
  });

  it('a flag that is not read, or contradicts another, is said', () => {
    expect(cautionsOf(message(ORDER, lh('31', '|IU/L||None')))).toContain('flag-not-read /panels/0/observations/0');
    expect(cautionsOf(message(ORDER, lh('31', '|IU/L||H~L')))).toContain('flags-disagree /panels/0/observations/0');
  });

  it.each([
    ['F', 1],
    ['C', 1],
    ['A', 1],
    ['', 1],
    ['P', 0],
    ['X', 0],
    ['D', 0],
    ['W', 0],
    ['N', 0],
    ['unknown', 0],
  ])('a result of status %s: %i measured', (status, measured) => {
    const imported = fromHl7v2(message(ORDER, lh('31', `|IU/L|||||${status}`)));
    const annotations = imported.records.map((one) => annotate(one));
    expect(annotations[0]?.panels[0]?.measurements).toHaveLength(measured);
    expect(annotations[0]?.setAside).toHaveLength(1 - measured);
  });

  it('absence has its reason', () => {
    expect(observationOf(lh('', '||||||X'))?.absentReason).toBe('cannot be obtained');
  });

  it('method and laboratory are as printed', () => {
    const obx = 'OBX|1|NM|^LH||31|IU/L|||||F||||LAB1^First laboratory||M1^LC-MS/MS~M2^Immunoassay';
    expect(observationOf(obx)).toMatchObject({ laboratory: 'First laboratory', method: 'LC-MS/MS; Immunoassay' });
    expect(observationOf(`${obx}||||||Second laboratory^L`)).toMatchObject({ laboratory: 'Second laboratory' });
  });
});

it('an OBX-7 with numbers in which no interval is found is said', () => {
  expect(cautionsOf(message(ORDER, lh('31', '|IU/L|39.00 \\S\\ 308.00')))).toContain(
    'interval-unreadable /panels/0/observations/0',
  );
  expect(cautionsOf(message(ORDER, lh('31', '|IU/L|see report')))).toEqual(['reference-category-not-stated /subject']);
});

it('what the door has to say of a record is carried into its annotation', () => {
  const [imported] = fromHl7v2(message(ORDER, lh('31', '|IU/L||H~L'))).records;
  expect(imported && annotate(imported).cautions).toContainEqual({
    code: 'flags-disagree',
    paths: ['/panels/0/observations/0'],
    message: 'The flags of OBX-8 contradict each other; none is used.',
    citations: [],
  });
});

describe('comments', () => {
  it('of a result are its note', () => {
    expect(observationOf(lh('31'), 'NTE|0||first', 'NTE|1||second~third')?.note).toBe('first\nsecond\nthird');
  });

  it('that hold the only intervals are intervals read from a note, with unit and phase', () => {
    const text = message(
      ORDER,
      lh('20', '|mIU/mL|'),
      'NTE|1||follicular: 2.4 - 12.6 mIU/mL',
      'NTE|2||luteal: 1.0 - 11.4 mIU/mL',
      'NTE|3||diluted 1 to 5',
    );
    expect(panelsOf(text)[0]?.observations[0]?.referenceIntervals).toEqual([
      { note: 'follicular: 2.4 - 12.6 mIU/mL', unit: 'mIU/mL', parsedFrom: 'note' },
      { note: 'luteal: 1.0 - 11.4 mIU/mL', unit: 'mIU/mL', parsedFrom: 'note' },
    ]);
  });

  it('with a decimal comma are not intervals', () => {
    expect(observationOf(lh('20', '|IU/L|'), 'NTE|1||luteal: 1,0 - 11,4 IU/L')).not.toHaveProperty(
      'referenceIntervals',
    );
  });

  it('beside an interval of OBX-7 are not asked for one', () => {
    expect(observationOf(lh('20'), 'NTE|1||luteal: 1.0 - 11.4 IU/L')?.referenceIntervals).toEqual([
      { low: '1.7', high: '8.6' },
    ]);
  });

  it('of an order are those of its only result; else it is said that they are not read', () => {
    const [order, comment] = [ORDER, 'NTE|1||hemolytic'];
    expect(panelsOf(message(order, comment, lh('20')))[0]?.observations[0]?.note).toBe('hemolytic');
    expect(cautionsOf(message(order, comment, lh('20'), lh('21')))).toContain('comment-not-read ');
    expect(cautionsOf(message(comment, order, lh('20')))).toContain('comment-not-read ');
  });
});

describe('results that a later message takes back', () => {
  const first = message(ORDER, lh('31'));
  it.each(['C', 'D', 'W', 'A'])('by status %s are set aside', (status) => {
    const later = message(ORDER, lh('13', `|IU/L|||||${status}`));
    const [record] = fromHl7v2(`${first}\r${later}`).records;
    expect(record?.record.panels.flatMap(({ observations }) => observations.map(({ value }) => value))).toEqual(['13']);
    expect(record?.setAside.map(({ reason, printed }) => [reason, printed?.value])).toEqual([['status', '31']]);
  });

  it('are only those of the same order and test', () => {
    const later = message(ORDER.replace('F1', 'F2'), lh('13', '|IU/L|||||C'));
    expect(fromHl7v2(`${first}\r${later}`).records[0]?.setAside).toEqual([]);
  });
});

it('a result before any order belongs to none and is set aside', () => {
  const imported = fromHl7v2(message(lh('31')));
  expect(imported).toMatchObject({ records: [], setAside: [{ reason: 'unsupported', path: '/segments/3' }] });
});
