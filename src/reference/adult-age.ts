import { testosteroneMaleArupInterval } from '../evidence/claims/interval-male.js';
import { stated } from '../evidence/stated.js';

/** The age in years from which the published adult intervals apply. */
export const adultAge: number = /* @__PURE__ */ stated(
  testosteroneMaleArupInterval.population.ageYears?.min,
  'an adult age',
);
