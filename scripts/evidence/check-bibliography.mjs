import { httpAddress, machineWritten, workIdForm } from './closed-lists.mjs';

const fields = new Set([
  'id',
  'type',
  'title',
  'author',
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
  'accessed',
  'custom',
]);
const customFields = new Set([
  'status',
  'missing',
  'authorsTruncated',
  'undatedLivingPage',
  'candidate',
  'description',
  'idLabelOnly',
  'notes',
]);
const types = new Set(['article-journal', 'article-newspaper', 'book', 'chapter', 'dataset', 'report', 'webpage']);

const isDate = (date) => Array.isArray(date['date-parts']) && Number.isInteger(date['date-parts'][0]?.[0]);

/** What a work lacks to be cited. The stored status is checked against this and never trusted. */
function missingParts(work) {
  const missing = [];
  if (!work.author?.length) missing.push('author');
  if (!work.title) missing.push('title');
  if (!work['container-title'] && !work.publisher) missing.push('container');
  if (!work.issued && !(work.accessed && work.custom?.undatedLivingPage)) missing.push('year');
  if (!work.DOI && !work.PMID && !work.PMCID && !work.URL) missing.push('locator');
  return missing;
}

function formFaults(work) {
  const faults = [];
  if (!workIdForm.test(work.id ?? '')) faults.push('id form');
  for (const field of Object.keys(work)) if (!fields.has(field)) faults.push(`unknown field ${field}`);
  for (const field of Object.keys(work.custom ?? {}))
    if (!customFields.has(field)) faults.push(`unknown custom.${field}`);
  if (!types.has(work.type)) faults.push(`type ${work.type}`);
  const { title } = work;
  if (title !== undefined && (typeof title !== 'string' || /^\s*(\[|$)/.test(title)))
    faults.push('title must be a real title');
  for (const author of work.author ?? [])
    if (!author.family && !author.literal) faults.push('author without family or literal');
  for (const field of ['issued', 'accessed']) if (work[field] && !isDate(work[field])) faults.push(field);
  if (work.DOI && !/^10\.\d{4,9}\/[\x21-\x7e]+$/.test(work.DOI)) faults.push('DOI form');
  if (work.PMID && !/^\d{1,8}$/.test(work.PMID)) faults.push('PMID form');
  if (work.PMCID && !/^PMC\d+$/.test(work.PMCID)) faults.push('PMCID form');
  if (work.URL && !httpAddress.test(work.URL)) faults.push('URL form');
  return faults;
}

function statusFaults(work) {
  const missing = missingParts(work);
  const { status, missing: stated } = work.custom ?? {};
  if (status === 'incomplete') return stated?.length ? [] : ['incomplete without custom.missing'];
  if (status !== 'complete') return ['custom.status'];
  const faults = [];
  if (missing.length) faults.push(`complete but lacks ${missing.join(', ')}`);
  if (stated?.length) faults.push('complete with custom.missing');
  if (machineWritten.test(work.URL ?? '')) faults.push('machine-written site as locator');
  return faults;
}

/** The defects of a bibliography, one line each. */
export function checkBibliography(bibliography) {
  const errors = [];
  const seen = { id: new Map(), DOI: new Map(), PMID: new Map() };
  for (const work of bibliography) {
    for (const fault of [...formFaults(work), ...statusFaults(work)]) errors.push(`work ${work.id}: ${fault}`);
    for (const [field, owners] of Object.entries(seen)) {
      const identifier = work[field]?.toLowerCase();
      if (identifier === undefined) continue;
      if (owners.has(identifier)) errors.push(`work ${work.id}: ${field} also on ${owners.get(identifier)}`);
      owners.set(identifier, work.id);
    }
  }
  return errors;
}
