import { remember } from '../logic/remember.js';

const WORDS: Readonly<Record<string, string>> = {
  '1': '',
  '{ratio}': '',
  '{index}': '',
  '{T-score}': '',
  '{Z-score}': '',
  '{count}': '',
  d: 'days',
  wk: 'weeks',
  mo: 'months',
  a: 'years',
  h: 'hours',
  min: 'minutes',
};

function write(ucum: string): string {
  const word = WORDS[ucum];
  if (word !== undefined) return word;
  return ucum
    .replace(/\{[^{}]*\}/g, '')
    .replaceAll('[IU]', 'IU')
    .replaceAll('[iU]', 'IU')
    .replace(/^10\*6/, 'million')
    .replace(/^10\*3/, 'thousand')
    .replace(/^u(?=g|mol|IU|U)/, 'µ')
    .replace(/(?<=m)2$/, '²');
}

/** A UCUM code as a person writes it: `[IU]/L` as IU/L, `ug/L` as µg/L, `10*6/mL` as million/mL; a pure number has no unit. */
export const printUnit: (ucum: string) => string = /* @__PURE__ */ remember(write);

/** A number with its unit, kept together by a no-break space; a percent sign follows without one. */
export function withUnit(number: string, ucum: string): string {
  const unit = printUnit(ucum);
  if (unit === '') return number;
  return unit === '%' ? `${number}%` : `${number}\u00a0${unit}`;
}
