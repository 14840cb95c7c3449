import { describe, expect, it } from 'vitest';
import { remember } from '../../src/units/remember.js';

describe('remember', () => {
  it('works each text out once and gives the very same value again', () => {
    const seen: string[] = [];
    const length = remember((text) => {
      seen.push(text);
      return { length: text.length };
    });
    expect(length('ng/dL')).toBe(length('ng/dL'));
    expect(length('nmol/L')).toEqual({ length: 6 });
    expect(seen).toEqual(['ng/dL', 'nmol/L']);
  });

  it('forgets when full, so no input can fill the memory', () => {
    let calls = 0;
    const counted = remember((text) => {
      calls += 1;
      return text;
    });
    for (let at = 0; at < 500; at += 1) counted(`unit ${at}`);
    counted('unit 0');
    expect(calls).toBe(500);
    counted('one more');
    counted('unit 0');
    expect(calls).toBe(502);
  });
});
