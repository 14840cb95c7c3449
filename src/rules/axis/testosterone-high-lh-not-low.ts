import { all, any, category, given, isHigh, isNotHigh, isNotLow, on } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { results } from '../../language/sentence.js';
import { axisClasses } from '../../reference/treatment-classes.js';
import {
  androgenInsensitivity,
  anyImmunoassay,
  fewAndrogenReceptors,
  heterophileTestosterone,
  hyperthyroidism,
} from '../associations.js';
import { ofTheAxis } from '../gaps.js';
import { noCauseStated } from '../restraint.js';

/** Testosterone above with LH inside or above, where a high SHBG does not account for it. */
export const testosteroneHighLhNotLow: Rule = /* @__PURE__ */ shippedRule({
  id: 'testosterone-high-lh-not-low',
  version: '1.0.0',
  kind: 'pattern',
  patterns: ['testosterone-high-lh-not-low'],
  appliesTo: category('male'),
  unless: [given('under-adult-age'), on(...axisClasses)],
  when: all(isHigh('testosterone'), isNotLow('lh'), any(isNotHigh('shbg'), isHigh('free-testosterone'))),
  reads: ['fsh'],
  absorbs: [
    'testosterone-high-male',
    'lh-high',
    'fsh-high',
    'free-testosterone-high',
    'collection-time-not-morning-or-unknown',
  ],
  note: {
    title: 'Testosterone above its interval, LH not below: one sample',
    text: [results('testosterone', 'free-testosterone', 'lh', 'fsh', 'shbg'), noCauseStated],
    plainText: 'The testosterone result ({testosterone}) is higher than the range used. LH ({lh}) is not lower.',
  },
  unknown: ofTheAxis,
  alsoReportedWith: [
    androgenInsensitivity,
    fewAndrogenReceptors,
    heterophileTestosterone,
    hyperthyroidism,
    anyImmunoassay,
  ],
});
