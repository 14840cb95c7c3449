import { Command, Option } from 'commander';
import { rules } from '../rules/index.js';
import { describeRule } from './describe-rule.js';
import { UnusableInput } from './failure.js';
import { ruleTable, ruleText } from './rule-text.js';
import { didYouMean } from './suggest.js';
import { columnsOf, hasColor, type ColorChoice } from './terminal.js';
import { write } from './write-output.js';

interface Flags {
  readonly json?: boolean;
  readonly color: ColorChoice;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

async function run(id: string | undefined, { json: asJson, color }: Flags): Promise<void> {
  const [width, isColored] = [columnsOf(), hasColor(color)];
  if (id === undefined) {
    const described = rules.map(describeRule);
    await write(process.stdout, asJson === true ? json(described) : ruleTable(described, width, isColored));
    return;
  }
  const rule = rules.find((one) => one.id === id) ?? rules.find(({ supersedes }) => supersedes.includes(id));
  if (!rule) {
    const suggestion = didYouMean(
      id,
      rules.map((one) => one.id),
    );
    throw new UnusableInput(`There is no rule ${id}.${suggestion} "labgloss rules" lists them all.`);
  }
  const described = describeRule(rule);
  await write(process.stdout, asJson === true ? json(described) : ruleText(described, width, isColored));
}

const EXAMPLES = `
Examples:
  $ labgloss rules
  $ labgloss rules testosterone-low-lh-raised
  $ labgloss rules --json > rules.json`;

/** `labgloss rules [ID]` */
export const rulesCommand = (): Command =>
  new Command('rules')
    .description('the rules in words, or one rule with its evidence')
    .argument('[id]', 'a rule id')
    .option('--json', 'as JSON')
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', EXAMPLES)
    .action(run);
