import { all, any, category, given, isLow, isMeasured } from '../../language/clause.js';
import { shippedRule, type Rule } from '../../language/rule.js';
import { cited, results, where } from '../../language/sentence.js';
import {
  estradiolMaleFractureMrosSweden,
  estradiolMaleFractureMrosSwedenHazard,
  estradiolMaleVertebralFracture,
} from '../../evidence/claims/pattern-estradiol.js';
import { anyImmunoassay } from '../associations.js';
import { ofOneResult } from '../gaps.js';
import { separatorGel } from '../limitations.js';
import { noCauseStated } from '../restraint.js';

/** The cohorts of what is published: older men, with estradiol by mass spectrometry. */
const asInTheCohorts = all(given('from-sixty-five'), given('estradiol-by-mass-spectrometry'));

/** A man with estradiol below its interval and bone density measured: both side by side, with what cohorts saw and did not see. */
export const boneDensityWithLowEstradiolMale: Rule = /* @__PURE__ */ shippedRule({
  id: 'bone-density-with-low-estradiol-male',
  version: '1.0.0',
  kind: 'context',
  patterns: ['bone-density-with-low-estradiol-male'],
  appliesTo: category('male'),
  when: all(
    isLow('estradiol'),
    any(
      isMeasured('bone-mineral-density-t-score'),
      isMeasured('bone-mineral-density-z-score'),
      isMeasured('bone-mineral-density'),
    ),
  ),
  absorbs: ['estradiol-low-male'],
  note: {
    title: 'Bone density measured, estradiol below its interval',
    text: [
      results('estradiol', 'bone-mineral-density-t-score', 'bone-mineral-density-z-score', 'bone-mineral-density'),
      where(
        asInTheCohorts,
        cited(
          estradiolMaleFractureMrosSwedenHazard,
          'In {population}, the hazard of fracture rose {estradiol}-fold for each standard deviation of lower estradiol; estradiol was no independent predictor, free estradiol and SHBG were.',
        ),
      ),
      where(
        asInTheCohorts,
        cited(
          estradiolMaleFractureMrosSweden,
          'That cohort saw more fractures below an estradiol of {estradiol-threshold}.',
        ),
      ),
      where(
        asInTheCohorts,
        cited(
          estradiolMaleVertebralFracture,
          'In {population} estradiol was not associated with vertebral fractures as a continuous variable.',
        ),
      ),
      noCauseStated,
    ],
    plainText: 'The estradiol result ({estradiol}) is lower than the range used. Bone density was measured too.',
  },
  unknown: ofOneResult,
  alsoReportedWith: [anyImmunoassay],
  limitations: [separatorGel],
});
