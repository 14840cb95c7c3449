// Writes generated content as TypeScript. Formatting is left to the formatter.
import { contentHash, generatedContent } from './generated-content.mjs';

const header = '// Generated from evidence/*.json by scripts/generate-evidence.mjs; do not edit.\n';

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

function workSource(work) {
  const members = Object.entries(work).map(([name, value]) => [name, literal(value)]);
  return `export const ${constName(work.id)}: Work = ${objectSource(members)};\n`;
}

function valuesType(values) {
  if (values.length === 0) return '{ readonly [Key in never]: never }';
  const members = values.map(
    ({ key, analyte, statistic }) => `readonly ${literal(key)}: readonly [${literal(analyte)}, ${literal(statistic)}];`,
  );
  return `{ ${members.join(' ')} }`;
}

function claimSource(claim) {
  const { statement, citation, quotedBy, values, ...plain } = claim;
  const members = [
    ...Object.entries(plain).map(([name, value]) => [name, literal(value)]),
    ['citation', constName(citation)],
    ...(quotedBy === undefined ? [] : [['quotedBy', constName(quotedBy)]]),
    ['values', values.length === 0 ? '{}' : objectSource(values.map((value) => [value.key, literal(value)]))],
  ];
  const type = `Claim<${literal(claim.use)}, ${valuesType(values)}>`;
  return `${docComment(statement)}export const ${constName(claim.id)}: ${type} = ${objectSource(members)};\n`;
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
    sources.set(`works/${letter}.ts`, `${header}import type { Work } from '../claim.js';\n\n${body}`);
  }
  const topics = groupBy(claims, (claim) => claim.topic);
  for (const [topic, group] of topics) {
    const imports = `import type { Claim } from '../claim.js';\n${workImports(group)}`;
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
