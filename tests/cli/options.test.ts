import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { batchCommand } from '../../src/cli/batch.js';
import { workerCommand } from '../../src/cli/worker.js';

const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8');

describe('docs/scale.md', () => {
  const known = new Set([batchCommand(), workerCommand()].flatMap(({ options }) => options.map(({ long }) => long)));

  it('names no option of the command that is not there', () => {
    const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, lines = '']) => lines).join('');
    const words = [...commands.matchAll(/^labgloss .*$/gm)].flatMap(([line]) => line.match(/--[a-z-]+/g) ?? []);
    const inText = [...page.matchAll(/`(--[a-z-]+)[^`]*`/g)].map(([, option = '']) => option);
    const ofTheBench = new Set(['--panels']);
    const named = [...words, ...inText].filter((option) => !ofTheBench.has(option));
    expect(named.length).toBeGreaterThan(10);
    for (const option of named) expect(known).toContain(option);
  });

  it('names every option that is about parts', () => {
    for (const option of [
      '--out',
      '--resume',
      '--on-error',
      '--workers',
      '--shard',
      '--shard-bytes',
      '--queue',
      '--root',
    ])
      expect(page).toContain(option);
    for (const option of ['--redis', '--root', '--stalled-after']) expect(page).toContain(option);
  });
});
