import fc from 'fast-check';
import { annotate } from 'labgloss';
import { anyLabRecord } from 'labgloss/testing/arbitraries';
import { explain, outcomeOf, panel, ruleTests, sample, samples } from 'labgloss/testing';
import { examples, ownRule } from './own-rule.js';

describe('a rule of one’s own', () => {
  for (const { name, run } of ruleTests(ownRule, examples)) it(name, run);
});

describe('the matchers', () => {
  it('take records and annotations', () => {
    expect(panel().male(34).lh('14 IU/L')).toNote(ownRule);
    expect(sample('testosterone-low-lh-raised')).toNote('testosterone-low-lh-raised');
    expect(annotate(sample('testosterone-low-lh-raised'))).not.toNote('testosterone-inside-lh-raised');
    expect(panel().male(34)).toStayIndeterminate(ownRule, { missing: 'lh' });
    expect(panel().observation({ analyte: 'lh', value: '4' })).toSetAside('missing-unit', { analyte: 'lh' });
    expect(sample('testosterone-low-lh-raised')).toSpeakDescriptively();
  });

  it('stand beside outcomeOf and explain', () => {
    const annotation = annotate(panel().male(34).lh('14 IU/L'), { rules: [ownRule], explain: true });
    expect(outcomeOf(annotation, ownRule).outcome).toBe('present');
    expect(explain(annotation, ownRule)).toContain('LH lies above');
  });

  it('hold for whatever comes in', () => {
    fc.assert(
      fc.property(anyLabRecord, (record) => void expect(record).toSpeakDescriptively()),
      { numRuns: 20 },
    );
    expect(Object.keys(samples).length).toBeGreaterThan(59);
  });
});
