import { describe, expect, it } from 'vitest';
import { readGroup, readIntervalText } from '../../src/reference/interval-text.js';

describe('an interval printed as text', () => {
  it.each([
    ['3.5-12.5', [{ low: '3.5', high: '12.5', group: {} }]],
    ['3.5 – 12.5 IU/L', [{ low: '3.5', high: '12.5', group: {} }]],
    ['3.5 to 12.5', [{ low: '3.5', high: '12.5', group: {} }]],
    ['< 138', [{ high: '<138', group: {} }]],
    ['<=138', [{ high: '138', group: {} }]],
    ['up to 138 pmol/L', [{ high: '138', group: {} }]],
    ['below 138', [{ high: '<138', group: {} }]],
    ['> 25.8', [{ low: '>25.8', group: {} }]],
    ['≥25.8', [{ low: '25.8', group: {} }]],
    ['at least 16 million/mL', [{ low: '16', group: { unread: 'million' } }]],
    ['Reference range: 8.6 - 29.0 nmol/L', [{ low: '8.6', high: '29.0', group: {} }]],
    ['Males: 8.6-29.0', [{ low: '8.6', high: '29.0', group: { category: 'male' } }]],
    ['Adult men 8.6-29.0', [{ low: '8.6', high: '29.0', group: { category: 'male' } }]],
    ['Women 0.3 to 1.9', [{ low: '0.3', high: '1.9', group: { category: 'female' } }]],
    ['Female: <1.9', [{ high: '<1.9', group: { category: 'female' } }]],
    ['Mid-cycle peak 14.0-95.6', [{ low: '14.0', high: '95.6', group: { cyclePhase: 'midcycle' } }]],
    ['Ovulatory phase: 6.17-17.2', [{ low: '6.17', high: '17.2', group: { cyclePhase: 'midcycle' } }]],
    ['early follicular 3-8', [{ low: '3', high: '8', group: { cyclePhase: 'early-follicular' } }]],
    ['Follikelphase: 2.4 - 12.6', [{ low: '2.4', high: '12.6', group: { cyclePhase: 'follicular' } }]],
    ['frühe Follikelphase 2.4-12.6', [{ low: '2.4', high: '12.6', group: { unread: 'frühe Follikelphase' } }]],
    ['Lutealphase 1.0-11.4', [{ low: '1.0', high: '11.4', group: { cyclePhase: 'luteal' } }]],
    ['2,4 - 12,6', []],
    ['1,000-2,000', []],
    ['late-follicular 2-9', [{ low: '2', high: '9', group: { cyclePhase: 'late-follicular' } }]],
    ['Post-menopausal 25.8–134.8', [{ low: '25.8', high: '134.8', group: { menopausalStatus: 'postmenopausal' } }]],
    [
      'after the menopause: 25.8-134.8',
      [{ low: '25.8', high: '134.8', group: { menopausalStatus: 'postmenopausal' } }],
    ],
    ['premenopausal 3-12', [{ low: '3', high: '12', group: { menopausalStatus: 'premenopausal' } }]],
    ['perimenopausal 3-80', [{ low: '3', high: '80', group: { menopausalStatus: 'perimenopausal' } }]],
    ['non-pregnant women < 5', [{ high: '<5', group: { category: 'female', pregnant: false } }]],
    ['pregnant: 10-200', [{ low: '10', high: '200', group: { pregnant: true } }]],
    [
      'mid luteal 16-85',
      [{ low: '16', high: '85', group: { cyclePhase: 'luteal', unread: 'part of the luteal phase' } }],
    ],
    ['luteal phase1.7-7.7IU/L', [{ low: '1.7', high: '7.7', group: { cyclePhase: 'luteal' } }]],
    ['Tanner stage V 5-10', [{ low: '5', high: '10', group: { unread: 'Tanner stage V' } }]],
  ])('%s', (text, expected) => {
    expect(readIntervalText(text)).toEqual(expected);
  });

  it.each([
    ['follicular 3.5-12.5; luteal 1.7-7.7; postmenopausal below 138'],
    ['Follicular phase: 3.5-12.5 IU/L\nLuteal phase: 1.7-7.7 IU/L\nPostmenopausal: < 138 IU/L'],
    ['follicular 3.5-12.5 | luteal 1.7-7.7 | postmenopausal <138'],
    ['follicular 3.5-12.5, luteal 1.7-7.7, postmenopausal under 138'],
    ['follicular 3.5-12.5;\r\n\r\nluteal 1.7-7.7,   postmenopausal under 138;'],
  ])('has one part for each group: %s', (text) => {
    expect(readIntervalText(text)).toEqual([
      { low: '3.5', high: '12.5', group: { cyclePhase: 'follicular' } },
      { low: '1.7', high: '7.7', group: { cyclePhase: 'luteal' } },
      { high: '<138', group: { menopausalStatus: 'postmenopausal' } },
    ]);
  });

  it.each(['', 'see report', 'negative', 'not established', ';;;', 'x'.repeat(501)])(
    'that has no number is none: %s',
    (text) => {
      expect(readIntervalText(text)).toEqual([]);
    },
  );

  it('is read up to 500 characters, and not at all beyond', () => {
    const long = (length: number): string => '3-5'.padEnd(length);
    expect([readIntervalText(long(500)).length, readIntervalText(long(501)).length]).toEqual([1, 0]);
  });

  it('is read in linear time however it is written', () => {
    const started = performance.now();
    for (const text of [
      '1'.repeat(500),
      '1-'.repeat(250),
      'post'.repeat(125),
      ' '.repeat(500),
      '<'.repeat(500),
      '('.repeat(500),
    ])
      readIntervalText(text);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the words of a group', () => {
  it.each([
    ['', {}],
    ['adult reference interval', {}],
    ['women, follicular phase', { category: 'female', cyclePhase: 'follicular' }],
    ['males (ECLIA, 2nd generation)', { category: 'male' }],
    ['men(ECLIA)adult', { category: 'male' }],
    ['Tanner – stage V', { unread: 'Tanner stage V' }],
    ['women on oral contraceptives', { category: 'female', unread: 'on oral contraceptives' }],
    ['menopausal women', { category: 'female', menopausalStatus: 'postmenopausal' }],
  ])('%j', (words, group) => {
    expect(readGroup(words)).toEqual(group);
  });
});
