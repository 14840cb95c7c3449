/** One place where a definition is wrong. */
export interface DefinitionProblem {
  /** Where in the definition: 'names[1]', 'claim.citation'. */
  readonly path: string;
  readonly found: string;
  readonly accepted: string;
}

/** An analyte or an interval of the caller's own that cannot be: every problem, with what would be accepted. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly problems: readonly DefinitionProblem[];

  constructor(subject: string, problems: readonly DefinitionProblem[]) {
    const lines = problems.map(({ path, found, accepted }) => `- ${path} is ${found}; accepted is ${accepted}`);
    super([`${subject} cannot be used:`, ...lines].join('\n'));
    this.problems = problems;
  }
}

/** How a value that was found is shown in a problem. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' || typeof value === 'number' ? JSON.stringify(value) : `of type ${typeof value}`;
}
