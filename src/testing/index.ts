/** What a test of panels, of one's own rules and of texts needs. Nothing here imports a test framework. */
export { checkLanguage, type LanguageFinding, type Surface } from '../language/guard.js';
export { ruleProblems } from '../language/rule.js';
export { absent, directionOnly, inapplicable, indeterminate, present, type RuleExample } from '../rules/example.js';
export type { ShippedPattern, ShippedRuleId } from '../rules/names.js';
export {
  matchers,
  type IndeterminateDetails,
  type LabglossMatchers,
  type MatcherResult,
  type NotedName,
  type SetAsideDetails,
} from './matchers.js';
export {
  ageNotStated,
  categoryNotStated,
  censored,
  clockTimeNotStated,
  conditionsNotStated,
  inUnits,
  linesReversed,
  methodNotStated,
  treatmentsNotStated,
  vary,
  without,
  withoutIntervals,
  type Mutator,
} from './mutators.js';
export { explain, NoOutcomeError, outcomeOf, type RuleReference } from './outcome.js';
export {
  panel,
  panelFrom,
  type PanelBuilder,
  type PanelMethods,
  type PrintedBeside,
  type ResultMethods,
} from './panel.js';
export { PrintedResultError } from './printed-result.js';
export { RuleTestError, ruleTests, testRule, type RuleTest, type RuleTestOptions } from './rule/test-rule.js';
export { sample, type Sample } from './sample.js';
export { samples, type SampleName } from './samples.js';
export { annotationSerializer, maskVersions } from './serializer.js';
