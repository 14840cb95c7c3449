import { all, given } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { genotypes, plain } from '../../language/sentence.js';
import { knownOfVariants } from './known-of-variants.js';

/** Genotypes of steroid metabolism or binding as stated, with how well each is known. */
export const genotypeOfSteroidMetabolismStated: Rule = /* @__PURE__ */ shippedRule({
  id: 'genotype-of-steroid-metabolism-stated',
  version: '1.0.0',
  kind: 'context',
  patterns: ['genotype-of-steroid-metabolism-stated'],
  appliesTo: all(),
  when: given('genotype-stated'),
  note: {
    title: 'Stated genotypes of steroid metabolism or binding, with the strength of their evidence',
    text: [
      genotypes(knownOfVariants),
      plain('No hormone value is predicted from a genotype; what was measured stands as it is.'),
    ],
    plainText: 'A gene test is listed. It does not say how high or low a hormone result is.',
  },
});
