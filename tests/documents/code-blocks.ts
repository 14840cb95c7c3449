import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/** The TypeScript of a page, in one piece. */
const codeOf = (page: string): string =>
  [...readFileSync(at(page), 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code).join('\n');

/** What lines such as `bundle.type; // 'collection'` say, as pairs of expression and value. */
const claimedIn = (code: string): readonly (readonly [expression: string, value: string])[] =>
  [...code.matchAll(/^([^\s/].*); \/\/ (.+)$/gm)].map(([, expression = '', value = '']) => [expression, value]);

/**
 * Runs the code of a page against the sources and gives every claimed value beside the actual one. The module lies beside this
 * file while it runs, so that it is compiled as any test is.
 */
export async function runPage(
  page: string,
): Promise<readonly { readonly claimed: unknown; readonly actual: unknown }[]> {
  const code = codeOf(page);
  const pairs = claimedIn(code).map(([expression, value]) => `{ actual: ${expression}, claimed: ${value} }`);
  const sources = code.replace(
    /from 'labgloss(\/[a-z-]+)?'/g,
    (_, entry = '') => `from '../../src${String(entry)}/index.js'`,
  );
  const name = page.replace(/\W+/g, '-');
  const file = fileURLToPath(new URL(`./${name}.page.ts`, import.meta.url));
  writeFileSync(file, `${sources}\nexport const pairs = [${pairs.join(', ')}];\n`);
  try {
    const module: unknown = await import(`./${name}.page.ts`);
    if (typeof module !== 'object' || module === null || !('pairs' in module) || !Array.isArray(module.pairs))
      return [];
    return module.pairs as { claimed: unknown; actual: unknown }[];
  } finally {
    rmSync(file);
  }
}
