import { analyteOf } from '../analytes/find.js';
import { tE2RatioPanken } from '../evidence/claims/t-e2-ratio.js';
import type { Exact } from '../logic/exact.js';
import { mapEnds, type Possible } from '../logic/possible.js';
import type { AnalyteId } from '../analytes/analyte.js';
import { convertExact } from '../units/conversion.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { ratioOf } from './ratio.js';

function inUnit(values: Possible, analyte: AnalyteId, from: string, to: string): Possible {
  return mapEnds(values, (end): Exact => convertExact(end, from, to, analyteOf(analyte)) ?? end);
}

/**
 * Testosterone in ng/dL over estradiol in pg/mL, the convention of most published cohorts. The ratio without its convention is
 * not a number: the mass ratio is ten times as large. No validated limit exists, so it is never placed.
 */
export function testosteroneEstradiolRatio(
  testosterone: CalculationInput,
  estradiol: CalculationInput,
): readonly Calculated[] {
  const values = ratioOf(
    inUnit(testosterone.values, 'testosterone', 'nmol/L', 'ng/dL'),
    inUnit(estradiol.values, 'estradiol', 'pmol/L', 'pg/mL'),
  );
  if (!values) return [];
  return [
    {
      id: 'testosterone-estradiol-ratio',
      values,
      unit: '1',
      method: 'testosterone in ng/dL over estradiol in pg/mL',
      inputs: [testosterone.path, estradiol.path],
      assumed: [],
      claims: [tE2RatioPanken],
      cautions: [],
    },
  ];
}
