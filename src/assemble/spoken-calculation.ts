import { analyteName } from '../analytes/name.js';
import type { Claim } from '../evidence/claim.js';
import type { PlacedCalculation } from '../facts/placed-calculation.js';
import { claimValue } from '../notes/claim-number.js';
import { inUnit, nameOf, numbered, say, type Phrase } from '../notes/phrase.js';
import type { SpokenCalculation } from '../notes/voice.js';
import { calculatedDisplay } from './measurement.js';
import { spokenInterval, spokenLimits } from './spoken-result.js';

function decided({ placed }: PlacedCalculation): SpokenCalculation['decided'] {
  if (!placed.interval && placed.limits.length === 0) return 'no-limit';
  if (placed.low === 'true') return 'below';
  return placed.low === 'false' ? 'above' : 'undecided';
}

/** "albumin 43 g/L": the one value of the claims behind the calculation that says so. */
function assumption(text: string, claims: readonly Claim[]): Phrase {
  for (const claim of claims) {
    for (const value of Object.values(claim.values)) {
      const number = value.value ?? '';
      if (text === `${analyteName(value.analyte)} ${number} ${value.unit}`)
        return say`${nameOf(analyteName(value.analyte))} ${claimValue(claim, value)}`;
    }
  }
  return say`${text}`;
}

/** A calculated result as a sentence needs it. */
export function spokenCalculation(one: PlacedCalculation): SpokenCalculation {
  const { calculated, placed } = one;
  const { value, unit } = calculatedDisplay(calculated.values, calculated.unit);
  const [claim] = calculated.claims;
  const number = numbered(value, {
    from: 'calculated',
    paths: calculated.inputs,
    analyte: calculated.id,
    unit: calculated.unit,
  });
  return {
    analyte: calculated.id,
    name: nameOf(analyteName(calculated.id)),
    value: inUnit(number, unit),
    flagOnly: false,
    position: placed.position,
    path: calculated.inputs[0] ?? '',
    paths: calculated.inputs,
    ...spokenInterval(placed, unit),
    alternatives: [],
    limits: spokenLimits(placed),
    method: nameOf(calculated.method, claim),
    assumed: calculated.assumed.map((text) => assumption(text, calculated.claims)),
    claims: calculated.claims,
    decided: decided(one),
  };
}
