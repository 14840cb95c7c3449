/** A piece of a sentence with the works behind it; pieces of one sentence follow each other without a gap. */
export interface CitedPiece {
  readonly text: string;
  readonly citations: readonly string[];
}

export type CitedText = readonly CitedPiece[];

/** A text that cites nothing of its own. */
export const uncited = (text: string): CitedText => [{ text, citations: [] }];

/** One text with its works. `cited('a cohort', ['tajar-2010-categories'])` */
export const cited = (text: string, citations: readonly string[]): CitedText => [{ text, citations }];

/** Texts one after another with a separator between them. */
export const joinCited = (texts: readonly CitedText[], separator: string): CitedText =>
  texts.flatMap((text, at) => (at === 0 ? text : [...uncited(separator), ...text]));
