import { Command } from 'commander';
import { catalogue } from '../analytes/catalogue.js';
import { convert } from '../units/conversion.js';
import { UnitError } from '../units/unit-error.js';
import { UnusableInput } from './failure.js';
import { didYouMean } from './suggest.js';
import { write } from './write-output.js';

function messageOf({ code, message, accepted }: UnitError, analyte: string): string {
  if (code === 'unknown-analyte') return `${message}${didYouMean(analyte, Object.keys(catalogue))}`;
  if (code === 'not-a-number') return `${message} Signs, thousands marks, comparators and words are not accepted.`;
  const missing = accepted.filter((unit) => !message.includes(unit));
  return missing.length === 0 ? message : `${message} Accepted: ${accepted.join(', ')}.`;
}

async function run(value: string, from: string, to: string, analyte: string): Promise<void> {
  try {
    await write(process.stdout, `${convert(value, from, to, analyte)}\n`);
  } catch (error) {
    if (error instanceof UnitError) throw new UnusableInput(messageOf(error, analyte));
    throw error;
  }
}

const EXAMPLES = `
Prints the exact number where its decimals end, else 40 significant digits. Units are read as printed or in UCUM.

Examples:
  $ labgloss convert 300 ng/dL nmol/L testosterone
  $ labgloss convert 0.45 L/L % hematocrit
  $ labgloss convert 50 pg/mL pmol/L estradiol`;

/** `labgloss convert VALUE FROM TO ANALYTE` */
export const convertCommand = (): Command =>
  new Command('convert')
    .description('convert a value between two units of an analyte, exactly')
    .argument('<value>', 'a decimal number')
    .argument('<from>', 'the unit of the value')
    .argument('<to>', 'the unit of the result')
    .argument('<analyte>', 'an id or a name of the catalogue')
    .addHelpText('after', EXAMPLES)
    .action(run);
