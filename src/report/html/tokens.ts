/** Colors by role. No red and no green; text keeps at least 5:1 on its ground, and a line or a mark 3:1. */
const LIGHT = {
  bg: '#ffffff',
  surface: '#f6f8fb',
  chip: '#eaf0f6',
  text: '#14202c',
  muted: '#4e5d6c',
  axis: '#6a7988',
  line: '#d3dce5',
  accent: '#1f6aa5',
  band: '#cfe3f4',
  edge: '#1f6aa5',
  track: '#eef2f6',
  out: '#f6d0a2',
  'out-mark': '#9a4a06',
  mark: '#0b2e4d',
  series: '#0f4f86',
  limit: '#6d3aa0',
  'therapy-1': '#e6e0f4',
  'therapy-1-edge': '#5f45a6',
  'therapy-2': '#dcefe9',
  'therapy-2-edge': '#17705c',
} as const;

type Token = keyof typeof LIGHT;

const DARK: Readonly<Record<Token, string>> = {
  bg: '#0e151c',
  surface: '#161f29',
  chip: '#1f2b37',
  text: '#e9eff5',
  muted: '#a8b6c4',
  axis: '#8a9aaa',
  line: '#2c3a48',
  accent: '#74b4e8',
  band: '#1b4364',
  edge: '#74b4e8',
  track: '#202c38',
  out: '#6b4313',
  'out-mark': '#f2ad62',
  mark: '#f5f9fc',
  series: '#8cc4f2',
  limit: '#cda8ef',
  'therapy-1': '#2d2547',
  'therapy-1-edge': '#b5a0f0',
  'therapy-2': '#153a33',
  'therapy-2-edge': '#69c9b1',
};

/** The colors of each theme. */
export const TOKENS: Readonly<Record<'light' | 'dark', Readonly<Record<Token, string>>>> = { light: LIGHT, dark: DARK };

const rules = (theme: 'light' | 'dark', valueOf: (token: string, color: string) => string): string =>
  [
    ...Object.entries(TOKENS[theme]).map(([token, color]) => `--${token}:${valueOf(token, color)}`),
    `color-scheme:${theme}`,
  ].join(';');

/** A page around the report may set a color of its own, on the screen. */
const unlessSet = (token: string, color: string): string => `var(--labgloss-${token},${color})`;

/** The colors as custom properties of the report: by system, by choice, and light on paper whatever was chosen. */
export const themes: string = [
  `.labgloss{${rules('light', unlessSet)}}`,
  `@media (prefers-color-scheme:dark){.labgloss:not([data-theme=light]){${rules('dark', unlessSet)}}}`,
  `.labgloss[data-theme=dark]{${rules('dark', unlessSet)}}`,
  `@media print{.labgloss[data-theme]{${rules('light', (_, color) => color)}}}`,
].join('\n');
