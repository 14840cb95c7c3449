import { describe, expect, it } from 'vitest';
import { once, remember, rememberOf } from '../../src/logic/remember.js';

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

  it('remembers nothing as an answer too', () => {
    let calls = 0;
    const counted = remember((): string | undefined => {
      calls += 1;
      return undefined;
    });
    expect([counted('no zone'), counted('no zone')]).toEqual([undefined, undefined]);
    expect(calls).toBe(1);
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

  it('keeps no text that is longer than a spelling', () => {
    let calls = 0;
    const counted = remember((text) => {
      calls += 1;
      return text;
    });
    const long = 'x'.repeat(201);
    expect(counted(long)).toBe(counted(long));
    expect(calls).toBe(2);
    const short = 'x'.repeat(200);
    expect(counted(short)).toBe(counted(short));
    expect(calls).toBe(3);
  });
});

describe('rememberOf', () => {
  it('works each object out once, also to nothing', () => {
    let calls = 0;
    const counted = rememberOf((of: { readonly known?: string }) => {
      calls += 1;
      return of.known;
    });
    const [empty, full] = [{}, { known: 'a' }];
    expect([counted(empty), counted(empty), counted(full), counted(full)]).toEqual([undefined, undefined, 'a', 'a']);
    expect(calls).toBe(2);
  });
});

describe('once', () => {
  it('waits until it is asked, and works once, also to nothing', () => {
    let calls = 0;
    const counted = once(() => void (calls += 1));
    expect(calls).toBe(0);
    counted();
    expect(counted()).toBeUndefined();
    expect(calls).toBe(1);
  });
});
