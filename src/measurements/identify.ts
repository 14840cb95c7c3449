import type { Analyte } from '../analytes/analyte.js';
import { shippedCatalogue, type Catalogue } from '../analytes/find.js';
import type { Observation } from '../record/types.js';

export type Identity =
  | { readonly ok: true; readonly analyte: Analyte }
  | {
      readonly ok: false;
      readonly reason: 'outside-catalogue' | 'code-conflict';
      readonly message: string;
      readonly candidates?: readonly string[];
    };

/**
 * Which analyte an observation is of, by its name and by each of its codes. Where they name different analytes nothing is
 * chosen; a local code or name beside one that is known is not a conflict.
 */
export function identify(
  { analyte, code, coding }: Observation,
  { find, findByCode }: Catalogue = shippedCatalogue,
): Identity {
  const named = analyte === undefined ? undefined : find(analyte);
  const codes = code ? [code, ...(coding ?? [])] : (coding ?? []);
  const found = [named, ...codes.map((one) => findByCode(one.system, one.code)?.analyte)].filter(
    (one) => one !== undefined,
  );
  const [first] = found;
  if (!first) {
    const shown = (analyte === undefined ? codes.map((one) => one.code) : [analyte])
      .map((name) => `"${name}"`)
      .join(', ');
    return {
      ok: false,
      reason: 'outside-catalogue',
      message: `No analyte of the catalogue is named by ${shown || 'this observation'}.`,
    };
  }
  const ids = [...new Set(found.map(({ id }) => id))];
  if (ids.length > 1) {
    return {
      ok: false,
      reason: 'code-conflict',
      message: `Name and codes name different analytes: ${ids.join(', ')}.`,
      candidates: ids,
    };
  }
  return { ok: true, analyte: first };
}
