import { pcosLhFshRatio } from '../evidence/claims/pcos.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { ratioOf } from './ratio.js';

/** LH over FSH, both in IU/L. The ratio has no diagnostic standing and no interval, so it is never placed. */
export function lhFshRatio(lh: CalculationInput, fsh: CalculationInput): readonly Calculated[] {
  const values = ratioOf(lh.values, fsh.values);
  if (!values) return [];
  return [
    {
      id: 'lh-fsh-ratio',
      values,
      unit: '1',
      method: 'LH over FSH, both in IU/L',
      inputs: [lh.path, fsh.path],
      assumed: [],
      claims: [pcosLhFshRatio],
      cautions: ['no-diagnostic-standing'],
    },
  ];
}
