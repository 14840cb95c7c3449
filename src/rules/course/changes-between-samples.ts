import { all, any, isHigher, isLower } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { changes } from '../../language/sentence.js';

/** What changed since the panel before, with what stands against a comparison. */
export const changesBetweenSamples: Rule = /* @__PURE__ */ shippedRule({
  id: 'changes-between-samples',
  version: '1.0.0',
  kind: 'change',
  over: 'pair',
  patterns: [],
  appliesTo: all(),
  when: any(
    ...(['testosterone', 'estradiol', 'lh', 'fsh', 'shbg', 'prolactin', 'hematocrit'] as const).flatMap((analyte) => [
      isHigher(analyte),
      isLower(analyte),
    ]),
  ),
  note: {
    title: 'Changes since the panel before',
    text: [changes],
    plainText: 'Some results changed since the earlier sample.',
  },
});
