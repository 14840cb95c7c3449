import type { Claim, ClaimValue } from '../evidence/claim.js';
import { withUnit } from '../units/print-unit.js';

const MINUS = /^-/;

/** A value of a claim as a person reads it, in the digits of its source: '264–916 ng/dL', '2.0%', '−12%'. */
export function claimNumber({ low, high, value, unit }: ClaimValue): string {
  const number = value ?? (low !== undefined && high !== undefined ? `${low}–${high}` : (low ?? high ?? ''));
  return withUnit(number.replace(MINUS, '−'), unit);
}

/** A template of a claim with its placeholders filled: values by key, `{population}` whom it was seen in. */
export const fillFromClaim = (template: string, claim: Claim): string =>
  template.replace(/\{([^{}]+)\}/g, (_, key: string) => {
    if (key === 'population') return claim.population.note ?? claim.population.category;
    const value = claim.values[key];
    return value ? claimNumber(value) : '';
  });
