import { countRecognized } from './columns.js';
import { CsvError } from './error.js';
import type { CsvOptions, Delimiter } from './options.js';
import { headerOf } from './read-rows.js';

const DETECTED: readonly Delimiter[] = [',', ';', '\t'];

/** The delimiter under which most columns of the header are understood. Two that do equally well are not chosen between. */
export function detectDelimiter(text: string, options: CsvOptions): Delimiter {
  const candidates = DETECTED.map((delimiter) => {
    const header = headerOf(text, delimiter);
    return { delimiter, width: header.length, recognized: countRecognized(header, options) };
  }).filter(({ width }) => width > 1);
  const most = Math.max(...candidates.map(({ recognized }) => recognized));
  const [best, ...others] = candidates.filter(({ recognized }) => recognized === most);
  if (best && others.length === 0) return best.delimiter;
  throw new CsvError({
    code: 'delimiter',
    where: 'the header',
    found: best ? 'more than one delimiter that could divide it' : 'one column',
    accepted:
      'a first row with the names of at least two columns between commas, semicolons or tabs; options.delimiter declares it',
  });
}
