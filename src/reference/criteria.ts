import type { AnalyteId } from '../analytes/analyte.js';
import type { Claim, ClaimValue } from '../evidence/claim.js';
import {
  testosteroneMaleThresholdAua,
  testosteroneMaleThresholdBssm,
  testosteroneMaleThresholdEau,
  testosteroneMaleThresholdEmas,
  testosteroneMaleThresholdEndocrineSociety,
} from '../evidence/claims/threshold-male.js';
import type { Group } from './fits.js';

/** One limit of a named criteria set. Guidelines disagree, so no set wins: each that applies is listed. */
export interface CriteriaLimit {
  readonly criteria: string;
  readonly name: string;
  readonly analyte: AnalyteId;
  readonly claim: Claim;
  /** The number of record; `also` is the same limit as printed in another unit. */
  readonly value: ClaimValue;
  readonly also?: ClaimValue;
  readonly group: Group;
  readonly certified?: true;
  readonly calculation?: 'vermeulen-1999';
}

const man = { category: 'male', ageLow: 18 } as const;
const emas = { category: 'male', ageLow: 40, ageHigh: 79 } as const;
const endocrineSociety = testosteroneMaleThresholdEndocrineSociety.values;

export const criteriaLimits: readonly CriteriaLimit[] = [
  {
    criteria: 'endocrine-society-2018',
    name: 'Endocrine Society 2018',
    analyte: 'testosterone',
    group: man,
    certified: true,
    claim: testosteroneMaleThresholdEndocrineSociety,
    value: endocrineSociety['lower-limit'],
    also: endocrineSociety['lower-limit-si'],
  },
  {
    criteria: 'aua-2018',
    name: 'AUA 2018',
    analyte: 'testosterone',
    group: man,
    claim: testosteroneMaleThresholdAua,
    value: testosteroneMaleThresholdAua.values['lower-limit'],
  },
  {
    criteria: 'emas-2010',
    name: 'EMAS 2010',
    analyte: 'testosterone',
    group: emas,
    claim: testosteroneMaleThresholdEmas,
    value: testosteroneMaleThresholdEmas.values['testosterone-lower-limit-si'],
    also: testosteroneMaleThresholdEmas.values['testosterone-lower-limit-ng-dl'],
  },
  {
    criteria: 'eau-2023',
    name: 'EAU 2023',
    analyte: 'testosterone',
    group: man,
    claim: testosteroneMaleThresholdEau,
    value: testosteroneMaleThresholdEau.values['lower-limit-si'],
    also: testosteroneMaleThresholdEau.values['lower-limit-ng-ml'],
  },
  {
    criteria: 'bssm-2023',
    name: 'BSSM 2023',
    analyte: 'testosterone',
    group: man,
    claim: testosteroneMaleThresholdBssm,
    value: testosteroneMaleThresholdBssm.values['lower-limit'],
  },
  {
    criteria: 'emas-2010',
    name: 'EMAS 2010',
    analyte: 'free-testosterone',
    group: emas,
    calculation: 'vermeulen-1999',
    claim: testosteroneMaleThresholdEmas,
    value: testosteroneMaleThresholdEmas.values['free-testosterone-lower-limit'],
  },
];

/** The band in which testosterone without SHBG leaves its position to the free fraction open. */
export const borderlineBand: { readonly claim: Claim; readonly value: ClaimValue } = {
  claim: testosteroneMaleThresholdBssm,
  value: testosteroneMaleThresholdBssm.values['borderline-band'],
};

const namesById: ReadonlyMap<string, string> = new Map(criteriaLimits.map(({ criteria, name }) => [criteria, name]));

/** The id of every named criteria set. Each names its edition, so a new edition is a new id. */
export const criteriaIds: readonly string[] = [...namesById.keys()];

/** One edition of a named criteria set. The limits of an edition never change: another edition is another set with its own id. */
export interface CriteriaSet {
  readonly id: string;
  /** With the year of the edition: 'EAU 2023'. */
  readonly name: string;
  /** What it limits, and for whom: 'male'. */
  readonly limits: readonly {
    readonly analyte: AnalyteId;
    readonly category: Group['category'];
    readonly claim: string;
  }[];
}

/**
 * Every edition of every named criteria set, to choose from with the option `criteria`.
 *
 * @example
 * annotate(record, { criteria: criteriaSets.filter(({ name }) => name.startsWith('EAU')).map(({ id }) => id) })
 */
export const criteriaSets: readonly CriteriaSet[] = /* @__PURE__ */ Array.from(namesById, ([id, name]) => ({
  id,
  name,
  limits: criteriaLimits
    .filter(({ criteria }) => criteria === id)
    .map(({ analyte, group, claim }) => ({ analyte, category: group.category, claim: claim.id })),
}));

/**
 * Refuses the name of a set that is not there: left unread, it would leave out limits without a word.
 *
 * @throws RangeError
 */
export function refuseUnknownCriteria(ids: readonly string[]): void {
  const unknown = ids.find((id) => !criteriaIds.includes(id));
  if (unknown !== undefined)
    throw new RangeError(`There is no criteria set ${unknown}. Accepted: ${criteriaIds.join(', ')}.`);
}
