#!/usr/bin/env node
// Writes src/evidence/{works,claims}/ and src/evidence/{statements,version}.ts from evidence/*.json.
//   node scripts/generate-evidence.mjs [--check]
// --check writes nothing and exits 1 when a generated file is missing, stale or left over.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'oxfmt';
import { checkBibliography } from './evidence/check-bibliography.mjs';
import { checkClaims } from './evidence/check-claims.mjs';
import { evidenceSources } from './evidence/evidence-sources.mjs';
import { projectRoot, readEvidence } from './evidence/read-evidence.mjs';

const target = join(projectRoot, 'src/evidence');
const generatedFolders = ['works', 'claims'];
const formatOptions = JSON.parse(readFileSync(join(projectRoot, '.oxfmtrc.json'), 'utf8'));

async function formatted(path, source) {
  const { code, errors } = await format(path, source, formatOptions);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}

function leftOver(sources) {
  const present = generatedFolders
    .filter((folder) => existsSync(join(target, folder)))
    .flatMap((folder) => readdirSync(join(target, folder)).map((file) => `${folder}/${file}`));
  return present.filter((path) => !sources.has(path));
}

const isCurrent = (path, code) => existsSync(join(target, path)) && readFileSync(join(target, path), 'utf8') === code;

function write(path, code) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), code);
}

const evidence = readEvidence();
const defects = [...checkBibliography(evidence.bibliography), ...checkClaims(evidence.claims, evidence.bibliography)];
if (defects.length > 0) throw new Error(`the evidence has defects:\n${defects.join('\n')}`);

const sources = evidenceSources(evidence);
const stale = [];
for (const [path, source] of sources) {
  const code = await formatted(path, source);
  if (!isCurrent(path, code)) stale.push([path, code]);
}
const superfluous = leftOver(sources);

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`stale: src/evidence/${path}`);
  for (const path of superfluous) console.error(`left over: src/evidence/${path}`);
  process.exitCode = stale.length + superfluous.length > 0 ? 1 : 0;
} else {
  for (const [path, code] of stale) write(path, code);
  for (const path of superfluous) rmSync(join(target, path));
  console.log(`${sources.size} files, ${stale.length} written, ${superfluous.length} removed`);
}
