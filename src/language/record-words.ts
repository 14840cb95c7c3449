/** A name has few words: 'ethinylestradiol 30 µg and levonorgestrel 150 µg'. */
const LONGEST_NAME = 7;

/** How a sentence ends, and what joins two. */
const SENTENCE_MARK = /[.!?;:](?:\s|$)/;

/** Words that a record says and nobody here knows. */
export const quoted = (words: string): string => `“${words.trim()}”`;

/**
 * Words of the record, such as an agent or a method, inside a sentence of ours: a name as it is. What could pass for a sentence
 * stands in quotation marks, so that nobody takes for ours what a record says.
 *
 * @example
 * recordWords('testosterone enanthate') // 'testosterone enanthate'
 * recordWords('The dose was doubled.') // '“The dose was doubled.”'
 */
export function recordWords(words: string): string {
  const name = words.trim();
  return SENTENCE_MARK.test(name) || name.split(/\s+/).length > LONGEST_NAME ? quoted(name) : name;
}
