import { Command, Option } from 'commander';
import { createAnnotator } from '../annotate.js';
import type { LabRecord } from '../record/types.js';
import { parseRecord } from '../record/parse-record.js';
import { UnusableInput } from './failure.js';
import { withInputOptions, type InputFlags } from './read-csv.js';
import { nameOfInput, readText } from './read-input.js';
import { readRecords, usable } from './read-records.js';
import { coarsen, readingOf } from './redact/coarsen.js';
import { redactRecord } from './redact/redact-record.js';
import { write } from './write-output.js';

interface Flags extends InputFlags {
  readonly values: 'coarse' | 'printed';
}

const SAME = 'is read as the original is: every outcome, position and change.';
const OTHER = 'is not read as the original is; what it shows may be another defect.';

async function run(file: string, flags: Flags): Promise<void> {
  const name = nameOfInput(file);
  const text = await readText(file);
  const annotate = createAnnotator();
  const redacted = usable(name, () => {
    const { records, setAside } = readRecords(text, file, name, flags);
    if (records.length === 0) throw new UnusableInput(`${name}: no result of a person came.`);
    const apart = setAside.length + records.reduce((count, one) => count + one.setAside.length, 0);
    const people = records.map(({ record: input }): { readonly record: LabRecord; readonly isSame: boolean } => {
      const { record } = parseRecord(input);
      const bare = redactRecord(record);
      const isSame = readingOf(record, annotate) === readingOf(bare, annotate);
      return { record: flags.values === 'printed' ? bare : coarsen(bare, annotate), isSame };
    });
    return { people, apart };
  });
  const records = redacted.people.map(({ record }) => record);
  const [first, another] = records;
  await write(process.stdout, `${JSON.stringify(first && !another ? first : records, null, 2)}\n`);
  for (const [at, { isSame }] of redacted.people.entries())
    await write(process.stderr, `Record ${at + 1} ${isSame ? SAME : OTHER}\n`);
  if (redacted.apart > 0)
    await write(process.stderr, `${redacted.apart} set aside before it was a record; they are left out.\n`);
  await write(process.stderr, 'Values and dates can still point to somebody: look through it before it is sent.\n');
}

const EXAMPLES = `
Writes a record for a report of a defect. Left out are ids, sources, labels, notes, unknown keys and codes of systems other than
LOINC. Dates move by one number of days, so that the first panel lies on 1 January 2001; clock times stay, zones and offsets do
not. Ages are whole years and 90 at most. Methods, laboratories, panels and treatments get names of their own. Values have one or
two digits where every outcome stays with them, and are as printed where it does not. Intervals, units, classes of treatments,
genotypes and conditions that are read stay. What is FHIR, HL7 v2 or a table becomes the record that was read from it.

Examples:
  $ labgloss redact panel.json > redacted.json
  $ labgloss redact bundle.json --values printed`;

/** `labgloss redact FILE|-` */
export function redactCommand(): Command {
  const command = new Command('redact')
    .description('a record that shows a defect and names nobody')
    .argument('<file>', 'a record as JSON, FHIR resources, HL7 v2 messages or a table (CSV, TSV); - for standard input')
    .addOption(
      new Option('--values <how>', 'values in few digits, or as printed')
        .choices(['coarse', 'printed'])
        .default('coarse'),
    );
  return withInputOptions(command).addHelpText('after', EXAMPLES).action(run);
}
