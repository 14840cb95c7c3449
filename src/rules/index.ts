import { estradiolHighFshLowWithListedEstrogen } from './treatment/estradiol-high-fsh-low-with-listed-estrogen.js';
import { estradiolLowOnListedAromataseInhibitor } from './treatment/estradiol-low-on-listed-aromatase-inhibitor.js';
import { genderAffirmingTherapyContext } from './treatment/gender-affirming-therapy-context.js';
import { genotypeOfSteroidMetabolismStated } from './genetics/genotype-of-steroid-metabolism-stated.js';
import { hematocritHighWithListedAndrogenOrHighTestosterone } from './treatment/hematocrit-high-with-listed-androgen-or-high-testosterone.js';
import { lhFshOrSexSteroidLowOnListedGnrhAnalogue } from './treatment/lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue.js';
import { listedDrugOrConditionAffectsResult } from './treatment/listed-drug-or-condition-affects-result.js';
import { listedHormoneGovernsReading } from './treatment/listed-hormone-governs-reading.js';
import { hcgHighPregnancyNotStated } from './treatment/hcg-high-pregnancy-not-stated.js';
import { pregnancyGovernsReading } from './treatment/pregnancy-governs-reading.js';
import { fshLowLhNotLow } from './axis/fsh-low-lh-not-low.js';
import { fshRaisedLhInside } from './axis/fsh-raised-lh-inside.js';
import { lhFshLowOnListedAndrogen } from './axis/lh-fsh-low-on-listed-androgen.js';
import { lhFshLowSexSteroidNotMeasured } from './axis/lh-fsh-low-sex-steroid-not-measured.js';
import { lhFshLowTestosteroneNotLowNoListedSource } from './axis/lh-fsh-low-testosterone-not-low-no-listed-source.js';
import { lhLowFshNotLow } from './axis/lh-low-fsh-not-low.js';
import { gonadotropinAndOtherPituitaryResultsLow } from './axis/gonadotropin-and-other-pituitary-results-low.js';
import { prolactinHighMacroprolactinMeasured } from './axis/prolactin-high-macroprolactin-measured.js';
import { prolactinHighSexSteroidLow } from './axis/prolactin-high-sex-steroid-low.js';
import { testosteroneHighLhNotLow } from './axis/testosterone-high-lh-not-low.js';
import { testosteroneInsideFreeLowLhRaised } from './axis/testosterone-inside-free-low-lh-raised.js';
import { testosteroneInsideLhRaised } from './axis/testosterone-inside-lh-raised.js';
import { testosteroneLowFshRaisedLhInside } from './axis/testosterone-low-fsh-raised-lh-inside.js';
import { testosteroneLowLhFshLowAfterListedAndrogen } from './axis/testosterone-low-lh-fsh-low-after-listed-androgen.js';
import { testosteroneLowLhFshLow } from './axis/testosterone-low-lh-fsh-low.js';
import { testosteroneLowLhFshUnraised } from './axis/testosterone-low-lh-fsh-unraised.js';
import { testosteroneLowLhLowFshNotLow } from './axis/testosterone-low-lh-low-fsh-not-low.js';
import { testosteroneLowLhRaised } from './axis/testosterone-low-lh-raised.js';
import { shbgHighTestosteroneHighFreeInside } from './binding/shbg-high-testosterone-high-free-inside.js';
import { shbgHighTestosteroneHigh } from './binding/shbg-high-testosterone-high.js';
import { shbgHighTestosteroneInsideFreeLow } from './binding/shbg-high-testosterone-inside-free-low.js';
import { shbgLowTestosteroneLowFreeInside } from './binding/shbg-low-testosterone-low-free-inside.js';
import { shbgLowTestosteroneLow } from './binding/shbg-low-testosterone-low.js';
import { testosteroneLowOrNearLimitShbgNotMeasured } from './binding/testosterone-low-or-near-limit-shbg-not-measured.js';
import { freeTestosteroneMeasuredAndCalculatedDiffer } from './binding/free-testosterone-measured-and-calculated-differ.js';
import { estradiolHighFshNotLow } from './estradiol/estradiol-high-fsh-not-low.js';
import { estradiolHighLhOrFshLow } from './estradiol/estradiol-high-lh-or-fsh-low.js';
import { hcgHighEstradiolProgesteroneHigh } from './estradiol/hcg-high-estradiol-progesterone-high.js';
import { hcgHighSexSteroidNotLow } from './estradiol/hcg-high-sex-steroid-not-low.js';
import { testosteroneLowEstradiolHigh } from './estradiol/testosterone-low-estradiol-high.js';
import { estradiolLowFshRaised } from './women/estradiol-low-fsh-raised.js';
import { estradiolLowLhFshLow } from './women/estradiol-low-lh-fsh-low.js';
import { estradiolLowLhFshUnraised } from './women/estradiol-low-lh-fsh-unraised.js';
import { fshAboveLimitBeforeFortyDisorderedCycles } from './women/fsh-above-limit-before-forty-disordered-cycles.js';
import { fshBelowPostmenopausalInterval } from './women/fsh-below-postmenopausal-interval.js';
import { lhRaisedFshInside } from './women/lh-raised-fsh-inside.js';
import { midcycleResults } from './women/midcycle-results.js';
import { lutealProgesterone } from './women/luteal-progesterone.js';
import { testosteroneHighFemaleShbgLow } from './women/testosterone-high-female-shbg-low.js';
import { censoredAcrossALimit } from './quality/censored-across-a-limit.js';
import { collectionTimeNotMorningOrUnknown } from './quality/collection-time-not-morning-or-unknown.js';
import { cyclePhaseNotSupplied } from './quality/cycle-phase-not-supplied.js';
import { estradiolImmunoassayAtLowConcentration } from './quality/estradiol-immunoassay-at-low-concentration.js';
import { progesteronePhaseByCalendar } from './quality/progesterone-phase-by-calendar.js';
import { resultsAfterListedAndrogen } from './course/results-after-listed-androgen.js';
import { testosteroneImmunoassayAtLowConcentration } from './quality/testosterone-immunoassay-at-low-concentration.js';
import { limitsOfTheseData } from './quality/limits-of-these-data.js';
import { methodsDisagree } from './quality/methods-disagree.js';
import { printedIntervalDoesNotFitSubject } from './quality/printed-interval-does-not-fit-subject.js';
import { resultOnALimit } from './quality/result-on-a-limit.js';
import { resultsDisagree } from './quality/results-disagree.js';
import { underAdultAge } from './quality/under-adult-age.js';
import { unitMissingOrImplausible } from './quality/unit-missing-or-implausible.js';
import { measuredGonadalResultsInside } from './within/measured-gonadal-results-inside.js';
import { changeBeyondReferenceChangeValue } from './course/change-beyond-reference-change-value.js';
import { changesBetweenSamples } from './course/changes-between-samples.js';
import { changesSinceListedAndrogenEnded } from './course/changes-since-listed-androgen-ended.js';
import { resultsLowerStillOnListedGnrhAnalogue } from './course/results-lower-still-on-listed-gnrh-analogue.js';
import { resultsNearerToThoseBeforeListedHormone } from './course/results-nearer-to-those-before-listed-hormone.js';
import { twoMorningSamplesTestosteroneLow } from './course/two-morning-samples-testosterone-low.js';
import { twoSamplesOnDifferentSidesOfTheLimit } from './course/two-samples-on-different-sides-of-the-limit.js';
import { changesSinceListedTreatmentBegan } from './course/changes-since-listed-treatment-began.js';
import { gonadalResultsHigherThanBefore } from './course/gonadal-results-higher-than-before.js';
import { previouslyOutsideNowInsideOrNearer } from './course/previously-outside-now-inside-or-nearer.js';
import { samplesNotComparable } from './course/samples-not-comparable.js';
import { testosteroneHigherOnListedAromataseInhibitor } from './course/testosterone-higher-on-listed-aromatase-inhibitor.js';
import { testosteroneLhFshHigherOnListedSerm } from './course/testosterone-lh-fsh-higher-on-listed-serm.js';
import { estradiolMeasuredPostmenopausal } from './women/estradiol-measured-postmenopausal.js';
import { estradiolOnListedEstrogen } from './estradiol/estradiol-on-listed-estrogen.js';
import { immunoassayPossibleOnListedBiotin } from './quality/immunoassay-possible-on-listed-biotin.js';
import { estradiolImmunoassayPossibleOnListedFulvestrant } from './quality/estradiol-immunoassay-possible-on-listed-fulvestrant.js';
import { steroidImmunoassayPossibleOnListedExemestane } from './quality/steroid-immunoassay-possible-on-listed-exemestane.js';
import { fshRaisedSemenResultLow } from './companions/fsh-raised-semen-result-low.js';
import { psaOnListed5AlphaReductaseInhibitor } from './companions/psa-on-listed-5-alpha-reductase-inhibitor.js';
import { dhtOnListed5AlphaReductaseInhibitor } from './companions/dht-on-listed-5-alpha-reductase-inhibitor.js';
import { lipidsOnListedAromataseInhibitor } from './companions/lipids-on-listed-aromatase-inhibitor.js';
import { boneDensityWithLowEstradiolMale } from './companions/bone-density-with-low-estradiol-male.js';
import { testosteroneOutsideCertifiedRange } from './quality/testosterone-outside-certified-range.js';
import { positionRules } from './position/positions.js';
import { resultsOutsideIntervals } from './position/results-outside-intervals.js';
import type { Rule } from '../language/rule.js';

export * from '../language/index.js';
export type { AnalyteId, AnyAnalyteId, OwnAnalyte, OwnAnalyteId } from '../analytes/analyte.js';
export { defineAnalyte, type AnalyteDefinition } from '../own/define-analyte.js';
export { defineInterval, type IntervalDefinition, type IntervalGroup } from '../own/define-interval.js';
export { DefinitionError, type DefinitionProblem } from '../own/definition-error.js';
export type { PublishedInterval } from '../reference/published.js';
export { estradiolHighFshLowWithListedEstrogen } from './treatment/estradiol-high-fsh-low-with-listed-estrogen.js';
export { estradiolLowOnListedAromataseInhibitor } from './treatment/estradiol-low-on-listed-aromatase-inhibitor.js';
export { genderAffirmingTherapyContext } from './treatment/gender-affirming-therapy-context.js';
export { genotypeOfSteroidMetabolismStated } from './genetics/genotype-of-steroid-metabolism-stated.js';
export { hematocritHighWithListedAndrogenOrHighTestosterone } from './treatment/hematocrit-high-with-listed-androgen-or-high-testosterone.js';
export { lhFshOrSexSteroidLowOnListedGnrhAnalogue } from './treatment/lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue.js';
export { listedDrugOrConditionAffectsResult } from './treatment/listed-drug-or-condition-affects-result.js';
export { listedHormoneGovernsReading } from './treatment/listed-hormone-governs-reading.js';
export { hcgHighPregnancyNotStated } from './treatment/hcg-high-pregnancy-not-stated.js';
export { pregnancyGovernsReading } from './treatment/pregnancy-governs-reading.js';
export { fshLowLhNotLow } from './axis/fsh-low-lh-not-low.js';
export { fshRaisedLhInside } from './axis/fsh-raised-lh-inside.js';
export { lhFshLowOnListedAndrogen } from './axis/lh-fsh-low-on-listed-androgen.js';
export { lhFshLowSexSteroidNotMeasured } from './axis/lh-fsh-low-sex-steroid-not-measured.js';
export { lhFshLowTestosteroneNotLowNoListedSource } from './axis/lh-fsh-low-testosterone-not-low-no-listed-source.js';
export { lhLowFshNotLow } from './axis/lh-low-fsh-not-low.js';
export { gonadotropinAndOtherPituitaryResultsLow } from './axis/gonadotropin-and-other-pituitary-results-low.js';
export { prolactinHighMacroprolactinMeasured } from './axis/prolactin-high-macroprolactin-measured.js';
export { prolactinHighSexSteroidLow } from './axis/prolactin-high-sex-steroid-low.js';
export { testosteroneHighLhNotLow } from './axis/testosterone-high-lh-not-low.js';
export { testosteroneInsideFreeLowLhRaised } from './axis/testosterone-inside-free-low-lh-raised.js';
export { testosteroneInsideLhRaised } from './axis/testosterone-inside-lh-raised.js';
export { testosteroneLowFshRaisedLhInside } from './axis/testosterone-low-fsh-raised-lh-inside.js';
export { testosteroneLowLhFshLowAfterListedAndrogen } from './axis/testosterone-low-lh-fsh-low-after-listed-androgen.js';
export { testosteroneLowLhFshLow } from './axis/testosterone-low-lh-fsh-low.js';
export { testosteroneLowLhFshUnraised } from './axis/testosterone-low-lh-fsh-unraised.js';
export { testosteroneLowLhLowFshNotLow } from './axis/testosterone-low-lh-low-fsh-not-low.js';
export { testosteroneLowLhRaised } from './axis/testosterone-low-lh-raised.js';
export { shbgHighTestosteroneHighFreeInside } from './binding/shbg-high-testosterone-high-free-inside.js';
export { shbgHighTestosteroneHigh } from './binding/shbg-high-testosterone-high.js';
export { shbgHighTestosteroneInsideFreeLow } from './binding/shbg-high-testosterone-inside-free-low.js';
export { shbgLowTestosteroneLowFreeInside } from './binding/shbg-low-testosterone-low-free-inside.js';
export { shbgLowTestosteroneLow } from './binding/shbg-low-testosterone-low.js';
export { testosteroneLowOrNearLimitShbgNotMeasured } from './binding/testosterone-low-or-near-limit-shbg-not-measured.js';
export { freeTestosteroneMeasuredAndCalculatedDiffer } from './binding/free-testosterone-measured-and-calculated-differ.js';
export { estradiolHighFshNotLow } from './estradiol/estradiol-high-fsh-not-low.js';
export { estradiolHighLhOrFshLow } from './estradiol/estradiol-high-lh-or-fsh-low.js';
export { hcgHighEstradiolProgesteroneHigh } from './estradiol/hcg-high-estradiol-progesterone-high.js';
export { hcgHighSexSteroidNotLow } from './estradiol/hcg-high-sex-steroid-not-low.js';
export { testosteroneLowEstradiolHigh } from './estradiol/testosterone-low-estradiol-high.js';
export { estradiolLowFshRaised } from './women/estradiol-low-fsh-raised.js';
export { estradiolLowLhFshLow } from './women/estradiol-low-lh-fsh-low.js';
export { estradiolLowLhFshUnraised } from './women/estradiol-low-lh-fsh-unraised.js';
export { fshAboveLimitBeforeFortyDisorderedCycles } from './women/fsh-above-limit-before-forty-disordered-cycles.js';
export { fshBelowPostmenopausalInterval } from './women/fsh-below-postmenopausal-interval.js';
export { lhRaisedFshInside } from './women/lh-raised-fsh-inside.js';
export { midcycleResults } from './women/midcycle-results.js';
export { lutealProgesterone } from './women/luteal-progesterone.js';
export { testosteroneHighFemaleShbgLow } from './women/testosterone-high-female-shbg-low.js';
export { censoredAcrossALimit } from './quality/censored-across-a-limit.js';
export { collectionTimeNotMorningOrUnknown } from './quality/collection-time-not-morning-or-unknown.js';
export { cyclePhaseNotSupplied } from './quality/cycle-phase-not-supplied.js';
export { estradiolImmunoassayAtLowConcentration } from './quality/estradiol-immunoassay-at-low-concentration.js';
export { progesteronePhaseByCalendar } from './quality/progesterone-phase-by-calendar.js';
export { resultsAfterListedAndrogen } from './course/results-after-listed-androgen.js';
export { testosteroneImmunoassayAtLowConcentration } from './quality/testosterone-immunoassay-at-low-concentration.js';
export { limitsOfTheseData } from './quality/limits-of-these-data.js';
export { methodsDisagree } from './quality/methods-disagree.js';
export { printedIntervalDoesNotFitSubject } from './quality/printed-interval-does-not-fit-subject.js';
export { resultOnALimit } from './quality/result-on-a-limit.js';
export { resultsDisagree } from './quality/results-disagree.js';
export { underAdultAge } from './quality/under-adult-age.js';
export { unitMissingOrImplausible } from './quality/unit-missing-or-implausible.js';
export { measuredGonadalResultsInside } from './within/measured-gonadal-results-inside.js';
export { changeBeyondReferenceChangeValue } from './course/change-beyond-reference-change-value.js';
export { changesBetweenSamples } from './course/changes-between-samples.js';
export { changesSinceListedAndrogenEnded } from './course/changes-since-listed-androgen-ended.js';
export { resultsLowerStillOnListedGnrhAnalogue } from './course/results-lower-still-on-listed-gnrh-analogue.js';
export { resultsNearerToThoseBeforeListedHormone } from './course/results-nearer-to-those-before-listed-hormone.js';
export { twoMorningSamplesTestosteroneLow } from './course/two-morning-samples-testosterone-low.js';
export { twoSamplesOnDifferentSidesOfTheLimit } from './course/two-samples-on-different-sides-of-the-limit.js';
export { changesSinceListedTreatmentBegan } from './course/changes-since-listed-treatment-began.js';
export { gonadalResultsHigherThanBefore } from './course/gonadal-results-higher-than-before.js';
export { previouslyOutsideNowInsideOrNearer } from './course/previously-outside-now-inside-or-nearer.js';
export { samplesNotComparable } from './course/samples-not-comparable.js';
export { testosteroneHigherOnListedAromataseInhibitor } from './course/testosterone-higher-on-listed-aromatase-inhibitor.js';
export { testosteroneLhFshHigherOnListedSerm } from './course/testosterone-lh-fsh-higher-on-listed-serm.js';
export { estradiolMeasuredPostmenopausal } from './women/estradiol-measured-postmenopausal.js';
export { estradiolOnListedEstrogen } from './estradiol/estradiol-on-listed-estrogen.js';
export { immunoassayPossibleOnListedBiotin } from './quality/immunoassay-possible-on-listed-biotin.js';
export { estradiolImmunoassayPossibleOnListedFulvestrant } from './quality/estradiol-immunoassay-possible-on-listed-fulvestrant.js';
export { steroidImmunoassayPossibleOnListedExemestane } from './quality/steroid-immunoassay-possible-on-listed-exemestane.js';
export { fshRaisedSemenResultLow } from './companions/fsh-raised-semen-result-low.js';
export { psaOnListed5AlphaReductaseInhibitor } from './companions/psa-on-listed-5-alpha-reductase-inhibitor.js';
export { dhtOnListed5AlphaReductaseInhibitor } from './companions/dht-on-listed-5-alpha-reductase-inhibitor.js';
export { lipidsOnListedAromataseInhibitor } from './companions/lipids-on-listed-aromatase-inhibitor.js';
export { boneDensityWithLowEstradiolMale } from './companions/bone-density-with-low-estradiol-male.js';
export { testosteroneOutsideCertifiedRange } from './quality/testosterone-outside-certified-range.js';
export * from './position/positions.js';
export { resultsOutsideIntervals } from './position/results-outside-intervals.js';

/** Every rule that ships, the more specific before the more general. */
export const rules: readonly Rule[] = [
  estradiolHighFshLowWithListedEstrogen,
  estradiolLowOnListedAromataseInhibitor,
  genderAffirmingTherapyContext,
  hematocritHighWithListedAndrogenOrHighTestosterone,
  lhFshOrSexSteroidLowOnListedGnrhAnalogue,
  listedDrugOrConditionAffectsResult,
  listedHormoneGovernsReading,
  hcgHighPregnancyNotStated,
  pregnancyGovernsReading,
  genotypeOfSteroidMetabolismStated,
  fshLowLhNotLow,
  fshRaisedLhInside,
  lhFshLowOnListedAndrogen,
  lhFshLowSexSteroidNotMeasured,
  lhFshLowTestosteroneNotLowNoListedSource,
  lhLowFshNotLow,
  gonadotropinAndOtherPituitaryResultsLow,
  prolactinHighMacroprolactinMeasured,
  prolactinHighSexSteroidLow,
  testosteroneHighLhNotLow,
  testosteroneInsideFreeLowLhRaised,
  testosteroneInsideLhRaised,
  testosteroneLowFshRaisedLhInside,
  testosteroneLowLhFshLowAfterListedAndrogen,
  testosteroneLowLhFshLow,
  testosteroneLowLhFshUnraised,
  testosteroneLowLhLowFshNotLow,
  testosteroneLowLhRaised,
  shbgHighTestosteroneHighFreeInside,
  shbgHighTestosteroneHigh,
  shbgHighTestosteroneInsideFreeLow,
  shbgLowTestosteroneLowFreeInside,
  shbgLowTestosteroneLow,
  testosteroneLowOrNearLimitShbgNotMeasured,
  freeTestosteroneMeasuredAndCalculatedDiffer,
  estradiolHighFshNotLow,
  estradiolHighLhOrFshLow,
  hcgHighEstradiolProgesteroneHigh,
  hcgHighSexSteroidNotLow,
  testosteroneLowEstradiolHigh,
  estradiolOnListedEstrogen,
  estradiolLowFshRaised,
  estradiolLowLhFshLow,
  estradiolLowLhFshUnraised,
  fshAboveLimitBeforeFortyDisorderedCycles,
  fshBelowPostmenopausalInterval,
  lhRaisedFshInside,
  midcycleResults,
  lutealProgesterone,
  estradiolMeasuredPostmenopausal,
  testosteroneHighFemaleShbgLow,
  fshRaisedSemenResultLow,
  psaOnListed5AlphaReductaseInhibitor,
  dhtOnListed5AlphaReductaseInhibitor,
  lipidsOnListedAromataseInhibitor,
  boneDensityWithLowEstradiolMale,
  censoredAcrossALimit,
  collectionTimeNotMorningOrUnknown,
  cyclePhaseNotSupplied,
  resultsAfterListedAndrogen,
  estradiolImmunoassayAtLowConcentration,
  testosteroneImmunoassayAtLowConcentration,
  progesteronePhaseByCalendar,
  immunoassayPossibleOnListedBiotin,
  estradiolImmunoassayPossibleOnListedFulvestrant,
  steroidImmunoassayPossibleOnListedExemestane,
  testosteroneOutsideCertifiedRange,
  limitsOfTheseData,
  methodsDisagree,
  printedIntervalDoesNotFitSubject,
  resultOnALimit,
  resultsDisagree,
  underAdultAge,
  unitMissingOrImplausible,
  measuredGonadalResultsInside,
  changeBeyondReferenceChangeValue,
  changesBetweenSamples,
  changesSinceListedAndrogenEnded,
  resultsLowerStillOnListedGnrhAnalogue,
  resultsNearerToThoseBeforeListedHormone,
  twoMorningSamplesTestosteroneLow,
  twoSamplesOnDifferentSidesOfTheLimit,
  changesSinceListedTreatmentBegan,
  gonadalResultsHigherThanBefore,
  previouslyOutsideNowInsideOrNearer,
  samplesNotComparable,
  testosteroneHigherOnListedAromataseInhibitor,
  testosteroneLhFshHigherOnListedSerm,
  ...positionRules,
  resultsOutsideIntervals,
];
