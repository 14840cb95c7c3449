import { markup, px, type Markup } from '../markup.js';
import { labelPlaces } from './label-places.js';
import { scale, type Ends, type Scale } from './scale.js';
import { linearTicks, logTicks, type Tick } from './ticks.js';

export interface TrendPoint {
  readonly time: number;
  /** In the unit of the panel: a point has equal ends, a censored value one. */
  readonly value: Ends;
  readonly label: string;
  /** Collected in the morning, as far as known. */
  readonly isMorning: boolean;
  readonly isOutside: boolean;
  /** Only points of one series are joined. */
  readonly series: string;
  /** What differs from the point before, where the series does. */
  readonly differs?: string;
  readonly interval?: Ends;
}

export interface TrendPanel {
  readonly name: string;
  readonly unit: string;
  readonly scale: Scale['kind'];
  /** In time order. */
  readonly points: readonly TrendPoint[];
  /** The limits of the last interval, in the laboratory's digits. */
  readonly limits: readonly { readonly value: number; readonly label: string }[];
}

export const FRAME = { width: 960, left: 190, right: 868 } as const;
export const panelHeight = 104;

const LONGEST_LINE = 19;

/** A point at its place in the picture. */
interface DrawnPoint extends TrendPoint {
  readonly x: number;
  readonly y: number;
}

/** Where a point is drawn: a censored value at its reporting limit, a range in its middle. */
const drawnAt = ({ value: { low, high } }: TrendPoint): number =>
  low !== undefined && high !== undefined ? (low + high) / 2 : (low ?? high ?? 0);

const isCensored = ({ value: { low, high } }: TrendPoint): boolean => low === undefined || high === undefined;

/** An interval whose upper end is less than twice its lower one: what it is of never comes near zero, as with hematocrit. */
const isNarrow = ({ interval: { low, high } = {} }: TrendPoint): boolean =>
  low !== undefined && high !== undefined && low > high / 2;

/** What the axis has to hold: zero too, unless neither the intervals nor the values come near it. */
function axisOf({ scale: kind, points, limits }: TrendPanel): readonly [number, number] {
  const bounds = points.flatMap(({ value, interval = {} }) => [value.low, value.high, interval.low, interval.high]);
  const held = [...bounds.filter((end) => end !== undefined), ...limits.map(({ value }) => value)];
  const [least, most] = [Math.min(...held), Math.max(...held)];
  if (kind === 'log') return [least / 1.6, most * 1.6];
  const isCut = least < 0 || (least > most / 2 && points.some(isNarrow));
  const from = isCut ? least : 0;
  const beyond = (most - from || Math.abs(most) || 1) * 0.12;
  return [isCut ? from - beyond : 0, most + beyond];
}

/** Runs of one interval from the middle between two points to the next, so that a change of interval is a step. */
function bands(points: readonly TrendPoint[], time: Scale, value: Scale, top: number): Markup {
  const middle = (at: number): number => {
    const [before, after] = [points[at - 1], points[at]];
    if (!before) return FRAME.left;
    return after ? time.at((before.time + after.time) / 2) : FRAME.right;
  };
  const runs: { interval: Ends; from: number; to: number }[] = [];
  for (const [at, { interval }] of points.entries()) {
    const last = runs.at(-1);
    if (!interval) continue;
    if (last && last.to === middle(at) && last.interval.low === interval.low && last.interval.high === interval.high)
      last.to = middle(at + 1);
    else runs.push({ interval, from: middle(at), to: middle(at + 1) });
  }
  return markup`${runs.map(({ interval: { low, high }, from, to }) => {
    const upper = high === undefined ? top : value.at(high);
    const lower = low === undefined ? top + panelHeight : value.at(low);
    const edge = (y: number): string => `M${px(from)} ${px(y)}H${px(to)}`;
    return markup`<rect class="zone" x="${px(from)}" y="${px(upper)}" width="${px(to - from)}" height="${px(lower - upper)}"/><path class="zone-edge" d="${high === undefined ? '' : edge(upper)}${low === undefined ? '' : edge(lower)}"/>`;
  })}`;
}

/** Half of what the words at a change take in width, and what a point at their height needs of the panel for itself. */
const WORDS_REACH = 52;
const WORDS_AND_POINT = 36;

/** Words at a change stand at the top of their line, or at its foot where points beside it are high up. */
function changeWords(words: string | undefined, change: number, points: readonly DrawnPoint[], top: number): Markup {
  const bottom = top + panelHeight;
  const near = points.filter(({ x }) => Math.abs(x - change) < WORDS_REACH).map(({ y }) => y);
  const [above, below] = [Math.min(...near) - top, bottom - Math.max(...near)];
  const y = above >= WORDS_AND_POINT || above >= below ? top + 12 : bottom - 6;
  const x = Math.min(Math.max(change, FRAME.left + WORDS_REACH), FRAME.right - WORDS_REACH);
  return markup`<text class="t11 dim mid halo" x="${px(x)}" y="${px(y)}">${words}</text>`;
}

/** Lines between neighbours of one series, dashed to and from a censored value; a dotted line where the series changes. */
function joins(points: readonly DrawnPoint[], top: number): Markup {
  const place = ({ x, y }: DrawnPoint): string => `${px(x)} ${px(y)}`;
  let [whole, dashed] = ['', ''];
  const changes: Markup[] = [];
  for (const [at, point] of points.entries()) {
    const before = points[at - 1];
    if (!before) continue;
    if (before.series !== point.series) {
      const x = (before.x + point.x) / 2;
      changes.push(
        markup`<path class="change" d="M${px(x)} ${px(top)}v${panelHeight}"/>${changeWords(point.differs, x, points, top)}`,
      );
    } else if (isCensored(before) || isCensored(point)) dashed += `M${place(before)}L${place(point)}`;
    else whole += `M${place(before)}L${place(point)}`;
  }
  return markup`${changes}${whole === '' ? undefined : markup`<path class="series" d="${whole}"/>`}${dashed === '' ? undefined : markup`<path class="series dashed" d="${dashed}"/>`}`;
}

function pointMark(point: TrendPoint, time: Scale, value: Scale): Markup {
  const [x, y] = [px(time.at(point.time)), value.at(drawnAt(point))];
  const { low, high } = point.value;
  if (low === undefined) return markup`<path class="point hollow" d="M${px(Number(x) - 6)} ${px(y - 5)}h12l-6 11z"/>`;
  if (high === undefined) return markup`<path class="point hollow" d="M${px(Number(x) - 6)} ${px(y + 5)}h12l-6-11z"/>`;
  const style = point.isMorning ? 'point' : 'point hollow';
  const stem =
    low === high ? undefined : markup`<path class="series" d="M${x} ${px(value.at(low))}V${px(value.at(high))}"/>`;
  return markup`${stem}<circle class="${style}" cx="${x}" cy="${px(y)}" r="5"/>`;
}

/** A name on lines that fit beside the panel. */
function nameLines(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/(?<=[ -])/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.trimEnd().length <= LONGEST_LINE)
      lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

function valueAxis(ticks: readonly Tick[], value: Scale, top: number): Markup {
  const bottom = top + panelHeight;
  return markup`<path class="axis" d="${ticks.map((tick) => `M${FRAME.left - 4} ${px(value.at(tick.value))}h4`).join('')}M${FRAME.left} ${px(top)}V${px(bottom)}H${FRAME.right}"/>${ticks.map((tick) => markup`<text class="t11 dim end" x="${FRAME.left - 8}" y="${px(value.at(tick.value) + 4)}">${tick.label}</text>`)}`;
}

const CLOSEST_LIMITS = 13;

/** Limits in digits at the right end, kept apart from each other. */
function limitLabels(limits: TrendPanel['limits'], value: Scale): Markup {
  const places = limits.map((limit) => ({ ...limit, y: value.at(limit.value) })).sort((a, b) => a.y - b.y);
  const [upper, lower] = places;
  const tight = upper && lower ? Math.max(0, CLOSEST_LIMITS - (lower.y - upper.y)) / 2 : 0;
  return markup`${places.map(({ label, y }, at) => markup`<text class="t11 dim" x="${FRAME.right + 8}" y="${px(y + 4 + (at === 0 ? -tight : tight))}">${label}</text>`)}`;
}

/** One analyte over time: its name, unit and count on the left, its interval as a band, its limits in digits on the right. */
export function trendPanel(panel: TrendPanel, time: Scale, top: number): Markup {
  const { name, unit, points, limits } = panel;
  const domain = axisOf(panel);
  const value = scale(panel.scale, domain, [top + panelHeight, top]);
  const ticks = panel.scale === 'log' ? logTicks(...domain) : linearTicks(...domain, 4);
  const names = nameLines(name);
  const below = [
    [unit, panel.scale === 'log' ? 'log scale' : ''].filter((part) => part !== '').join(', '),
    `n = ${points.length}`,
  ];
  const left = [
    ...names.map(
      (line, at) => markup`<text class="t14 strong" x="0" y="${px(top + 14 + at * 16)}">${line.trimEnd()}</text>`,
    ),
    ...below
      .filter((line) => line !== '')
      .map(
        (line, at) =>
          markup`<text class="t12 dim" x="0" y="${px(top + 14 + names.length * 16 + at * 16)}">${line}</text>`,
      ),
  ];
  const drawn = points.map((point): DrawnPoint => ({ ...point, x: time.at(point.time), y: value.at(drawnAt(point)) }));
  const places = drawn.map(({ x, y, label, isOutside }) => ({ x, y, label, isWanted: isOutside }));
  const labels = labelPlaces(places, { top, bottom: top + panelHeight, left: FRAME.left, right: FRAME.right });
  return markup`${bands(points, time, value, top)}${limitLabels(limits, value)}${valueAxis(ticks, value, top)}${left}${joins(drawn, top)}${points.map((point) => pointMark(point, time, value))}${labels.map(({ x, y, label }) => markup`<text class="t12 strong mid halo" x="${px(x)}" y="${px(y)}">${label}</text>`)}`;
}
