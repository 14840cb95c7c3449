/** Where a message may begin: at the start of a segment, or behind the first byte of the frame of a socket. */
const START = /(?<=^\ufeff?|[\r\n\v\u001c])MSH/g;

/** So many characters at the end of a piece may be the beginning of a start. */
const CUT = 'MS'.length;

/**
 * The HL7 v2 messages of a text that arrives in pieces. The segments of a batch around them stay with the message before them, or
 * with the first one.
 *
 * @example for await (const message of messagesOf(createReadStream('results.hl7', 'utf8'))) console.log(message);
 */
export async function* messagesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  const starts = new RegExp(START);
  let held = '';
  let hasFirst = false;
  for await (const chunk of chunks) {
    starts.lastIndex = Math.max(0, held.length - CUT);
    held += chunk;
    let start = 0;
    for (const { index } of held.matchAll(starts)) {
      if (hasFirst && index > start) {
        yield held.slice(start, index);
        start = index;
      }
      hasFirst = true;
    }
    held = held.slice(start);
  }
  if (held.trim() !== '') yield held;
}
