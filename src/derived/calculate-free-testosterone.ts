import { freeTestosteroneVermeulenConstants } from '../evidence/claims/free-testosterone.js';
import { factorOf, fromScaledInteger, scaleBy, type Exact } from '../logic/exact.js';
import { isPoint, mapEnds, type Possible } from '../logic/possible.js';
import type { Calculated, CalculationInput } from './calculated.js';
import { defaultAlbumin, equations } from './equations.js';
import { isLowForImmunoassay, isSparse, type FreeTestosteroneCaution } from './free-testosterone.js';
import { solveMassAction, type FreeFraction } from './mass-action.js';

/** What of a panel enters: testosterone and SHBG in nmol/L, albumin in g/L. */
export interface FreeTestosteroneResults {
  readonly testosterone: CalculationInput;
  readonly shbg: CalculationInput;
  readonly albumin?: CalculationInput | undefined;
  /** By a method that measures low testosterone reliably. */
  readonly byMassSpectrometry: boolean;
}

const zero = /* @__PURE__ */ fromScaledInteger(0n, 0);
const PICOMOLES = /* @__PURE__ */ factorOf(1000n, 1n);

const from = (low: Exact, high: Exact | null): Possible => ({
  low,
  high,
  lowInclusive: true,
  highInclusive: high !== null,
});

/**
 * Free testosterone, its share of the total and bioavailable testosterone of a panel, by Vermeulen 1999. All rise with
 * testosterone and fall with SHBG; with albumin free testosterone and its share fall, and bioavailable testosterone, which
 * counts what albumin binds, rises. So the ends of the inputs give the ends of the results, and an open end what is left there:
 * nothing free of endless SHBG or albumin, and no bound from above for endless testosterone. None where neither end is bounded.
 */
export function calculateFreeTestosterone(results: FreeTestosteroneResults): readonly Calculated[] {
  const { testosterone, shbg, albumin } = results;
  const [leastTestosterone, mostTestosterone] = [testosterone.values.low ?? zero, testosterone.values.high];
  const [leastShbg, mostShbg] = [shbg.values.low ?? zero, shbg.values.high];
  const leastAlbumin = albumin ? (albumin.values.low ?? zero) : defaultAlbumin.value;
  const mostAlbumin = albumin ? albumin.values.high : defaultAlbumin.value;
  if (!mostTestosterone && (!mostShbg || !mostAlbumin)) return [];
  const { name, binding } = equations['vermeulen-1999'];
  const solve = (total: Exact, capacity: Exact, end: Exact): FreeFraction =>
    solveMassAction({ total, shbg: capacity, albumin: end }, binding);

  const inputs = [testosterone, shbg, ...(albumin ? [albumin] : [])];
  const isExact = inputs.every(({ values }) => isPoint(values));
  const lowest = mostShbg && mostAlbumin ? solve(leastTestosterone, mostShbg, mostAlbumin) : undefined;
  const highest = isExact ? lowest : mostTestosterone && solve(mostTestosterone, leastShbg, leastAlbumin);
  const oneAlbumin = leastAlbumin === mostAlbumin;
  const lowestBioavailable = oneAlbumin ? lowest : mostShbg && solve(leastTestosterone, mostShbg, leastAlbumin);
  const highestBioavailable =
    oneAlbumin || !mostTestosterone || !mostAlbumin ? highest : solve(mostTestosterone, leastShbg, mostAlbumin);
  const mostOnAlbumin = mostAlbumin ? (highestBioavailable?.bioavailable ?? null) : mostTestosterone;
  // of endless testosterone SHBG holds no share that counts
  const mostShare = highest ?? solve(leastTestosterone, zero, leastAlbumin);

  const cautions: FreeTestosteroneCaution[] = [];
  if (!albumin) cautions.push('albumin-assumed');
  if (albumin && isSparse(leastAlbumin, leastShbg)) cautions.push('albumin-low-shbg-low');
  if (!results.byMassSpectrometry && isLowForImmunoassay(leastTestosterone))
    cautions.push('testosterone-immunoassay-low');
  const shared = {
    method: name,
    inputs: inputs.map(({ path }) => path),
    assumed: albumin ? [] : [defaultAlbumin.assumed],
    claims: [freeTestosteroneVermeulenConstants],
    cautions,
  };
  const free = from(lowest?.free ?? zero, highest?.free ?? null);
  return [
    {
      id: 'free-testosterone',
      unit: 'pmol/L',
      values: mapEnds(free, (end) => scaleBy(end, PICOMOLES)),
      ...shared,
    },
    {
      id: 'free-testosterone-percent',
      unit: '%',
      values: from(lowest?.percentFree ?? zero, mostShare.percentFree),
      ...shared,
    },
    {
      id: 'bioavailable-testosterone',
      unit: 'nmol/L',
      values: from(lowestBioavailable?.bioavailable ?? zero, mostOnAlbumin),
      ...shared,
    },
  ];
}
