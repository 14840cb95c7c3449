import { assayTestosteroneImmunoassayBias } from '../evidence/claims/assay.js';
import { stated as printed } from '../evidence/stated.js';
import { exactOf } from '../logic/exact.js';
import { isBelow } from '../logic/possible.js';
import type { Measured } from '../measurements/measured.js';
import { converted } from '../units/conversion.js';
import type { Stated } from './fits.js';
import { methodKind } from './method.js';
import type { Placed } from './placed.js';

const low = assayTestosteroneImmunoassayBias.values['expected-level-women'];

/**
 * Is this a steroid at a concentration at which immunoassays were not reliable, measured by one or by a method that is not
 * stated? Testosterone: by a stated immunoassay in women, and below the published level in anyone. Estradiol: by a stated
 * immunoassay in the groups that the position statement names (men, after menopause) unless it lies above its interval, and
 * below its interval in anyone.
 */
export function isUnreliablyLow(
  { analyte, values, unit, observation }: Measured,
  position: Placed['position'],
  stated: Stated,
): boolean {
  const kind = methodKind(observation.method);
  if (!values || (kind !== undefined && kind !== 'immunoassay')) return false;
  if (analyte.id === 'testosterone') {
    const level = converted(exactOf(printed(low.value, low.key)), low.unit, unit, analyte);
    return (kind === 'immunoassay' && stated.category === 'female') || isBelow(values, level) === 'true';
  }
  if (analyte.id !== 'estradiol') return false;
  const named = kind === 'immunoassay' && (stated.category === 'male' || stated.menopausalStatus === 'postmenopausal');
  return position === 'below' || (named && position !== 'above');
}
