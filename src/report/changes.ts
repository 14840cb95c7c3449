import type { Annotation, Bounds, Change } from '../annotation.js';
import { parseExact, toFixed } from '../logic/exact.js';
import type { Paint } from './paint.js';
import { table, type Cell } from './table.js';
import { nameOf } from './words.js';

const DIRECTIONS = { up: '↑ up', down: '↓ down', same: '= same', unknown: '? open' } as const;
const ANSWERS: Readonly<Record<Change['comparable'], string>> = { true: 'yes', false: 'no', unknown: 'open' };

/** The result of an analyte in a panel as shown there; nothing where there is none or more than one. */
function resultText({ panels }: Annotation, panel: string, analyte: string): string {
  const of = panels.find(({ id }) => id === panel);
  const measured = of?.measurements.filter((one) => one.analyte === analyte) ?? [];
  const shown = measured.length > 0 ? measured : (of?.calculated.filter(({ id }) => id === analyte) ?? []);
  const [only, ...others] = shown;
  if (!only || others.length > 0) return '';
  return [only.display.value, only.display.unit].filter((part) => part !== '').join('\u00a0');
}

/** Whole percent, signed: '+12%', '−3%', or the two ends of what is possible. */
function percentText(percent: Bounds | undefined): string {
  if (!percent) return '';
  const end = (text: string | null): string => {
    const exact = text === null ? undefined : parseExact(text);
    if (!exact) return '?';
    const whole = toFixed(exact, 0);
    return whole.startsWith('-') ? whole.replace('-', '−') : whole === '0' ? '0' : `+${whole}`;
  };
  const [low, high] = [end(percent.low), end(percent.high)];
  return low === high ? `${low}%` : `${low} to ${high}%`;
}

function remarks({ why, variationWithheld, published }: Change): string {
  const codes = variationWithheld ? [...why, variationWithheld.reason] : why;
  const reasons = codes.map((code) => code.replaceAll('-', ' '));
  const treatment = published?.treatment.replaceAll('-', ' ') ?? '';
  const publishedText = published ? [`published on ${treatment}: ${published.direction}, ${published.agreement}`] : [];
  return [...reasons, ...publishedText].join('; ');
}

/** How results of one analyte moved from panel to panel, and whether that can be said at all. */
export function changeTable(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const rows = annotation.changes.map((change): readonly Cell[] => [
    { text: nameOf(change.analyte) },
    { text: `${change.from}, ${change.to}` },
    {
      text: [change.from, change.to]
        .map((panel) => resultText(annotation, panel, change.analyte))
        .join(' → ')
        .replace(/^ → $/, ''),
    },
    { text: DIRECTIONS[change.direction] },
    { text: percentText(change.percent) },
    { text: ANSWERS[change.comparable] },
    { text: ANSWERS[change.beyondVariation] },
    { text: remarks(change) },
  ]);
  const columns = [
    { title: 'Measured' },
    { title: 'Panels' },
    { title: 'Results' },
    { title: 'Change' },
    { title: '', align: 'right', close: true },
    { title: 'Comparable' },
    { title: 'Beyond variation' },
    { title: 'Remarks', flexible: true },
  ] as const;
  return table(columns, rows, width, paint);
}
