import { freeAndrogenIndexLowShbg } from '../evidence/claims/free-testosterone.js';
import { parseExact } from '../logic/exact.js';
import { isBelow } from '../logic/possible.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { ratioOf } from './ratio.js';

const lowest = freeAndrogenIndexLowShbg.values['shbg-lower-limit'];
const HUNDRED = 100n;

/**
 * The free androgen index of a woman: 100 × testosterone ÷ SHBG, both in nmol/L. Not calculated where SHBG is, or may be, below
 * the level under which the index overstates the free fraction; the index is refused in men.
 */
export function freeAndrogenIndex(testosterone: CalculationInput, shbg: CalculationInput): readonly Calculated[] {
  const limit = parseExact(lowest.value ?? '');
  if (!limit || isBelow(shbg.values, limit) !== 'false') return [];
  const values = ratioOf(testosterone.values, shbg.values, HUNDRED);
  if (!values) return [];
  return [
    {
      id: 'free-androgen-index',
      values,
      unit: '1',
      method: '100 × testosterone ÷ SHBG, both in nmol/L',
      inputs: [testosterone.path, shbg.path],
      assumed: [],
      claims: [freeAndrogenIndexLowShbg],
      cautions: [],
    },
  ];
}
