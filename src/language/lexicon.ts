import {
  actionGerund,
  actionParticiple,
  changeParticiple,
  dataGerund,
  disease,
  diseased,
  doubleVerb,
  objectOfOrder,
  opening,
  orderVerb,
  organ,
  person,
  source,
  treatmentNoun,
} from './lexicon-words.js';

/**
 * Where a text stands: a clinician's note, plain words for a patient, what a study found, or a label of the report. The title
 * of a cited work is data and is not checked.
 */
export type Surface = 'note' | 'plain' | 'evidence' | 'ui' | 'citation';

/** A family of wording that a note may not have. `patterns` are alternatives, compiled with the flags i and u. */
export interface LanguageRule {
  readonly id: string;
  readonly patterns: readonly string[];
  /** The surface on which the rule is not tried. */
  readonly except?: Surface;
  /** What is wrong with it, and what to write instead. */
  readonly why: string;
}

const modal = '(?:can|could|may|might|would|will)';
const adverbs = String.raw`(?:(?:also|not|clearly|often|now|usually|most|very|quite|all|still|more|so|then|therefore|probably|likely|perhaps|safely|\w+ly)\s+){0,2}`;
const unless = (words: string): string => String.raw`(?![^.;]{0,100}\b(?:${words})\b)`;

export const englishRules: readonly LanguageRule[] = [
  {
    id: 'modal-verb',
    patterns: [
      String.raw`\b(?:should|must|ought|shall)\b`,
      String.raw`\b(?:has|have|had)\s+to\b|\bneeds?\s+to\b|\bwill\s+need\b|\bsupposed\s+to\b|\bhad\s+better\b|\bgot\s+to\b`,
      String.raw`\b(?:is|are|was|were)\s+(?:not\s+)?to\s+be\s+\w+`,
      String.raw`\b(?:patients?|man|woman|men|women|person|individual|he|she|you|they)\b(?:\s+\w+){0,5}?\s+needs?\b`,
      String.raw`\b${modal}\s+(?:also\s+|then\s+|still\s+)?(?:require|need|necessitate|warrant|prompt|merit|call for)\b`,
    ],
    why: 'It states a duty. State the fact, the limit and the source, or what is missing from the panel.',
  },
  {
    id: 'recommendation',
    patterns: [
      String.raw`\brecommend(?:s|ed|ing|ation|ations|able)?\b|\badvis(?:e|es|ed|ing|able|ory)\b|\badvice\b|\burge[sd]?\b|\bencourag(?:e|es|ed|ing)\b|\bpropos(?:e|es|ed|ing)\b`,
      String.raw`\bsuggest(?:s|ed|ing)?\s+(?:against|(?:that\s+)?(?:an?\s+|the\s+)?(?:${actionGerund}|${dataGerund}|repeat|recheck|trial|referral|follow-up|further)\b)`,
      String.raw`\bthat\s+(?:\w+\s+){1,4}be\s+(?:\w+ly\s+)?(?:${actionParticiple}|${changeParticiple})\b`,
    ],
    why: 'It recommends. Cite the definition or the limit, not the recommendation.',
  },
  {
    id: 'attributed-directive',
    patterns: [
      String.raw`\b(?:we|I)\s+(?:will|would|plan|prefer|suggest)\b|\b(?:we|I)['’](?:ll|d)\b|\blet['’]?s\b`,
      String.raw`\b${source}\s+(?:\w+\s+){0,3}(?:favou?rs?|calls?\s+for|mandates?|endorses?|prefers?|advocates?|insists?)\b`,
      String.raw`\b(?:guidance|guidelines?|experts?|statement)\s+(?:suggest|advise|say|call)s?\b`,
      String.raw`\bsupports?\s+(?:an?\s+|the\s+)?(?:${actionGerund}|trial|reduction|increase|switch)\b`,
      String.raw`\bthe\s+(?:package\s+insert|label|guideline|guidance)\s+says?\s+to\b|\b(?:label|package\s+insert)\s+requires?\b|\b(?:consensus|advice|plan|practice|approach|suggestion)\s+(?:\w+\s+){0,2}is\s+to\b`,
      String.raw`\b(?:one|we)\s+(?:can|could|may|might|would|will)\s+(?:also\s+|then\s+)?${orderVerb}\b`,
      String.raw`\b(?:clinicians?|doctors?|physicians?|practitioners?|providers?|specialists?|endocrinologists?|urologists?|prescribers?)\s+(?:\w+\s+){0,2}(?:${modal}|often|usually|generally|prefer|start|stop|lower|raise|reduce|measure|repeat)\b`,
    ],
    why: 'A directive stays one when somebody else is named for it. Cite the definition or the limit.',
  },
  {
    id: 'consideration',
    patterns: [
      String.raw`${opening}consider\b|\b(?:to|and|or|may|might|could|would|please|also|you|we|then)\s+consider\b|\bconsidering\s+(?:an?\s+)?${actionGerund}`,
      String.raw`\bconsideration\s+(?:of|can|could|may|might|is|to)\b|\bfor\s+(?:\w+\s+){0,2}consideration\b`,
    ],
    why: 'A softened directive stays a directive. Leave it out.',
  },
  {
    id: 'judgement-of-an-action',
    patterns: [
      String.raw`\b(?:is|are|be|seems?|appears?|remains?)\s+${adverbs}(?:needed|necessary|required|essential|indicated|warranted|prudent|appropriate|mandatory|imperative|desirable|reasonable|sensible|wise|helpful|contraindicated|justified|preferred|preferable|advisable|worthwhile|suggested|best\s+(?:to|avoided)|due\s+for)\b`,
      String.raw`\b${modal}\s+(?:well\s+)?be\s+${adverbs}(?:useful|informative|worth|worthwhile|beneficial|advisable|best|better|enough|of\s+(?:use|value|interest|benefit|help))\b`,
      String.raw`\bit\s+(?:is|was|seems)\s+${adverbs}(?:useful|good|better|best|time|worth|important|advisable|safe)\b`,
      String.raw`\b(?:worth|merits?|warrants?|deserves?|justif(?:y|ies)|necessitates?|prompts?)\s+(?:\w+ing\b|an?\b|further\b|repeat\b|the\b|closer\b|more\b)`,
      String.raw`\b(?:no|any|good|strong|every)\s+(?:reason|need|case|argument|indication)\s+(?:to|for)\b|\b(?:a|the)\s+(?:case|reason|argument|indication)\s+for\s+(?:\w+ing|an?|therapy|treatment)\b`,
      String.raw`\b(?:better|best|right|good|safer|wiser|sensible|logical|reasonable)\s+(?:choice|option|approach|alternative|course|idea|candidate)\b`,
    ],
    why: 'It judges whether something is to be done. State what is known.',
  },
  {
    id: 'possible-action',
    patterns: [
      String.raw`\b${modal}\s+${adverbs}be\s+(?:\w+ly\s+)?${actionParticiple}\b(?!\s+(?:in|by)\s+(?:the|some|this)\s+(?:assay|method|calculation|interval))`,
      String.raw`\b${modal}\s+${adverbs}be\s+${changeParticiple}\b(?!\s+(?:in|by(?!\s+(?:\d|half|a\s|one\s))|with|during|after|when|without|at|from|where))`,
      String.raw`\b${treatmentNoun}\s+(?:can|could|may|might|will|would)\s+${adverbs}(?:be\s+${changeParticiple}(?!\s+(?:in|by(?!\s+\d)|with|during|after|when)\b)|begin|start|continue|resume|restart|stop|proceed|go\s+(?:ahead|up|down)|come\s+(?:down|off))\b`,
      String.raw`\bdose\s+(?:can|could|may|might|will|would|is\s+(?:too|enough))\b`,
      String.raw`\bwould\s+benefit\b|\b${modal}\s+(?:\w+\s+)?benefit\s+from\b|\b(?:could|may|might|would|can)\s+help\b|\b(?:may|might)\s+(?:want|wish|like|prefer|need)\b`,
      String.raw`\b(?:one|another|an|the\s+other)\s+(?:\w+\s+)?option\b|\boptions?\s+(?:is|are|include)\b|\b(?:advisable|wise|prudent)\s+to\b`,
      String.raw`${opening}(?:(?:best|better|time)\s+to|worth\s+\w+ing)\b`,
      String.raw`\b(?:a|an|the)\s+trial\s+(?:of|off|without)\s+\w+(?:\s+\w+)?\s+(?:would|could|may|might|is)\b`,
      String.raw`\bwould\s+be\s+(?:\w+ly\s+)?(?:reasonable|prudent|sensible|wise|appropriate|useful|helpful|of\s+benefit|a\s+good)\b`,
    ],
    why: 'It offers an action. Describe the recorded event instead.',
  },
  {
    id: 'effect-of-an-action',
    patterns: [
      String.raw`(?:${opening}|\b(?:that|and)\s+)${actionGerund}\b[^.;]{0,60}\b(?:${modal}|helps?|is|are|makes?|brings?|lowers?|raises?|reduces?|clarif(?:y|ies)|seems?)\b`,
      String.raw`${opening}${dataGerund}\b[^.;]{0,60}\b${modal}\s+(?:also\s+|then\s+)?(?:help|clarify|settle|exclude|confirm|reveal|guide|resolve|rule|bring|be\s+(?:useful|helpful|enough)|lower|raise|reduce|increase|improve|correct|normali[sz]e)\b`,
      String.raw`\b(?:bring|brings|get|gets)\b[^.;]{0,30}\b(?:in|into|back\s+in(?:to)?)\s+range\b|\bunder\s+control\b`,
      String.raw`\b${modal}\s+${adverbs}(?:improve|restore|correct|fix|reverse|normali[sz]e|resolve)\s+(?:\w+\s+){0,2}(?:testosterone|estradiol|hematocrit|prolactin|SHBG|LH|FSH|fertility|symptoms|libido|levels?|values?|it|this|that)\b`,
      String.raw`\b(?:half|double|twice)\s+(?:the|this|that|your)\s+dose\b`,
    ],
    why: 'It predicts what an action would do. Only what a study found may be said, with the study as subject.',
  },
  {
    id: 'imperative',
    patterns: [
      String.raw`${opening}do\s+(?:nothing|an?|the|another|both)\b|\breview\s+in\s+(?:the\s+)?clinic\b`,
      String.raw`${opening}(?:please\s+)?${orderVerb}\b(?!\s+(?:of|was|were|is|are)\b)`,
      String.raw`,\s+(?:then\s+|and\s+)?${orderVerb}\s+(?:the|a|an|at|to|your|this|testosterone|estradiol|anastrozole)\b`,
      String.raw`(?:${opening}|\bplease\s+|\b(?:and|then)\s+(?=(?:re-?)?(?:check|repeat|measure|monitor)\b))${doubleVerb}`,
      String.raw`^(?:perhaps|maybe|just|kindly|only|simply|then)\s+(?:repeat|measure|check|monitor|stop|start|hold|pause|review|test)\b`,
      String.raw`(?:^|[;]\s+)(?:if|once|when|whenever|unless|for|after|before|until|should|given|provided|assuming|as\s+long\s+as|so\s+long\s+as|in\s+case)\b[^.;,]{1,90},\s+(?:then\s+)?(?:${orderVerb}\b(?!\s+(?:of|was|were|is|are)\b)|${doubleVerb})`,
      String.raw`(?:^|[;]\s+)(?:per|according\s+to|following|as|in|with|because|since|where|while|at|to|depending|based)\b[^.;,]{1,90},\s+(?:then\s+)?(?:${orderVerb}|(?:repeat|measure|order|check|monitor|start|stop|hold|pause|increase|change|switch|review|draw|use))\s+${objectOfOrder}\b`,
      String.raw`\b(?:and|then)\s+(?:re-?check|re-?test|stop(?!\s+dates?\b)|refer(?=\s+to\s+(?:an?\s|endocrin|urolog|gyn|special|cardiol)))\b`,
      String.raw`(?:${opening}|,\s+)(?:do\s+not|don['’]t|never|no\s+need\s+to)\s+\w+|\b(?:do\s+not|don['’]t|never)\s+(?:take|start|stop|use|give|repeat|change|increase|reduce|lower|raise|escalate|continue|eat|drink|ignore|prescribe|treat|add|switch|skip|wait|worry)\b`,
      String.raw`\b(?:please|make\s+sure|be\s+sure)\b`,
      String.raw`\b(?:if|when|once|unless|after|with|until)\b[^.;,]{1,90},\s+(?:the\s+)?${treatmentNoun}\s+(?:is|are)\s+${adverbs}(?:${actionParticiple}|${changeParticiple})\b`,
    ],
    why: 'It gives an order. Describe what the data show.',
  },
  {
    id: 'next-step',
    patterns: [
      String.raw`${opening}(?:next(?:\s+steps?)?|follow-?up|(?:management\s+|treatment\s+)?plan|actions?(?:\s+(?:required|items?|points?))?|to-?\s?do|recommendations?|advice|management|assessment|impression|diagnosis|work-?up|next\s+tests?|(?:suggested|additional|further|recommended|proposed)\s+(?:\w+\s+)?(?:work-?up|tests?|testing|evaluation|investigations?|imaging|labs?|steps?))\s*:`,
      String.raw`\baction\s+required\b|${opening}(?:\w+\s+){0,2}protocol\s*:|\bnext\s+(?:steps?|tests?)\b|\bmeasuring\b[^.;]{0,40}\bnext\b|\busual\s+next\b|\bis\s+(?:the\s+)?next\b(?!\s+to\b)|^(?:[\w/-]+\s+){1,5}next[.!]?$`,
      String.raw`${opening}(?:follow-?up|review|recheck|retest|repeat)\s+[^.;]{0,40}\b(?:in|after|within|at|every)\s+(?:\d+|one|two|three|four|six|eight|twelve)(?:\s*[-–]\s*\d+)?\s*(?:days?|weeks?|months?|years?)\b${unless('was|were|is|are|had|has|drawn|collected')}`,
      String.raw`\b(?:repeat|recheck|retest|review|follow-?up)\s+in\s+(?:\d|one|two|three|four|six)`,
      String.raw`${opening}(?:routine|regular|continued|close|ongoing|serial|annual|yearly|periodic)\s+(?:care|monitoring|follow-?up|surveillance|screening|checks?)\b(?!\s+(?:data|was|is|were))`,
      String.raw`${opening}(?:\w+\s+){0,2}(?:referral|counsel+ing|consultation|re-?test|re-?check)\b${unless('was|were|is|are|had|has|recorded|listed')}`,
      String.raw`${opening}for\s+(?:\w+\s+){0,3}(?:review|referral|follow-?up|discussion|repeat|re-?test(?:ing)?|re-?check|imaging|evaluation|assessment)\b${unless('was|were|is|are|had|has')}`,
      String.raw`${opening}(?:\w+\s+){0,2}(?:dose|dosage)\s+(?:reduction|increase|adjustment|escalation|titration|change)\b(?!\s+(?:was|is|were|are|between|on|at|recorded|listed|before|after|date))`,
      String.raw`\b(?:for|despite|without|try|discuss|suggests?|supports?)\s+(?:\w+\s+)?dose\s+(?:reduction|increase|adjustment|escalation|titration)\b`,
      String.raw`^(?:annual|yearly|serial|periodic|regular|monthly|quarterly|weekly)\s+[\w-]+(?:\s+[\w-]+){0,2}\s*[.!]?$`,
      String.raw`^(?:an?\s+|the\s+)?(?:\w+\s+){0,3}(?:scan|MRI|test|sample|check|visit|panel|ultrasound|densitometry|karyotype|labs?)\s+(?:within|in|every|after)\s+(?:\d+|an?|one|two|three|four|six|eight|twelve)\s*(?:days?|weeks?|months?|years?)[.!]?$`,
      String.raw`\bfurther\s+(?:work-?up|evaluation|investigation|imaging)\b(?!\s+(?:was|were)\b)`,
    ],
    why: 'It says what comes next. A note has no such part.',
  },
  {
    id: 'dose',
    patterns: [
      String.raw`\b(?:starting|usual|typical|maintenance|standard|maximum|maximal|recommended|low|lower|higher|previous|minimum|effective)[- ]dose\b`,
      String.raw`\bdose\s+of\s+\d[^.;]{0,40}\b(?:suffices?|usually|enough|sufficient|typical|common)\b`,
      String.raw`\b(?:usual|typical|standard|common|recommended)\s+(?:regimen|protocol|dosing|schedule)\b`,
      String.raw`\b(?:reduce|increase|decrease|lower|raise|titrate|adjust|taper|halve|double)\b[^.;]{0,40}\bdose\b`,
    ],
    why: 'Doses occur only as what a study gave, in the past tense, with the study as subject.',
  },
  {
    id: 'dose-amount',
    except: 'evidence',
    patterns: [
      String.raw`\b\d{1,6}(?:\.\d{1,4})?\s?(?:mg|mcg|ug|µg|IU)\s?(?:\/\s?(?:day|week|d)\b|(?:daily|weekly|nightly|twice|once|thrice|(?:two|three)\s+times|every|each|per\s+(?:day|week)|on\s+alternate|a\s+day|a\s+week|two\s+times|three\s+times)\b)`,
    ],
    why: 'Doses occur only as what a study gave, in the past tense, with the study as subject.',
  },
  {
    id: 'therapy-rank',
    patterns: [
      String.raw`\b(?:treatment|therapy|drug|method)\s+of\s+choice\b|\b(?:first|second)[- ]line\b|\bpreferred\s+(?:treatment|therapy|option|agent|drug)\b|\bfirst[- ]choice\b|\bgold[- ]standard\s+(?:treatment|therapy)\b`,
    ],
    why: 'It ranks treatments. Leave it out.',
  },
  {
    id: 'certainty',
    patterns: [
      String.raw`\bdiagnostic\s+(?:of|for)\b|\bpathognomonic\b|\bestablish(?:es|ed)?\s+(?:the\s+|a\s+)?diagnosis\b|\bdiagnos(?:e|es|ed)\s+(?:as|with|by)\b|\b${modal}\s+(?:now\s+)?be\s+diagnosed\b`,
      String.raw`\b(?:definitely|certainly|undoubtedly|obviously|clearly|definitive(?:ly)?|no\s+doubt|without\s+(?:a\s+)?doubt)\b|\bprov(?:e|es|ed|en)\b|\bconfirms?\b|\b(?:rules?|ruled|ruling)\s+out\b`,
      String.raw`\bexclud(?:e|es|ing)\s+(?:an?\s+)?(?:\w+\s+)?${disease}`,
    ],
    why: 'It claims certainty that results do not carry. Name the pattern and the source that names it.',
  },
  {
    id: 'state-of-the-person',
    patterns: [
      String.raw`\byou\s+(?:have|are|may\s+have|might\s+have|probably|likely|suffer)\b(?!\s+(?:any\s+)?(?:questions|an?\s+result|results|two|three))`,
      String.raw`\bmeans?\s+(?:that\s+)?(?:you|the\s+patient|he|she|this\s+(?:man|woman|patient))\b`,
      String.raw`\b${person}\s+(?:(?:has|(?:likely|probably|clearly|most\s+likely)\s+has)|(?:is\s+)?suffer(?:s|ing))\b(?!\s+(?:been|had|not|no|one|two|three|four|five|only|several|an?\s+(?:result|recorded|second)|results?|recorded|samples?|panels?|values?))`,
      String.raw`\b(?:${person}|you|this|it|that)\s+(?:is|are|was)\s+${adverbs}(?:in\s+|an?\s+|the\s+)?(?:case\s+of\s+)?(?:\w+\s+)?(?:${disease}|${diseased})\b`,
      String.raw`\b${disease}\s+(?:is|are|was|seems|appears)\s+${adverbs}(?:confirmed|present|likely|probable|possible|excluded|established|evident|suspected|unlikely|ruled|diagnosed|apparent|the\s+(?:cause|diagnosis))\b(?!\s+(?:when\b|if\b|in\s+(?:\d|some|most|all|half|\w+\s+of)))`,
      String.raw`\b(?:your|his|her|(?:patient|man|woman)['’]s)\s+${organ}\s+(?:is|are|has|have|do|does|makes?|works?|fails?|stopped|no\s+longer)\b`,
      String.raw`\b${person}\s+(?:is|has\s+been)\s+${adverbs}(?:taking|using|abusing|misusing)\s+(?:exogenous|anabolic|steroids?|androgens?)\b`,
      String.raw`\bmeets?\s+(?:the\s+|all\s+)?(?:\w+\s+)?criteria\s+(?:for|of)\s+(?:\w+\s+){0,2}${disease}\b`,
      String.raw`^(?:most\s+)?(?:likely|probable|possible|suspected|probably|possibly|presumed|presumptive|apparent)\s+(?:\w+\s+){0,3}${disease}\b`,
      String.raw`^(?:\w+[\s-]+){0,3}${disease}[.!]?$`,
    ],
    why: 'It speaks of the person. Report the result, and what a source reports such a result with.',
  },
  {
    id: 'inference-to-disease',
    patterns: [
      String.raw`\b(?:suggest(?:s|ed|ive\s+of|ing)?|indicat(?:e|es|ed|ing|ive\s+of)|point(?:s|ing)?\s+(?:to|towards?)|consistent\s+with|compatible\s+with|in\s+keeping\s+with|in\s+line\s+with|fits?(?:\s+with)?|typical\s+(?:of|for)|characteristic\s+of|signs?\s+of|evidence\s+of|picture\s+of|suspicious\s+(?:of|for)|suspicion\s+of|speaks?\s+for|argues?\s+(?:for|against)|favou?rs?|impl(?:y|ies)|signals?|reveals?|shows?|means?|equals?|demonstrates?|represents?|reflects?|raises?\s+the\s+(?:possibility|question)\s+of)\s+(?:\w+\s+){0,4}?${disease}`,
      String.raw`\b(?:may|might|could|can)\s+(?:also\s+)?(?:indicate|represent|signify|mean|reflect\s+(?:an?\s+)?(?:\w+\s+)?${disease})\b`,
    ],
    why: 'It reads a disease into results. Name the published pattern with its source and its other associations.',
  },
  {
    id: 'cause',
    patterns: [
      String.raw`\bdue\s+to\b|\bcaused\s+by\b|\b(?:explains?|explained\s+by|attributable\s+to|attributed\s+to|secondary\s+to|stems?\s+from|driven\s+by|brought\s+on\s+by|responsible\s+for|to\s+blame)\b`,
      String.raw`\bbecause\s+of\s+(?:your|his|her)\b|\bbecause\s+of\s+the\b(?!\s+(?:\w+\s+){0,2}(?:method|assay|units?|dates?|time|samples?|specimen|h(?:a)?emolysis|missing|change|duplicates?|interval)\b)`,
      String.raw`\b(?:is|are|was|were)\s+${adverbs}(?:because\s+of|(?:the|an?)\s+(?:direct\s+)?(?:result|consequence|effect|side\s+effect)\s+of)\b(?!\s+(?:the\s+|an?\s+)?(?:calculation|conversion|measurement|formula|rounding|equation|average|missing|method|assay|duplicate))`,
      String.raw`\bthe\s+(?:(?:most\s+)?(?:likely|probable|underlying|real|main)\s+)?(?:cause|explanation|culprit|reason)\s+(?:is|was|here|lies)\b(?!\s+(?:not|unknown|open|stated))|\b(?:has|have|had)\s+(?:likely\s+|probably\s+)?caused\b`,
      String.raw`\b(?:comes?|came|arises?|arose)\s+from\s+(?:the\s+|your\s+|his\s+|her\s+|an?\s+)?(?:${treatmentNoun}|${organ}|${disease}|obesity)\b`,
    ],
    why: 'It names a cause in this person. State the association and its source.',
  },
  {
    id: 'tone',
    patterns: [
      String.raw`\bnothing\s+to\s+worry\b|\bno\s+need\s+to\b|\bdon['’]?t\s+worry\b|\breassur\w*|\bdangerous(?:ly)?\b|\balarming(?:ly)?\b|\burgent(?:ly)?\b|\bimmediate(?:ly)?\b|\bemergency\b|\blife-threatening\b|\b(?:safe|safely|unsafe)\b`,
      String.raw`\b(?:is|are|was|were)\s+(?:far\s+|much\s+|a\s+(?:bit|little)\s+)?too\s+(?:high|low)\b|\bworr(?:y|ied|ying|yingly|isome)\b|\bconcerning\b|\b(?:cause|reason|grounds)\s+for\s+(?:concern|alarm)\b|\bof\s+(?:no\s+)?concern\b|\b(?:un)?fortunately\b|\balarm\b|\b(?:be|feel|get)\s+concerned\b|\bpanic\b|\bsky[- ]high\b|\b(?:sadly|luckily|thankfully|scary|shocking(?:ly)?|disappointing(?:ly)?)\b|\b(?:far|way)\s+too\b`,
      String.raw`\bno\s+(?:\w+\s+){0,3}(?:needed|required|necessary|indicated|warranted)\b|\bno\s+(?:further|additional|other)\s+(?:\w+\s+)?(?:testing|tests|action|treatment|follow-up|work-?up|evaluation)\b`,
      String.raw`\b(?:is|are|was|were|looks?|seems?|appears?|remains?)\s+${adverbs}(?:great|excellent|good|fine|bad|poor|terrible|wonderful|satisfactory|unremarkable|ok|okay|severe|on\s+track|well[- ]controlled|healthy)\b`,
      String.raw`\b(?:great|excellent|wonderful|terrible|good|bad|poor|strong|healthy|nice)\s+(?:\w+\s+)?(?:results?|response|levels?|values?|control|news|signs?|progress)\b|\bseverely\s+(?:low|high|reduced|raised|elevated|decreased|suppressed|deficient)\b|\bgood\s+news\b|\b(?:everything|all)\s+(?:is|looks|seems)\s+(?:\w+\s+)?(?:in\s+order|well|as\s+expected|right)\b`,
      String.raw`(?:^|[^\w-])critical(?:ly)?\b(?!-)`,
    ],
    why: 'It reassures or alarms. Give the number, the limit and the source.',
  },
  {
    id: 'verdict-normal',
    except: 'evidence',
    patterns: [
      String.raw`\b(?:ab)?normal(?:ly|it(?:y|ies))?\b|\bnormali[sz](?:e|es|ed|ing)\b(?!\s+(?:to|by|for|units?)\b)`,
    ],
    why: 'It judges a result. Say inside, above or below the interval, and whose interval it is.',
  },
  {
    id: 'goal',
    patterns: [
      String.raw`\b(?:optimal|optimum|suboptimal|ideal(?:ly)?|optimi[sz](?:e|es|ed|ing|ation)|perfect|sweet\s+spot)\b|\bgoals?\b`,
      String.raw`\b(?:treatment|therapeutic|trough|hormone|testosterone|estradiol|hematocrit|level)\s+targets?\b|\btargets?\s+(?:is|are|for|range|level|value|between|above|below|of\s+(?:\d|about|under|less|more|therapy|treatment))\b|\b(?:on|at|to|above|below|off|within)\s+(?:the\s+|your\s+)?target\b`,
      String.raw`\b(?:the\s+)?aim\s+(?:is|for|of|to|should)\b(?!\s+(?:the|this)\s+(?:study|trial|review|analysis))|\b(?:desired|desirable|therapeutic)\s+(?:levels?|range|values?|concentration|window|target)\b`,
    ],
    why: 'It sets a goal. A note has no goal and no optimum.',
  },
  {
    id: 'patient-directive',
    patterns: [
      String.raw`\b(?:ask|tell|talk\s+to|speak\s+(?:to|with)|see|contact|call|visit|let|with|consult)\s+(?:your|a)\s+(?:own\s+|treating\s+)?(?:doctor|clinician|physician|GP|specialist|pharmacist|provider|nurse|endocrinologist|urologist|health\w*|care\s+team)\b`,
      String.raw`\b(?:ask|tell|talk\s+to|speak\s+(?:to|with)|see|contact|call)\s+your\b|\bseek\s+(?:medical|urgent|immediate|advice|help)\b|\bcut\s+(?:back|down)\b|\b(?:an|your)\s+appointment\b`,
      String.raw`\byou\s+(?:can|could|may|might|will|should)\s+(?:\w+\s+)?(?:take|stop|start|try|reduce|lower|raise|change|lose|eat|avoid|ask|repeat|want|continue|relax|keep|skip)\b`,
    ],
    why: 'It tells the reader what to do. Use the fixed closing sentence.',
  },
];
