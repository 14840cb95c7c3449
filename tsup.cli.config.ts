import type { Options } from 'tsup';

// Minified, with the dependencies inside: it starts in a third of the time of one that loads them. A command and what only it
// needs is a file of its own, loaded when it is asked for.
const config: Options = {
  entry: { main: 'src/cli/main.ts', thread: 'src/cli/thread.ts' },
  outDir: 'dist/cli',
  format: 'esm',
  platform: 'node',
  target: 'es2022',
  noExternal: [/^(?!bullmq$|ioredis$)/], // optional: who uses a queue installs them
  removeNodeProtocol: false,
  // commander is CommonJS inside and requires Node's own modules, which an ES module cannot do without this
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  minify: true,
  splitting: true,
  clean: false,
  metafile: true, // read, then removed, by scripts/write-bundled-licenses.mjs
  silent: true,
};

export default config;
