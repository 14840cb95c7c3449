// Bundles every built entry the way an application would, with its dependencies, and holds it to a limit.
// A jump here is a locale table, a barrel import or a rule that no bundler can drop any more.
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const KILOBYTE = 1000;

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Gzip limits in kB. `.` and `./batch` hold every shipped rule and every work that they quote. `./rules` also reads units, for whoever defines an analyte or an interval. `./testing` also holds the samples. Entries for Node are bundled for Node, all others for a browser, where a Node built-in fails. */
const LIMITS = {
  '.': { limit: 158 },
  './rules': { limit: 97 },
  './units': { limit: 20 },
  './report': { limit: 60 },
  './element': { limit: 45 },
  './hl7v2': { limit: 39 },
  './batch': { limit: 163, platform: 'node' },
  './bullmq': { limit: 163, platform: 'node' },
  './csv': { limit: 22 },
  './fhir': { limit: 42 },
  './cds-hooks': { limit: 144 },
  './testing': { limit: 215 },
  './testing/vitest': { limit: 190 },
  './testing/jest': { limit: 190 },
  './testing/arbitraries': { limit: 30 },
  './testing/cornerstones': { limit: 163, platform: 'node' },
};

async function bundled(contents, platform) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    platform,
    external: Object.keys(manifest.peerDependencies),
    logLevel: 'silent',
  });
  return outputFiles[0];
}

/** Which other rules come along when an application imports a single one. */
async function undroppedRules(file) {
  const exported = Object.entries(await import(pathToFileURL(file)));
  const rules = exported.filter(([, value]) => typeof value?.note?.title === 'string');
  if (rules.length < 2) throw new Error('labgloss/rules exports no single rules, so no bundler can drop the others');
  const [[name], ...others] = rules;
  const { text } = await bundled(`export { ${name} } from '${file}';`, 'browser');
  return others.filter(([, { note }]) => text.includes(note.title)).map(([other]) => other);
}

const entries = Object.keys(manifest.exports).filter((path) => !path.includes('.json'));
let failed = false;

for (const entry of entries) {
  const allowed = LIMITS[entry];
  if (allowed === undefined) throw new Error(`${entry} has no size limit in scripts/check-size.mjs`);
  const file = manifest.exports[entry].import.default;
  const { contents } = await bundled(`export * from '${file}';`, allowed.platform ?? 'browser');
  const minified = contents.length / KILOBYTE;
  const gzip = gzipSync(contents, { level: 9 }).length / KILOBYTE;
  const over = gzip > allowed.limit;
  failed ||= over;
  const name = entry === '.' ? manifest.name : `${manifest.name}/${entry.slice(2)}`;
  const figures = `${minified.toFixed(1).padStart(7)} kB minified ${gzip.toFixed(1).padStart(6)} kB gzip`;
  console.log(`${over ? 'over ' : 'ok   '}${name.padEnd(28)}${figures}   limit ${allowed.limit} kB`);
}

const undropped = await undroppedRules(manifest.exports['./rules'].import.default);
if (undropped.length === 0) console.log('ok   a rule imported alone leaves the others out of the bundle');
if (undropped.length > 0) console.error(`A rule imported alone brings others along: ${undropped.join(', ')}`);

if (failed) console.error('An entry is larger than its limit.');
if (failed || undropped.length > 0) process.exitCode = 1;
