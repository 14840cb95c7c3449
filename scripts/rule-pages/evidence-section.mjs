// The evidence of a rule: what each claim says, of whom, and what it may be used for.
import { verbatim } from './verbatim.mjs';

const ONLY_IF_LISTED = 'only-if-listed:';

function useInWords(use) {
  if (use === 'note') return 'may be the limit, interval or definition that a note rests on, and stand in its words';
  if (use === 'context') return 'stands beside a note, never as a limit and never as the reason for one';
  return `shown only where the record lists a treatment of the class ${use.slice(ONLY_IF_LISTED.length).replaceAll('-', ' ')}`;
}

function agesInWords({ min, minExclusive, max, maxExclusive }) {
  const [from, to] = [min ?? minExclusive, max ?? maxExclusive];
  if (from !== undefined && to !== undefined) return `${from}–${to} years`;
  return from === undefined ? `under ${to} years` : `from ${from} years`;
}

function populationInWords({ category, ageYears, note }) {
  const parts = [note, category === 'any' ? undefined : category, ageYears && agesInWords(ageYears)];
  return parts.filter((part) => part !== undefined).join('; ') || 'not stated';
}

const restrictionInWords = ({ method, certified, calculation, ageYears, setting, why }) =>
  [
    method && `method ${method}`,
    certified && 'certified assays',
    calculation && `calculated by ${calculation}`,
    ageYears && `age ${agesInWords(ageYears)}`,
    setting,
    why,
  ]
    .filter(Boolean)
    .join('; ');

const countsOf = (claim) => [...new Set(Object.values(claim.values).flatMap(({ n }) => (n === undefined ? [] : [n])))];

/** One claim: the statement as a quotation, then the facts about it. */
export function claimSection(claim, { onFile, formatReference, referenceLink }) {
  const { statement, restriction } = onFile.get(claim.id);
  const link = referenceLink(claim.citation);
  const counts = countsOf(claim);
  const facts = [
    `Population: “${populationInWords(claim.population)}”`,
    ...(counts.length > 0 ? [`n: ${counts.join(', ')}`] : []),
    ...(claim.method === undefined ? [] : [`Method: “${claim.method}”`]),
    `Use: ${useInWords(claim.use)}`,
    ...(restriction ? [`Restriction: “${restrictionInWords(restriction)}”`] : []),
    ...(claim.secondary
      ? [`Secondary: read in ${claim.quotedBy ? formatReference(claim.quotedBy) : 'a work that summarizes it'}`]
      : []),
    `Source: ${formatReference(claim.citation)}${link === undefined ? '' : ` [Open](${link})`}`,
  ];
  return [`### ${claim.id}`, '', `> ${verbatim(statement)}`, '', ...facts.map((fact) => `- ${fact}`), ''];
}
