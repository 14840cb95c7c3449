// Holds each rule to its version: api/rule-versions.json has the version and a digest of the content of every rule as it was last
// released. A rule whose content is another has to have a higher version, and an id that was released stays findable.
// --release writes the file, as the last step before a release.
import { readFileSync, writeFileSync } from 'node:fs';
import { loadLibrary } from './library/load-library.mjs';

const FILE = new URL('../api/rule-versions.json', import.meta.url);

const { rules, spanishPlainTexts, canonicalJson, digest } = await loadLibrary(`
  export { rules } from './src/rules/index.js';
  export { spanishPlainTexts } from './src/rules/spanish.js';
  export { canonicalJson, digest } from './src/notes/digest.js';
`);

/** A work by its id: a corrected spelling in a reference is no change of a rule. */
const isWork = (key) => key === 'citation' || key === 'quotedBy';
const withoutWorks = (value) => JSON.parse(JSON.stringify(value, (key, part) => (isWork(key) ? part.id : part)));

const current = Object.fromEntries(
  rules
    .map(({ version, ...rule }) => {
      const content = { ...rule, spanish: spanishPlainTexts[rule.id] };
      return [rule.id, { version, content: digest(canonicalJson(withoutWorks(content))) }];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1)),
);

const isHigher = (version, than) => {
  const [own, other] = [version, than].map((text) => text.split('.').map(Number));
  const at = own.findIndex((number, place) => number !== other[place]);
  return at >= 0 && own[at] > other[at];
};

function problemsOf(released) {
  const formerIds = new Set(rules.flatMap(({ supersedes }) => supersedes));
  return Object.entries(released).flatMap(([id, { version, content }]) => {
    const now = current[id];
    if (now === undefined)
      return formerIds.has(id)
        ? []
        : [`${id} was released and is gone: the rule that replaces it names it in "supersedes".`];
    if (now.content === content || isHigher(now.version, version)) return [];
    return [
      `${id} says something else than in ${version} and is still ${now.version}: raise its version, see docs/versioning.md.`,
    ];
  });
}

if (process.argv.includes('--release')) {
  const lines = Object.entries(current).map(([id, one]) => `  ${JSON.stringify(id)}: ${JSON.stringify(one)}`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
  console.log(`api/rule-versions.json: ${lines.length} rules written`);
} else {
  const problems = problemsOf(JSON.parse(readFileSync(FILE, 'utf8')));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${rules.length} rules: each is as its version says`);
}
