// What of the evidence reaches the package: claims that may appear somewhere, and the complete works they name.
import { createHash } from 'node:crypto';
import { isGenerated } from './closed-lists.mjs';

const shownWorkFields = [
  'id',
  'type',
  'author',
  'title',
  'container-title',
  'publisher',
  'publisher-place',
  'issued',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
];

const pick = (object, fields) =>
  Object.fromEntries(fields.filter((field) => object[field] !== undefined).map((field) => [field, object[field]]));

function shownWork(work) {
  const { authorsTruncated, undatedLivingPage } = work.custom;
  const custom = pick({ authorsTruncated, undatedLivingPage }, ['authorsTruncated', 'undatedLivingPage']);
  return {
    ...pick(work, shownWorkFields),
    ...(undatedLivingPage ? { accessed: work.accessed } : {}),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
}

const byId = (a, b) => (a.id < b.id ? -1 : 1);

/** The claims and works to generate, each sorted by id. A second-hand page whose record is incomplete is left out; its claim stays secondary. */
export function generatedContent({ claims, bibliography }) {
  const complete = new Map(
    bibliography.filter((work) => work.custom.status === 'complete').map((work) => [work.id, work]),
  );
  const shown = claims
    .filter(isGenerated)
    .toSorted(byId)
    .map((claim) => ({
      ...pick(claim, ['id', 'topic', 'use', 'statement', 'population', 'method', 'restriction', 'citation']),
      ...(complete.has(claim.quotedBy) ? { quotedBy: claim.quotedBy } : {}),
      secondary: claim.confidence === 'secondary',
      values: claim.values,
    }));
  const named = new Set(shown.flatMap((claim) => [claim.citation, claim.quotedBy]));
  const works = [...complete.values()]
    .filter((work) => named.has(work.id))
    .toSorted(byId)
    .map(shownWork);
  return { claims: shown, works };
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

/** First 16 hex digits of the SHA-256 of the canonical JSON (sorted keys, no white space) of what is generated. */
export function contentHash(content) {
  return createHash('sha256').update(canonical(content)).digest('hex').slice(0, 16);
}
