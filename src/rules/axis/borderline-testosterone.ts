import { all, any, given, isLow, isNotMeasured } from '../../language/clause.js';
import type { Gap } from '../../language/rule.js';
import { circumstances, unsettledSample } from '../gaps.js';

/** In the borderline band the free fraction decides, and SHBG with it: without either only the direction is said. */
const bandWithoutShbg: Gap = {
  text: 'SHBG or free testosterone: not measured, while testosterone lies in the borderline band',
  input: 'shbg',
  when: all(given('testosterone-may-be-borderline'), isNotMeasured('shbg'), isNotMeasured('free-testosterone')),
};

/** A low SHBG lowers total testosterone by itself. */
const shbgBelow: Gap = { text: 'how much of the low total follows from the low SHBG', when: any(isLow('shbg')) };

/** When only the direction of a low testosterone with LH and FSH that are not raised is said. */
export const notRaisedDirectionOnly: readonly Gap[] = [bandWithoutShbg, ...unsettledSample];

/** What else is known to bear on it. A gap and not a reason for silence: knowing less must never say more. */
export const notRaisedGaps: readonly Gap[] = [shbgBelow, ...circumstances];
