import type { LabRecord, Observation, PrintedInterval } from './types.js';

/** How much is read of one record. */
export interface SizeLimits {
  /** Observations in one record. */
  readonly observations?: number | undefined;
  /** Characters in one text. */
  readonly textLength?: number | undefined;
}

export const defaultSizeLimits: { readonly observations: number; readonly textLength: number } = {
  observations: 10_000,
  textLength: 1_000,
};

/** The size limits with the default for what is not stated. */
export const sizeLimits = (
  stated: SizeLimits = {},
): { readonly observations: number; readonly textLength: number } => ({
  observations: stated.observations ?? defaultSizeLimits.observations,
  textLength: stated.textLength ?? defaultSizeLimits.textLength,
});

export interface OversizedObservation {
  readonly panelIndex: number;
  readonly observationIndex: number;
  readonly path: string; // JSON Pointer into the record
  readonly message: string;
}

function intervalTexts(interval: PrintedInterval): readonly unknown[] {
  return [interval.low, interval.high, interval.text, interval.unit, interval.note];
}

/** The texts that decide how a result is read. What is only echoed was dropped before (see `screenRecord`). */
function textsOf(observation: Observation): readonly unknown[] {
  const { analyte, absentReason, unit, method, laboratory, specimen, status, value } = observation;
  const codings = [...(observation.code ? [observation.code] : []), ...(observation.coding ?? [])];
  const intervals = [
    ...(observation.referenceInterval ? [observation.referenceInterval] : []),
    ...(observation.referenceIntervals ?? []),
  ];
  return [
    analyte,
    absentReason,
    unit,
    method,
    laboratory,
    specimen,
    status,
    ...(typeof value === 'object' ? [value.low, value.high] : [value]),
    ...codings.flatMap(({ system, code }) => [system, code]),
    ...intervals.flatMap(intervalTexts),
  ];
}

/**
 * The observations that are beyond the size limits: those after the last that the record may hold, and those with a text that
 * is too long to be a result. They are set aside as `size-limit`.
 */
export function oversizedObservations(record: LabRecord, stated?: SizeLimits): readonly OversizedObservation[] {
  const limits = sizeLimits(stated);
  const tooLong = (text: unknown): boolean => typeof text === 'string' && text.length > limits.textLength;
  const oversized: OversizedObservation[] = [];
  let count = 0;
  for (const [panelIndex, panel] of record.panels.entries()) {
    for (const [observationIndex, observation] of panel.observations.entries()) {
      count += 1;
      const message =
        count > limits.observations
          ? `The record holds more than ${limits.observations} observations; this one is beyond them.`
          : `A text of this observation is longer than ${limits.textLength} characters.`;
      if (count <= limits.observations && !textsOf(observation).some(tooLong)) continue;
      const path = `/panels/${panelIndex}/observations/${observationIndex}`;
      oversized.push({ panelIndex, observationIndex, path, message });
    }
  }
  return oversized;
}
