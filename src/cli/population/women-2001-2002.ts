import type { Observation, Panel } from '../../record/types.js';
import { personColumns, personOf, type Participant } from './participant.js';
import { readTable, type Row } from './read-table.js';
import { UnusableInput } from '../failure.js';

export const womenFile = 'nhanes-2001-2002-women-fsh-lh.csv.gz';

const gonadotropin = { unit: 'mIU/mL', method: 'immunoassay' } as const;

const tests = [
  { column: 'LBXFSH', analyte: 'fsh', ...gonadotropin },
  { column: 'LBXLH', analyte: 'lh', ...gonadotropin },
  { column: 'LBXSAL', analyte: 'albumin', unit: 'g/dL' },
  { column: 'LBXSCH', analyte: 'total-cholesterol', unit: 'mg/dL' },
  { column: 'LBXSTR', analyte: 'triglycerides', unit: 'mg/dL' },
] as const;

/** The second draw of some participants. */
const repeats = [
  { column: 'LB2FSH', analyte: 'fsh', ...gonadotropin },
  { column: 'LB2LH', analyte: 'lh', ...gonadotropin },
] as const;

const columns = [
  ...personColumns,
  'LB2DAY',
  ...tests.map(({ column }) => column),
  ...repeats.map(({ column }) => column),
] as const;
type Test = (typeof tests)[number] | (typeof repeats)[number];
type Column = (typeof columns)[number];

const observationsOf = (wanted: readonly Test[], { cell }: Row<Column>): readonly Observation[] =>
  wanted
    .filter(({ column }) => cell(column) !== '')
    .map((test) => ({
      source: test.column,
      analyte: test.analyte,
      value: cell(test.column),
      unit: test.unit,
      ...('method' in test && { method: test.method }),
    }));

function repeatPanel(row: Row<Column>, pregnant: boolean | undefined): readonly Panel[] {
  const observations = observationsOf(repeats, row);
  if (observations.length === 0) return [];
  const days = row.cell('LB2DAY');
  if (days === '') throw new UnusableInput(`${row.place}, column LB2DAY: blank beside a repeat`);
  return [{ id: 'repeat', elapsedDays: Number(days), pregnant, observations }];
}

function participantOf(row: Row<Column>): Participant {
  const { sex, ageYears, bodyMassIndex, pregnant, weight } = personOf(row);
  const first: Panel = { id: 'examination', pregnant, observations: observationsOf(tests, row) };
  const panels = [first, ...repeatPanel(row, pregnant)];
  return {
    survey: '2001–2002',
    sex,
    ageYears,
    weight,
    observationsIn: panels.reduce((sum, { observations }) => sum + observations.length, 0),
    imported: {
      record: { subject: { referenceCategory: sex, ageYears, bodyMassIndex }, panels },
      setAside: [],
    },
  };
}

/** The women of 2001 and 2002, aged 35 to 60, as they are read: FSH and LH, for some of them twice. */
export async function* readWomen(path: string): AsyncGenerator<Participant> {
  for await (const row of readTable(path, columns)) yield participantOf(row);
}
