import type { OwnAnalyte } from '../analytes/analyte.js';
import { catalogueAnd, type Catalogue } from '../analytes/find.js';
import { collisionsOf, takenBy, takenByShipped } from './collisions.js';
import { DefinitionError } from './definition-error.js';

/**
 * The analytes of this library and the caller's own beside them.
 *
 * @throws DefinitionError where one name, code or id would stand for two of them
 */
export function catalogueWith(own: readonly OwnAnalyte[] = []): Catalogue {
  for (const [at, analyte] of own.entries()) {
    const isTwice = own.findIndex(({ id }) => id === analyte.id) !== at;
    const problems = [
      ...(isTwice ? [{ path: 'id', found: 'there twice', accepted: 'one definition of an analyte' }] : []),
      ...collisionsOf(analyte, takenByShipped),
      ...collisionsOf(analyte, takenBy(own.slice(0, at))),
    ];
    if (problems.length > 0) throw new DefinitionError(`The analyte ${analyte.id}`, problems);
  }
  return catalogueAnd(own);
}
