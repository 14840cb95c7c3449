import { joined, say, type Phrase } from './phrase.js';
import type { SpokenEffect } from './voice.js';
import { written, type Written } from './written.js';

/** 'DHT lower (−94%)'. */
export const effectOf = ({ name, direction, size }: SpokenEffect): Phrase =>
  say`${name} ${direction}${size ? say` (${size})` : ''}`;

/** One sentence a treatment, with the claims of its effects. */
export function byTreatment<Effect extends SpokenEffect>(
  effects: readonly Effect[],
  sentence: (treatment: Phrase, own: readonly Effect[]) => Phrase,
): readonly Written[] {
  const treatments = new Map(effects.map(({ treatment }) => [treatment.text, treatment]));
  return [...treatments.values()].map((treatment) => {
    const own = effects.filter((effect) => effect.treatment.text === treatment.text);
    return written(
      sentence(treatment, own),
      own.map(({ claim }) => claim),
      [],
    );
  });
}

/** "Published during opioid treatment: prolactin higher." */
export const sayEffects = (effects: readonly SpokenEffect[]): readonly Written[] =>
  byTreatment(
    effects,
    (treatment, own) => say`Published during ${treatment} treatment: ${joined(own.map(effectOf), ', ')}.`,
  );
