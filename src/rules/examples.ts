import type { RuleExample } from './example.js';
import { fshLowLhNotLowExamples } from './axis/fsh-low-lh-not-low.examples.js';
import { fshRaisedLhInsideExamples } from './axis/fsh-raised-lh-inside.examples.js';
import { lhFshLowOnListedAndrogenExamples } from './axis/lh-fsh-low-on-listed-androgen.examples.js';
import { lhFshLowSexSteroidNotMeasuredExamples } from './axis/lh-fsh-low-sex-steroid-not-measured.examples.js';
import { lhFshLowTestosteroneNotLowNoListedSourceExamples } from './axis/lh-fsh-low-testosterone-not-low-no-listed-source.examples.js';
import { lhLowFshNotLowExamples } from './axis/lh-low-fsh-not-low.examples.js';
import { gonadotropinAndOtherPituitaryResultsLowExamples } from './axis/gonadotropin-and-other-pituitary-results-low.examples.js';
import { prolactinHighMacroprolactinMeasuredExamples } from './axis/prolactin-high-macroprolactin-measured.examples.js';
import { prolactinHighSexSteroidLowExamples } from './axis/prolactin-high-sex-steroid-low.examples.js';
import { testosteroneHighLhNotLowExamples } from './axis/testosterone-high-lh-not-low.examples.js';
import { testosteroneInsideFreeLowLhRaisedExamples } from './axis/testosterone-inside-free-low-lh-raised.examples.js';
import { testosteroneInsideLhRaisedExamples } from './axis/testosterone-inside-lh-raised.examples.js';
import { testosteroneLowFshRaisedLhInsideExamples } from './axis/testosterone-low-fsh-raised-lh-inside.examples.js';
import { testosteroneLowLhFshLowExamples } from './axis/testosterone-low-lh-fsh-low.examples.js';
import { testosteroneLowLhFshLowAfterListedAndrogenExamples } from './axis/testosterone-low-lh-fsh-low-after-listed-androgen.examples.js';
import { testosteroneLowLhFshUnraisedExamples } from './axis/testosterone-low-lh-fsh-unraised.examples.js';
import { testosteroneLowLhLowFshNotLowExamples } from './axis/testosterone-low-lh-low-fsh-not-low.examples.js';
import { testosteroneLowLhRaisedExamples } from './axis/testosterone-low-lh-raised.examples.js';
import { shbgHighTestosteroneHighExamples } from './binding/shbg-high-testosterone-high.examples.js';
import { shbgHighTestosteroneHighFreeInsideExamples } from './binding/shbg-high-testosterone-high-free-inside.examples.js';
import { shbgHighTestosteroneInsideFreeLowExamples } from './binding/shbg-high-testosterone-inside-free-low.examples.js';
import { shbgLowTestosteroneLowExamples } from './binding/shbg-low-testosterone-low.examples.js';
import { shbgLowTestosteroneLowFreeInsideExamples } from './binding/shbg-low-testosterone-low-free-inside.examples.js';
import { testosteroneLowOrNearLimitShbgNotMeasuredExamples } from './binding/testosterone-low-or-near-limit-shbg-not-measured.examples.js';
import { genotypeOfSteroidMetabolismStatedExamples } from './genetics/genotype-of-steroid-metabolism-stated.examples.js';
import { changeBeyondReferenceChangeValueExamples } from './course/change-beyond-reference-change-value.examples.js';
import { changesBetweenSamplesExamples } from './course/changes-between-samples.examples.js';
import { changesSinceListedAndrogenEndedExamples } from './course/changes-since-listed-androgen-ended.examples.js';
import { resultsLowerStillOnListedGnrhAnalogueExamples } from './course/results-lower-still-on-listed-gnrh-analogue.examples.js';
import { resultsNearerToThoseBeforeListedHormoneExamples } from './course/results-nearer-to-those-before-listed-hormone.examples.js';
import { twoMorningSamplesTestosteroneLowExamples } from './course/two-morning-samples-testosterone-low.examples.js';
import { twoSamplesOnDifferentSidesOfTheLimitExamples } from './course/two-samples-on-different-sides-of-the-limit.examples.js';
import { changesSinceListedTreatmentBeganExamples } from './course/changes-since-listed-treatment-began.examples.js';
import { gonadalResultsHigherThanBeforeExamples } from './course/gonadal-results-higher-than-before.examples.js';
import { previouslyOutsideNowInsideOrNearerExamples } from './course/previously-outside-now-inside-or-nearer.examples.js';
import { samplesNotComparableExamples } from './course/samples-not-comparable.examples.js';
import { testosteroneHigherOnListedAromataseInhibitorExamples } from './course/testosterone-higher-on-listed-aromatase-inhibitor.examples.js';
import { testosteroneLhFshHigherOnListedSermExamples } from './course/testosterone-lh-fsh-higher-on-listed-serm.examples.js';
import { estradiolHighFshNotLowExamples } from './estradiol/estradiol-high-fsh-not-low.examples.js';
import { estradiolHighLhOrFshLowExamples } from './estradiol/estradiol-high-lh-or-fsh-low.examples.js';
import { hcgHighEstradiolProgesteroneHighExamples } from './estradiol/hcg-high-estradiol-progesterone-high.examples.js';
import { hcgHighSexSteroidNotLowExamples } from './estradiol/hcg-high-sex-steroid-not-low.examples.js';
import { testosteroneLowEstradiolHighExamples } from './estradiol/testosterone-low-estradiol-high.examples.js';
import { freeTestosteroneMeasuredAndCalculatedDifferExamples } from './binding/free-testosterone-measured-and-calculated-differ.examples.js';
import { estradiolMeasuredPostmenopausalExamples } from './women/estradiol-measured-postmenopausal.examples.js';
import { estradiolOnListedEstrogenExamples } from './estradiol/estradiol-on-listed-estrogen.examples.js';
import { immunoassayPossibleOnListedBiotinExamples } from './quality/immunoassay-possible-on-listed-biotin.examples.js';
import { estradiolImmunoassayPossibleOnListedFulvestrantExamples } from './quality/estradiol-immunoassay-possible-on-listed-fulvestrant.examples.js';
import { steroidImmunoassayPossibleOnListedExemestaneExamples } from './quality/steroid-immunoassay-possible-on-listed-exemestane.examples.js';
import { fshRaisedSemenResultLowExamples } from './companions/fsh-raised-semen-result-low.examples.js';
import { psaOnListed5AlphaReductaseInhibitorExamples } from './companions/psa-on-listed-5-alpha-reductase-inhibitor.examples.js';
import { dhtOnListed5AlphaReductaseInhibitorExamples } from './companions/dht-on-listed-5-alpha-reductase-inhibitor.examples.js';
import { lipidsOnListedAromataseInhibitorExamples } from './companions/lipids-on-listed-aromatase-inhibitor.examples.js';
import { boneDensityWithLowEstradiolMaleExamples } from './companions/bone-density-with-low-estradiol-male.examples.js';
import { testosteroneOutsideCertifiedRangeExamples } from './quality/testosterone-outside-certified-range.examples.js';
import { resultsOutsideIntervalsExamples } from './position/results-outside-intervals.examples.js';
import { censoredAcrossALimitExamples } from './quality/censored-across-a-limit.examples.js';
import { collectionTimeNotMorningOrUnknownExamples } from './quality/collection-time-not-morning-or-unknown.examples.js';
import { cyclePhaseNotSuppliedExamples } from './quality/cycle-phase-not-supplied.examples.js';
import { estradiolImmunoassayAtLowConcentrationExamples } from './quality/estradiol-immunoassay-at-low-concentration.examples.js';
import { progesteronePhaseByCalendarExamples } from './quality/progesterone-phase-by-calendar.examples.js';
import { testosteroneImmunoassayAtLowConcentrationExamples } from './quality/testosterone-immunoassay-at-low-concentration.examples.js';
import { resultsAfterListedAndrogenExamples } from './course/results-after-listed-androgen.examples.js';
import { limitsOfTheseDataExamples } from './quality/limits-of-these-data.examples.js';
import { methodsDisagreeExamples } from './quality/methods-disagree.examples.js';
import { printedIntervalDoesNotFitSubjectExamples } from './quality/printed-interval-does-not-fit-subject.examples.js';
import { resultOnALimitExamples } from './quality/result-on-a-limit.examples.js';
import { resultsDisagreeExamples } from './quality/results-disagree.examples.js';
import { underAdultAgeExamples } from './quality/under-adult-age.examples.js';
import { unitMissingOrImplausibleExamples } from './quality/unit-missing-or-implausible.examples.js';
import { estradiolHighFshLowWithListedEstrogenExamples } from './treatment/estradiol-high-fsh-low-with-listed-estrogen.examples.js';
import { estradiolLowOnListedAromataseInhibitorExamples } from './treatment/estradiol-low-on-listed-aromatase-inhibitor.examples.js';
import { genderAffirmingTherapyContextExamples } from './treatment/gender-affirming-therapy-context.examples.js';
import { hematocritHighWithListedAndrogenOrHighTestosteroneExamples } from './treatment/hematocrit-high-with-listed-androgen-or-high-testosterone.examples.js';
import { lhFshOrSexSteroidLowOnListedGnrhAnalogueExamples } from './treatment/lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue.examples.js';
import { listedDrugOrConditionAffectsResultExamples } from './treatment/listed-drug-or-condition-affects-result.examples.js';
import { listedHormoneGovernsReadingExamples } from './treatment/listed-hormone-governs-reading.examples.js';
import { hcgHighPregnancyNotStatedExamples } from './treatment/hcg-high-pregnancy-not-stated.examples.js';
import { pregnancyGovernsReadingExamples } from './treatment/pregnancy-governs-reading.examples.js';
import { measuredGonadalResultsInsideExamples } from './within/measured-gonadal-results-inside.examples.js';
import { estradiolLowFshRaisedExamples } from './women/estradiol-low-fsh-raised.examples.js';
import { estradiolLowLhFshLowExamples } from './women/estradiol-low-lh-fsh-low.examples.js';
import { estradiolLowLhFshUnraisedExamples } from './women/estradiol-low-lh-fsh-unraised.examples.js';
import { fshAboveLimitBeforeFortyDisorderedCyclesExamples } from './women/fsh-above-limit-before-forty-disordered-cycles.examples.js';
import { fshBelowPostmenopausalIntervalExamples } from './women/fsh-below-postmenopausal-interval.examples.js';
import { lhRaisedFshInsideExamples } from './women/lh-raised-fsh-inside.examples.js';
import { midcycleResultsExamples } from './women/midcycle-results.examples.js';
import { lutealProgesteroneExamples } from './women/luteal-progesterone.examples.js';
import { testosteroneHighFemaleShbgLowExamples } from './women/testosterone-high-female-shbg-low.examples.js';
import { positionExamples } from './position/positions.examples.js';

/** The examples beside every rule, by its id. Only tests and documents read them; the rules do not. */
export const examples: ReadonlyMap<string, readonly RuleExample[]> = new Map([
  ['fsh-low-lh-not-low', fshLowLhNotLowExamples],
  ['fsh-raised-lh-inside', fshRaisedLhInsideExamples],
  ['lh-fsh-low-on-listed-androgen', lhFshLowOnListedAndrogenExamples],
  ['lh-fsh-low-sex-steroid-not-measured', lhFshLowSexSteroidNotMeasuredExamples],
  ['lh-fsh-low-testosterone-not-low-no-listed-source', lhFshLowTestosteroneNotLowNoListedSourceExamples],
  ['lh-low-fsh-not-low', lhLowFshNotLowExamples],
  ['gonadotropin-and-other-pituitary-results-low', gonadotropinAndOtherPituitaryResultsLowExamples],
  ['prolactin-high-macroprolactin-measured', prolactinHighMacroprolactinMeasuredExamples],
  ['prolactin-high-sex-steroid-low', prolactinHighSexSteroidLowExamples],
  ['testosterone-high-lh-not-low', testosteroneHighLhNotLowExamples],
  ['testosterone-inside-free-low-lh-raised', testosteroneInsideFreeLowLhRaisedExamples],
  ['testosterone-inside-lh-raised', testosteroneInsideLhRaisedExamples],
  ['testosterone-low-fsh-raised-lh-inside', testosteroneLowFshRaisedLhInsideExamples],
  ['testosterone-low-lh-fsh-low', testosteroneLowLhFshLowExamples],
  ['testosterone-low-lh-fsh-low-after-listed-androgen', testosteroneLowLhFshLowAfterListedAndrogenExamples],
  ['testosterone-low-lh-fsh-unraised', testosteroneLowLhFshUnraisedExamples],
  ['testosterone-low-lh-low-fsh-not-low', testosteroneLowLhLowFshNotLowExamples],
  ['testosterone-low-lh-raised', testosteroneLowLhRaisedExamples],
  ['shbg-high-testosterone-high', shbgHighTestosteroneHighExamples],
  ['shbg-high-testosterone-high-free-inside', shbgHighTestosteroneHighFreeInsideExamples],
  ['shbg-high-testosterone-inside-free-low', shbgHighTestosteroneInsideFreeLowExamples],
  ['shbg-low-testosterone-low', shbgLowTestosteroneLowExamples],
  ['shbg-low-testosterone-low-free-inside', shbgLowTestosteroneLowFreeInsideExamples],
  ['testosterone-low-or-near-limit-shbg-not-measured', testosteroneLowOrNearLimitShbgNotMeasuredExamples],
  ['change-beyond-reference-change-value', changeBeyondReferenceChangeValueExamples],
  ['changes-between-samples', changesBetweenSamplesExamples],
  ['changes-since-listed-androgen-ended', changesSinceListedAndrogenEndedExamples],
  ['results-lower-still-on-listed-gnrh-analogue', resultsLowerStillOnListedGnrhAnalogueExamples],
  ['results-nearer-to-those-before-listed-hormone', resultsNearerToThoseBeforeListedHormoneExamples],
  ['two-morning-samples-testosterone-low', twoMorningSamplesTestosteroneLowExamples],
  ['two-samples-on-different-sides-of-the-limit', twoSamplesOnDifferentSidesOfTheLimitExamples],
  ['changes-since-listed-treatment-began', changesSinceListedTreatmentBeganExamples],
  ['gonadal-results-higher-than-before', gonadalResultsHigherThanBeforeExamples],
  ['previously-outside-now-inside-or-nearer', previouslyOutsideNowInsideOrNearerExamples],
  ['samples-not-comparable', samplesNotComparableExamples],
  ['testosterone-higher-on-listed-aromatase-inhibitor', testosteroneHigherOnListedAromataseInhibitorExamples],
  ['testosterone-lh-fsh-higher-on-listed-serm', testosteroneLhFshHigherOnListedSermExamples],
  ['estradiol-high-fsh-not-low', estradiolHighFshNotLowExamples],
  ['estradiol-high-lh-or-fsh-low', estradiolHighLhOrFshLowExamples],
  ['hcg-high-estradiol-progesterone-high', hcgHighEstradiolProgesteroneHighExamples],
  ['hcg-high-sex-steroid-not-low', hcgHighSexSteroidNotLowExamples],
  ['testosterone-low-estradiol-high', testosteroneLowEstradiolHighExamples],
  ['free-testosterone-measured-and-calculated-differ', freeTestosteroneMeasuredAndCalculatedDifferExamples],
  ['estradiol-measured-postmenopausal', estradiolMeasuredPostmenopausalExamples],
  ['estradiol-on-listed-estrogen', estradiolOnListedEstrogenExamples],
  ['immunoassay-possible-on-listed-biotin', immunoassayPossibleOnListedBiotinExamples],
  ['estradiol-immunoassay-possible-on-listed-fulvestrant', estradiolImmunoassayPossibleOnListedFulvestrantExamples],
  ['steroid-immunoassay-possible-on-listed-exemestane', steroidImmunoassayPossibleOnListedExemestaneExamples],
  ['fsh-raised-semen-result-low', fshRaisedSemenResultLowExamples],
  ['psa-on-listed-5-alpha-reductase-inhibitor', psaOnListed5AlphaReductaseInhibitorExamples],
  ['dht-on-listed-5-alpha-reductase-inhibitor', dhtOnListed5AlphaReductaseInhibitorExamples],
  ['lipids-on-listed-aromatase-inhibitor', lipidsOnListedAromataseInhibitorExamples],
  ['bone-density-with-low-estradiol-male', boneDensityWithLowEstradiolMaleExamples],
  ['testosterone-outside-certified-range', testosteroneOutsideCertifiedRangeExamples],
  ['results-outside-intervals', resultsOutsideIntervalsExamples],
  ['censored-across-a-limit', censoredAcrossALimitExamples],
  ['collection-time-not-morning-or-unknown', collectionTimeNotMorningOrUnknownExamples],
  ['cycle-phase-not-supplied', cyclePhaseNotSuppliedExamples],
  ['estradiol-immunoassay-at-low-concentration', estradiolImmunoassayAtLowConcentrationExamples],
  ['progesterone-phase-by-calendar', progesteronePhaseByCalendarExamples],
  ['results-after-listed-androgen', resultsAfterListedAndrogenExamples],
  ['testosterone-immunoassay-at-low-concentration', testosteroneImmunoassayAtLowConcentrationExamples],
  ['limits-of-these-data', limitsOfTheseDataExamples],
  ['methods-disagree', methodsDisagreeExamples],
  ['printed-interval-does-not-fit-subject', printedIntervalDoesNotFitSubjectExamples],
  ['result-on-a-limit', resultOnALimitExamples],
  ['results-disagree', resultsDisagreeExamples],
  ['under-adult-age', underAdultAgeExamples],
  ['unit-missing-or-implausible', unitMissingOrImplausibleExamples],
  ['estradiol-high-fsh-low-with-listed-estrogen', estradiolHighFshLowWithListedEstrogenExamples],
  ['estradiol-low-on-listed-aromatase-inhibitor', estradiolLowOnListedAromataseInhibitorExamples],
  ['gender-affirming-therapy-context', genderAffirmingTherapyContextExamples],
  [
    'hematocrit-high-with-listed-androgen-or-high-testosterone',
    hematocritHighWithListedAndrogenOrHighTestosteroneExamples,
  ],
  ['lh-fsh-or-sex-steroid-low-on-listed-gnrh-analogue', lhFshOrSexSteroidLowOnListedGnrhAnalogueExamples],
  ['listed-drug-or-condition-affects-result', listedDrugOrConditionAffectsResultExamples],
  ['listed-hormone-governs-reading', listedHormoneGovernsReadingExamples],
  ['hcg-high-pregnancy-not-stated', hcgHighPregnancyNotStatedExamples],
  ['pregnancy-governs-reading', pregnancyGovernsReadingExamples],
  ['genotype-of-steroid-metabolism-stated', genotypeOfSteroidMetabolismStatedExamples],
  ['measured-gonadal-results-inside', measuredGonadalResultsInsideExamples],
  ['estradiol-low-fsh-raised', estradiolLowFshRaisedExamples],
  ['estradiol-low-lh-fsh-low', estradiolLowLhFshLowExamples],
  ['estradiol-low-lh-fsh-unraised', estradiolLowLhFshUnraisedExamples],
  ['fsh-above-limit-before-forty-disordered-cycles', fshAboveLimitBeforeFortyDisorderedCyclesExamples],
  ['fsh-below-postmenopausal-interval', fshBelowPostmenopausalIntervalExamples],
  ['lh-raised-fsh-inside', lhRaisedFshInsideExamples],
  ['midcycle-results', midcycleResultsExamples],
  ['luteal-progesterone', lutealProgesteroneExamples],
  ['testosterone-high-female-shbg-low', testosteroneHighFemaleShbgLowExamples],
  ...positionExamples,
]);
