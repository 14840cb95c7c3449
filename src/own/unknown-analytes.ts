import type { Catalogue } from '../analytes/find.js';
import { RulesetError } from '../engine/compile.js';
import { analytesRead } from '../language/analytes-read.js';
import type { Rule } from '../language/rule.js';

/**
 * Refuses a rule that reads an analyte which no result can be of: left there, it would stay undecided for ever.
 *
 * @throws RulesetError naming the rule and the id
 */
export function refuseUnknownAnalytes(rules: readonly Rule[], { find }: Catalogue): void {
  for (const rule of rules) {
    const unknown = analytesRead(rule).find((id) => find(id)?.id !== id);
    if (unknown === undefined) continue;
    throw new RulesetError(
      unknown.includes(':')
        ? `Rule ${rule.id} reads ${unknown}, which was not given: its definition goes into the option analytes.`
        : `Rule ${rule.id} reads ${unknown}, which is no id of the catalogue; an analyte of your own has a namespace, as acme:${unknown}.`,
    );
  }
}
