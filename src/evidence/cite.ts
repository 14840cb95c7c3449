import type { Work } from './claim.js';

const maxAuthors = 3;

const isObject = (value: unknown): value is { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null;

/** CSL-JSON allows text or a number where a text is meant (volume, page, PMID). */
function textOf(field: unknown): string | undefined {
  const text = typeof field === 'number' ? String(field) : field;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** 'Jr' after a name; 'JR' is initials. */
const isSuffix = (part: string): boolean => /^(?:Jr|Sr|II|III|IV)$/.test(part);
/** 'JP' is initials already; 'John' is a name. */
const initialOf = (part: string): string =>
  part.length <= 3 && part === part.toUpperCase() ? part : (Array.from(part)[0] ?? '').toUpperCase();

/** 'Sherri-Ann M.' is 'SAM', 'DR Jr' is 'DR Jr'. */
function initialsOf(given: string): string {
  const parts = given.split(/[\s.-]/).filter((part) => part !== '');
  const initials = parts.filter((part) => !isSuffix(part)).map(initialOf);
  return [initials.join(''), ...parts.filter(isSuffix)].join(' ');
}

function nameOf(author: unknown): string | undefined {
  if (!isObject(author)) return undefined;
  const family = textOf(author['family']);
  if (family === undefined) return textOf(author['literal']);
  const given = textOf(author['given']);
  return given === undefined ? family : `${family} ${initialsOf(given)}`;
}

function custom(work: Work, mark: string): boolean {
  const marks = work['custom'];
  return isObject(marks) && marks[mark] === true;
}

function authorsOf(work: Work): string | undefined {
  const authors = Array.isArray(work['author']) ? work['author'] : [];
  const names = authors.map(nameOf).filter((name) => name !== undefined);
  if (names.length === 0) return undefined;
  const truncated = names.length > maxAuthors || custom(work, 'authorsTruncated');
  return [...names.slice(0, maxAuthors), ...(truncated ? ['et al'] : [])].join(', ');
}

/** Year, month and day as far as they are given: `{ 'date-parts': [[2026, 11, 20]] }` is [2026, 11, 20]. */
function datePartsOf(date: unknown): readonly number[] {
  if (!isObject(date) || !Array.isArray(date['date-parts'])) return [];
  const parts: unknown = date['date-parts'][0];
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'number') : [];
}

function publicationOf(work: Work): string | undefined {
  const year = datePartsOf(work['issued'])[0];
  const volume = textOf(work['volume']);
  const issue = textOf(work['issue']);
  const page = textOf(work['page']);
  const place = `${volume ?? ''}${issue === undefined ? '' : `(${issue})`}${page === undefined ? '' : `:${page}`}`;
  const parts = [year === undefined ? '' : String(year), place].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(';');
}

/** An undated page can have changed since; a page with a date is known by that date. */
function accessOf(work: Work): string | undefined {
  if (!custom(work, 'undatedLivingPage')) return undefined;
  const [year, ...rest] = datePartsOf(work['accessed']);
  if (year === undefined) return 'undated';
  return `undated, accessed ${[year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-')}`;
}

function doiOf(work: Work): string | undefined {
  const doi = textOf(work['DOI']);
  return doi !== undefined && /^10\.\d{4,9}\/[\x21-\x7e]+$/.test(doi) ? doi : undefined;
}

function pmidOf(work: Work): string | undefined {
  const pmid = textOf(work['PMID']);
  return pmid !== undefined && /^\d{1,8}$/.test(pmid) ? pmid : undefined;
}

function addressOf(work: Work): string | undefined {
  const pmcid = textOf(work['PMCID']);
  if (pmcid !== undefined && /^PMC\d+$/.test(pmcid)) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
  const url = textOf(work['URL']);
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

const doiAddress = (doi: string): string => `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;
const pubmedAddress = (pmid: string): string => `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/**
 * One line for a reference list, in the manner of Vancouver: up to three authors, title, journal or publisher, year,
 * volume, pages, then DOI and PMID or else an address. An undated page says when it was read. A part that the record
 * does not have is left out.
 *
 * @example
 * formatReference({
 *   id: 'mulhall-2018-guideline', type: 'article-journal', title: 'Evaluation and Management of Testosterone Deficiency',
 *   author: [{ family: 'Mulhall', given: 'John P.' }], custom: { authorsTruncated: true },
 *   'container-title': 'The Journal of Urology', issued: { 'date-parts': [[2018]] }, volume: '200', page: '423-432',
 * });
 * // 'Mulhall JP, et al. Evaluation and Management of Testosterone Deficiency. The Journal of Urology. 2018;200:423-432.'
 */
export function formatReference(work: Work): string {
  const sentences = [
    authorsOf(work),
    textOf(work['title']),
    textOf(work['container-title']) ?? textOf(work['publisher']),
    publicationOf(work),
    accessOf(work),
  ].filter((part) => part !== undefined);
  return [...sentences.map(sentence), ...referenceLocators(work).map(({ label }) => label)].join(' ');
}

/** Where a work is found: each of the names that end its line in a reference list, with its address. */
export function referenceLocators(work: Work): readonly { readonly label: string; readonly url: string }[] {
  const [doi, pmid] = [doiOf(work), pmidOf(work)];
  const address = doi === undefined && pmid === undefined ? addressOf(work) : undefined;
  return [
    ...(doi === undefined ? [] : [{ label: `doi:${doi}`, url: doiAddress(doi) }]),
    ...(pmid === undefined ? [] : [{ label: `PMID ${pmid}`, url: pubmedAddress(pmid) }]),
    ...(address === undefined ? [] : [{ label: address, url: address }]),
  ];
}

/**
 * The best address of a work: its DOI, else its PubMed record, else its PMC record or own page. Undefined when the record
 * has none, or one that is not http(s).
 *
 * @example
 * referenceLink({ id: 'vermeulen-1999-evaluation', type: 'article-journal', DOI: '10.1210/jcem.84.10.6079' });
 * // 'https://doi.org/10.1210/jcem.84.10.6079'
 */
export const referenceLink = (work: Work): string | undefined => referenceLocators(work)[0]?.url;
