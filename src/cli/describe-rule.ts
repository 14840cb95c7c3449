import { formatReference } from '../evidence/cite.js';
import type { Claim } from '../evidence/claim.js';
import { statements } from '../evidence/statements.js';
import { describe } from '../language/english.js';
import type { Rule } from '../language/rule.js';
import { fillFromClaim } from '../notes/claim-number.js';
import { claimsOf } from '../language/claims-of.js';

export interface DescribedClaim {
  readonly claim: string;
  readonly statement: string;
  readonly population: string;
  readonly method?: string;
  readonly use: string;
  readonly secondary: boolean;
  readonly quotedBy?: string;
  readonly reference: string;
}

/** A rule in words, all of them generated from what is evaluated. */
export interface DescribedRule {
  readonly id: string;
  readonly version: string;
  readonly kind: Rule['kind'];
  readonly title: string;
  readonly appliesTo: string;
  readonly when: string;
  readonly unless: readonly string[];
  readonly directionOnly: readonly string[];
  readonly patterns: readonly string[];
  readonly absorbs: readonly string[];
  readonly supersedes: readonly string[];
  readonly unknown: readonly string[];
  readonly alsoReportedWith: readonly { readonly text: string; readonly claim: string }[];
  readonly limitations: readonly { readonly text: string; readonly claim?: string }[];
  readonly evidence: readonly DescribedClaim[];
}

const describeClaim = ({ id, population, method, use, secondary, quotedBy, citation }: Claim): DescribedClaim => ({
  claim: id,
  statement: statements[id] ?? '',
  population: population.note ?? population.category,
  ...(method !== undefined && { method }),
  use,
  secondary,
  ...(quotedBy && { quotedBy: formatReference(quotedBy) }),
  reference: formatReference(citation),
});

/** A condition without clauses holds for every panel. */
const inWords = (condition: Rule['when']): string => describe(condition) || 'every panel';

export const describeRule = (rule: Rule): DescribedRule => ({
  id: rule.id,
  version: rule.version,
  kind: rule.kind,
  title: rule.note.title,
  appliesTo: inWords(rule.appliesTo),
  when: inWords(rule.when),
  unless: rule.unless.map(describe),
  directionOnly: rule.directionOnly.map(({ text }) => text),
  patterns: rule.patterns,
  absorbs: rule.absorbs,
  supersedes: rule.supersedes,
  unknown: rule.unknown.map(({ text }) => text),
  alsoReportedWith: rule.alsoReportedWith.map(({ claim, template }) => ({
    text: fillFromClaim(template, claim),
    claim: claim.id,
  })),
  limitations: rule.limitations.map(({ text, claim }) => ({ text, ...(claim && { claim: claim.id }) })),
  evidence: claimsOf(rule).map(describeClaim),
});
