import { markup, px, type Markup } from '../markup.js';
import { barDomain, scale, type Ends, type Scale } from './scale.js';

/** What a range bar draws: numbers of one unit, and the words that say the same. */
export interface RangeBar {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A point has equal ends, a censored value one. */
  readonly value?: Ends;
  readonly interval?: Ends;
  /** Limits of cited sources. */
  readonly limits: readonly number[];
  readonly position: 'below' | 'inside' | 'above' | 'unknown' | 'not-measured';
  readonly scale: Scale['kind'];
  readonly mayBeNegative: boolean;
}

const WIDTH = 216;
const HEIGHT = 26;
/** The track: where it starts and ends, its top and its height. */
const [LEFT, RIGHT, TOP, TALL] = [6, 210, 8, 10] as const;
const MIDDLE = TOP + TALL / 2;

const pathOf = (d: string, style: string): Markup => markup`<path class="${style}" d="${d}"/>`;

const diamond = (x: number): Markup => pathOf(`M${px(x - 6)} ${MIDDLE}l6-6 6 6-6 6z`, 'mark');
const circle = (x: number, style: string): Markup =>
  markup`<circle class="${style}" cx="${px(x)}" cy="${MIDDLE}" r="5.5"/>`;

/** Open, with its base on the reporting limit and its tip on the side of the true value. */
const triangle = (x: number, side: -1 | 1): Markup =>
  pathOf(`M${px(x)} ${TOP}v${TALL}l${side * 9}-${TALL / 2}z`, 'open');

/** Beyond the drawn scale: the same tip twice. */
function chevrons(x: number, side: -1 | 1): Markup {
  const tip = (from: number): string => `M${px(from)} ${TOP}l${side * 7} 5 ${-side * 7} 5z`;
  return pathOf(tip(x) + tip(x + side * 7), 'mark');
}

/** A value that is only known to lie between two ends. */
const span = (from: number, to: number): Markup =>
  pathOf(`M${px(from)} ${TOP}v${TALL}M${px(to)} ${TOP}v${TALL}M${px(from)} ${MIDDLE}H${px(to)}`, 'span');

function marker({ value, position }: RangeBar, { at, domain: [from, to] }: Scale): Markup | undefined {
  if (!value) return undefined;
  const { low, high } = value;
  const inside = (end: number): number => at(Math.min(to, Math.max(from, end)));
  if (low === undefined) return high === undefined ? undefined : triangle(Math.max(LEFT + 6, inside(high)), -1);
  if (high === undefined) return triangle(Math.min(RIGHT - 6, inside(low)), 1);
  if (high < from) return chevrons(LEFT + 8, -1);
  if (low > to) return chevrons(RIGHT - 8, 1);
  if (low < high) return span(inside(low), inside(high));
  if (position === 'unknown') return circle(at(low), 'open');
  return position === 'inside' ? circle(at(low), 'mark') : diamond(at(low));
}

function band(bar: RangeBar, drawn: Scale): Markup {
  const { id, interval = {}, limits } = bar;
  const low = interval.low === undefined ? undefined : drawn.at(interval.low);
  const high = interval.high === undefined ? undefined : drawn.at(interval.high);
  const rect = (from: number, to: number): Markup =>
    markup`<rect x="${px(from)}" y="${TOP}" width="${px(to - from)}" height="${TALL}"`;
  const shade = (from: number, to: number, side: 'l' | 'r'): Markup | undefined =>
    to - from < 0.05 ? undefined : markup`${rect(from, to)} fill="url(#${id}${side})"/>`;
  const edge = (x: number | undefined): Markup | undefined =>
    x === undefined ? undefined : markup`<path class="edge" d="M${px(x)} ${TOP - 2}v${TALL + 4}"/>`;
  const [from, to] = drawn.domain;
  const dashed = [
    ...new Set(limits.filter((limit) => limit >= from && limit <= to).map((limit) => px(drawn.at(limit)))),
  ];
  const gradient = (side: 'l' | 'r'): Markup => {
    const [start, end] = side === 'l' ? [1, 0] : [0, 1];
    return markup`<linearGradient id="${id}${side}" x1="${start}" x2="${end}"><stop class="near"/><stop class="far" offset="1"/></linearGradient>`;
  };
  return markup`<defs>${gradient('l')}${gradient('r')}<clipPath id="${id}c"><rect x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${TALL}" rx="${TALL / 2}"/></clipPath></defs><g clip-path="url(#${id}c)">${rect(LEFT, RIGHT)} class="track"/>${low === undefined ? undefined : shade(LEFT, low, 'l')}${high === undefined ? undefined : shade(high, RIGHT, 'r')}${rect(low ?? LEFT, high ?? RIGHT)} class="band"/></g>${edge(low)}${edge(high)}${dashed.map((x) => markup`<path class="limit" d="M${x} ${TOP - 4}v${TALL + 8}"/>`)}${marker(bar, drawn)}`;
}

/** The bar around an interval, or a plain track where there is none. */
function drawing(bar: RangeBar): Markup {
  const shown = bar.interval && barDomain(bar.interval, bar.scale, bar.mayBeNegative);
  const style = bar.position === 'not-measured' ? 'missing' : 'track';
  return shown
    ? band(bar, scale(shown.kind, shown.domain, [LEFT, RIGHT]))
    : markup`<rect class="${style}" x="${LEFT}" y="${TOP}" width="${RIGHT - LEFT}" height="${TALL}" rx="${TALL / 2}"/>`;
}

/** Whether a bar is drawn on a logarithmic scale, which is always said beside it. */
export const isLogBar = ({
  interval,
  scale: asked,
  mayBeNegative,
}: Pick<RangeBar, 'interval' | 'scale' | 'mayBeNegative'>): boolean =>
  interval !== undefined && barDomain(interval, asked, mayBeNegative)?.kind === 'log';

/**
 * A result on a true scale with its interval: a circle inside, a diamond outside, an open triangle at a reporting limit, a
 * double chevron beyond the drawn scale. A result without an interval is a plain track, one that was not measured a dashed
 * outline.
 */
export const rangeBar = (bar: RangeBar): Markup =>
  markup`<svg class="bar" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="${bar.id}t ${bar.id}d"><title id="${bar.id}t">${bar.title}</title><desc id="${bar.id}d">${bar.description}</desc>${drawing(bar)}</svg>`;
