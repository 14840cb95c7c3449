import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

/** The TypeScript of a page, in one piece, with the sources in place of the package. */
const codeOf = (page: string): string =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .map(([, code = '']) => code)
    .join('\n')
    .replace(
      /from 'labgloss(\/[a-z0-9-]+)?'/g,
      (_, entry: string | undefined) => `from './src${entry ?? ''}/index.ts'`,
    );

/** What lines such as `bundle.type; // 'collection'` say, as pairs of expression and value. */
const claimedIn = (code: string): readonly string[] =>
  [...code.matchAll(/^(\S.*); \/\/ (.+)$/gm)].map(
    ([, expression = '', value = '']) => `{ actual: ${expression}, claimed: ${value} }`,
  );

/** Runs the code of a page and gives every value that it claims beside the actual one. */
export async function runPage(
  page: string,
): Promise<readonly { readonly claimed: unknown; readonly actual: unknown }[]> {
  const code = codeOf(page);
  const { outputFiles } = await build({
    stdin: {
      contents: `${code}\nexport const pairs = [${claimedIn(code).join(', ')}];\n`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'node',
    external: ['bullmq', 'ioredis'], // loaded when a queue is used
  });
  const text = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${text}`)) as {
    readonly pairs: readonly { readonly claimed: unknown; readonly actual: unknown }[];
  };
  return module.pairs;
}
