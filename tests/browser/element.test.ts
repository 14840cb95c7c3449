import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate, type Annotation } from '../../src/index.js';
import { hasBrowser, launch } from './chromium.js';
import { open, serve, violationsOf, type Opened, type Serving } from './pages.js';

const root = new URL('../../', import.meta.url);
const record = JSON.parse(readFileSync(new URL('examples/panel.json', root), 'utf8')) as Parameters<typeof annotate>[0];
const annotation = annotate(record);

/** No style at all, no inline script, nothing made at run time; the empty picture stands in for an icon. */
const POLICY = "default-src 'none'; script-src 'self'; img-src data:";
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report</title>
<link rel="icon" href="data:,"><script src="early.js"></script><script src="element.js" defer></script></head>
<body><main><labgloss-report></labgloss-report></main></body></html>`;
/** Keeps what the element tells. */
const EARLY = `window.told = [];
for (const name of ['labgloss-render', 'labgloss-note-toggle', 'labgloss-error'])
  document.addEventListener(name, ({ detail }) => window.told.push([name, detail.message ?? detail.note?.rule ?? '', detail.open ?? null]));`;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/element/index.ts', root))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'labgloss',
    target: 'es2022',
    platform: 'browser',
  });
  return outputFiles[0]?.text ?? '';
}

/** Gives the element an annotation, as a page would. */
const give = ({ page }: Opened, value: unknown): Promise<void> =>
  page.evaluate((one) => {
    const report = document.querySelector('labgloss-report');
    if (report) report.annotation = one as Annotation;
  }, value);

const told = ({ page }: Opened): Promise<readonly [string, string, boolean | null][]> => page.evaluate('window.told');

describe.skipIf(!hasBrowser)('<labgloss-report> in a browser', () => {
  let browser: Browser;
  let serving: Serving;

  beforeAll(async () => {
    serving = await serve({ '/index.html': PAGE, '/element.js': await bundle(), '/early.js': EARLY }, POLICY);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
  });

  it('shows the report under a strict policy, without a complaint or a request', async () => {
    const opened = await open(browser, serving.address);
    await give(opened, annotation);
    const { page, complaints, requests } = opened;
    expect(await page.locator('labgloss-report h1').textContent()).toContain('Notes on 1');
    for (const { title } of annotation.notes)
      expect(await page.getByText(title, { exact: true }).isVisible()).toBe(true);
    // the style is there: a card has its border
    expect(
      await page
        .locator('.note')
        .first()
        .evaluate((card) => getComputedStyle(card).borderLeftWidth),
    ).toBe('4px');
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(serving.address) && !url.startsWith('data:'))).toEqual([]);
    expect(await told(opened)).toEqual([['labgloss-render', '', null]]);
  });

  it('takes a property that was set before the class was there', async () => {
    const opened = await open(browser, `${serving.address}/index.html`);
    const { page } = opened;
    await page.evaluate((one) => {
      const early = document.createElement('labgloss-report-later');
      Reflect.set(early, 'annotation', one);
      document.body.append(early);
    }, annotation);
    await page.evaluate("customElements.define('labgloss-report-later', class extends labgloss.LabglossReport {})");
    expect(await page.locator('labgloss-report-later h1').textContent()).toContain('Notes on 1');
  });

  it('takes JSON as an attribute', async () => {
    const opened = await open(browser, serving.address);
    await opened.page
      .locator('labgloss-report')
      .evaluate((report, json) => report.setAttribute('annotation', json), JSON.stringify(annotation));
    expect(await opened.page.locator('labgloss-report h1').count()).toBe(1);
  });

  it('says what is wrong with anything else, on the page and by an event', async () => {
    const opened = await open(browser, serving.address);
    await opened.page.locator('labgloss-report').evaluate((report) => report.setAttribute('annotation', '{"a"'));
    expect(await opened.page.getByRole('alert').textContent()).toContain('it is no annotation; accepted is what');
    await give(opened, { ...annotation, notes: undefined });
    expect(await opened.page.getByRole('alert').textContent()).toContain('it has no list named notes');
    await give(opened, { ...annotation, notes: [{ title: 7 }] });
    expect(await opened.page.getByRole('alert').textContent()).toContain('cannot be shown');
    expect((await told(opened)).map(([name]) => name)).toEqual(['labgloss-error', 'labgloss-error', 'labgloss-error']);
    await give(opened, undefined);
    expect(await opened.page.getByRole('alert').count()).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  it('is used by keyboard alone, tells of a note that is opened, and keeps it open', async () => {
    const opened = await open(browser, serving.address);
    const { page } = opened;
    await give(opened, annotation);
    const isSummary = (): Promise<boolean> =>
      page.evaluate(() => {
        const focused = document.querySelector('labgloss-report')?.shadowRoot?.activeElement;
        return focused?.localName === 'summary' && focused.closest('.note') !== null;
      });
    for (let presses = 0; presses < 60 && !(await isSummary()); presses += 1) await page.keyboard.press('Tab');
    expect(await isSummary()).toBe(true);
    await page.keyboard.press('Enter');
    const [first] = annotation.notes;
    await expect.poll(() => told(opened)).toContainEqual(['labgloss-note-toggle', first?.rule, true]);
    await give(opened, annotation);
    expect(await page.locator('.note details').first().getAttribute('open')).not.toBeNull();
    await page.evaluate('new Promise(requestAnimationFrame)');
    expect((await told(opened)).filter(([name]) => name === 'labgloss-note-toggle')).toHaveLength(1);
  });

  it('brings a reference into view without changing the address of the page', async () => {
    const opened = await open(browser, serving.address);
    await give(opened, annotation);
    await opened.page.locator('labgloss-report .cite a').first().click();
    const focused = await opened.page.evaluate(
      () => document.querySelector('labgloss-report')?.shadowRoot?.activeElement?.localName,
    );
    expect(focused).toBe('li');
    expect(opened.page.url()).not.toContain('#');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to complain of: %s', async (theme) => {
    const opened = await open(browser, serving.address, { colorScheme: theme });
    await give(opened, annotation);
    await opened.page.evaluate(() => {
      for (const details of document.querySelector('labgloss-report')?.shadowRoot?.querySelectorAll('details') ?? [])
        details.open = true;
    });
    expect(await violationsOf(opened.page)).toEqual([]);
  });

  it('takes a theme against the system, and colors of the page around it', async () => {
    const opened = await open(browser, serving.address, { colorScheme: 'light' });
    await give(opened, annotation);
    const ground = (): Promise<string> =>
      opened.page.locator('labgloss-report .labgloss').evaluate((body) => getComputedStyle(body).backgroundColor);
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await opened.page.locator('labgloss-report').evaluate((report) => report.setAttribute('theme', 'dark'));
    expect(await ground()).toBe('rgb(14, 21, 28)');
    await opened.page.evaluate(() => document.body.style.setProperty('--labgloss-bg', 'rgb(1, 2, 3)'));
    expect(await ground()).toBe('rgb(1, 2, 3)');
  });

  it('runs nothing that a record says', async () => {
    const hostile =
      '"><img src=x onerror="told.push(1)"><script>told.push(2)</script><a href="javascript:told.push(3)">x';
    const opened = await open(browser, serving.address);
    await give(
      opened,
      annotate({
        subject: { id: hostile },
        panels: [
          {
            id: hostile,
            label: hostile,
            laboratory: hostile,
            observations: [
              { analyte: hostile, value: hostile, unit: hostile, method: hostile },
              { analyte: 'LH', value: '31', unit: 'IU/L', method: hostile, laboratory: hostile },
            ],
          },
        ],
      }),
    );
    const report = opened.page.locator('labgloss-report');
    expect(await report.locator('img, script, [onerror], a[href^="javascript"]').count()).toBe(0);
    expect(await report.locator('h1').textContent()).toContain('<img src=x');
    expect((await told(opened)).map(([name]) => name)).toEqual(['labgloss-render']);
    expect(opened.complaints).toEqual([]);
  });
});
