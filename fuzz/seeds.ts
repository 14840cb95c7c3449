import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts that inputs are made of by mutation. */
export type Seeds = readonly [string, ...string[]];

const of = (folder: URL, ...names: readonly string[]): readonly string[] =>
  names.map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** A larger file takes longer and shows no more. */
const MAXIMUM_SEED = 20_000;

/** The files of a folder of public samples, which stay outside the project (docs/data.md); none where the folder is not there. */
function corpus(folder: string, ending: string): readonly string[] {
  const path = join(process.env['LABGLOSS_DATA'] ?? '', folder);
  if (process.env['LABGLOSS_DATA'] === undefined || !existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

const small = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.length <= MAXIMUM_SEED);

/** The header of a table with some of its rows. */
const slices = (table: string): readonly string[] => {
  const [header = '', ...rows] = table.split('\n');
  const starts = Array.from({ length: Math.min(20, Math.ceil(rows.length / 12)) }, (_, at) => at * 12);
  return starts.map((start) => [header, ...rows.slice(start, start + 12)].join('\n'));
};

const RECORD = JSON.stringify({
  subject: { id: 'a', referenceCategory: 'female', birthDate: '1990-05-17', menstrualCycle: 'irregular' },
  treatments: [{ class: 'testosterone', agent: 'testosterone enanthate', status: 'past', end: '2025-06' }],
  panels: [
    {
      id: 'first',
      label: 'Hormones',
      collectedAt: '2026-03-02T08:10',
      timeZone: 'Europe/Madrid',
      laboratory: 'Laboratory North',
      observations: [
        {
          analyte: 'testosterone',
          value: '<0.3',
          unit: 'nmol/L',
          method: 'LC-MS/MS',
          referenceInterval: { low: '0.3', high: '1.7' },
        },
        {
          analyte: 'FSH',
          value: '38',
          unit: 'IU/L',
          referenceInterval: { text: 'follicular 3.5-12.5; luteal 1.7-7.7' },
        },
        {
          coding: [{ system: 'http://loinc.org', code: '10501-5' }],
          value: { low: '3', high: '5' },
          unit: 'mIU/mL',
          referenceIntervals: [{ low: '2.4', high: '12.6', unit: 'IU/L', appliesTo: { cyclePhase: 'follicular' } }],
        },
        { analyte: 'estradiol', interpretation: 'low', note: 'hemolyzed', source: 'row 7', status: 'final' },
      ],
    },
    { id: 'second', collectedAt: '2026-04-02', observations: [{ analyte: 'LH', value: 31, unit: 'IU/L' }] },
  ],
});

const HL7 = [
  'MSH|^~\\&|LAB|HOSPITAL|||20260302101500||ORU^R01|1|P|2.5.1',
  'PID|1||4711^^^HOSPITAL^MR||DOE^JANE||19900517|F',
  'ORC|RE|P1|F1',
  'OBR|1|P1|F1|PANEL^Hormones^L|||20260302081000||||||||SER&Serum',
  'OBX|1|NM|10501-5^LH^LN||31|IU/L|1.7-8.6|H|||F',
  'NTE|1||luteal 1.0-11.4 IU/L',
  'OBX|2|SN|15067-2^FSH^LN||<^0.4|IU/L^^UCUM|3.5 - 12.5|L|||C',
  'OBX|3|ST|2986-8^Testosterone^LN||see \\.br\\ note|ng/dL||""|||P',
  'SPM|1|S1||SER^Serum',
].join('\r');

const FHIR = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  link: [{ relation: 'self', url: 'https://example.org/Observation?patient=1' }],
  entry: [
    { resource: { resourceType: 'Patient', id: '1', gender: 'male', birthDate: '1991-04-02' } },
    {
      fullUrl: 'https://example.org/Observation/2',
      resource: {
        resourceType: 'Observation',
        id: '2',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '14913-8' }], text: 'Testosterone' },
        subject: { reference: 'Patient/1' },
        effectiveDateTime: '2026-03-02T08:10:00+01:00',
        valueQuantity: { value: 6.1, comparator: '<', unit: 'nmol/L', system: 'http://unitsofmeasure.org' },
        interpretation: [{ coding: [{ code: 'L' }] }],
        method: { text: 'LC-MS/MS' },
        specimen: { display: 'Serum' },
        referenceRange: [{ low: { value: 8.6 }, high: { value: 29 }, text: '8.6 - 29', appliesTo: [{ text: 'male' }] }],
      },
    },
    {
      resource: {
        resourceType: 'DiagnosticReport',
        id: '3',
        status: 'final',
        subject: { reference: 'Patient/1' },
        contained: [{ resourceType: 'Observation', id: 'in', code: { text: 'LH' }, valueString: '31 IU/L' }],
        result: [{ reference: '#in' }, { reference: 'Observation/2' }],
      },
    },
    {
      resource: {
        resourceType: 'MedicationStatement',
        id: '4',
        status: 'active',
        subject: { reference: 'Patient/1' },
        medicationCodeableConcept: { text: 'anastrozole' },
        effectivePeriod: { start: '2025-11', end: '2026-01-31' },
      },
    },
  ],
});

const CSV = [
  'patient,sex,date,test,value,unit,range,flag,note,treatments',
  '7,F,2026-03-02 08:10,LH,31,IU/L,1.7-8.6,H,,',
  '7,F,2026-03-02 08:10,FSH,"<0.4",IU/L,"3.5-12.5",L,"said ""low""",opioid',
  '8,M,02/03/2026,testosterone,"6,1",nmol/L,8.6-29,,,',
].join('\n');
const WIDE = 'id;date;LH (IU/L);FSH (IU/L);Testosterone (nmol/L)\n7;2026-03-02;31;12.1;6.1\n7;2026-04-02;<0.1;;5,9\n';

/** The first cell of a line is the unit as a JSON string. */
const unitIn = (line: string): readonly string[] => {
  const [cell = ''] = line.split('\t', 1);
  return cell === '' ? [] : [String(JSON.parse(cell))];
};

const atLeast = (first: string, ...others: readonly string[]): Seeds => [first, ...others];

const panels = JSON.parse(of(new URL('../examples/panels/', import.meta.url), 'everyday-panels.json')[0] ?? '') as {
  readonly panels: readonly { readonly record: unknown }[];
};

/** The project's own fixtures and, where `LABGLOSS_DATA` leads to them, public samples. */
export const seeds: { readonly [door in 'record' | 'fhir' | 'hl7v2' | 'csv' | 'units']: Seeds } = {
  record: atLeast(
    RECORD,
    ...of(new URL('../tests/golden/', import.meta.url), 'man-on-testosterone.record.json'),
    ...panels.panels.map(({ record }) => JSON.stringify(record)),
  ),
  fhir: atLeast(
    FHIR,
    ...small(of(new URL('../examples/ehr-page/', import.meta.url), 'sample-bundle.json')),
    ...small(corpus('fhir', '.json')),
  ),
  hl7v2: atLeast(HL7, ...small(corpus('hl7v2', '.hl7'))),
  csv: atLeast(CSV, WIDE, ...corpus('fhir', '.tsv').flatMap(slices)),
  units: atLeast(
    'mIU/mL',
    'ng/dL',
    'nmol/L',
    'µg/L',
    '10*6/mL',
    'mg/24 h',
    ...corpus('units', 'observed-unit-strings.tsv').flatMap((table) => table.split('\n').slice(1).flatMap(unitIn)),
  ),
};
