/**
 * The folders that decide, each with the tests that are asked about it: those beside it, quick and the same every time. No
 * server, no browser, no process of its own. Rules are not among them: they are changed as data, by `tests/rules/changes.ts`.
 */
export const folders = {
  logic: { tests: ['tests/logic'], bar: 2 },
  units: { tests: ['tests/units', 'tests/analytes'], bar: 2 },
  engine: { tests: ['tests/engine'], bar: 2 },
  derived: { tests: ['tests/derived'], bar: 2 },
  reference: { tests: ['tests/reference'], bar: 2 },
  language: { tests: ['tests/language'], bar: 2 },
};

/** Handed from the command to Stryker and from there to Vitest. */
export const CHOSEN = 'LABGLOSS_MUTATED';

/** The places that are asked again, where not all are. */
export const AGAIN = 'LABGLOSS_MUTATED_AGAIN';
