// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.
import type { Claim } from '../claim.js';
import { claim } from '../compact-claim.js';
import { neale2013Lcmsms } from '../works/n.js';
import { oleary1991Pregnancy } from '../works/o.js';

/**
 * Over normal pregnancy serum SHBG rose 5.6-fold and testosterone 1.7-fold; estradiol rose 6.8-fold within 16 weeks
 * and a further 4.8-fold by term, and prolactin rose 3.8-fold in the first trimester with a similar rise later.
 */
export const pregnancyHormoneChanges: Claim<
  'context',
  {
    readonly 'shbg-over-pregnancy': readonly ['shbg', 'fold-change'];
    readonly 'testosterone-over-pregnancy': readonly ['testosterone', 'fold-change'];
    readonly 'estradiol-to-week-16': readonly ['estradiol', 'fold-change'];
    readonly 'estradiol-week-16-to-term': readonly ['estradiol', 'fold-change'];
    readonly 'prolactin-first-trimester': readonly ['prolactin', 'fold-change'];
  }
> = /* @__PURE__ */ claim({
  id: 'pregnancy-hormone-changes',
  use: 'context',
  population: { category: 'female', note: '60 women, three samples each' },
  method: 'immunoassay',
  citation: oleary1991Pregnancy,
  values: {
    'shbg-over-pregnancy': 'shbg fold-change {fold} 5.6',
    'testosterone-over-pregnancy': 'testosterone fold-change {fold} 1.7',
    'estradiol-to-week-16': 'estradiol fold-change {fold} 6.8',
    'estradiol-week-16-to-term': 'estradiol fold-change {fold} 4.8',
    'prolactin-first-trimester': 'prolactin fold-change {fold} 3.8',
  },
});

/**
 * By tandem mass spectrometry total testosterone was 0.6-4.9 nmol/L in the first and 0.9-4.9 nmol/L in the second
 * trimester, far above the non-pregnant limit.
 */
export const pregnancyTestosteroneInterval: Claim<
  'note',
  {
    readonly 'first-trimester': readonly ['testosterone', 'reference-interval-95'];
    readonly 'second-trimester': readonly ['testosterone', 'reference-interval-95'];
  }
> = /* @__PURE__ */ claim({
  id: 'pregnancy-testosterone-interval',
  use: 'note',
  population: { category: 'female', note: '59 first-trimester and 60 second-trimester women' },
  method: 'LC-MS/MS',
  citation: neale2013Lcmsms,
  values: {
    'first-trimester': 'testosterone reference-interval-95 nmol/L 0.6..4.9',
    'second-trimester': 'testosterone reference-interval-95 nmol/L 0.9..4.9',
  },
});
