/** A part of a stream that is read by itself. */
export interface Piece {
  /** Where it begins: lines count from 1. */
  readonly line: number;
  readonly text: string;
}

/** The lines of a text that arrives in pieces, whichever of CR, LF and CRLF ends them. */
async function* segmentsOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let pieces: string[] = [];
  let endsWithReturn = false;
  for await (const chunk of chunks) {
    if (chunk === '') continue;
    const ends = /\r\n?|\n/g;
    let start = endsWithReturn && chunk.startsWith('\n') ? 1 : 0; // the other half of one end
    ends.lastIndex = start;
    for (let end = ends.exec(chunk); end; end = ends.exec(chunk)) {
      pieces.push(chunk.slice(start, end.index));
      yield pieces.join('');
      pieces = [];
      start = ends.lastIndex;
    }
    endsWithReturn = chunk.endsWith('\r');
    if (start < chunk.length) pieces.push(chunk.slice(start));
  }
  if (pieces.length > 0) yield pieces.join('');
}

/** The frames of a socket and the mark of an encoding, which may stand around a segment. */
// oxlint-disable-next-line no-control-regex -- what frames a segment
const AROUND = /^[\uFEFF\u000B\u001C]+/;
const WRAPPER = /^(?:FHS|BHS|BTS|FTS)/;

/**
 * The messages of an HL7 v2 stream, one at a time: with or without FHS and BHS around them, frames of a socket, and with any end
 * of line. What stands before a first MSH is a piece too, so that whoever reads it can say that it is no message.
 *
 * @example for await (const { line, text } of messagesOf(createReadStream('oru.hl7', 'utf8'))) console.log(line, text.length);
 */
export async function* messagesOf(chunks: AsyncIterable<string>): AsyncGenerator<Piece, void, undefined> {
  let segments: string[] = [];
  let [line, begins] = [0, 1];
  for await (const whole of segmentsOf(chunks)) {
    line += 1;
    const segment = whole.replace(AROUND, '');
    const isWrapper = WRAPPER.test(segment);
    if (segments.length > 0 && (isWrapper || segment.startsWith('MSH'))) {
      yield { line: begins, text: segments.join('\r') };
      segments = [];
    }
    if (isWrapper || segment.trim() === '') continue;
    if (segments.length === 0) begins = line;
    segments.push(segment);
  }
  if (segments.length > 0) yield { line: begins, text: segments.join('\r') };
}
