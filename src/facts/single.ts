import type { PanelFindings } from './panel-findings.js';
import type { PlacedResult } from './placed-result.js';

/** The result of an analyte that was measured once in a panel; none when it is absent, only flagged, or there are several. */
export const single = (panel: PanelFindings, analyte: string): PlacedResult | undefined => {
  const [only, ...more] = panel.results.filter(({ measured }) => measured.analyte.id === analyte);
  return more.length === 0 && only?.measured.values ? only : undefined;
};
