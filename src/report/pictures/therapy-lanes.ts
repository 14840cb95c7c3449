import { markup, px, type Markup } from '../markup.js';
import type { Scale } from './scale.js';

/** A treatment as it was recorded; an end that is missing was not recorded. */
export interface Therapy {
  readonly name: string;
  /** Its dates in words. */
  readonly dates: string;
  readonly from?: number;
  readonly to?: number;
}

const LANE = 24;
const BAR = 18;
const LETTER = 6.05;

/** The part of a treatment that the axis shows, if there is one. */
function shownPart({ from, to }: Therapy, { domain, at }: Scale): readonly [number, number] | undefined {
  if (from === undefined && to === undefined) return undefined;
  const [start, end] = [Math.max(domain[0], from ?? -Infinity), Math.min(domain[1], to ?? Infinity)];
  return start < end ? [at(start), at(end)] : undefined;
}

const tone = (place: number): 1 | 2 => (place % 2 === 0 ? 1 : 2);

function laneLabel(
  { name, dates }: Therapy,
  part: readonly [number, number] | undefined,
  end: number,
  y: number,
): Markup {
  const words = (anchor: string, x: number): Markup =>
    markup`<text class="t12 strong halo${anchor}" x="${px(x)}" y="${y + 13}">${name} <tspan class="dim light">${dates}</tspan></text>`;
  const length = (name.length + dates.length + 1) * LETTER;
  if (!part) return words(' end', end);
  const [start, stop] = part;
  if (stop - start > length + 10) return words('', start + 8);
  return start > length + 150 ? words(' end', start - 8) : words('', Math.min(stop + 8, end - length));
}

/** One hatched bar for each treatment: a tick where it starts and stops, an arrow where no date says so. */
export function therapyLanes(
  id: string,
  therapies: readonly Therapy[],
  time: Scale,
): { readonly drawn: Markup | undefined; readonly height: number } {
  if (therapies.length === 0) return { drawn: undefined, height: 4 };
  const right = time.at(time.domain[1]);
  const hatch = (which: 1 | 2): Markup =>
    markup`<pattern id="${id}-h${which}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(${which === 1 ? 45 : -45})"><rect width="7" height="7" class="therapy-${which}"/><path class="therapy-edge-${which} hatch" d="M0 0v7"/></pattern>`;
  const lanes = therapies.map((therapy, at) => {
    const [y, which, part] = [at * LANE + 4, tone(at), shownPart(therapy, time)];
    const label = laneLabel(therapy, part, right, y);
    if (!part) return label;
    const [start, stop] = part;
    const startMark = therapy.from === undefined ? `M${px(start + 6)} ${y + 3}l-6 6 6 6` : `M${px(start)} ${y}v${BAR}`;
    const stopMark = therapy.to === undefined ? `M${px(stop - 6)} ${y + 3}l6 6-6 6` : `M${px(stop)} ${y}v${BAR}`;
    return markup`<rect x="${px(start)}" y="${y}" width="${px(stop - start)}" height="${BAR}" rx="3" fill="url(#${id}-h${which})"/><path class="therapy-edge-${which} bold" d="${startMark}${stopMark}"/>${label}`;
  });
  return {
    drawn: markup`<text class="t12 strong" x="0" y="17">Recorded treatment</text><defs>${hatch(1)}${hatch(2)}</defs>${lanes}`,
    height: therapies.length * LANE + 16,
  };
}

/** The same as a faint ground behind a panel. */
export const therapyTints = (therapies: readonly Therapy[], time: Scale, top: number, height: number): Markup =>
  markup`${therapies.map((therapy, at) => {
    const part = shownPart(therapy, time);
    if (!part) return undefined;
    const [start, stop] = part;
    const edges = [...(therapy.from === undefined ? [] : [start]), ...(therapy.to === undefined ? [] : [stop])];
    return markup`<rect class="therapy-${tone(at)} tint" x="${px(start)}" y="${px(top)}" width="${px(stop - start)}" height="${height}"/>${edges.map((x) => markup`<path class="therapy-edge-${tone(at)} faint" d="M${px(x)} ${px(top)}v${height}"/>`)}`;
  })}`;
