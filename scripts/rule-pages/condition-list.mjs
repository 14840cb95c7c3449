// A condition as a nested list in words: one line a clause, so that nothing has to be parsed out of one long sentence.

const HEAD = { all: 'all of these:', any: 'at least one of these:', not: 'this is not the case:' };
const INDENT = '  ';

const headOf = ({ op, count }) => (op === 'at-least' ? `at least ${count} of these:` : HEAD[op]);
const isCombination = (condition) => 'op' in condition;

/** Combinations of one part say no more than the part itself. */
const unwrapped = (condition) =>
  isCombination(condition) && condition.op !== 'not' && condition.of.length === 1
    ? unwrapped(condition.of[0])
    : condition;

const MOST_IN_ONE_LINE = 3;

/** A clause that names many treatments gets a line for each. */
function clauseLines(clause, { describeClause, treatmentName }, depth) {
  const [bullet, inner] = [`${INDENT.repeat(depth)}- `, `${INDENT.repeat(depth + 1)}- `];
  const words = describeClause(clause);
  if (clause.kind !== 'treatment' || clause.classes.length <= MOST_IN_ONE_LINE) return [`${bullet}${words}`];
  const lead = words.slice(0, words.indexOf(':'));
  return [`${bullet}${lead}, one of these:`, ...clause.classes.map((one) => `${inner}${treatmentName(one)}`)];
}

function lines(condition, library, depth) {
  const one = unwrapped(condition);
  if (!isCombination(one)) return clauseLines(one, library, depth);
  const [only] = one.of;
  if (one.op === 'not' && !isCombination(only) && only.kind !== 'treatment')
    return [`${INDENT.repeat(depth)}- not: ${library.describeClause(only)}`];
  return [`${INDENT.repeat(depth)}- ${headOf(one)}`, ...one.of.flatMap((part) => lines(part, library, depth + 1))];
}

/** The list; a condition without clauses holds for every panel, and the parts of an outer `all` stand on their own. */
export function conditionList(condition, library) {
  const one = unwrapped(condition);
  if (!isCombination(one)) return lines(one, library, 0);
  if (one.of.length === 0) return ['- every panel'];
  return one.op === 'all' ? one.of.flatMap((part) => lines(part, library, 0)) : lines(one, library, 0);
}
