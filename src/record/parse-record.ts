import type * as z from 'zod/mini';
import { LabRecordError, typeName, type StructureProblem } from './error.js';
import type { SizeLimits } from './limits.js';
import { labRecordSchema } from './schema.js';
import { pointer, screenRecord, type RecordCaution } from './screen.js';
import type { LabRecord } from './types.js';

export type { RecordCaution } from './screen.js';

type Path = readonly PropertyKey[];

function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The issues of a union, from inside the object where an object came, else about the union as a whole. */
function* flatten(issues: readonly z.core.$ZodIssue[], above: Path): Generator<{ path: Path; accepted: string }> {
  for (const issue of issues) {
    const path = [...above, ...issue.path];
    const inside =
      issue.code === 'invalid_union'
        ? issue.errors.find((branch) => branch.some(({ path }) => path.length > 0))
        : undefined;
    if (inside) yield* flatten(inside, path);
    else yield { path, accepted: issue.message };
  }
}

function repeatedIds(input: unknown): readonly StructureProblem[] {
  const panels = valueAt(input, ['panels']);
  if (!Array.isArray(panels)) return [];
  const seen = new Set<string>();
  const problems: StructureProblem[] = [];
  for (let at = 0; at < panels.length; at += 1) {
    const id = valueAt(panels, [at, 'id']);
    if (typeof id !== 'string' || id === '') continue;
    if (seen.has(id)) {
      problems.push({
        path: `/panels/${at}/id`,
        found: 'an id that an earlier panel has',
        accepted: 'an id of its own for each panel',
      });
    }
    seen.add(id);
  }
  return problems;
}

/** Panels that a treatment names and the record does not hold: probably a slip, so it is said. */
function unknownPanels(record: LabRecord): readonly RecordCaution[] {
  const ids = new Set(record.panels.map(({ id }) => id));
  return (record.treatments ?? []).flatMap(({ duringPanels = [] }, treatment) =>
    [...duringPanels.entries()]
      .filter(([, id]) => !ids.has(id))
      .map(([at]) => ({
        code: 'unknown-panel' as const,
        path: `/treatments/${treatment}/duringPanels/${at}`,
        message: 'No panel of the record has this id.',
      })),
  );
}

/**
 * Reads a record. Only a wrong structure throws: no object, no panels, a panel without or with a repeated id, a wrong JavaScript
 * type of a known property. Content that is not understood (an unknown key or word, an unreadable date, a number that cannot be)
 * becomes a caution and counts as not stated; an unknown treatment class is read as 'other'.
 *
 * @throws LabRecordError with every problem of the structure.
 * @example parseRecord({ panels: [{ id: 'a', observations: [], ward: 7 }] }).cautions[0]?.path // '/panels/0/ward'
 */
export function parseRecord(
  input: unknown,
  limits?: SizeLimits,
): { readonly record: LabRecord; readonly cautions: readonly RecordCaution[] } {
  const screened = screenRecord(input, limits);
  const parsed = labRecordSchema.safeParse(screened.input);
  const repeated = repeatedIds(screened.input);
  if (!parsed.success) {
    const problems = [...flatten(parsed.error.issues, [])].map(({ path, accepted }) => ({
      path: pointer(path),
      found: typeName(valueAt(screened.input, path)),
      accepted,
    }));
    throw new LabRecordError([...problems, ...repeated]);
  }
  if (repeated.length > 0) throw new LabRecordError(repeated);
  return { record: parsed.data, cautions: [...screened.cautions, ...unknownPanels(parsed.data)] };
}
