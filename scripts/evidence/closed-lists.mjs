// The closed lists of the evidence schema, explained in evidence/README.md.

export const topicForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const claimIdForm = /^[a-z0-9]+(-[a-z0-9]+)+$/;
export const workIdForm = /^[a-z0-9]+(-[a-z0-9]+){2,}$/;
export const valueKeyForm = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
export const analyteForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const httpAddress = /^https?:\/\//;
// no exponent, no plus, no leading zero, no thousands mark
export const decimalForm = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Statistics that may place a result against an interval. */
export const placing = new Set([
  'laboratory-reference-interval',
  'laboratory-upper-limit',
  'laboratory-lower-limit',
  'reference-interval-95',
  'reference-interval-stated',
  'percentile-2.5',
  'percentile-97.5',
  'lower-reference-limit-p5',
]);
/** Statistics that look like intervals but never place a result. */
export const notPlacing = new Set([
  'percentile-interval-5-95',
  'percentile-20',
  'interval-unspecified',
  'observed-range',
  'median-and-range',
  'definition-range',
]);
const limits = ['decision-limit', 'study-limit', 'performance-limit', 'detection-limit', 'reference-change-limit-95'];
const centerAndSpread = [
  'mean',
  'median',
  'cv-within-subject',
  'cv-between-subject',
  'cv-analytical',
  'cv-other',
  'case-value',
];
const effects = [
  'difference',
  'change',
  'fold-change',
  'share-of-baseline',
  'hazard-ratio',
  'odds-ratio',
  'relative-risk',
  'correlation',
  'area-under-curve',
  'sensitivity',
  'specificity',
  'p-value',
];
const other = [
  'share',
  'count',
  'time',
  'dose',
  'method-bias',
  'method-ratio',
  'z-value',
  'equation-constant',
  'model-estimate',
  'enzyme-rate',
  'allele-frequency',
];
export const statistics = new Set([...placing, ...notPlacing, ...limits, ...centerAndSpread, ...effects, ...other]);

export const twoEnded = new Set([
  'reference-interval-95',
  'reference-interval-stated',
  'percentile-interval-5-95',
  'laboratory-reference-interval',
]);
export const calculations = new Set(['vermeulen-1999', 'dialysis', 'unstated']);
export const comparators = new Set(['<', '<=', '>', '>=', '=']);

const treatments = new Set([
  'testosterone',
  'anabolic-androgenic-steroid',
  'aromatase-inhibitor',
  'serm',
  'hcg',
  'gonadotropin',
  'gnrh-pulsatile',
  'gnrh-agonist',
  'gnrh-antagonist',
  '5-alpha-reductase-inhibitor',
  'antiandrogen',
  'androgen-synthesis-inhibitor',
  'ketoconazole',
  'spironolactone',
  'estrogen',
  'oral-estrogen',
  'transdermal-estrogen',
  'combined-hormonal-contraceptive',
  'progestogen',
  'progestogen-contraceptive',
  'tibolone',
  'fulvestrant',
  'dhea',
  'dopamine-agonist',
  'dopamine-antagonist',
  'opioid',
  'glucocorticoid',
  'antiepileptic',
  'thyroid-hormone',
  'sglt2-inhibitor',
  'biotin',
  'other',
]);

const plainUses = new Set(['note', 'context', 'evidence-surface-only', 'never-in-note']);
const listedOnly = 'only-if-listed:';
export const isUse = (use) =>
  plainUses.has(use) ||
  (typeof use === 'string' && use.startsWith(listedOnly) && treatments.has(use.slice(listedOnly.length)));
/** True when a statement may appear in or beside a note, so that it must not tell anyone what to do. */
export const mayReachNote = (use) => use === 'note' || use === 'context' || String(use).startsWith(listedOnly);
/** True when the claim is generated: shippable, and not barred from all output. */
export const isGenerated = (claim) => claim.shippable && claim.use !== 'never-in-note';

const ucum = new Set([
  '%',
  '1',
  '10*6',
  '10*6/mL',
  'L/mol',
  'g/mol',
  '[IU]/L',
  '[IU]/mL',
  'a',
  'd',
  'g/L',
  'g/cm2',
  'g/dL',
  'h',
  'kg/m2',
  'm[IU]/L',
  'm[IU]/mL',
  'm[IU].ng/mL2',
  'mL',
  'mg',
  'mg/d',
  'mg/dL',
  'mmol/L',
  'mo',
  'mol/L',
  'ng/L',
  'ng/dL',
  'ng/mL',
  'nmol/L',
  'nmol/min/nmol',
  'pg/mL',
  'pmol/L',
  'pmol/L/a',
  'U/L',
  'ug',
  'ug/d',
  'ug/dL',
  'umol/L',
  'wk',
]);
export const isUnit = (unit) => ucum.has(unit) || /^\{[A-Za-z]+\}$/.test(unit ?? '');

/** Words that tell someone what to do. */
export const directive =
  /\b(should|must|recommend(s|ed|ation)?|advis(e|es|ed)|calls? for|asks? for|needs? to be|is needed|referral|be (repeated|confirmed|measured|excluded|followed))\b/i;
/** Machine-written sites: never a source. */
export const machineWritten =
  /droracle|openevidence|chatgpt|perplexity|consensus\.app|hormoneres\.com|biologyinsights|quizgecko/i;
/** Forums, vendors, blogs and document sharing: never the only page on which a shippable claim was read. */
export const weakPage =
  /forum|ironmagazine|excelmale|isarms|thinksteroids|steroid\.com|soulcysters|reddit\.com|blogspot|blogger|wordpress|substack|allsteroidpowder|simpatra|restoretheman|regenerativemedgroup|nebido|menshealth\.za|levy\.health|78stepshealth|scribd\.com|studylib|docsci|docslib|kipdf|healthdocbox|vdocuments|slideserve|zlibrary|coek\.info|researchgate|academia\.edu|brainscape/i;
