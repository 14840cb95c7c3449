// Writes generated content as TypeScript. Formatting is left to the formatter.
import { contentHash, generatedContent } from './generated-content.mjs';

const header = '// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.\n';

const workHeader = "import type { Work } from '../claim.js';\nimport { work } from '../compact-work.js';\n";
const claimHeader = "import type { Claim } from '../claim.js';\nimport { claim } from '../compact-claim.js';\n";

/** 'free-testosterone-male-ho-interval' becomes freeTestosteroneMaleHoInterval. */
const constName = (id) => id.replace(/-([a-z0-9])/g, (_, first) => first.toUpperCase());

const alphabetical = (a, b) => (a < b ? -1 : 1);
const literal = (value) => JSON.stringify(value);
/** An object literal with one member a line; `members` are pairs of name and source text. */
const objectSource = (members) => `{\n${members.map(([name, source]) => `${literal(name)}: ${source},\n`).join('')}}`;

/** The statement as a comment, wrapped, so that an editor shows it where a rule names the claim. */
function docComment(text) {
  const lines = [];
  for (const word of text.replaceAll('*/', '*\\/').split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 115) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length === 1) return `/** ${lines[0]} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`;
}

const workFolder = (id) => id[0];

const dateText = (date) => (date === undefined ? '' : date['date-parts'][0].join('-'));
const callSource = (name, values) => `/* @__PURE__ */ ${name}(${values.join(', ')})`;

function authorsText({ author, custom }) {
  const names = author.map(({ family, given, literal: body }) =>
    body === undefined ? [family, given].filter((part) => part !== undefined).join(', ') : `{${body}}`,
  );
  return [...names, ...(custom?.authorsTruncated ? ['et al'] : [])].join('; ');
}

function publishedText({ issued, volume = '', issue, page }) {
  const place = `${volume}${issue === undefined ? '' : `(${issue})`}${page === undefined ? '' : `:${page}`}`;
  return [dateText(issued), ...(place === '' ? [] : [place])].join(';');
}

/** The form that `src/evidence/compact-work.ts` reads: as a reference list would print the work. */
function workSource(work) {
  const rest = [
    ['type', work.type === 'article-journal' ? undefined : work.type],
    ['publisher', work.publisher],
    ['place', work['publisher-place']],
    ['undatedAccessed', work.custom?.undatedLivingPage ? dateText(work.accessed) : undefined],
  ].filter(([, value]) => value !== undefined);
  const texts = [
    work.id,
    authorsText(work),
    work.title,
    work['container-title'] ?? '',
    publishedText(work),
    [work.DOI, work.PMID, work.PMCID, work.URL].filter((locator) => locator !== undefined).join(' '),
  ];
  const values = [...texts, ...(rest.length > 0 ? [Object.fromEntries(rest)] : [])].map(literal);
  return `export const ${constName(work.id)}: () => Work = ${callSource('work', values)};\n`;
}

function valuesType(values) {
  if (values.length === 0) return '{ readonly [Key in never]: never }';
  const members = values.map(
    ({ key, analyte, statistic }) => `readonly ${literal(key)}: readonly [${literal(analyte)}, ${literal(statistic)}];`,
  );
  return `{ ${members.join(' ')} }`;
}

/** One line for each value, in the form that `src/evidence/compact-claim.ts` reads: only what a note or a limit is made of. */
function valueText({ analyte, statistic, unit, comparator, value, low = '', high = '', sd, se, ci95, n }) {
  const range = low === '' && high === '' ? undefined : `${low}..${high}`;
  const further = [sd && `sd=${sd}`, se && `se=${se}`, ci95 && `ci95=${ci95.join('..')}`, n && `n=${n}`];
  return [analyte, statistic, unit, comparator, value, range, ...further]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** What the package reads of a restriction; its setting and its reason are on the page of the rule. */
const ruledRestriction = ({ method, certified, calculation, ageYears }) => ({
  method,
  certified,
  calculation,
  ageYears,
});

function claimSource(claim) {
  const { id, use, statement, population, method, restriction, citation, quotedBy, secondary, values } = claim;
  const members = [
    ['id', literal(id)],
    ['use', literal(use)],
    ['population', literal(population)],
    ...(method === undefined ? [] : [['method', literal(method)]]),
    ...(restriction === undefined ? [] : [['restriction', literal(ruledRestriction(restriction))]]),
    ['citation', constName(citation)],
    ...(quotedBy === undefined ? [] : [['quotedBy', constName(quotedBy)]]),
    ...(secondary ? [['secondary', 'true']] : []),
    ...(values.length === 0
      ? []
      : [['values', objectSource(values.map((value) => [value.key, literal(valueText(value))]))]]),
  ];
  const type = `Claim<${literal(use)}, ${valuesType(values)}>`;
  const source = callSource('claim', [objectSource(members)]);
  return `${docComment(statement)}export const ${constName(id)}: ${type} = ${source};\n`;
}

function workImports(claims) {
  const files = new Map();
  for (const id of claims.flatMap(({ citation, quotedBy }) => (quotedBy ? [citation, quotedBy] : [citation]))) {
    const file = files.get(workFolder(id)) ?? new Set();
    files.set(workFolder(id), file.add(constName(id)));
  }
  return [...files]
    .toSorted(([a], [b]) => alphabetical(a, b))
    .map(
      ([letter, names]) => `import { ${[...names].toSorted(alphabetical).join(', ')} } from '../works/${letter}.js';\n`,
    )
    .join('');
}

function groupBy(items, nameOf) {
  const groups = new Map();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups].toSorted(([a], [b]) => alphabetical(a, b));
}

/** Unformatted TypeScript: a map from a path below src/evidence to its text. Throws when two ids give one name. */
export function evidenceSources(evidence) {
  const content = generatedContent(evidence);
  const { claims, works } = content;
  const names = [...claims, ...works].map(({ id }) => constName(id));
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw new Error(`two ids give the name ${repeated}`);

  const sources = new Map();
  for (const [letter, group] of groupBy(works, (work) => workFolder(work.id))) {
    const body = group.map(workSource).join('\n');
    sources.set(`works/${letter}.ts`, `${header}${workHeader}\n${body}`);
  }
  const topics = groupBy(claims, (claim) => claim.topic);
  for (const [topic, group] of topics) {
    const imports = `${claimHeader}${workImports(group)}`;
    sources.set(`claims/${topic}.ts`, `${header}${imports}\n${group.map(claimSource).join('\n')}`);
  }
  const reexports = topics.map(([topic]) => `export * from './${topic}.js';\n`).join('');
  sources.set('claims/index.ts', header + reexports);

  const statements = objectSource(claims.map(({ id, statement }) => [id, literal(statement)]));
  const statementsDoc = docComment(
    'What each claim says, by claim id. For browsing the evidence: apart from the claims, so that a bundle of rules does not carry it.',
  );
  sources.set(
    'statements.ts',
    `${header}\n${statementsDoc}export const statements: { readonly [claimId: string]: string } = ${statements};\n`,
  );

  const version = objectSource([
    ['version', literal(evidence.version)],
    ['hash', literal(contentHash(content))],
  ]);
  const versionDoc = docComment('The edition of the evidence, and a digest of every claim and work in this package.');
  sources.set(
    'version.ts',
    `${header}\n${versionDoc}export const evidenceVersion: { readonly version: string; readonly hash: string } = ${version};\n`,
  );
  return sources;
}
