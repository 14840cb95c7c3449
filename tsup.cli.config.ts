import type { Options } from 'tsup';

// One minified file with everything inside: it starts in a third of the time of one that loads its dependencies.
const config: Options = {
  entry: { 'cli/main': 'src/cli/main.ts' },
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
  splitting: false,
  clean: false,
  metafile: true, // read, then removed, by scripts/write-bundled-licenses.mjs
  silent: true,
};

export default config;
