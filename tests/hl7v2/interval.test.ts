import { describe, expect, it } from 'vitest';
import { readInterval } from '../../src/hl7v2/interval.js';

describe('OBX-7 as laboratories print it', () => {
  it.each([
    ['49 - 92', { low: '49', high: '92' }],
    ['75-100', { low: '75', high: '100' }],
    ['.4-1.5', { low: '0.4', high: '1.5' }],
    ['-3-3', { low: '-3', high: '3' }],
    ['70_105', { low: '70', high: '105' }],
    ['13 to 18', { low: '13', high: '18' }],
    ['3.5–12.5', { low: '3.5', high: '12.5' }],
    ['[ 4.0 - 11.0 ]', { low: '4.0', high: '11.0' }],
    ['[ < 3.0]', { high: '<3.0' }],
    ['<6.0', { high: '<6.0' }],
    ['<=6.0', { high: '6.0' }],
    ['> 60', { low: '>60' }],
    ['>=2.079', { low: '2.079' }],
    ['≥2.079', { low: '2.079' }],
    ['49 - ', { low: '49' }],
    ['649-1346 cells/mcL', { low: '649', high: '1346', unit: 'cells/mcL' }],
    ['<0.50 IU/mL', { high: '<0.50', unit: 'IU/mL' }],
    ['<10 = Negative', { text: '<10 = Negative' }],
    ['follicular 2.4-12.6 mIU/mL', { text: 'follicular 2.4-12.6 mIU/mL', unit: 'mIU/mL' }],
    ['3.5-12.5 follicular', { text: '3.5-12.5 follicular' }],
    ['8.6-29 nmol/L (250-840 ng/dL)', { text: '8.6-29 nmol/L (250-840 ng/dL)', unit: 'nmol/L, ng/dL' }],
    ['^^10.000000', { text: '^^10.000000' }],
    ['39.00 ^ 308.00', { text: '39.00 ^ 308.00' }],
    ['-5', { text: '-5' }],
    ['[ ]', undefined],
    ['', undefined],
  ])('%j', (printed, interval) => {
    expect(readInterval(printed.trim())).toEqual(interval);
  });
});
