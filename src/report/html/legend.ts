import { MORNING } from '../date.js';
import { markup, type Markup } from '../markup.js';

const key = (words: string, drawing: Markup, width = 16): Markup =>
  markup`<li><svg viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true">${drawing}</svg>${words}</li>`;

const legend = (keys: readonly Markup[]): Markup => markup`<ul class="legend" aria-label="Signs used">${keys}</ul>`;

/** The signs of a range bar. */
export const barLegend = (): Markup =>
  legend([
    key('interval', markup`<path class="band" d="M2 4h22v8H2z"/><path class="edge" d="M2 2v12M24 2v12"/>`, 26),
    key('inside', markup`<circle class="mark" cx="8" cy="8" r="5.5"/>`),
    key('outside', markup`<path class="mark" d="M2 8l6-6 6 6-6 6z"/>`),
    key('only known to be below or above', markup`<path class="open" d="M12 3v10l-9-5z"/>`),
    key('beyond the drawn scale', markup`<path class="mark" d="M1 3l7 5-7 5zM8 3l7 5-7 5z"/>`),
    key('limit of a cited source', markup`<path class="limit" d="M8 0v16"/>`),
    key('no interval', markup`<rect class="track" x="1" y="4" width="24" height="8" rx="4"/>`, 26),
  ]);

/** The signs of a course over time. */
export const trendLegend = (): Markup =>
  legend([
    key(
      `collected in the morning, ${MORNING.from} to ${MORNING.to}`,
      markup`<circle class="point" cx="8" cy="8" r="5"/>`,
    ),
    key('other or unknown time', markup`<circle class="point hollow" cx="8" cy="8" r="5"/>`),
    key(
      'below or above a reporting limit, drawn at the limit',
      markup`<path class="point hollow" d="M2 4h12l-6 11z"/>`,
    ),
    key('interval', markup`<path class="zone" d="M2 3h22v10H2z"/><path class="zone-edge" d="M2 3h22M2 13h22"/>`, 26),
  ]);
