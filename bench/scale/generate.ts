import type { LabRecord, Observation } from '../../src/record/types.js';
import { randomFrom } from '../panels.js';

/** An analyte as one laboratory might print it. Arbitrary numbers: nothing here is a clinical statement. */
interface Printed {
  readonly analyte: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

const PRINTED: readonly Printed[] = [
  { analyte: 'testosterone', unit: 'nmol/L', low: 8.6, high: 29, decimals: 1 },
  { analyte: 'estradiol', unit: 'pmol/L', low: 41, high: 159, decimals: 0 },
  { analyte: 'LH', unit: 'IU/L', low: 1.7, high: 8.6, decimals: 1 },
  { analyte: 'FSH', unit: 'IU/L', low: 1.5, high: 12.4, decimals: 1 },
  { analyte: 'SHBG', unit: 'nmol/L', low: 18, high: 54, decimals: 0 },
  { analyte: 'prolactin', unit: 'mIU/L', low: 86, high: 324, decimals: 0 },
];

const [MISSING, WITHOUT_INTERVAL, CENSORED] = [0.3, 0.15, 0.03];

function observationOf({ analyte, unit, low, high, decimals }: Printed, random: () => number): Observation {
  const value = (low * 0.3 + (high * 1.4 - low * 0.3) * random()).toFixed(decimals);
  const printed = random() < CENSORED ? `<${(low / 4).toFixed(decimals + 1)}` : value;
  if (random() < WITHOUT_INTERVAL) return { analyte, value: printed, unit };
  return { analyte, value: printed, unit, referenceInterval: { low: String(low), high: String(high), unit } };
}

function recordOf(at: number, random: () => number): LabRecord {
  const isMale = random() < 0.5;
  const hour = 7 + Math.floor(random() * 6);
  const day = 1 + Math.floor(random() * 28);
  const ageYears = 18 + Math.floor(random() * 60);
  const present = PRINTED.filter(() => random() >= MISSING);
  const stated = random() < 0.5;
  return {
    subject: { id: `subject-${at}`, referenceCategory: isMale ? 'male' : 'female', ageYears },
    ...(stated && { treatments: [] }),
    panels: [
      {
        id: 'panel',
        collectedAt: `2026-03-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:10:00`,
        observations: (present.length > 0 ? present : PRINTED).map((printed) => observationOf(printed, random)),
      },
    ],
  };
}

/** So many panels of so many people as lines, the same for the same seed. */
export function* generatedLines(count: number, seed: number): Generator<string, void, undefined> {
  const random = randomFrom(seed);
  for (let at = 0; at < count; at += 1) yield `${JSON.stringify(recordOf(at, random))}\n`;
}
