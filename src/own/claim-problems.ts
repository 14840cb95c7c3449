import type { Claim, ClaimValue } from '../evidence/claim.js';
import { namesItsWork } from '../language/claims-of.js';
import { shown, type DefinitionProblem } from './definition-error.js';

/** What a definition names of a claim; plain JavaScript may leave out any of it. */
interface Named {
  readonly claim?: Partial<Claim>;
  readonly key?: string;
}

/** The value that a definition names, or why it has no source. */
export function valueNamed(
  { claim, key = '' }: Named,
  at: string,
  analyte: string,
): { readonly value?: ClaimValue; readonly problems: readonly DefinitionProblem[] } {
  if (!claim) {
    return { problems: [{ path: `${at}claim`, found: 'missing', accepted: 'the claim that the number is read from' }] };
  }
  const problems: DefinitionProblem[] = [];
  if (typeof claim.id !== 'string' || claim.id === '')
    problems.push({ path: `${at}claim.id`, found: shown(claim.id), accepted: 'a name for the claim' });
  if (!namesItsWork(claim)) {
    problems.push({
      path: `${at}claim.citation`,
      found: 'no work',
      accepted: 'a work in CSL-JSON with an id and a title: no number stands without its source',
    });
  }
  const { values = {} } = claim;
  const value = Object.hasOwn(values, key) ? values[key] : undefined;
  if (!value) {
    const keys = Object.keys(values).map((one) => `"${one}"`);
    problems.push({
      path: `${at}key`,
      found: shown(key),
      accepted: `a value of the claim: ${keys.join(', ') || 'it has none'}`,
    });
  } else if (value.analyte !== analyte) {
    problems.push({
      path: `${at}key`,
      found: `a value of ${shown(value.analyte)}`,
      accepted: `a value of "${analyte}"`,
    });
  }
  return { ...(value && { value }), problems };
}
