import { CalculationError } from './calculation-error.js';

/** The units of a named convention. Throws `CalculationError` for a name that a caller without types made up. */
export function conventionOf<Name extends string, Units>(
  conventions: Readonly<Record<Name, Units>>,
  name: Name,
): Units {
  if (Object.hasOwn(conventions, name)) return conventions[name];
  throw new CalculationError('unknown-convention', 'convention', name, Object.keys(conventions).join(', '));
}
