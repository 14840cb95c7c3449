// node scripts/write-picture.mjs: the picture of the README: the report of a part of examples/panel.json, down to its first note,
// in a real browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { loadLibrary } from './library/load-library.mjs';

const WIDTH = 880;
const SHOWN = ['testosterone', 'LH', 'FSH'];
const out = new URL('../docs/pictures/report.png', import.meta.url);

const { annotate, renderHtmlParts } = await loadLibrary(`
  export { annotate } from './src/index.ts';
  export { renderHtmlParts } from './src/report/index.ts';
`);
const record = JSON.parse(readFileSync(new URL('../examples/panel.json', import.meta.url), 'utf8'));
for (const panel of record.panels)
  panel.observations = panel.observations.filter(({ analyte }) => SHOWN.includes(analyte));
const { style, body } = renderHtmlParts(annotate(record), { theme: 'light' });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 800 } });
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>body { margin: 0 } ${style}</style>${body}`);
  const end = await page
    .locator('.note')
    .first()
    .evaluate((note) => note.getBoundingClientRect().bottom);
  mkdirSync(new URL('.', out), { recursive: true });
  writeFileSync(out, await page.screenshot({ clip: { x: 0, y: 0, width: WIDTH, height: end + 16 }, fullPage: true }));
} finally {
  await browser.close();
}
