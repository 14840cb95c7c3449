import fc from 'fast-check';
import { annotate, createAnnotator } from 'labgloss';
import { renderHtml, renderText } from 'labgloss/report';
import { rules } from 'labgloss/rules';
import { anyLabRecord } from 'labgloss/testing/arbitraries';
import { explain, outcomeOf, panel, ruleTests, sample, samples } from 'labgloss/testing';
import { above, inhibinAHigh, inhibinExamples, own } from './own-analyte.js';
import { examples, ownRule } from './own-rule.js';

describe('a rule of one’s own', () => {
  for (const { name, run } of ruleTests(ownRule, examples)) it(name, run);
});

describe('an analyte and an interval of one’s own', () => {
  for (const { name, run } of ruleTests(inhibinAHigh, inhibinExamples, own)) it(name, run);

  it('stand beside those that ship, and in the report', () => {
    const annotation = createAnnotator({ ...own, rules: [...rules, inhibinAHigh] })(above.lh('4 IU/L'));
    expect(annotation).toNote(inhibinAHigh);
    expect(annotation.panels[0].measurements.map(({ analyte }) => analyte)).toEqual(['lh', 'acme:inhibin-a']);
    expect(renderText(annotation)).toContain('A constructed study of inhibin A');
    expect(renderHtml(JSON.parse(JSON.stringify(annotation)))).toContain('Inhibin A');
    expect(annotate(above)).toSetAside('outside-catalogue');
  });
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
