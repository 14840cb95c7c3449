import { testosteroneMaleArupInterval } from '../evidence/claims/interval-male.js';

/** The age in years from which the published adult intervals apply. */
export const adultAge: number = testosteroneMaleArupInterval.population.ageYears?.min ?? Number.POSITIVE_INFINITY;
