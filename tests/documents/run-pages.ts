import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { root } from './markdown.js';
import { programs, type Claim } from './page-program.js';

const fileOf = (page: string): string => join(root, `${page.replaceAll('/', '__')}.ts`);

/** What the compiler has against the code of the pages, with the line of the page. */
export function typeProblems(): readonly string[] {
  const sources = new Map(programs.map(({ page, source }) => [fileOf(page), source]));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: ['node'],
    strict: true, // and no more than that: what a reader's project has by default
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
  };
  const host = ts.createCompilerHost(options);
  const fromDisk = { ...host };
  host.getCurrentDirectory = () => root;
  host.fileExists = (file) => sources.has(file) || fromDisk.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? fromDisk.readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const source = sources.get(file);
    return source === undefined
      ? fromDisk.getSourceFile(file, target, ...rest)
      : ts.createSourceFile(file, source, target);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return programs.flatMap(({ page }) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(fileOf(page))).map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${page}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    }),
  );
}

/** The pages as functions, all in one bundle. */
export async function loadPages(): Promise<ReadonlyMap<string, (claim: Claim) => Promise<void>>> {
  const sources = new Map(programs.map(({ page, source }) => [page, source]));
  const place = await mkdtemp(join(tmpdir(), 'labgloss-pages-'));
  const outfile = join(place, 'pages.mjs');
  await build({
    stdin: {
      contents: `export default new Map([${programs
        .map(({ page }) => `['${page}', (await import('page:${page}')).default]`)
        .join(', ')}]);`,
      resolveDir: root,
    },
    plugins: [
      {
        name: 'pages',
        setup(plugin) {
          plugin.onResolve({ filter: /^page:/ }, ({ path }) => ({
            path: path.slice('page:'.length),
            namespace: 'page',
          }));
          plugin.onLoad({ filter: /.*/, namespace: 'page' }, ({ path }) => ({
            contents: sources.get(path) ?? '',
            loader: 'ts',
            resolveDir: root,
          }));
        },
      },
    ],
    bundle: true,
    outfile,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    external: ['bullmq', 'ioredis'], // loaded when a queue is used
  });
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as {
      readonly default: ReadonlyMap<string, (claim: Claim) => Promise<void>>;
    };
    return module.default;
  } finally {
    await rm(place, { recursive: true });
  }
}
