import { analytesOf, type Rule } from './rule.js';
import type { NoteSentence } from './sentence.js';

function ofSentence(sentence: NoteSentence): readonly string[] {
  switch (sentence.kind) {
    case 'where':
      return [...analytesOf(sentence.condition), ...ofSentence(sentence.sentence)];
    case 'results':
      return sentence.analytes;
    case 'limits':
    case 'calculated':
      return [sentence.analyte];
    case 'count':
      return sentence.expected;
    case 'changes':
      return sentence.analytes ?? [];
    case 'alternatives':
    case 'baseline':
    case 'cited':
    case 'collected':
    case 'effects':
    case 'elapsed':
    case 'genotypes':
    case 'observed':
    case 'plain':
      return [];
  }
}

/** Every analyte that a rule asks or speaks of, each once. */
export function analytesRead(rule: Rule): readonly string[] {
  const gaps = [...rule.directionOnly, ...rule.unknown].map(({ when }) => when);
  const conditions = [rule.appliesTo, ...rule.unless, rule.when, ...gaps].flatMap(analytesOf);
  return [...new Set([...conditions, ...rule.note.text.flatMap(ofSentence)])];
}
