#!/usr/bin/env node
// Checks evidence/: schema, references, gates, the day of its review, and what its README says of single claims.
//   node scripts/check-evidence.mjs [FOLDER] [--numbers] [--topics] [--on DAY]
// --numbers lists statement numbers without a value, --topics counts claims by topic, --on checks as on another day than today.
// Exit 1 when there is a defect.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBibliography } from './evidence/check-bibliography.mjs';
import { checkClaims, looseNumbers } from './evidence/check-claims.mjs';
import { checkEdition } from './evidence/check-edition.mjs';
import { checkReadme } from './evidence/check-readme.mjs';
import { readEvidence } from './evidence/read-evidence.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { numbers: { type: 'boolean' }, topics: { type: 'boolean' }, on: { type: 'string' } },
});
const evidence = readEvidence(positionals[0] && resolve(positionals[0]));
const { claims, bibliography, readme } = evidence;
const today = new Date().toISOString().slice(0, 10);
const errors = [
  ...checkEdition(evidence, options.on ?? today),
  ...checkBibliography(bibliography),
  ...checkClaims(claims, bibliography),
  ...checkReadme(readme, claims),
];

function printCounts(title, nameOf) {
  const counts = new Map();
  for (const claim of claims) {
    const count = counts.get(nameOf(claim)) ?? { shippable: 0, not: 0 };
    count[claim.shippable ? 'shippable' : 'not'] += 1;
    counts.set(nameOf(claim), count);
  }
  const parts = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  console.log(
    `${title} (shippable + not): ${parts.map(([name, { shippable, not }]) => `${name} ${shippable}+${not}`).join(', ')}`,
  );
}

const complete = bibliography.filter((work) => work.custom?.status === 'complete').length;
console.log(`bibliography: ${bibliography.length} works, ${complete} complete`);
console.log(
  `claims: ${claims.length}, ${claims.filter((claim) => claim.shippable).length} shippable, ` +
    `${claims.filter((claim) => claim.confidence === 'secondary').length} secondary, ` +
    `${claims.filter((claim) => claim.hold).length} on hold`,
);
printCounts('use', ({ use }) => String(use).split(':')[0]);
if (options.topics) printCounts('topics', ({ topic }) => topic);

const loose = claims
  .map((claim) => [claim.id, looseNumbers(claim, bibliography)])
  .filter(([, numbers]) => numbers.length > 0);
console.log(`statements with a number not found in values, population or method: ${loose.length}`);
if (options.numbers) for (const [id, numbers] of loose) console.log(`  ${id}: ${numbers.join(', ')}`);

for (const error of errors) console.error(`ERROR: ${error}`);
console.log(errors.length ? `${errors.length} defects` : 'ok');
process.exitCode = errors.length ? 1 : 0;
