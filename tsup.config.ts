import { build } from 'esbuild';
import type { Options } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** The public entries, read from the exports of package.json so that the two cannot disagree. */
const entries: Record<string, string> = Object.fromEntries(
  Object.keys(manifest.exports)
    .filter((path) => !path.includes('.json'))
    .map((path) => (path === '.' ? 'index' : `${path.slice(2)}/index`))
    .map((name) => [name, `src/${name}.ts`]),
);

/**
 * The dependencies that are bundled. Peers are not among them: they are the program's own. papaparse stays outside, because it
 * can also read over the network, which nothing in our files may.
 */
const dependencies = Object.keys(manifest.dependencies)
  .filter((name) => name !== 'papaparse')
  .map((name) => new RegExp(`^${name}(?:/|$)`));

/** Every source file the entries reach at run time. */
async function reachableSources(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: Object.values(entries),
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    external: ['node:*'],
    format: 'esm',
    outdir: 'dist',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs);
}

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  clean: false, // the builds run side by side: the script cleans first
  silent: true,
};

// The ES modules stay one file a source file, so a bundler drops the rules and claims nobody imports. Node drops nothing and
// would spend most of its start on opening files: for it, and for CommonJS, everything is in a few files that the entries
// share, dependencies included.
const bundled: Options = { ...shared, splitting: true, noExternal: dependencies };

const config: () => Promise<Options[]> = async () => [
  { ...shared, entry: await reachableSources(), format: 'esm', bundle: false },
  { ...bundled, entry: entries, format: 'cjs' },
  {
    ...bundled,
    entry: entries,
    outDir: 'dist/node',
    format: 'esm',
    platform: 'node',
    // names of functions stay, for stack traces
    minifyWhitespace: true,
    minifySyntax: true,
  },
  {
    ...shared,
    // for a script tag: everything inside, and the exports as properties of a global
    entry: { 'element/script': 'src/element/index.ts' },
    format: 'iife',
    globalName: 'labgloss',
    outExtension: () => ({ js: '.js' }),
    platform: 'browser',
    noExternal: [/.*/],
    minify: true,
  },
  {
    ...shared,
    entry: entries,
    format: ['esm', 'cjs'],
    // tsup sets baseUrl itself, which TypeScript 6 calls deprecated
    dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
];

export default config;
