import type { Annotation, Bounds, Change } from '../annotation.js';
import { parseExact, toFixed } from '../logic/exact.js';
import type { Paint } from './paint.js';
import { table, type Cell, type Column } from './table.js';
import { nameOf } from './words.js';

const DIRECTIONS = { up: '↑ up', down: '↓ down', same: '= same', unknown: '? open' } as const;
const ANSWERS: Readonly<Record<Change['comparable'], string>> = { true: 'yes', false: 'no', unknown: 'open' };

/** The result of an analyte in a panel as shown there; nothing where there is none or more than one. */
export function resultText({ panels }: Annotation, panel: string, analyte: string): string {
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

/** How one analyte moved between two panels, in words. */
export interface ChangeRow {
  readonly name: string;
  readonly panels: string;
  readonly results: string;
  readonly direction: string;
  readonly percent: string;
  readonly comparable: string;
  readonly beyondVariation: string;
  readonly remarks: string;
}

export const CHANGE_TITLES: Readonly<Record<keyof ChangeRow, string>> = {
  name: 'Measured',
  panels: 'Panels',
  results: 'Results',
  direction: 'Change',
  percent: '',
  comparable: 'Comparable',
  beyondVariation: 'Beyond variation',
  remarks: 'Remarks',
};

export const CHANGE_COLUMNS: readonly (keyof ChangeRow)[] = [
  'name',
  'panels',
  'results',
  'direction',
  'percent',
  'comparable',
  'beyondVariation',
  'remarks',
];

const LAYOUT: { readonly [column in keyof ChangeRow]?: Partial<Column> } = {
  percent: { align: 'right', close: true },
  remarks: { flexible: true },
};

export function changeRow(annotation: Annotation, change: Change): ChangeRow {
  const ends = [change.from, change.to];
  return {
    name: nameOf(change.analyte, annotation),
    panels: ends.join(', '),
    results: ends
      .map((panel) => resultText(annotation, panel, change.analyte))
      .join(' → ')
      .replace(/^ → $/, ''),
    direction: DIRECTIONS[change.direction],
    percent: percentText(change.percent),
    comparable: ANSWERS[change.comparable],
    beyondVariation: ANSWERS[change.beyondVariation],
    remarks: remarks(change),
  };
}

/** How results of one analyte moved from panel to panel, and whether that can be said at all. */
export function changeTable(annotation: Annotation, width: number, paint: Paint): readonly string[] {
  const rows = annotation.changes.map((change): readonly Cell[] => {
    const row = changeRow(annotation, change);
    return CHANGE_COLUMNS.map((column) => ({ text: row[column] }));
  });
  return table(
    CHANGE_COLUMNS.map((column) => ({ title: CHANGE_TITLES[column], ...LAYOUT[column] })),
    rows,
    width,
    paint,
  );
}
