import type { Analyte } from '../analytes/analyte.js';
import { findAnalyte, findByCode, withoutSpecimen } from '../analytes/find.js';
import { foldName } from '../analytes/fold-name.js';
import type { DefinitionProblem } from './definition-error.js';

/** Names and codes that stand for an analyte already: each gives its id. */
export interface Taken {
  readonly name: (name: string) => string | undefined;
  readonly code: (code: string) => string | undefined;
}

/** What the analytes of this library are called. */
export const takenByShipped: Taken = {
  name: (name) => findAnalyte(name)?.id,
  code: (code) => findByCode('LOINC', code)?.analyte.id,
};

/** A name as it is taken: 'Serum X' and 'X' are one. */
const keyOf = (name: string): string => {
  const folded = foldName(name);
  return withoutSpecimen(folded) || folded;
};

const namesWithPaths = ({ id, name, inSentence, names, loinc }: Analyte): readonly (readonly [string, string])[] => [
  ['id', id],
  ['name', name],
  ['inSentence', inSentence],
  ...names.map((one, at) => [`names[${at}]`, one] as const),
  ...loinc.map(({ display }, at) => [`loinc[${at}].display`, display] as const),
];

/** Names and codes of an analyte that are already those of another one. */
export function collisionsOf(analyte: Analyte, taken: Taken): readonly DefinitionProblem[] {
  const of = (path: string, text: string, owner: string | undefined, accepted: string): readonly DefinitionProblem[] =>
    owner === undefined || owner === analyte.id
      ? []
      : [{ path, found: `"${text}", which stands for ${owner}`, accepted }];
  return [
    ...namesWithPaths(analyte).flatMap(([path, name]) =>
      of(path, name, taken.name(name), 'a name that no other analyte has'),
    ),
    ...analyte.loinc.flatMap(({ code }, at) =>
      of(`loinc[${at}].code`, code, taken.code(code), 'a code that no other analyte has'),
    ),
  ];
}

/** What some analytes are called, the first of each name before the others. */
export function takenBy(analytes: readonly Analyte[]): Taken {
  const latestFirst = [...analytes].reverse();
  const names = new Map(
    latestFirst.flatMap((one) => namesWithPaths(one).map(([, name]) => [keyOf(name), one.id] as const)),
  );
  const codes = new Map(latestFirst.flatMap((one) => one.loinc.map(({ code }) => [code, one.id] as const)));
  return { name: (name) => names.get(keyOf(name)), code: (code) => codes.get(code) };
}
