import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface BuiltCommand {
  /** A folder for the files of the tests. */
  readonly folder: string;
  /** The file that Node runs. */
  readonly file: string;
  readonly run: (words: readonly string[], input?: string, environment?: NodeJS.ProcessEnv) => Promise<Ran>;
  /** Left running. */
  readonly start: (words: readonly string[]) => ChildProcessWithoutNullStreams;
  /** As it is run in a shell, with a pipe behind it. */
  readonly shell: (words: string) => Promise<Ran>;
  readonly remove: () => Promise<void>;
}

function gather(command: string, words: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { env });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined); // a command that ends before it has read everything closes the pipe
    child.stdin.end(input);
  });
}

/** Bundles the command as it is published, once, into a folder of its own. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = await mkdtemp(join(tmpdir(), 'labgloss-'));
  const file = join(folder, 'main.js');
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await build({
    entryPoints: { main: 'src/cli/main.ts', thread: 'src/cli/thread.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    external: ['bullmq', 'ioredis'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...rest } = process.env;
  return {
    folder,
    file,
    run: (words, input = '', environment = {}) =>
      gather(process.execPath, [file, ...words], input, { ...rest, ...environment }),
    start: (words) => spawn(process.execPath, [file, ...words], { env: rest }),
    shell: (words) =>
      gather(
        '/bin/bash',
        ['-c', `set -o pipefail; labgloss() { "${process.execPath}" "${file}" "$@"; }; ${words}`],
        '',
        rest,
      ),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
