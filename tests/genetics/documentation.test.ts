import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Notation, Variant } from '../../src/genetics/variant.js';
import { variants } from '../../src/genetics/variants.js';

const page = readFileSync(new URL('../../docs/genetics.md', import.meta.url), 'utf8');

const code = (text: string): string => `\`${text}\``;
const listed = (texts: readonly string[]): string => texts.map(code).join(', ');

const notationCell = (notation: Notation): string =>
  Object.entries(notation)
    .map(([spelling, allele]) => (spelling === allele ? code(spelling) : `${code(spelling)} is ${code(allele)}`))
    .join(', ');

const allelesCell = ({ alleles, notations }: Variant): string => {
  if (notations.length > 0) return notations.map(notationCell).join('; ');
  return alleles.length > 0 ? `${listed(alleles)}, by number of copies` : 'none named';
};

const rowOf = (variant: Variant): string =>
  `| ${[
    code(variant.name),
    listed(variant.genes),
    listed(variant.spellings),
    allelesCell(variant),
    listed(variant.examples),
    variant.strength,
  ].join(' | ')} |`;

describe('the page on genotypes', () => {
  it('shows the table of variants as it is', () => {
    const shown = page.slice(page.indexOf('<!-- variants'), page.indexOf('<!-- end of variants -->'));
    const rows = shown.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toEqual(variants.map(rowOf));
  });

  it('explains every label', () => {
    for (const { strength } of variants) expect(page).toContain(`| ${strength} |`);
  });
});
