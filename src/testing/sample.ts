import type { LabRecord } from '../record/types.js';
import { panelFrom, type PanelBuilder } from './panel.js';
import { samples, type SampleName } from './samples.js';

/** A named record to test with. */
export interface Sample {
  /** Constructed numbers belong to nobody. Published ones are as a publication prints them, for tests and not for use as limits. */
  readonly kind: 'constructed' | 'published';
  /** What is on it. */
  readonly about: string;
  /** Of a published one. */
  readonly source?: { readonly text: string; readonly url: string };
  readonly record: LabRecord;
}

/**
 * A sample as a builder: as it is, or with something said otherwise. One that has the id of a rule as its name is an example on
 * which that rule is present.
 *
 * @example
 * sample('testosterone-low-lh-raised').but(without('lh'))
 */
export const sample = (name: SampleName): PanelBuilder => panelFrom(samples[name].record);
