/** One thing that a rule says of a panel: about what, and in a word that another rule's word can exclude. */
export interface Statement {
  /** Two statements are compared only when they are about the same. */
  readonly about: string;
  readonly says: string;
  /** In English, for the report. */
  readonly text: string;
}

/** `not-low` from `low` and back. */
export const opposite = (word: string): string => (word.startsWith('not-') ? word.slice('not-'.length) : `not-${word}`);
