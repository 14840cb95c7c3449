import { truthOf, type Answers, type Evaluation } from '../../engine/evaluate.js';
import type { Leaf, Node } from '../../engine/compile.js';
import { findAnalyte } from '../../analytes/find.js';
import { gonadalAnalytes } from '../../facts/answers/result-answers.js';
import type { Clause } from '../../language/clause.js';
import { analytesOf, type Rule } from '../../language/rule.js';
import { statementsOfName } from './name-statements.js';
import { opposite, type Statement } from './statement.js';

/** What a clause is about. A relation to the interval and one to a named limit have different owners, and never meet. */
function aboutOf(clause: Exclude<Clause, { readonly kind: 'treatment' }>): string {
  switch (clause.kind) {
    case 'result':
      return clause.analyte;
    case 'limit':
      return `${clause.analyte} against ${clause.limit.claim.id}/${clause.limit.key}`;
    case 'change':
      return `${clause.analyte} since before`;
    case 'context':
      return 'context';
  }
}

/** Each class by itself: that none of several is listed is said of each of them, that one of several is only of those that are. */
function ofTreatments({ clause, text }: Leaf, holds: boolean, { facts }: Answers): readonly Statement[] {
  if (clause.kind !== 'treatment') return [];
  const { classes, when } = clause;
  const meant = holds ? classes.filter((one) => facts.treatment([one], when).truth === 'true') : classes;
  const says = holds ? 'listed' : 'not-listed';
  return meant.map((one) => ({ about: `${when} ${one}`, says, text: holds ? text : `not: ${text}` }));
}

/** That all gonadal results lie inside is said of each one that was measured. */
function ofAllInside({ text }: Leaf, { facts }: Answers): readonly Statement[] {
  const measured = [...gonadalAnalytes].filter((analyte) => facts.result(analyte));
  return measured.map((analyte) => ({ about: analyte, says: 'inside', text }));
}

function statementsOfLeaf(leaf: Leaf, holds: boolean, answers: Answers): readonly Statement[] {
  const { clause, text } = leaf;
  if (clause.kind === 'treatment') return ofTreatments(leaf, holds, answers);
  const word = clause.kind === 'context' ? clause.fact : clause.is;
  const own = { about: aboutOf(clause), says: holds ? word : opposite(word), text: holds ? text : `not: ${text}` };
  return word === 'all-gonadal-results-inside' && holds ? [own, ...ofAllInside(leaf, answers)] : [own];
}

/** The clauses that make a condition come out as it does. A part that came out otherwise is no reason, and says nothing. */
function statementsOfNode(node: Node, holds: boolean, answers: Answers): readonly Statement[] {
  if (truthOf(node, answers) !== (holds ? 'true' : 'false')) return [];
  if (node.op === 'clause') return statementsOfLeaf(node, holds, answers);
  return node.of.flatMap((part) => statementsOfNode(part, node.op === 'not' ? !holds : holds, answers));
}

const isAnalyte = (about: string): boolean => findAnalyte(about)?.id === about;

const namesRead = new Map<string, readonly Statement[]>();

function statementsOfPattern(name: string): readonly Statement[] {
  const read = namesRead.get(name) ?? statementsOfName(name);
  namesRead.set(name, read);
  return read;
}

/** Every analyte that a rule reads, whether or not it decided. */
const readBy = ({ appliesTo, when }: Rule): ReadonlySet<string> => new Set([appliesTo, when].flatMap(analytesOf));

/**
 * What the names of a present rule say beside its clauses. Of an analyte that the rule reads, a name speaks only where that
 * analyte decided: “free testosterone low” also stands for a low index, and “FSH low” for a panel without FSH.
 */
function statementsOfNames(rule: Rule, byClauses: readonly Statement[], { facts }: Answers): readonly Statement[] {
  const decided = new Set(byClauses.filter(({ says }) => says !== 'not-measured').map(({ about }) => about));
  const read = readBy(rule);
  const isMeant = ({ about, says }: Statement): boolean => {
    if (decided.has(about) || says === 'not-measured' || !isAnalyte(about)) return true;
    return !read.has(about) && facts.result(about) !== undefined;
  };
  return rule.patterns.flatMap(statementsOfPattern).filter(isMeant);
}

/** Everything that a present rule says of its panel: by its clauses, by its names, and in which form it carries them. */
export function statementsOf({ rule: compiled, contextUnknown }: Evaluation, answers: Answers): readonly Statement[] {
  const { appliesTo, unless, when, rule } = compiled;
  const byClauses = [
    ...statementsOfNode(appliesTo, true, answers),
    ...unless.flatMap((exception) => statementsOfNode(exception, false, answers)),
    ...statementsOfNode(when, true, answers),
  ];
  const form = contextUnknown ? 'context-unknown' : 'bare';
  const text = contextUnknown ? 'direction only' : 'by its full name';
  return [
    ...byClauses,
    ...statementsOfNames(rule, byClauses, answers),
    ...rule.patterns.map((name) => ({ about: `pattern ${name}`, says: form, text: `it carries ${name}, ${text}` })),
  ];
}
