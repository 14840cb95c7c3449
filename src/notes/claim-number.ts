import type { Claim, ClaimValue } from '../evidence/claim.js';
import { printUnit } from '../units/print-unit.js';
import { inUnit, joined, numbered, say, type Part, type Phrase } from './phrase.js';

/** One number of a claim, in the digits of its source. */
export const claimNumber = (text: string, claim: Claim, { key, analyte, unit }: ClaimValue): Phrase =>
  numbered(text.replace(/^-/, '−'), { from: 'claim', paths: [], claim: claim.id, key, analyte, unit });

/** A value of a claim as a person reads it: '264–916 ng/dL', '2.0%', '−12%'. */
export function claimValue(claim: Claim, value: ClaimValue): Phrase {
  const { low, high, unit } = value;
  const one = value.value ?? (low === undefined ? high : high === undefined ? low : undefined);
  const number =
    one === undefined
      ? say`${claimNumber(low ?? '', claim, value)}–${claimNumber(high ?? '', claim, value)}`
      : claimNumber(one, claim, value);
  return inUnit(number, printUnit(unit));
}

const CI95 = '/ci95';

/** '95% interval 3.2–3.5 mo', as the source gives it. */
function intervalOf(claim: Claim, value: ClaimValue): Phrase {
  const [low, high] = value.ci95 ?? [];
  if (low === undefined || high === undefined) return { text: '', numbers: [] };
  const ends = say`${claimNumber(low, claim, value)}–${claimNumber(high, claim, value)}`;
  return say`${numbered('95% interval', { from: 'name', paths: [] })} ${inUnit(ends, printUnit(value.unit))}`;
}

/** Whom a claim was seen in. */
const populationOf = (claim: Claim): Phrase =>
  numbered(claim.population.note ?? claim.population.category, {
    from: 'claim',
    paths: [],
    claim: claim.id,
    key: 'population',
  });

/** A template of a claim with its placeholders filled: values by key, `{population}` whom it was seen in. */
export function quote(template: string, claim: Claim): Phrase {
  const parts = template.split(/\{([^{}]+)\}/g).map((part, at): Part => {
    if (at % 2 === 0) return part;
    if (part === 'population') return populationOf(claim);
    const isInterval = part.endsWith(CI95);
    const value = claim.values[isInterval ? part.slice(0, -CI95.length) : part];
    if (!value) return '';
    return isInterval ? intervalOf(claim, value) : claimValue(claim, value);
  });
  return joined(parts, '');
}

/** The same as text. */
export const fillFromClaim = (template: string, claim: Claim): string => quote(template, claim).text;
