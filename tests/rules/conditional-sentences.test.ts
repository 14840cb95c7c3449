import { describe, expect, it } from 'vitest';
import { answersFor, truthOf } from '../../src/engine/evaluate.js';
import { compile } from '../../src/engine/compile.js';
import { describe as inWords } from '../../src/language/english.js';
import { examples } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { factsOf } from '../../src/testing/rule/evaluated.js';

const conditional = rules.filter(({ note }) => note.text.some(({ kind }) => kind === 'where'));

describe('a sentence with a condition', () => {
  it.each(conditional.map((rule) => [rule.id, rule] as const))('is said and left out by examples of %s', (id, rule) => {
    const ruleset = compile([rule]);
    const seen = (examples.get(id) ?? []).flatMap(({ record, outcome }) => {
      const facts = outcome === 'present' ? factsOf(record, rule.over) : undefined;
      return facts ? [answersFor(ruleset, facts)] : [];
    });
    const sentences = ruleset.rules[0]?.text ?? [];
    const missing = sentences.flatMap(({ where }, at) => {
      const said = new Set(where && seen.map((answers) => truthOf(where, answers) === 'true'));
      const original = rule.note.text[at];
      const text = original?.kind === 'where' ? inWords(original.condition) : '';
      return [true, false].filter((is) => where !== undefined && !said.has(is)).map((is) => `${text}: never ${is}`);
    });
    expect(missing).toEqual([]);
  });
});
