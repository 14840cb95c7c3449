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

const between = (low: Exact, high: Exact): Possible => ({ low, high, lowInclusive: true, highInclusive: true });

/** Why results of a panel bound no value from above: the one whose upper end is open, or albumin with one open end. */
export function openEnded({ testosterone, shbg, albumin }: FreeTestosteroneResults): CalculationInput | undefined {
  if (testosterone.values.high === null) return testosterone;
  if (shbg.values.high === null) return shbg;
  return albumin && (albumin.values.low === null || albumin.values.high === null) ? albumin : undefined;
}

/**
 * Free testosterone, its share of the total and bioavailable testosterone of a panel, by Vermeulen 1999. All rise with
 * testosterone and fall with SHBG; with albumin free testosterone and its share fall, and bioavailable testosterone, which
 * counts what albumin binds, rises. So the ends of the inputs give the ends of the results.
 */
export function calculateFreeTestosterone(results: FreeTestosteroneResults): readonly Calculated[] {
  const { testosterone, shbg, albumin } = results;
  const [mostTestosterone, mostShbg] = [testosterone.values.high, shbg.values.high];
  const leastAlbumin = albumin ? albumin.values.low : defaultAlbumin.value;
  const mostAlbumin = albumin ? albumin.values.high : defaultAlbumin.value;
  if (!mostTestosterone || !mostShbg || !leastAlbumin || !mostAlbumin) return [];
  const { name, binding } = equations['vermeulen-1999'];
  const least = (end: Exact): FreeFraction =>
    solveMassAction({ total: testosterone.values.low ?? zero, shbg: mostShbg, albumin: end }, binding);
  const most = (end: Exact): FreeFraction =>
    solveMassAction({ total: mostTestosterone, shbg: shbg.values.low ?? zero, albumin: end }, binding);

  const inputs = [testosterone, shbg, ...(albumin ? [albumin] : [])];
  const isExact = inputs.every(({ values }) => isPoint(values));
  const lowest = least(mostAlbumin);
  const highest = isExact ? lowest : most(leastAlbumin);
  const [lowestBioavailable, highestBioavailable] =
    leastAlbumin === mostAlbumin ? [lowest, highest] : [least(leastAlbumin), most(mostAlbumin)];

  const cautions: FreeTestosteroneCaution[] = [];
  if (!albumin) cautions.push('albumin-assumed');
  if (albumin && isSparse(leastAlbumin, shbg.values.low ?? zero)) cautions.push('albumin-low-shbg-low');
  if (!results.byMassSpectrometry && isLowForImmunoassay(testosterone.values.low ?? zero))
    cautions.push('testosterone-immunoassay-low');
  const shared = {
    method: name,
    inputs: inputs.map(({ path }) => path),
    assumed: albumin ? [] : [defaultAlbumin.assumed],
    claims: [freeTestosteroneVermeulenConstants],
    cautions,
  };
  const free = between(lowest.free, highest.free);
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
      values: between(lowest.percentFree, highest.percentFree),
      ...shared,
    },
    {
      id: 'bioavailable-testosterone',
      unit: 'nmol/L',
      values: between(lowestBioavailable.bioavailable, highestBioavailable.bioavailable),
      ...shared,
    },
  ];
}
