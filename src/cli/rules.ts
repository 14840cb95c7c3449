import { Command, InvalidArgumentError, Option } from 'commander';
import { rules } from '../rules/index.js';
import { checkText } from './check-rules/check-report.js';
import { checkRuleset } from './check-rules/check-ruleset.js';
import { describeRule } from './describe-rule.js';
import { UnusableInput } from './failure.js';
import { startProgress } from './progress.js';
import { ruleTable, ruleText } from './rule-text.js';
import { didYouMean } from './suggest.js';
import { columnsOf, hasColor, type ColorChoice } from './terminal.js';
import { write } from './write-output.js';

interface Flags {
  readonly json?: boolean;
  readonly color: ColorChoice;
  readonly check?: boolean;
  readonly panels: number;
  readonly seed: number;
}

/** The ruleset has a problem: said on standard output, and the command ends with this exit code. */
const UNSOUND = 1;

const PANELS = 100_000;
const SEED = 1;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Searches generated panels for what is wrong with the rules themselves. */
async function check({ json: asJson, panels, seed }: Flags): Promise<void> {
  const progress = startProgress(process.stderr, { one: 'panel', done: 'searched' });
  const checked = checkRuleset(rules, { panels, seed, onPanel: (done) => progress.show({ done, unread: 0 }) });
  progress.clear();
  const seconds = progress.seconds();
  await write(process.stdout, asJson === true ? json({ ...checked, seconds }) : checkText(checked, seconds));
  if (checked.problems.length > 0) process.exitCode = UNSOUND;
}

async function run(id: string | undefined, flags: Flags): Promise<void> {
  const { json: asJson, color } = flags;
  if (flags.check === true) {
    if (id !== undefined) throw new UnusableInput(`--check searches all rules together, not ${id} alone.`);
    return check(flags);
  }
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

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError(`A whole number above 0 is accepted, not ${text}.`);
}

const EXAMPLES = `
With --check the rules themselves are searched over generated panels: every id is unique, every rule is reached and keeps its
note somewhere, and no two rules that speak of one panel contradict each other. A problem is shown with a minimal record.

Examples:
  $ labgloss rules
  $ labgloss rules testosterone-low-lh-raised
  $ labgloss rules --json > rules.json
  $ labgloss rules --check --panels 20000 --seed 7

Exit codes: 0 done, 1 --check found a problem, 2 there is no such rule.`;

/** `labgloss rules [ID]` */
export const rulesCommand = (): Command =>
  new Command('rules')
    .description('the rules in words, or one rule with its evidence; --check looks for what is wrong with them')
    .argument('[id]', 'a rule id')
    .option('--json', 'as JSON')
    .option('--check', 'search generated panels for rules that are never reached or contradict each other')
    .addOption(new Option('--panels <n>', 'how many panels --check generates').argParser(readCount).default(PANELS))
    .addOption(
      new Option('--seed <n>', 'where --check starts: one seed, one search').argParser(readCount).default(SEED),
    )
    .addOption(new Option('--color <when>', 'color of the text').choices(['auto', 'always', 'never']).default('auto'))
    .addHelpText('after', EXAMPLES)
    .action(run);
