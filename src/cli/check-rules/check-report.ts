import { counted } from '../../report/words.js';
import type { Problem, RulesetCheck } from './check-ruleset.js';

/** One line on how a ruleset came out, with how fast it was searched. */
function opening({ reached, problems, panels, seed }: RulesetCheck, seconds: number): string {
  const rules = counted(Object.keys(reached).length, 'rule');
  const result = problems.length === 0 ? 'sound' : counted(problems.length, 'problem');
  const rate = Math.round(panels / Math.max(seconds, 0.001));
  return `${rules}, ${counted(panels, 'generated panel')} (seed ${seed}) in ${seconds.toFixed(1)} s, ${counted(rate, 'panel')} a second: ${result}.`;
}

const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');

function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'repeated-id':
      return `${problem.rules[0]}: two rules have this id.`;
    case 'never-present':
      return `${problem.rules[0]}: not present on any panel.`;
    case 'never-with-a-note-of-its-own':
      return `${problem.rules[0]}: present, and every time taken over by a more specific rule.`;
    case 'contradiction': {
      const [one, other] = problem.rules;
      const [said, against] = problem.statements;
      return [
        `${one} and ${other} contradict each other on ${counted(problem.panels, 'panel')}:`,
        `  ${one}: ${said}`,
        `  ${other}: ${against}`,
        '  for example',
        indented(JSON.stringify(problem.record, null, 2)),
      ].join('\n');
    }
  }
}

/** What was searched, and each problem with the rules it is about; a contradiction with a record that shows it. */
export const checkText = (check: RulesetCheck, seconds: number): string =>
  `${[opening(check, seconds), ...check.problems.map(problemText)].join('\n\n')}\n`.replaceAll('\u00a0', ' ');
