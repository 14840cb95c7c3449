import { it } from 'vitest';
import { asked, factsOf, seen } from './evaluated.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
it('mut', () => {
  let n = 0, k = 0; const out: string[] = [];
  for (const rule of rules) {
    const own = asked(rule);
    const all = (examples.get(rule.id) ?? []).flatMap(({ record }) => { const f = factsOf(record, rule.over); return f ? [seen(own, f)] : []; });
    for (const atom of own.atoms) for (const t of ['true', 'false'] as const) {
      n++;
      if (all.some((s) => s.formIf(atom, t) !== s.form)) k++; else out.push(`${rule.id}: ${atom.text} := ${t}`);
    }
  }
  process.stdout.write(`killed ${k}/${n}\n${out.join('\n')}\n`);
});
