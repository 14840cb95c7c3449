/** Panels of random results, each with limits of its own. Arbitrary numbers: nothing here is a clinical statement. */

const analytes = ['testosterone', 'estradiol', 'lh', 'fsh', 'shbg', 'prolactin', 'hematocrit'] as const;
export type BenchAnalyte = (typeof analytes)[number];

export interface Result {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface Panel {
  readonly id: string;
  readonly results: { readonly [Analyte in BenchAnalyte]?: Result };
}

const LIMITS: Readonly<Record<BenchAnalyte, readonly [low: number, high: number]>> = {
  testosterone: [10, 30],
  estradiol: [40, 160],
  lh: [2, 9],
  fsh: [2, 12],
  shbg: [20, 60],
  prolactin: [80, 320],
  hematocrit: [0.4, 0.5],
};

/** Repeatable numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Below, on a limit, inside or above: every relation occurs often. */
function valueBetween(low: number, high: number, random: () => number): number {
  const where = random();
  if (where < 0.3) return low * (0.3 + 0.69 * random());
  if (where < 0.36) return low;
  if (where < 0.42) return high;
  if (where < 0.7) return low + (high - low) * random();
  return high * (1.01 + random());
}

const MISSING = 0.12;

export function makePanels(count: number, seed: number): readonly Panel[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => {
    const present = analytes.filter(() => random() >= MISSING);
    const results = present.map((analyte) => {
      const [low, high] = LIMITS[analyte];
      return [analyte, { value: Number(valueBetween(low, high, random).toFixed(4)), low, high }] as const;
    });
    return { id: `p${at}`, results: Object.fromEntries(results) };
  });
}
