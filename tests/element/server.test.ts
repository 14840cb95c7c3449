import { describe, expect, it } from 'vitest';
import { annotationFault } from '../../src/element/annotation-fault.js';
import { sample } from '../report/sample-annotation.js';

describe('labgloss/element', () => {
  it('can be imported where there is no DOM', async () => {
    expect(typeof document).toBe('undefined');
    const { defineLabglossReport, LabglossReport } = await import('../../src/element/index.js');
    expect(typeof LabglossReport).toBe('function');
    expect(() => defineLabglossReport('other-report')).not.toThrow();
  });

  it('takes what annotate returns, and says what is missing of anything else', () => {
    expect(annotationFault(sample)).toBeUndefined();
    expect(annotationFault(JSON.parse(JSON.stringify(sample)))).toBeUndefined();
    for (const wrong of ['text', null, 7, [sample]]) expect(annotationFault(wrong)).toContain('no annotation');
    expect(annotationFault({ ...sample, analytes: [] })).toBeUndefined();
    expect(annotationFault({ ...sample, analytes: null })).toContain('no list named analytes');
    const { notes: _notes, ...rest } = sample;
    expect(annotationFault(rest)).toBe(
      'it has no list named notes; accepted is what annotate() returns, as an object or as JSON',
    );
  });
});
