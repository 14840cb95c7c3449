import type { SetAside } from '../../measurements/measured.js';
import type { Observation } from '../../record/types.js';
import { personColumns, personOf, type Participant } from './participant.js';
import { readTable, type Row } from './read-table.js';
import { UnusableInput } from '../failure.js';

export const sexSteroidsFile = 'nhanes-2013-2016-sex-steroids.csv.gz';

/**
 * What was measured, in the conventional unit of each column. Testosterone and estradiol by the survey's own mass spectrometry,
 * which the CDC hormone standardization program certified; below the detection limit the files hold limit / sqrt(2) and a code.
 */
const tests = [
  {
    column: 'LBXTST',
    analyte: 'testosterone',
    unit: 'ng/dL',
    method: 'ID-LC-MS/MS',
    certified: true,
    limit: '0.75',
    code: 'LBDTSTLC',
  },
  {
    column: 'LBXEST',
    analyte: 'estradiol',
    unit: 'pg/mL',
    method: 'ID-LC-MS/MS',
    certified: true,
    limit: '2.994',
    code: 'LBDESTLC',
  },
  { column: 'LBXSHBG', analyte: 'shbg', unit: 'nmol/L', method: 'immunoassay', limit: '0.8', code: 'LBDSHGLC' },
  { column: 'LBXSAL', analyte: 'albumin', unit: 'g/dL' },
  { column: 'LBXSATSI', analyte: 'alanine aminotransferase', unit: 'U/L' },
  { column: 'LBXSASSI', analyte: 'aspartate aminotransferase', unit: 'U/L' },
  { column: 'LBXSCR', analyte: 'creatinine', unit: 'mg/dL' },
  { column: 'LBXSGL', analyte: 'glucose', unit: 'mg/dL' },
  { column: 'LBXTC', analyte: 'total-cholesterol', unit: 'mg/dL' },
  { column: 'LBDHDD', analyte: 'hdl-cholesterol', unit: 'mg/dL' },
  { column: 'LBXTR', analyte: 'triglycerides', unit: 'mg/dL' },
  { column: 'LBDLDL', analyte: 'ldl-cholesterol', unit: 'mg/dL' },
] as const;

const columns = [
  ...personColumns,
  'CYCLE',
  ...tests.map(({ column }) => column),
  'LBDTSTLC',
  'LBDESTLC',
  'LBDSHGLC',
] as const;
type Test = (typeof tests)[number];
type Column = (typeof columns)[number];

const PANEL = 'examination';

/** The two cycles are pooled, so each person stands for half as many. */
const POOLED_CYCLES = 2;

function printedValue(test: Test, { cell, place }: Row<Column>): string {
  const value = cell(test.column);
  if (!('code' in test)) return value;
  const code = cell(test.code);
  if (code === '1') return `<${test.limit}`;
  if (code !== '0') throw new UnusableInput(`${place}, column ${test.code}: neither 0 nor 1 beside a result`);
  return value;
}

function observationOf(test: Test, row: Row<Column>): Observation {
  return {
    source: test.column,
    analyte: test.analyte,
    value: printedValue(test, row),
    unit: test.unit,
    ...('method' in test && { method: test.method }),
    ...('certified' in test && { certified: test.certified }),
  };
}

/** Estradiol of pregnancy is incomplete in 2013-2014: its high values are missing, so none of it is read. */
function incomplete({ source = '', unit = '' }: Observation, row: Row<Column>): SetAside {
  return {
    path: '/panels/0',
    origin: 'door',
    source,
    panel: PANEL,
    analyte: 'estradiol',
    printed: { value: row.cell('LBXEST'), unit },
    reason: 'unsupported',
    message: 'Estradiol in pregnancy lacks its high values in the 2013-2014 file; none of it is read.',
  };
}

function participantOf(row: Row<Column>): Participant {
  const { sex, ageYears, bodyMassIndex, pregnant, weight } = personOf(row);
  const observations = tests
    .filter(({ column }) => row.cell(column) !== '')
    .map((test): Observation => observationOf(test, row));
  const isIncomplete = ({ source }: Observation): boolean =>
    source === 'LBXEST' && pregnant === true && row.cell('CYCLE') === '2013-2014';
  return {
    survey: '2013–2016',
    sex,
    ageYears,
    weight: weight / POOLED_CYCLES,
    observationsIn: observations.length,
    imported: {
      // treatments are not in these files: absent, so that nothing is concluded from silence
      record: {
        subject: { referenceCategory: sex, ageYears, bodyMassIndex },
        panels: [{ id: PANEL, pregnant, observations: observations.filter((one) => !isIncomplete(one)) }],
      },
      setAside: observations.filter(isIncomplete).map((one) => incomplete(one, row)),
    },
  };
}

/** The participants of 2013 to 2016, aged 6 and older, as they are read. */
export async function* readSexSteroids(path: string): AsyncGenerator<Participant> {
  for await (const row of readTable(path, columns)) yield participantOf(row);
}
