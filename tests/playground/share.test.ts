import { describe, expect, it } from 'vitest';
import { fragmentOf, LONGEST_FRAGMENT, sharedFrom } from '../../playground/share.js';
import type { Choices } from '../../playground/working-panel.js';

const choices: Choices = { text: '{"panels": []} µ≤', format: 'guess', sex: 'as-stated', units: 'si', person: 1 };

describe('a link to a panel', () => {
  it('gives back what went into it', async () => {
    const fragment = (await fragmentOf(choices)) ?? '';
    expect(fragment).toMatch(/^panel=[\w-]+$/);
    expect(await sharedFrom(`#${fragment}`)).toEqual(choices);
  });

  it('is not made of a text that would be too long for an address', async () => {
    let state = 1;
    const noise = Array.from({ length: 40_000 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCharCode(33 + (state % 90));
    });
    expect(await fragmentOf({ ...choices, text: noise.join('') })).toBeUndefined();
  });

  it('is left alone when it is none of ours', async () => {
    for (const fragment of ['', '#', '#report-heading', '#panel']) expect(await sharedFrom(fragment)).toBeUndefined();
  });

  it('throws when it is damaged or too long', async () => {
    const fragment = (await fragmentOf(choices)) ?? '';
    await expect(sharedFrom(`#${fragment.slice(0, -6)}`)).rejects.toBeInstanceOf(Error);
    await expect(sharedFrom('#panel=%%%')).rejects.toBeInstanceOf(Error);
    await expect(sharedFrom(`#panel=${'A'.repeat(LONGEST_FRAGMENT)}`)).rejects.toThrow(RangeError);
  });

  it('refuses a small link that would unpack to a very large text', async () => {
    const fragment = (await fragmentOf({ ...choices, text: 'a'.repeat(5_000_000) })) ?? '';
    expect(fragment.length).toBeLessThan(LONGEST_FRAGMENT);
    await expect(sharedFrom(`#${fragment}`)).rejects.toThrow(RangeError);
  });

  it('takes the usual choice in place of a word that it does not know', async () => {
    const strange = JSON.parse(JSON.stringify({ ...choices, units: 'stones', format: 'pdf', person: -0.5 })) as Choices;
    const fragment = (await fragmentOf(strange)) ?? '';
    expect(await sharedFrom(fragment)).toEqual({ ...choices, units: 'printed', format: 'guess', person: 0 });
  });
});
