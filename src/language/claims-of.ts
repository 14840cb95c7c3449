import type { Claim } from '../evidence/claim.js';
import type { Gap, Rule } from './rule.js';
import type { NoteSentence } from './sentence.js';

function claimsOfCondition(condition: Gap['when']): readonly Claim[] {
  if ('op' in condition) return condition.of.flatMap(claimsOfCondition);
  return 'kind' in condition && condition.kind === 'limit' ? [condition.limit.claim] : [];
}

function claimsOfSentence(sentence: NoteSentence): readonly Claim[] {
  if (sentence.kind === 'where')
    return [...claimsOfCondition(sentence.condition), ...claimsOfSentence(sentence.sentence)];
  if (sentence.kind === 'genotypes')
    return Object.values(sentence.known).flatMap((facts) => facts.map(({ claim }) => claim));
  return 'claim' in sentence ? [sentence.claim] : [];
}

/** Every claim that a rule rests on or cites, each once: limits of its conditions, its sentences, and what stands beside them. */
export function claimsOf(rule: Rule): readonly Claim[] {
  const gaps = [...rule.directionOnly, ...rule.unknown].map(({ when }) => when);
  const conditions = [rule.appliesTo, ...rule.unless, rule.when, ...gaps].flatMap(claimsOfCondition);
  const beside = [...rule.alsoReportedWith, ...rule.limitations].flatMap(({ claim }) => (claim ? [claim] : []));
  return [...new Set([...conditions, ...rule.note.text.flatMap(claimsOfSentence), ...rule.cites, ...beside])];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Does a claim say where it was read? The compiler asks for a work; plain JavaScript does not. */
export const namesItsWork = ({ citation }: Partial<Claim>): boolean =>
  [citation?.id, citation?.['title']].every(isText);
