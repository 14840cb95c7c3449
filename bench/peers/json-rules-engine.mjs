import { Engine } from 'json-rules-engine';
import { factsOf, rules } from './rules.mjs';

const OPERATORS = {
  low: ['lessThan', 'low'],
  notLow: ['greaterThanInclusive', 'low'],
  high: ['greaterThan', 'high'],
  notHigh: ['lessThanInclusive', 'high'],
};

const condition = ([analyte, relation]) => {
  const [operator, end] = OPERATORS[relation];
  return { fact: analyte, operator, value: { fact: `${analyte}_${end}` } };
};

const engine = new Engine(
  rules.map(({ id, when }) => ({ name: id, conditions: { all: when.map(condition) }, event: { type: id } })),
  { allowUndefinedFacts: true },
);

const conditionsOf = (result) => result.conditions.all;

/** The trace is read as ours is: each rule, and each of its conditions with its value and the value it was compared with. */
function read({ results, failureResults }) {
  let sum = 0;
  for (const result of [...results, ...failureResults]) {
    sum += result.name.length;
    for (const { result: holds, factResult, valueResult } of conditionsOf(result)) {
      if (holds === true) sum += 1;
      if (factResult !== undefined && valueResult !== undefined) sum += 1;
    }
  }
  return sum;
}

export const jsonRulesEngine = {
  name: 'json-rules-engine: ten rules',
  prepare: factsOf,
  run: (facts) => engine.run(facts),
  read,
  fired: ({ events }) => events.map(({ type }) => type).sort(),
};
