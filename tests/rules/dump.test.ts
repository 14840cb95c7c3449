import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { createAnnotator } from '../../src/annotate.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
it('dump', () => {
  const out: unknown[] = [];
  for (const rule of rules) {
    const run = createAnnotator({ rules: rule.collects ? rules : [rule] });
    for (const e of examples.get(rule.id) ?? []) {
      const a = run(e.record);
      const o = a.outcomes.filter((x) => x.rule === rule.id).at(-1);
      const n = a.notes.find((x) => x.rule === rule.id && x.panels.at(-1) === o?.panels.at(-1));
      out.push({ rule: rule.id, name: e.name, want: e.outcome + (e.contextUnknown ? '+dir' : ''), got: (o?.outcome ?? 'NONE') + (n?.patterns.some((p) => p.endsWith('-context-unknown')) ? '+dir' : ''), missing: [...new Set(o?.missing.map((m) => m.input))], want_missing: e.missing });
    }
  }
  writeFileSync('/tmp/x/dump.json', JSON.stringify(out, null, 1));
});
