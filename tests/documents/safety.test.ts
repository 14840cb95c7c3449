import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const page = (name: string): string => readFileSync(at(`docs/safety/${name}.md`), 'utf8');
const PAGES = ['README', 'hazards', 'independent-review', 'change-control', 'privacy'];

/** Every key and every word of the published schema of an annotation. */
const schema = readFileSync(at('schemas/annotation.schema.json'), 'utf8');
const inCode = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('the pages on safety', () => {
  it('have the hazards as the log has them', () => {
    const { status, stderr } = spawnSync(process.execPath, [at('scripts/generate-hazards.mjs'), '--check'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(PAGES)('link to what is there: %s', (name) => {
    const targets = [...page(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    const files = [...new Set(targets.filter((target) => !target.startsWith('https://')))];
    expect(files.filter((file) => !existsSync(new URL(file, new URL('../../docs/safety/', import.meta.url))))).toEqual(
      [],
    );
  });

  it('name fields of an annotation that there are', () => {
    const rows = page('independent-review')
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(2);
    const fields = rows
      .flatMap((row) => inCode(row.split(' | ')[1] ?? ''))
      .flatMap((path) => path.split(/[^A-Za-z-]+/));
    const named = [...new Set(fields.filter((field) => field !== '' && field !== 'explain' && field !== 'key'))];
    expect(rows.length).toBeGreaterThan(20);
    expect(named.filter((field) => !schema.includes(`"${field}"`))).toEqual([]);
  });
});
