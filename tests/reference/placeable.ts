import { analyteOf } from '../../src/analytes/find.js';
import type { AnalyteId } from '../../src/analytes/analyte.js';
import type { ClaimValue } from '../../src/evidence/claim.js';
import { testosteroneMaleArupInterval } from '../../src/evidence/claims/interval-male.js';
import { exactOf } from '../../src/logic/exact.js';
import { exactly, type Possible } from '../../src/logic/possible.js';
import type { Placeable } from '../../src/reference/placed.js';
import type { PublishedInterval } from '../../src/reference/published.js';

export const point = (value: string): Possible => exactly(exactOf(value));
export const under = (value: string): Possible => ({
  low: null,
  high: exactOf(value),
  lowInclusive: false,
  highInclusive: false,
});

/** A result in the unit of its analyte, with nothing printed beside it. */
export const placeable = (id: AnalyteId, value: string | Possible, rest: Partial<Placeable> = {}): Placeable => ({
  analyte: analyteOf(id),
  values: typeof value === 'string' ? point(value) : value,
  unit: analyteOf(id).unit,
  method: undefined,
  certified: undefined,
  flag: undefined,
  printed: [],
  ...rest,
});

/** A constructed interval of an analyte for everybody, in the unit of the analyte. */
export const constructed = (
  id: AnalyteId,
  value: Partial<ClaimValue>,
  rest: Partial<PublishedInterval> = {},
): PublishedInterval => ({
  analyte: id,
  claim: testosteroneMaleArupInterval,
  value: { key: 'interval', analyte: id, statistic: 'reference-interval-95', unit: analyteOf(id).unit, ...value },
  group: {},
  ...rest,
});
