// Writes docs/rules/<rule-id>.md for every rule that ships, and docs/rules/README.md. With --check it only compares.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { readEvidence } from './evidence/read-evidence.mjs';
import { loadLibrary } from './library/load-library.mjs';
import { indexPage } from './rule-pages/index-page.mjs';
import { rulePage } from './rule-pages/rule-page.mjs';

const root = new URL('..', import.meta.url);
const folder = new URL('docs/rules/', root);
const check = process.argv.includes('--check');

const EXPORTS = `
  export { createAnnotator } from './src/annotate.js';
  export { claimsOf } from './src/cli/rule-evidence.js';
  export { formatReference, referenceLink } from './src/evidence/cite.js';
  export { contextFacts } from './src/language/context.js';
  export { describe, describeClause } from './src/language/english.js';
  export { treatmentName } from './src/language/treatment-name.js';
  export { fillFromClaim } from './src/notes/claim-number.js';
  export { examples } from './src/rules/examples.js';
  export { rules } from './src/rules/index.js';
`;

/** Rules by the folder that their file stands in; single positions are written as one table. */
async function byDomain(rules) {
  const files = await readdir(new URL('src/rules/', root), { recursive: true });
  const domainOf = new Map(
    files
      .filter((file) => file.endsWith('.ts') && /[/\\]/.test(file))
      .map((file) => file.split(/[/\\]/))
      .map(([domain, name]) => [name.slice(0, -'.ts'.length), domain]),
  );
  const domains = new Map();
  for (const rule of rules) {
    const domain = domainOf.get(rule.id) ?? 'position';
    domains.set(domain, [...(domains.get(domain) ?? []), rule]);
  }
  return domains;
}

/** The claims as they are on file: the library carries only what a note is made of. */
const onFile = new Map(readEvidence().claims.map((claim) => [claim.id, claim]));
const library = { ...(await loadLibrary(EXPORTS)), onFile };
const { createAnnotator, examples, rules } = library;
const pages = new Set(rules.map(({ id }) => id));

/** A rule is shown on its own, as its examples are tested; one that gathers needs the others. */
const pageOf = (rule) =>
  rulePage(rule, {
    library,
    pages,
    examples: examples.get(rule.id) ?? [],
    annotate: createAnnotator({ rules: rule.collects ? rules : [rule] }),
  });

const wanted = new Map([
  ['README.md', indexPage(await byDomain(rules))],
  ...rules.map((rule) => [`${rule.id}.md`, pageOf(rule)]),
]);

await mkdir(folder, { recursive: true });
const present = await readdir(folder);
const extra = present.filter((file) => !wanted.has(file));
const changed = [];
for (const [file, text] of wanted) {
  if ((await readFile(new URL(file, folder), 'utf8').catch(() => '')) !== text) changed.push(file);
}

if (check) {
  for (const file of [...changed, ...extra]) console.error(`docs/rules/${file} is not up to date`);
  if (changed.length + extra.length > 0) {
    console.error('Run node scripts/generate-rule-pages.mjs');
    process.exitCode = 1;
  }
} else {
  for (const file of changed) await writeFile(new URL(file, folder), wanted.get(file));
  for (const file of extra) await rm(new URL(file, folder));
  console.log(`docs/rules: ${wanted.size} pages, ${changed.length} written, ${extra.length} removed`);
}
