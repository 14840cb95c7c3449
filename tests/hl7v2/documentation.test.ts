import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { annotateAll } from '../../src/annotate.js';
import { fromHl7v2, toNte } from '../../src/hl7v2/index.js';

it('the example of the page gives what the page says', () => {
  const [, example = ''] = /```ts\n([^`]*)```/.exec(readFileSync('docs/hl7v2.md', 'utf8')) ?? [];
  const message = [...example.matchAll(/^ {2}'(.*)',$/gm)].map(([, line = '']) => line.replaceAll('\\\\', '\\'));
  const said = [...example.matchAll(/ \/\/ (.+)$/gm)].map(([, answer]) => answer);
  const annotation = annotateAll(fromHl7v2(message.join('\r'), { sexFrom: ['PID-8'] }))[0];
  const titles = annotation?.notes.map((note) => `'${note.title}'`).join(', ');
  expect(message).toHaveLength(5);
  expect(said).toEqual([`[${titles}]`, `'${annotation && toNte(annotation)[0]?.split('\r')[0]}'`]);
});
