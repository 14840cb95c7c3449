/**
 * Wording that contains a word of a rule and is descriptive all the same. It is taken out of a sentence before the rules are
 * tried on it. Patterns are compiled with the flags g, i and u.
 */
export interface Mask {
  readonly pattern: string;
  readonly why: string;
}

const data =
  'calculation|estimate|formula|equation|conversion|rule|slope|check|definition|criterion|criteria|pattern|series|method|library|report|comparison|trend|clause';

export const masks: readonly Mask[] = [
  { pattern: String.raw`\bcitation:\s.*`, why: 'the title of a cited work is data' },
  {
    pattern: String.raw`["“‘'](?:ab)?normal(?:ly)?(?:\s(?:low|high))?["”’']|\bflag(?:ged)?\s+(?:it\s+)?(?:as\s+)?(?:ab)?normal\b`,
    why: 'a flag as the laboratory printed it',
  },
  {
    pattern: String.raw`\bnormal(?:ly)?\s+(?:distribut\w+|morphology|forms|weight|BMI|saline|human\s+serum|approximation)\b|\bnormal-weight\b|\b(?:distribuci[oó]n|morfolog[ií]a|formas|peso)\s+normal(?:es)?\b`,
    why: 'a term of statistics, of semen analysis or of body weight',
  },
  {
    pattern: String.raw`\brecommended\s+(?:reference|units?|methods?|calibrator|measurement|nomenclature|procedure|term|terminology|standard|name)\b|\b(?:units?|methods?|nomenclature|name|calibrator|term|procedure)\s+(?:is\s+|are\s+)?recommended\s+(?:by|in)\b`,
    why: 'a property of a unit or a method',
  },
  {
    pattern: String.raw`\bproposed\s+(?:limit|cut-?off|interval|definition|threshold|criteri(?:a|on)|formula|nomenclature)s?\b|\b(?:limit|cut-?off|interval|definition|threshold|criteri(?:a|on)|formula)s?\s+proposed\b|\bpropos(?:es|ed)\s+(?:an?\s+|the\s+)?(?:\w+\s+){0,2}(?:limit|cut-?off|range|interval|definition|threshold)s?\b|\badvisory\s+(?:board|committee)\b`,
    why: 'where a limit or a definition comes from',
  },
  {
    pattern: String.raw`\b(?:no|not|nor|any)\s+(?:\w+\s+){0,3}(?:advice|recommendations?|diagnos[ei]s|prescriptions?)\b`,
    why: 'a disclaimer',
  },
  {
    pattern: String.raw`\b(?:guidelines?|statement|definition|system|criteria|standard|review|authors|panel of experts|sources?)\s+(?:also\s+)?consider(?:s|ed)?\b`,
    why: 'a source that classifies',
  },
  {
    pattern: String.raw`\b(?:${data})s?\s+(?:\w+\s+){0,2}(?:needs?|requires?)\b|\b(?:is|are)\s+(?:needed|required|necessary)\s+(?:by|for|to|in)\s+(?:the\s+|this\s+|that\s+|an?\s+)?(?:(?:\w+\s+){0,2}(?:${data})s?|calculate|compute|apply|place|convert|choose|select|compare|draw|plot|estimate)\b`,
    why: 'a precondition of a calculation or of a definition',
  },
  { pattern: String.raw`\bneed not\b`, why: 'a condition that is absent' },
  {
    pattern: String.raw`\b(?:circles?|lines?|markers?|bands?|arrows?|symbols?|flags?|shading|triangles?|squares?|ticks?|labels?|dots?|colou?rs?)\s+indicates?\b`,
    why: 'a legend',
  },
  {
    pattern: String.raw`\b(?:section|page|note|table|legend|text|figure|key|glossary)\s+(?:below\s+|above\s+)?explains?\b`,
    why: 'what a part of the report is for',
  },
  {
    pattern: String.raw`\bconfirm(?:ed|s)\s+(?:the\s+)?(?:units?|identity|collection|value|code|date|in|on|by)\b|\bproven\s+(?:fertility|fatherhood)\b`,
    why: 'data that were confirmed, or a reference population',
  },
  { pattern: String.raw`\bexcluded\s+from\b|\bto\s+exclude\s+(?:outliers|duplicates)\b`, why: 'statistics' },
  { pattern: String.raw`\brules?\s+[A-Z]{1,4}[- ]?\d+\b|\bruled\s+line\b`, why: 'the name of a rule' },
  {
    pattern: String.raw`\btarget\s+(?:population|analyte|group|organ|gene|allele|molecule|sequence)s?\b|\btargeted\s+(?:sequencing|genotyping|panel|assay)s?\b`,
    why: 'a term of study design or of assays',
  },
  {
    pattern: String.raw`\b(?:studies|study|trials?|data|cohorts?|meta-analys[ei]s|reports|authors|evidence)\s+(?:\w+\s+){0,2}suggest(?:s|ed)?\s+(?:an?\s+(?:association|link|difference|relation|effect)|that|no\b|lower|higher)`,
    why: 'what a study found',
  },
  {
    pattern: String.raw`\b(?:study|trial|cohort|review|survey|registry|meta-analysis|case series|case report|report)\s+(?:\w+\s+){0,3}(?:shows?|showed|describes?|described|reports?|reported|reveals?|revealed|lists?|listed|found|finds?)\b`,
    why: 'what a study found',
  },
  {
    pattern: String.raw`\b(?:trial|study|arm|arms|group|groups|participants|men|women)\b[^.;]{0,60}\b(?:gave|received|took|were given|was given|assigned|used|at|on|with|of)\b[^.;]{0,80}\b\d{1,6}(?:\.\d{1,4})?\s?(?:mg|mcg|ug|µg|g|IU|ml)\b[^.;]*`,
    why: 'the dose of a trial arm',
  },
  {
    pattern: String.raw`\b(?:low|lower|high|higher|standard)[- ]dose\s+(?:arm|group|cohort|phase|participants)s?\b`,
    why: 'the name of a trial arm',
  },
  {
    pattern: String.raw`\b(?:does|do|did|can|could)\s*(?:not|n't)\s+(?:\w+\s+){0,2}(?:explain|say what caused|distinguish)\b[^.;]*|\bsay what caused\b`,
    why: 'a limit of inference',
  },
  {
    pattern: String.raw`\b(?:does|do|did|cannot|can\s*not|could\s+not)(?:\s*(?:not|n't))?\s+(?:by\s+itself\s+|alone\s+)?(?:confirm|prove|establish)\b[^.;]*`,
    why: 'a limit of inference',
  },
  {
    pattern: String.raw`\b(?:men|women|people|participants|subjects|controls|volunteers|donors|couples)\s+(?:\w+\s+){0,3}with\s+(?:an?\s+)?(?:ab)?normal\b`,
    why: 'who took part in a study',
  },
  {
    pattern: String.raw`\b\d{1,6}(?:\.\d{1,4})?\s?(?:mg|mcg|ug|µg|IU)\s?(?:\/\s?day|(?:daily|weekly|twice|once|every|a\s+day)\b)[^.;]{0,50}\b(?:lowered|raised|increased|reduced|suppressed|changed|brought|(?:was|were)\s+(?:followed|compared|associated|given|used))\b[^.;]*`,
    why: 'the dose of a trial arm',
  },
  { pattern: String.raw`\bpublished explanations?\b`, why: 'a noun' },
  {
    pattern: String.raw`\bto avoid (?:double counting|duplicates|confusion)\b`,
    why: 'the purpose of a step of the software',
  },
  {
    pattern: String.raw`\bimmediately\s+(?:before|after|prior|following|frozen|centrifuged)\b|\bcritical\s+(?:difference|appraisal|values?\s+of\s+the\s+test)\b|\btime-critical\b|\b(?:agreement|correlation|precision|recovery|concordance|reproducibility)\s+(?:\w+\s+){0,4}(?:was|were|is|are)\s+(?:good|poor|fair|excellent|acceptable)\b`,
    why: 'a term of timing or of method comparison',
  },
  { pattern: String.raw`\bcan be discussed with\b`, why: 'the closing sentence of a plain summary' },
  {
    pattern: String.raw`(?:^|[^\p{L}])(?:cálculo|fórmula|definición|regla|estimación|criterio|serie)\s+(?:\p{L}+\s+){0,2}(?:necesita|requiere|exige)(?=$|[^\p{L}])`,
    why: 'a precondition of a calculation or of a definition, in Spanish',
  },
  {
    pattern: String.raw`(?:^|[^\p{L}])(?:no|sin)\s+(?:\p{L}+\s+){0,3}(?:consejos?|recomendaci(?:ón|ones)|diagnósticos?|explica)(?=$|[^\p{L}])`,
    why: 'a disclaimer or a limit of inference, in Spanish',
  },
];
