export {
  annotate,
  annotateAll,
  createAnnotator,
  safeAnnotate,
  type AnnotateOptions,
  type Imported,
  type ImportedRecord,
} from './annotate.js';
export type {
  AnnotatedAnalyte,
  AnnotatedPanel,
  Annotation,
  Bounds,
  CalculatedMeasurement as Calculated,
  Caution,
  Change,
  Display,
  ListedTreatment,
  Measurement,
  Note,
  NoteEvidence,
  NumberFact,
  Outcome,
  ShownInterval,
  ShownLimit,
} from './annotation.js';
export type { AnalyteId, AnyAnalyteId, OwnAnalyte, OwnAnalyteId } from './analytes/analyte.js';
export { CalculationError, type CalculationErrorCode } from './derived/calculation-error.js';
export { compareDerived, type DerivedQuantity } from './derived/derived-quantity.js';
export {
  freeEstradiol,
  type CompetitionConstants,
  type FreeEstradiol,
  type FreeEstradiolInput,
  type SteroidConstants,
} from './derived/free-estradiol.js';
export { freeAndrogenIndex } from './derived/free-androgen-index.js';
export { homaIr } from './derived/homa-ir.js';
export { lhTestosteroneProduct, type LhTestosteroneConvention } from './derived/lh-testosterone-product.js';
export { nonHdlCholesterol } from './derived/non-hdl-cholesterol.js';
export {
  calculatedReferenceChangeValue,
  referenceChangeValue,
  type ChangeModel,
  type ChangeProbability,
  type ReferenceChangeValue,
  type VariationPart,
} from './derived/reference-change-value.js';
export { ratio } from './derived/named-ratio.js';
export type { TestosteroneEstradiolConvention } from './derived/testosterone-estradiol-ratio.js';
export type { Constant, EquationId } from './derived/equations.js';
export {
  freeTestosterone,
  type FreeTestosterone,
  type FreeTestosteroneCaution,
  type FreeTestosteroneInput,
  type FreeTestosteroneOptions,
} from './derived/free-testosterone.js';
export type { Quantity } from './derived/quantity.js';
export {
  compareWithLimit,
  freeTestosteroneLimits,
  type FreeTestosteroneLimit,
  type LimitComparison,
} from './derived/limit-comparison.js';
export type { AnalyticVariation, Elasticities, Uncertainty } from './derived/uncertainty.js';
export type { Claim, ClaimUse, ClaimValue, AgeYears, Statistic, Work as CslItem } from './evidence/claim.js';
export { formatReference, referenceLink } from './evidence/cite.js';
export type { SetAside, SetAsideReason } from './measurements/measured.js';
export { LabRecordError } from './record/error.js';
export type * from './record/types.js';
export { criteriaIds, criteriaSets, type CriteriaSet } from './reference/criteria.js';
export type { Locale } from './language/locale.js';
export type { Missing, Trace } from './language/trace.js';
export type { Truth } from './logic/truth.js';
