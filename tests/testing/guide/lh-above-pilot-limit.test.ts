import { describe, expect, it } from 'vitest';
import '../../../src/testing/vitest/index.js';
import { createAnnotator } from '../../../src/index.js';
import { rules } from '../../../src/rules/index.js';
import { panel, ruleTests } from '../../../src/testing/index.js';
import { examples } from './lh-above-pilot-limit.examples.js';
import { lhAbovePilotLimit } from './lh-above-pilot-limit.js';

describe('lh-above-pilot-limit', () => {
  for (const { name, run } of ruleTests(lhAbovePilotLimit, examples)) it(name, run);

  it('stands beside the shipped rules', () => {
    const annotate = createAnnotator({ rules: [...rules, lhAbovePilotLimit] });
    const annotation = annotate(
      panel()
        .male(34)
        .lh('14 IU/L', { interval: [1.7, 8.6] }),
    );
    expect(annotation).toNote<'lh-above-pilot-limit'>('lh-above-pilot-limit');
    expect(annotation).toNote('lh-high');
  });
});
