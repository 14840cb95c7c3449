import type { Work } from './claim.js';

/** What few works have. */
interface Rest {
  readonly type?: string;
  readonly publisher?: string;
  readonly place?: string;
  /** An undated page that can change, and the day on which it was read. */
  readonly undatedAccessed?: string;
}

const PUBLISHED = /^([^;]*)(?:;([^(:]*)(?:\((.*?)\))?(?::(.*))?)?$/;

const dated = (date: string): object | undefined =>
  date === '' ? undefined : { 'date-parts': [date.split('-').map(Number)] };

function authorOf(name: string): object {
  if (name.startsWith('{')) return { literal: name.slice(1, -1) };
  const [family, given] = name.split(', ');
  return given === undefined ? { family } : { family, given };
}

function readWork(
  id: string,
  authors: string,
  title: string,
  container: string,
  published: string,
  locators: string,
  { type = 'article-journal', publisher, place, undatedAccessed }: Rest = {},
): Work {
  const names = authors.split('; ');
  const authorsTruncated = names.at(-1) === 'et al';
  const [, issued = '', volume, issue, page] = PUBLISHED.exec(published) ?? [];
  const located = locators.split(' ');
  const locator = (form: RegExp): string | undefined => located.find((one) => form.test(one));
  const fields = {
    id,
    type,
    author: (authorsTruncated ? names.slice(0, -1) : names).map(authorOf),
    title,
    'container-title': container,
    publisher,
    'publisher-place': place,
    issued: dated(issued),
    volume,
    issue,
    page,
    DOI: locator(/^10\./),
    PMID: locator(/^\d+$/),
    PMCID: locator(/^PMC/),
    URL: locator(/^https?:/),
    ...(undatedAccessed !== undefined && { accessed: dated(undatedAccessed) }),
  };
  const custom = {
    ...(authorsTruncated && { authorsTruncated }),
    ...(undatedAccessed !== undefined && { undatedLivingPage: true }),
  };
  const present = Object.entries(fields).filter(([, field]) => field !== undefined && field !== '');
  return { id, type, ...Object.fromEntries(present), ...(Object.keys(custom).length > 0 && { custom }) };
}

/**
 * The CSL-JSON of a work from the way a reference list would print it. Names are 'Family, Given' in order, a body in braces, and
 * 'et al' stands for those not on file; `published` is date, volume, issue and page; `locators` are DOI, PMID, PMCID and address,
 * each known by its form. It is read when it is first asked for, and once.
 *
 * @example
 * work('behre-1999-undecanoate', 'Behre, H M; Abshagen, K', 'Intramuscular injection of testosterone undecanoate',
 *   'European Journal of Endocrinology', '1999;140(5):414-419', '10.1530/eje.0.1400414')().page // '414-419'
 */
export function work(...printed: Parameters<typeof readWork>): () => Work {
  let read: Work | undefined;
  return () => (read ??= readWork(...printed));
}
