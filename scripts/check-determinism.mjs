// The same bytes from the built package whatever is around it: module system, time zone, language, order of keys, and no code
// from text, as under a strict content security policy. With LABGLOSS_NODES="22 24" also under those versions of Node.
// node scripts/check-determinism.mjs <esm|cjs> <as-is|reversed> is one run: it prints what the package makes of the panels.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.url);

function reversed(value) {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)]);
  return Object.fromEntries(entries.reverse());
}

async function print(system, order) {
  const require = createRequire(import.meta.url);
  const entry = (name) => `labgloss${name}`;
  const load = (name) => (system === 'esm' ? import(entry(name)) : require(entry(name)));
  const [{ annotate }, report, { toFhir }, { toNte }, { toCards }] = [
    await load(''),
    await load('/report'),
    await load('/fhir'),
    await load('/hl7v2'),
    await load('/cds-hooks'),
  ];
  const { panels } = JSON.parse(
    readFileSync(new URL('../examples/panels/everyday-panels.json', import.meta.url), 'utf8'),
  );
  for (const { record } of panels) {
    const annotation = annotate(order === 'reversed' ? reversed(record) : record, { explain: true });
    const made = [
      annotation,
      report.renderText(annotation, { all: true, explain: true }),
      report.renderHtml(annotation),
      report.renderMarkdown(annotation),
      report.renderPlainLanguage(annotation, { locale: 'es' }),
      toFhir(annotation, { open: true }),
      toNte(annotation),
      toCards(annotation),
    ];
    for (const one of made) process.stdout.write(`${typeof one === 'string' ? one : JSON.stringify(one)}\n`);
  }
}

function run(name, { command = [process.execPath], system = 'esm', order = 'as-is', env = {} }) {
  const [program, ...parameters] = command;
  const { status, stdout, stderr, error } = spawnSync(program, [...parameters, script, system, order], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${name} failed: ${error?.message ?? ''} ${stderr.slice(-2000)}`);
  return { name, digest: createHash('sha256').update(stdout).digest('hex'), bytes: stdout.length };
}

const VARIANTS = [
  ['ES modules', {}],
  ['CommonJS', { system: 'cjs' }],
  ['keys in the reverse order', { order: 'reversed' }],
  ['Pacific/Kiritimati, Arabic', { env: { TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' } }],
  ['America/St_Johns, Turkish', { env: { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } }],
  ['Asia/Kathmandu, C', { env: { TZ: 'Asia/Kathmandu', LANG: 'C', LC_ALL: 'C' }, system: 'cjs', order: 'reversed' }],
  ['no code from text', { command: [process.execPath, '--disallow-code-generation-from-strings'] }],
];

/** A Node of the registry, where it can be had; it is told when not. */
function otherNode(version) {
  const command = ['npx', '--yes', '--loglevel=error', `node@${version}`];
  const { status, stdout } = spawnSync(command[0], [...command.slice(1), '--version'], { encoding: 'utf8' });
  if (status === 0) return [[`Node ${stdout.trim()}`, { command }]];
  console.log(`skip Node ${version}: it could not be installed`);
  return [];
}

function compare() {
  const asked = (process.env.LABGLOSS_NODES ?? '').split(' ').filter((version) => version !== '');
  const runs = [...VARIANTS, ...asked.flatMap(otherNode)].map(([name, variant]) => run(name, variant));
  const [first] = runs;
  for (const { name, digest } of runs) console.log(`${digest === first.digest ? 'ok  ' : 'other'} ${name}`);
  console.log(`     ${first.bytes} characters, sha256 ${first.digest.slice(0, 16)}, Node ${process.versions.node}`);
  if (first.bytes === 0 || runs.some(({ digest }) => digest !== first.digest)) process.exitCode = 1;
}

const [system, order] = process.argv.slice(2);
if (system === undefined) compare();
else await print(system, order);
