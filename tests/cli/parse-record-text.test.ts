import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../src/cli/failure.js';
import { parseRecordText } from '../../src/cli/parse-record-text.js';

const failure = (text: string): string => {
  try {
    parseRecordText(text, 'x.json');
  } catch (error) {
    if (error instanceof UnusableInput) return error.message;
    throw error;
  }
  return 'read';
};

describe('the text of a record', () => {
  it('is read as JSON, whatever the value is', () => {
    expect(parseRecordText(' {"panels": []} ', 'x.json')).toEqual({ panels: [] });
    expect(parseRecordText('[1]', 'x.json')).toEqual([1]);
  });

  it.each([
    ['HL7 v2', 'MSH|^~\\&|LAB'],
    ['HL7 v2', '\nFHS|^~\\&|LAB'],
    ['CSV', 'analyte,value,unit\nLH,31,IU/L\n'],
    ['CSV', '"analyte";"value"\n"LH";"31"\n'],
    ['XML', '<?xml version="1.0"?><Bundle/>'],
    ['FHIR (Bundle)', '{"resourceType": "Bundle"}'],
  ])('is refused by name as %s', (name, text) => {
    expect(failure(text)).toMatch(`x.json: this looks like ${name}; `);
  });

  it('is not taken for another format where it is JSON with a slip', () => {
    expect(failure('{"panels": [1, 2')).toBe(
      'x.json:1:17: not JSON: found the end of the text, accepted is a comma or ].',
    );
    expect(failure('{panels: [], a: 1}')).toBe(
      'x.json:1:2: not JSON: found p, accepted is a key in double quotation marks.',
    );
  });

  it('is refused when it is empty, with what would be accepted', () => {
    expect(failure(' \n')).toMatch(/^x\.json: the input is empty\. Accepted is one record as JSON: \{ "panels"/);
  });
});
