type Align = 'left' | 'right';

/** A column of a table: its title, and the side on which its cells stand. */
export type Column = readonly [title: string, align?: Align];

const row = (cells: readonly string[]): string => `| ${cells.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table, with an empty line after it. */
export const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] => [
  row(columns.map(([title]) => title)),
  row(columns.map(([, align]) => (align === 'right' ? '---:' : '---'))),
  ...rows.map(row),
  '',
];
