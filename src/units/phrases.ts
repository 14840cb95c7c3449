/** Printed units that are not one word over another, in lower case with single blanks. Closed: nothing else is read. */
export const PHRASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...group(
    '%',
    '%|percent|per cent|percentage|pct|perc|por ciento|porcentaje|процент|проценты|prosent|prosentti|prosenttia|10*-2|% of total|percent of total|% total|% free|percent free',
  ),
  ...group(
    '%{HbA1c}',
    '% (dcct)|dcct %|% dcct|% (ngsp)|ngsp %|% ngsp|% hba1c|%hba1c|hba1c %|% haemoglobin a|% hemoglobin a',
  ),
  ...group('%{HbA1c}', "[{of'total'h}]|of total h|percent hemoglobin a1c|percent haemoglobin a1c|%{hba1c}"),
  ...group('%{motile}', 'percent sperm motility|percent motility|% motile|% motility'),
  ...group('%{vol}', '%{vol}|vol%|vol %|vol.%|vol. %|%vol|% vol|volume percent|% v/v|%(v/v)|% (v/v)'),
  ...group(
    '1',
    '1|fraction|volume fraction|vol fraction|fraction of 1|fraction of one|proportion|proportion of 1|proportion of 1.0|osuus',
  ),
  ...group('{ratio}', '{ratio}|ratio|suhde|cociente|razon|razón'),
  ...group('{index}', '{index}|index|indeksi|indice|índice'),
  ...group('{MoM}', '{mom}|mom|multiple of median|multiple of the median|multiples of the median'),
  ...group('{T-score}', '{t-score}|{tscore}|{t_score}|t-score|t score|tscore'),
  ...group('{Z-score}', '{z-score}|{zscore}|{z_score}|z-score|z score|zscore'),
  ...group('{SD}', '{sd}|sd|s.d|{s.d.}|standard deviation|standard deviations'),
  ...group('{score}', '{score}|score'),
  ...group('[ppth]', '[ppth]|‰|promil|promill|promille|per mil|per mill|per mille|o/oo|0/00'),
  ...group('g/dL', 'g/dl.[%]|gram per deciliter and percent|gram percent|grams percent'),
  ...group('umol/L', 'umoll|µmoll'), // a feed that drops the slash
  ...group('mmol/L', 'mmoll'),
  ...group('nmol/L', 'nmoll'),
  ...group('pmol/L', 'pmoll'),
]);

function group(ucum: string, printed: string): [string, string][] {
  return printed.split('|').map((one): [string, string] => [one, ucum]);
}

/** Where the same letters in another case were seen with another meaning. */
export const EXACT_PHRASES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['Units/mL', "[arb'U]/mL"], // one catalogue maps its capitalised form so
]);

/** Words set before or after a unit that say nothing about its size. */
export const QUALIFIERS_BEFORE: readonly string[] = ['ifcc'];
export const QUALIFIERS_AFTER: readonly string[] = [
  '(calc)',
  '(calculated)',
  'calc',
  'calculated',
  '(ifcc)',
  'ifcc',
  '(37c)',
  'at 37c',
  '37c',
  '37 c',
  'creat',
  'creatinine',
  'krea',
  'kreatinin',
  'hb',
  'hgb',
];

/**
 * Texts of which two readings are in use, or one that was only assumed, or that are cut off; each with what it may be.
 * `1` above or below stands for what was printed there.
 */
export const AMBIGUOUS_TEXTS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['AU/mL', ['U/mL', "[arb'U]/mL"]],
  ['iy', ['[IU]']],
  ['por ml', ['/mL']],
  ['per ml', ['/mL']],
]);

/** Above the slash, in lower case. */
export const AMBIGUOUS_NUMERATORS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['k', ['10*3']], // thousand; UCUM has the kelvin in capitals
  ['m', ['10*6', '10*3']],
  ['t', ['10*12']],
  ['mil', ['10*3', '10*6']], // thousand in Spanish, million in English
  ['mm', ['mmol']], // a metre in UCUM
  ['um', ['umol']],
  ['µm', ['umol']],
  ['nm', ['nmol']],
  ['pm', ['pmol']],
  ['me', ['[IU]', 'mU']], // Russian international unit, or Swedish milli-unit
  ['mme', ['m[IU]']],
  ['mye', ['[IU]']],
  ['mmye', ['m[IU]']],
  ['ul', ['[IU]', 'uL']], // UI with a letter l
  ['mul', ['m[IU]']],
  ['uul', ['u[IU]']],
  ['µul', ['u[IU]']],
  ['ue', ["[arb'U]"]],
  ['eu', ["[arb'U]"]],
  ['ur', ["[arb'U]"]],
  ['ru', ["[arb'U]"]],
  ['ua', ["[arb'U]"]],
]);

/** Below the slash, in lower case: a capital I for L, cut off after the m, nothing at all, or an exponent after a slash. */
export const AMBIGUOUS_DENOMINATORS: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['', ['L', 'mL']],
  ['i', ['L']],
  ['di', ['dL']],
  ['mi', ['mL']],
  ['ui', ['uL']],
  ['m', ['mL']],
  ['l-1', ['L']],
  ['dl-1', ['dL']],
  ['ml-1', ['mL']],
]);
