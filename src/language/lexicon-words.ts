/** Word lists from which the patterns of the lexicon are put together. All are English, in pattern syntax, without brackets. */

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** Verbs that are hardly ever nouns: at the start of a sentence they are an order. */
const orders = [
  're-?check|re-?test|re-?draw|re-?measure|re-?assess|re-?evaluate|reconsider|obtain|evaluate|assess|investigate|examine|inspect',
  'exclude|rule out|confirm|verify|correlate|document|perform|conduct|undertake|undergo|look (?:at|for|into)|search for|think (?:of|about)',
  'refer|consult|seek|contact|notify|inform|warn|instruct|counsel|educate|advise|recommend|suggest|discuss|ask|tell|talk|speak|visit',
  'initiate|begin|commence|institute|introduce|resume|restart|continue|maintain|keep|leave|discontinue|cease|withhold|suspend|interrupt',
  'decrease|reduce|raise|titrate|up-?titrate|down-?titrate|taper|wean|adjust|escalate|de-?escalate|intensify|halve|double|split|optimi[sz]e',
  'minimi[sz]e|restrict|prevent|preserve|supplement|replace|substitute|swap|add|give|administer|prescribe|offer|treat|manage|avoid|take|apply',
  'consider|aim|ensure|encourage|reassure|follow up|work up|remember|make|try|go|bring|get|let|wait|await|defer|delay|postpone|proceed',
  'schedule|arrange|book|send|submit|collect|donate|extend|eat|drink|lose|cut|quit|sleep|exercise|stay|relax|skip|watch for|be (?:aware|sure)',
  String.raw`have(?=\s+(?:the|your|an?|his|her|another)\s)|show(?=\s+(?:this|your|it)\b)|move(?=\s+to\b)|think again|rethink|revisit|go back|step up|scale back`,
];

/** "Lower" is an order only before what can be lowered: "Lower estradiol was observed" is not. */
const lower = String.raw`lower(?=\s+(?:the|your|his|her|anastrozole|letrozole|(?:testosterone|estradiol)\s+(?:with|by|to))\b)(?!\s+the\s+(?:limit|interval|line))`;

export const orderVerb: string = `(?:${orders.join('|')}|${lower})`;

/** Verbs that are nouns as well: an order unless what follows shows the noun ("Repeat sample", "Order of panels"). */
const doubles =
  'repeat|measure|order|request|check|monitor|screen|test|start|stop|hold|pause|increase|change|switch|review|target|limit|draw|call|see|use|drop|follow|plan|bank|trial';

const nounAfter = [
  'in|of|was|were|is|are|has|had|have|between|from|during|since|on|at the|and stop|as|with which|did|does|do|lies?|rose|fell|remains?|remained|not|no|by',
  'results?|samples?|dates?|days?|times?|criteri(?:a|on)|intervals?|periods?|lines?|data|rules?|names?|values?|codes?|panels?|series|methods?|reports?|notes?',
  'digits?|forms?|numbers?|items?|names?|kits?|lists?|limits?|units?|points?|arms?|groups?|articles?|measurements?|determinations?|analys[ei]s|visits?|status',
  'collected|recorded|measured|reported|listed|stated|markers?|organs?|genes?|populations?|analytes?|alleles?|references?|also|below|above|references?',
];
/** A noun that a name follows: "Repeat testosterone was 9.1 nmol/L". */
const nounAfterName = String.raw`(?:[\w-]+\s+){1,3}(?:was|were|is|are|lies|lie|rose|fell|has|had|remained)\s+(?!back\b|available\b|above\b|below\b|high\b|low\b|normal\b)`;

export const doubleVerb: string = String.raw`(?:${doubles})(?=\s+\S|\s*[.!;,])(?!\s+(?:${nounAfter.join('|')})\b)(?!\s+to\s+(?:the\s+(?:left|right)))(?!\s+${nounAfterName})(?!\s+the\s+(?:table|note|list|legend|references?)\b)`;

/** What an order is about, when a verb stands where it could be a noun. */
export const objectOfOrder =
  '(?:the|an?|this|that|all|any|your|his|her|each|another|further|therapy|treatment|dosing|total|free|testosterone|estradiol|hematocrit|prolactin|LH|FSH|PSA|ferritin|anastrozole|letrozole|clomiphene|hCG)';

/** Actions as nouns in -ing that are hardly ever about data. */
export const actionGerund: string = either(
  'repeating|rechecking|retesting|ordering|requesting|obtaining|investigating|ruling out|referring|consulting|starting|initiating|beginning',
  'resuming|restarting|continuing|stopping|discontinuing|holding|withholding|pausing|suspending|halving|doubling|titrating|tapering|adjusting',
  'lowering|optimi[sz]ing|switching|changing|replacing|prescribing|treating|avoiding|weaning|donating|losing|cutting',
);

/** The same for actions that texts on methods and studies describe too. */
export const dataGerund: string = either(
  'measuring|checking|monitoring|screening|testing|evaluating|assessing|excluding|increasing|decreasing|reducing|raising|adding|giving|administering|taking|using',
);

export const actionParticiple: string = either(
  'started|initiated|begun|stopped|continued|resumed|restarted|adjusted|titrated|tapered|switched|tried|offered|repeated|rechecked|retested|ordered',
  'requested|referred|treated|prescribed|optimi[sz]ed|considered|discontinued|withheld|held|paused|suspended|avoided|halved|doubled|weaned',
);

/** Participles of change, which texts on assays and studies use as well ("may be raised by biotin"). */
export const changeParticiple: string = either('increased|reduced|lowered|raised|decreased|escalated');

export const treatmentNoun: string = either(
  '(?:hormone |replacement |testosterone |estrogen )?(?:therapy|treatment|replacement)|medication|regimen|drug|dose|dosing|injections?|gel',
  'testosterone|estradiol|estrogen|progesterone|anastrozole|letrozole|exemestane|clomiphene|tamoxifen|raloxifene|hCG|gonadotropins?|inhibitor|phlebotomy',
);

export const organ: string = either(
  'pituitary|hypothalamus|ovar(?:y|ies)|test(?:is|es|icles?)|adrenals?|thyroid|gonads?|glands?|prostate|body|axis',
);

/** Names of diseases and of states of a person. In a note they may only stand where a source is named that uses them. */
export const disease: string = either(
  'hypogonadism|hypergonadotropi\\w+|hypogonadotropi\\w+|eugonadism|(?:peri)?menopause|andropause|insufficiency|deficiency|hypopituitarism',
  '(?:testicular|ovarian|gonadal|pituitary|primary|secondary|leydig cell) (?:failure|disease|dysfunction)|adenoma|prolactinoma|tumou?r|cancer',
  'carcinoma|malignancy|syndrome|PCOS|disease|disorder|infertility|subfertility|osteoporosis|osteopenia|erythrocytosis|polycyth(?:a)?emia',
  'an?emia|diabetes|h(?:a)?emochromatosis|hyperprolactin(?:a)?emia|hyperandrogenism|hyperestrogenism|hypothyroidism|hyperthyroidism',
  '(?:covert |exogenous |anabolic )?(?:androgen|steroid|testosterone|hormone) (?:use|abuse|misuse|exposure)|(?:over|under)(?:treatment|dosing|dose|use)|amenorrh(?:o)?ea',
);

/** The same as a property of a person. */
export const diseased: string = either(
  'hypogonadal|eugonadal|(?:peri|post)?menopausal|infertile|subfertile|an(?:a)?emic|diabetic|osteoporotic|osteopenic|polycyth(?:a)?emic',
  'hyperandrogenic|hypothyroid|hyperthyroid|insulin[- ]resistant|pregnant|(?:testosterone|androgen|estrogen|iron)[- ]deficient|(?:over|under)treated|(?:over|under)dosed|sick|ill',
);

export const person: string = either('patient|man|woman|individual|person|subject|he|she');

export const source: string = either(
  'guidelines?|guidance|statements?|society|societies|consensus|label|package insert|experts?|expert opinion|committee|panel|college|ACOG|AUA|EAU|ISSAM|NICE',
);

/** Where a clause with an order can begin: a sentence, what follows a colon, a semicolon or a dash, or a word that leads to it. */
export const opening: string = String.raw`(?:^|[;:]\s+|\s[–—-]\s)(?:(?:perhaps|maybe|just|kindly|only|simply|also|then|next|first|now|always|otherwise|so|instead|ideally|additionally|meanwhile|if (?:so|not|needed|possible))\b,?\s+)?`;
