import { analytesOf, type Gap, type Rule } from './rule.js';
import type { NoteSentence } from './sentence.js';

const ofGap = ({ when }: Gap): readonly string[] => ('unstated' in when ? [] : analytesOf(when));

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
  const conditions = [rule.appliesTo, ...rule.unless, rule.when].flatMap(analytesOf);
  const gaps = [...rule.directionOnly, ...rule.unknown].flatMap(ofGap);
  return [...new Set([...conditions, ...gaps, ...rule.note.text.flatMap(ofSentence)])];
}
