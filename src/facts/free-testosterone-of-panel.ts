import type { Calculated } from '../derived/calculated.js';
import { calculateFreeTestosterone } from '../derived/calculate-free-testosterone.js';
import { pregnancyHormoneChanges } from '../evidence/claims/pregnancy.js';
import type { Finding } from '../measurements/measured.js';
import type { Stated } from '../reference/fits.js';
import { methodKind } from '../reference/method.js';
import { inputOf } from './calculation-input.js';
import type { PlacedResult } from './placed-result.js';

interface FreeTestosteroneOfPanel {
  readonly calculated: readonly Calculated[];
  /** Why nothing was calculated although testosterone and SHBG were there. */
  readonly findings: readonly Finding[];
}

const NEEDED = ['testosterone', 'shbg'] as const;
const USED = [...NEEDED, 'albumin'] as const;

const refused = (...findings: readonly Finding[]): FreeTestosteroneOfPanel => ({ calculated: [], findings });

/**
 * Free testosterone of a panel, or the reason why it is refused. Pregnancy occupies SHBG with estradiol. A result without one
 * value is not replaced: not by one of several that disagree, and albumin not by the value assumed where none was measured.
 */
export function freeTestosteroneOfPanel(
  results: readonly PlacedResult[],
  { pregnant }: Stated,
): FreeTestosteroneOfPanel {
  const of = (id: string): readonly PlacedResult[] => results.filter(({ measured }) => measured.analyte.id === id);
  const [total] = of('testosterone');
  if (!total || NEEDED.some((id) => of(id).length === 0)) return { calculated: [], findings: [] };
  if (pregnant === true) {
    return refused({
      code: 'free-testosterone-refused-pregnancy',
      path: total.measured.path,
      message:
        'Free testosterone is not calculated where pregnancy is stated: SHBG and estradiol rise there, and the equation knows testosterone alone on SHBG.',
      claims: [pregnancyHormoneChanges],
    });
  }
  const [testosterone, shbg, albumin] = USED.map((id) => inputOf(results, id));
  const withoutValue = USED.filter((id) => of(id).length > 0 && !inputOf(results, id));
  if (!testosterone || !shbg || withoutValue.length > 0) {
    return refused(
      ...withoutValue.flatMap(of).map(({ measured }) => ({
        code: 'free-testosterone-refused-no-single-value',
        path: measured.path,
        message: 'Free testosterone is not calculated from a result without one value in its usual unit.',
      })),
    );
  }
  const inputs = {
    testosterone,
    shbg,
    albumin,
    byMassSpectrometry: methodKind(total.measured.observation.method) === 'mass-spectrometry',
  };
  const calculated = calculateFreeTestosterone(inputs);
  if (calculated.length > 0) return { calculated, findings: [] };
  return refused({
    code: 'free-testosterone-refused-unbounded',
    path: testosterone.path,
    message:
      'Free testosterone is not calculated where testosterone and what binds it are all printed as above a limit.',
  });
}
