import type { Claim } from '../evidence/claim.js';
import { isCombination, type Condition } from './clause.js';
import type { Gap, Rule } from './rule.js';
import type { NoteSentence } from './sentence.js';

function claimsOfCondition(condition: Condition): readonly Claim[] {
  if (isCombination(condition)) return condition.of.flatMap(claimsOfCondition);
  return condition.kind === 'limit' ? [condition.limit.claim] : [];
}

const claimsOfGap = ({ when }: Gap): readonly Claim[] => ('unstated' in when ? [] : claimsOfCondition(when));

function claimsOfSentence(sentence: NoteSentence): readonly Claim[] {
  if (sentence.kind === 'where')
    return [...claimsOfCondition(sentence.condition), ...claimsOfSentence(sentence.sentence)];
  if (sentence.kind === 'genotypes')
    return Object.values(sentence.known).flatMap((facts) => facts.map(({ claim }) => claim));
  return 'claim' in sentence ? [sentence.claim] : [];
}

/** Every claim that a rule rests on or cites, each once: limits of its conditions, its sentences, and what stands beside them. */
export function claimsOf(rule: Rule): readonly Claim[] {
  const conditions = [rule.appliesTo, ...rule.unless, rule.when].flatMap(claimsOfCondition);
  const gaps = [...rule.directionOnly, ...rule.unknown].flatMap(claimsOfGap);
  const beside = [...rule.alsoReportedWith, ...rule.limitations].flatMap(({ claim }) => (claim ? [claim] : []));
  return [...new Set([...conditions, ...gaps, ...rule.note.text.flatMap(claimsOfSentence), ...rule.cites, ...beside])];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Does a claim say where it was read? The compiler asks for a work; plain JavaScript does not. */
export const namesItsWork = ({ citation }: Partial<Claim>): boolean =>
  isText(citation?.id) && isText(citation?.['title']);
