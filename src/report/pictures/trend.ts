import { markup, px, type Markup } from '../markup.js';
import { scale, type Scale } from './scale.js';
import { therapyLanes, therapyTints, type Therapy } from './therapy-lanes.js';
import { timeTicks } from './ticks.js';
import { FRAME, panelHeight, trendPanel, type TrendPanel } from './trend-panel.js';

/** Results of several analytes over one time axis. */
export interface Trend {
  /** Unlike any other on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Milliseconds; the first and the last collection. */
  readonly from: number;
  readonly to: number;
  readonly therapies: readonly Therapy[];
  readonly panels: readonly TrendPanel[];
}

const GAP = 18;
const AXIS = 24;
/** Room at both ends of the axis, as a part of its length. */
const MARGIN = 0.04;

function timeAxis(time: Scale, top: number): Markup {
  const ticks = timeTicks(...time.domain, 7);
  return markup`<text class="t11 dim" x="0" y="${top + 18}">Collection date</text>${ticks.map(({ value, label }) => {
    const x = px(time.at(value));
    return markup`<path class="axis" d="M${x} ${top}v5"/><text class="t11 dim mid" x="${x}" y="${top + 18}">${label}</text>`;
  })}`;
}

/**
 * Small multiples: a panel for each analyte, one time axis with true distances, oldest on the left, recorded treatments on top.
 * Lines join results of one method and one laboratory only; there is no smoothing and nothing beyond the last result.
 */
export function trend({ id, title, description, from, to, therapies, panels }: Trend): Markup {
  const margin = (to - from) * MARGIN;
  const time = scale('linear', [from - margin, to + margin], [FRAME.left, FRAME.right]);
  const lanes = therapyLanes(id, therapies, time);
  const tops = panels.map((_, at) => lanes.height + at * (panelHeight + GAP));
  const bottom = lanes.height + panels.length * (panelHeight + GAP) - GAP;
  const height = bottom + AXIS;
  return markup`<svg class="trend" viewBox="0 0 ${FRAME.width} ${height}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${title}</title><desc id="${id}-d">${description}</desc>${lanes.drawn}${panels.map(
    (panel, at) => {
      const top = tops[at] ?? 0;
      return markup`<g>${therapyTints(therapies, time, top, panelHeight)}${trendPanel(panel, time, top)}</g>`;
    },
  )}${timeAxis(time, bottom)}</svg>`;
}
