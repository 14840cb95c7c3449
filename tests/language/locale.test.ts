import { describe, expect, it } from 'vitest';
import { readLocale } from '../../src/language/locale.js';

describe('the language of a plain text', () => {
  it('is English unless another is asked for that is there, and is refused where it is not', () => {
    expect([readLocale(undefined), readLocale('en'), readLocale('es')]).toEqual(['en', 'en', 'es']);
    expect(() => readLocale('fr')).toThrow(
      new RangeError('locale: plain text is not written in "fr"; accepted are en, es.'),
    );
  });
});
