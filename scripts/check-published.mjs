// What would be published: the files and nothing besides, no script that runs at install, few dependencies under known licenses,
// no code from text, no network in what a program imports, and none of the public samples. Run after a build.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const problems = [];
const check = (holds, problem) => {
  if (!holds) problems.push(problem);
};

/** The same package that `npm pack` makes. */
function packed() {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`npm pack failed\n${stderr}`);
  return JSON.parse(stdout)[0].files.map(({ path }) => path);
}

const ALLOWED =
  /^(?:dist\/|schemas\/[a-z.-]+\.json$|(?:package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|sbom\.cdx\.json)$)/;
const files = packed();
for (const path of files) {
  check(ALLOWED.test(path), `${path} would be published`);
  check(!/\.(?:test|examples)\.|fixtures|nhanes|\.hl7$|\.tsv$|\.csv$/i.test(path), `${path} is no part of the library`);
}

/** The number of a participant of NHANES: a file with it has rows of theirs. */
for (const path of files) check(!/\bSEQN\b/i.test(readFileSync(path, 'utf8')), `${path} has rows of NHANES`);

const INSTALL = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
for (const name of INSTALL) check(!(name in manifest.scripts), `the script ${name} would run at install`);

/** What comes along at run time, with what that brings along. */
function runtime(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    seen.add(name);
    runtime(Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {}), seen);
  }
  return [...seen].sort((a, b) => (a < b ? -1 : 1));
}

const MAXIMUM_DEPENDENCIES = 5;
const LICENSES = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0']);
const dependencies = runtime(Object.keys(manifest.dependencies));
check(
  dependencies.length <= MAXIMUM_DEPENDENCIES,
  `${dependencies.length} packages come along: ${dependencies.join(', ')}`,
);
for (const name of dependencies) {
  const entry = lock.packages[`node_modules/${name}`];
  check(entry?.hasInstallScript !== true, `${name} runs a script at install`);
  check(LICENSES.has(entry?.license), `${name} is under ${entry?.license}`);
  console.log(`     ${name} ${entry?.version}, ${entry?.license}`);
}

const NETWORK = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|child_process|cluster|inspector|vm)$/;
const GLOBALS = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']);

/** What a file does that no part of the library does: code from text, or the network. */
function deedsOf(path) {
  const deeds = [];
  const visit = (node) => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && ts.isIdentifier(node.expression)) {
      const { text } = node.expression;
      if (text === 'eval' || text === 'Function') deeds.push(`makes code from text (${text})`);
      if (GLOBALS.has(text)) deeds.push(`reaches the network (${text})`);
    }
    const named = isCall ? node.arguments?.[0] : ts.isImportDeclaration(node) ? node.moduleSpecifier : undefined;
    if (named !== undefined && ts.isStringLiteral(named) && NETWORK.test(named.text))
      deeds.push(`imports ${named.text}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022));
  return deeds;
}

const scripts = files.filter((path) => /^dist\/.*\.c?js$/.test(path) && !path.startsWith('dist/cli/'));
for (const path of scripts) for (const deed of deedsOf(path)) check(false, `${path} ${deed}`);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(
    `ok   ${files.length} files; no script at install; ${scripts.length} scripts without code from text and without network`,
  );
