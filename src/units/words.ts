/**
 * The closed word lists of printed units: UCUM on the left, what is printed for it on the right, in lower case and without
 * blanks. A word is one prefix and one base of these lists; whatever a laboratory may print on one side of the slash is listed
 * here or in `phrases.ts`, and nothing else is read.
 */
type Words = { readonly [ucum: string]: string };

const SYMBOL_PREFIXES: Words = { k: 'k', m: 'm', u: 'u µ mc mk', n: 'n', p: 'p', f: 'f' };
const WORD_PREFIXES: Words = { k: 'kilo', m: 'milli', u: 'micro mikro', n: 'nano', p: 'pico piko', f: 'femto' };

/** Bases that take a symbol (`ng`) or a spelt prefix (`nanogram`, `microg`). `lu` has a letter l for the I of IU. */
const SYMBOL_BASES: Words = {
  g: 'g gm gms gs gr grs grm grms',
  mol: 'mol mole moles mols',
  eq: 'eq equiv val',
  U: 'u [u] yks unit units',
  '[IU]': 'iu [iu] ui ie lu',
};

const WORD_BASES: Words = {
  g: 'gram grams gramme grammes gramo gramos',
  eq: 'equivalent equivalents',
  U: 'unidad unidades',
  '[IU]': 'internationalunit internationalunits intlunit intlunits intunit intunits unidadesinternacionales',
};

/** Words that are complete as they stand: transliterated `ед` and `мкМЕ`, the `E` of German, Dutch and Swedish. */
const WHOLE_WORDS: Words = {
  U: 'ed yed e',
  kU: 'ke',
  'u[IU]': 'mkme',
  kat: 'kat katal',
  ukat: 'ukat µkat',
  nkat: 'nkat',
  "[arb'U]": "au [arb'u] [arbu] arbu arbunit arbunits arb.u arb.unit arb.units arbitraryunit arbitraryunits",
  "10*3.[arb'U]": 'kau kua', // allergen units, which UCUM gives no atom
  "10*-3.[arb'U]": 'mau',
  L: 'l liter litre liters litres',
  dL: 'dl',
  mL: 'ml',
  uL: 'µl',
  nL: 'nl',
  pL: 'pl',
  fL: 'fl',
  '10*3': 'thousand thousands thou',
  '10*6': 'million millions millones mill mio',
  '10*9': 'billion giga',
  '10*12': 'tera',
  '{cells}': 'cell cells {cell} {cells}',
};

/** Cyrillic words whose Latin transliteration would mean something else or nothing. */
const CYRILLIC_WORDS: Words = {
  U: 'ед',
  '[IU]': 'ме',
  'k[IU]': 'кме',
  'm[IU]': 'мед мме',
  'u[IU]': 'мкед мкме',
};

const LITRES: Words = { L: 'l lt ltr liter liters litre litres litr litra litro' };
const VOLUME_PREFIXES: Words = {
  d: 'd deci',
  c: 'c centi',
  m: 'm milli',
  u: 'u µ mc mk micro',
  n: 'n nano',
  p: 'p pico',
  f: 'f',
};

/** What stands below the slash besides litres. The digit one is a misread letter l. */
const DENOMINATOR_WORDS: Words = {
  L: '1',
  dL: 'd1 100ml 100cc',
  mL: 'm1 cc cm3',
  uL: 'mm3 cmm cumm',
  g: 'g',
  mg: 'mg',
  kg: 'kg',
  '(100.g)': '100g',
  mol: 'mol mole',
  mmol: 'mmol',
  cm2: 'cm2 cm*2 cm**2 squarecm sqcm squarecentimeter squarecentimetre',
  m2: 'm2',
  '{1.73_m2}': '1.73m2 1.73m*2',
  s: 's sec',
  min: 'min',
  h: 'h hr hour',
  d: 'd day 24h 24hr 24hrs 24hours',
  '{ejaculate}': 'ejaculate ejac eyaculado',
  '{cell}': 'cell {cell}',
};

const entries = (words: Words): [printed: string, ucum: string][] =>
  Object.entries(words).flatMap(([ucum, printed]) => printed.split(' ').map((one): [string, string] => [one, ucum]));

const pair = (prefixes: Words, bases: Words): [string, string][] =>
  entries(prefixes).flatMap(([prefix, prefixCode]) =>
    entries(bases).map(([base, code]): [string, string] => [prefix + base, prefixCode + code]),
  );

/** Above the slash. Where a spelt prefix and a symbol give the same word, the later entry of this list holds. */
export const NUMERATORS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...pair(WORD_PREFIXES, SYMBOL_BASES),
  ...pair(WORD_PREFIXES, WORD_BASES),
  ...entries(WORD_BASES),
  ...pair(SYMBOL_PREFIXES, SYMBOL_BASES),
  ...entries(SYMBOL_BASES),
  ...entries(WHOLE_WORDS),
]);

export const CYRILLIC_NUMERATORS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(entries(CYRILLIC_WORDS));

/** Below the slash. */
export const DENOMINATORS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ...pair(VOLUME_PREFIXES, LITRES),
  ...entries(LITRES),
  ...entries(DENOMINATOR_WORDS),
]);
