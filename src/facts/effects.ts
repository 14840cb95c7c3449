import { isNamed, isOfClass, treatmentState } from '../context/treatment-state.js';
import { not, type Truth } from '../logic/truth.js';
import type { Treatment } from '../record/types.js';
import { publishedEffects, type PublishedEffect } from '../reference/published-effects.js';
import type { PanelFindings } from './panel-findings.js';

const isOf = (treatment: Treatment, { treatment: of, named, notNamed }: PublishedEffect): boolean =>
  isOfClass(treatment, [of]) &&
  (named === undefined || isNamed(treatment, named)) &&
  (notNamed === undefined || !isNamed(treatment, notNamed));

/** The published effects on an analyte of the treatments that are known to be current at a panel. */
export function effectsAt({ record, context, order }: PanelFindings, analyte: string): readonly PublishedEffect[] {
  const states = (record.treatments ?? []).map((treatment): { treatment: Treatment; current: Truth } => ({
    treatment,
    current: treatmentState(treatment, context.panel, context.day, order).current,
  }));
  const without = (effect: PublishedEffect): boolean =>
    states.every(({ treatment, current }) => !isOfClass(treatment, effect.notWith) || not(current) === 'true');
  return publishedEffects.filter(
    (effect) =>
      effect.analyte === analyte &&
      (effect.category === 'any' || effect.category === context.category) &&
      states.some(({ treatment, current }) => current === 'true' && isOf(treatment, effect)) &&
      without(effect),
  );
}
