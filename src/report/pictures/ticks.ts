import { MONTHS } from '../date.js';

/** Round steps: 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const error = rough / power;
  return power * (error >= Math.sqrt(50) ? 10 : error >= Math.sqrt(10) ? 5 : error >= Math.sqrt(2) ? 2 : 1);
}

/** How many decimals a tick of this step needs. */
const decimalsOf = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Round values inside a domain, about as many as asked for. `linearTicks(0, 40, 4)` is at 0, 10, 20, 30 and 40. */
export function linearTicks(from: number, to: number, about: number): readonly Tick[] {
  const step = roundStep((to - from) / about);
  const decimals = decimalsOf(step);
  const [first, last] = [Math.ceil(from / step - 1e-9), Math.floor(to / step + 1e-9)];
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const label = ((first + at) * step).toFixed(decimals);
    return { value: Number(label), label };
  });
}

/** The powers of ten inside a domain; 1, 2 and 5 times them where there are fewer than two. */
export function logTicks(from: number, to: number): readonly Tick[] {
  const powers = Array.from(
    { length: Math.floor(Math.log10(to)) - Math.floor(Math.log10(from)) + 1 },
    (_, at) => Math.floor(Math.log10(from)) + at,
  );
  const among = (factors: readonly number[]): readonly Tick[] =>
    powers.flatMap((power) =>
      factors
        .map((factor) => Number((factor * 10 ** power).toFixed(Math.max(0, -power))))
        .filter((value) => value >= from && value <= to)
        .map((value) => ({ value, label: String(value) })),
    );
  const decades = among([1]);
  return decades.length >= 2 ? decades : among([1, 2, 5]);
}

const DAY = 86_400_000;
const shortMonths = MONTHS.map((name) => name.slice(0, 3));
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
const DAY_STEPS = [1, 2, 7];

/** What a day tick is counted from: Sunday, 4 January 1970. */
const SUNDAY = 3;

function dayTicks(from: number, to: number, step: number): readonly Tick[] {
  const days = Array.from(
    { length: Math.floor(to / DAY) - Math.ceil(from / DAY) + 1 },
    (_, at) => Math.ceil(from / DAY) + at,
  );
  return days
    .filter((day) => (day - SUNDAY) % step === 0)
    .map((day) => {
      const date = new Date(day * DAY);
      return { value: day * DAY, label: `${date.getUTCDate()} ${shortMonths[date.getUTCMonth()] ?? ''}` };
    });
}

function monthTicks(from: number, to: number, step: number): readonly Tick[] {
  const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthOf(from) / step) * step; month <= monthOf(to); month += step) {
    const date = new Date(0);
    date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
    const name = shortMonths[month % 12] ?? '';
    const withYear = ticks.length === 0 || month % 12 === 0;
    const year = String(date.getUTCFullYear());
    if (date.getTime() >= from)
      ticks.push({ value: date.getTime(), label: step >= 12 ? year : withYear ? `${name} ${year}` : name });
  }
  return ticks;
}

/** Days or first days of months, at most as many as there is room for; the month in letters, the first with its year. */
export function timeTicks(from: number, to: number, atMost: number): readonly Tick[] {
  const days = (to - from) / DAY;
  const dayStep = DAY_STEPS.find((step) => days / step < atMost);
  if (dayStep !== undefined) return dayTicks(from, to, dayStep);
  const step = MONTH_STEPS.find((months) => days / 30.4 / months < atMost) ?? MONTH_STEPS.at(-1) ?? 1;
  return monthTicks(from, to, step);
}
