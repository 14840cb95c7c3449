import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { downloads } from '../../playground/downloads.js';
import { hasBrowser, launch } from './chromium.js';
import { open, serve, violationsOf, type Opened, type Serving } from './pages.js';

const folder = new URL('../../playground/', import.meta.url);
const built = (name: string): string => readFileSync(new URL(`out/${name}`, folder), 'utf8');

const status = (page: Page): Promise<string | null> => page.locator('#status').textContent();
const noteTitles = (page: Page): Promise<readonly string[]> =>
  page.locator('labgloss-report .note h3').allTextContents();
const choose = (page: Page, sample: string): Promise<string[]> => page.locator('#sample').selectOption(sample);
const showText = (page: Page): Promise<void> => page.getByRole('tab', { name: 'Text' }).click();

describe.skipIf(!hasBrowser)('the playground in a browser', () => {
  let browser: Browser;
  let serving: Serving;

  /** A fresh page with the first sample. */
  async function visit(options: Parameters<typeof open>[2] = {}, fragment = ''): Promise<Opened> {
    const opened = await open(browser, `${serving.address}/${fragment}`, options);
    await expect.poll(() => status(opened.page)).toContain('note');
    return opened;
  }

  beforeAll(async () => {
    execFileSync(process.execPath, [fileURLToPath(new URL('build.mjs', folder))]);
    serving = await serve({
      '/index.html': built('index.html'),
      '/playground.js': built('playground.js'),
      '/playground.css': built('playground.css'),
    });
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
  });

  it('states a policy that lets nothing out and nothing inline in', () => {
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(built('index.html'))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
  });

  it('shows every sample without a complaint, and asks for its own three files alone', async () => {
    const { page, complaints, requests } = await visit();
    const samples = await page
      .locator('#sample option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(samples.length).toBeGreaterThan(25);
    for (const sample of samples) {
      await choose(page, sample ?? '');
      expect([sample, await page.locator('#problems').isVisible()]).toEqual([sample, false]);
      expect([sample, await page.locator('labgloss-report h1').count()]).toEqual([sample, 1]);
    }
    expect(complaints).toEqual([]);
    expect(new Set(requests.filter((url) => !url.startsWith('data:')))).toEqual(
      new Set(['/', '/playground.css', '/playground.js'].map((path) => serving.address + path)),
    );
  });

  it('changes notes and pictures when a value or a unit is edited, and says which notes changed', async () => {
    const { page, complaints } = await visit();
    const before = await noteTitles(page);
    const picture = (): Promise<string> =>
      page
        .locator('labgloss-report svg')
        .nth(1)
        .evaluate((one) => one.outerHTML);
    const drawn = await picture();
    await page.getByLabel('Result of LH').fill('5.2');
    await expect.poll(() => noteTitles(page)).not.toEqual(before);
    expect(await picture()).not.toBe(drawn);
    expect(await status(page)).toContain('No longer there: Testosterone below, LH above the intervals: one sample');
    await page.getByLabel('Unit of LH').fill('furlong');
    await expect
      .poll(() => page.locator('.remarks:visible').allTextContents())
      .toContainEqual(expect.stringContaining('Set aside: '));
    await page.getByRole('button', { name: 'Back to what was there' }).click();
    expect(await noteTitles(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('puts an edit into the text', async () => {
    const { page } = await visit();
    await choose(page, 'hl7v2');
    await page.getByLabel('Result of Testosterone').fill('15.5');
    await showText(page);
    expect(await page.locator('#text').inputValue()).toContain('"value": "15.5"');
  });

  it('adds and takes away results with the focus where the work goes on', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Add a result' }).click();
    await page.keyboard.type('Estradiol');
    await expect.poll(() => page.getByLabel('Analyte in row 6').inputValue()).toBe('Estradiol');
    await page.getByRole('button', { name: 'Remove Prolactin' }).click();
    expect(await page.getByLabel('Analyte in row 5').inputValue()).toBe('Estradiol');
  });

  it('says where a text is wrong and shows nothing of another one', async () => {
    const { page } = await visit();
    await showText(page);
    await page.locator('#text').fill('{"panels": [{"id": 5, "observations": []}]}');
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('/panels/0/id: found a number; accepted is');
    expect(await page.locator('#report').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Save as HTML' }).isDisabled()).toBe(true);
  });

  it('gives the same page back from its link', async () => {
    const first = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    await choose(first.page, 'fhir');
    await showText(first.page);
    await first.page.locator('#sex').selectOption('as-stated');
    await first.page.locator('#units').selectOption('conventional');
    await first.page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => first.page.locator('#share-remark').textContent()).toContain('Copied');
    const url = await first.page.evaluate(() => navigator.clipboard.readText());
    expect(url).toBe(first.page.url());
    const second = await visit({}, new URL(url).hash);
    expect(await second.page.locator('#text').inputValue()).toBe(await first.page.locator('#text').inputValue());
    expect(await second.page.locator('#sex').inputValue()).toBe('as-stated');
    expect(await second.page.locator('#units').inputValue()).toBe('conventional');
    expect(await noteTitles(second.page)).toEqual(await noteTitles(first.page));
    expect(second.requests.filter((one) => one.includes('panel='))).toEqual([]);
  });

  it('says that a damaged link is damaged', async () => {
    const { page } = await visit({}, '#panel=abc');
    expect(await page.locator('#share-remark').textContent()).toContain('damaged');
  });

  it.each(downloads)('saves $name with what was annotated in it', async ({ name, file }) => {
    const { page } = await visit();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: `Save as ${name}`, exact: true }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(file);
    const content = readFileSync(await download.path(), 'utf8');
    expect(content.toLowerCase()).toContain('testosterone');
    expect(file.endsWith('json') ? typeof JSON.parse(content) : 'object').toBe('object');
  });

  it('is used by keyboard alone', async () => {
    const { page } = await visit();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Go to the notes');
    for (let presses = 0; presses < 10 && (await focused()) !== 'tab-form'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('tab-text');
    for (let presses = 0; presses < 10 && (await focused()) !== 'text'; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      '{"panels":[{"id":"a","observations":[{"analyte":"LH","value":"31","unit":"IU/L"}]}]}',
    );
    await expect
      .poll(() => page.locator('labgloss-report tbody th').allTextContents())
      .toContainEqual(expect.stringContaining('LH'));
    // out of the text by the same key: nothing holds the focus
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('text');
  });

  it('runs nothing that a record says', async () => {
    const hostile = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
    const { page, complaints } = await visit();
    page.on('dialog', () => complaints.push('a dialog'));
    await showText(page);
    await page.locator('#text').fill(
      JSON.stringify({
        subject: { id: hostile },
        panels: [{ id: hostile, label: hostile, observations: [{ analyte: hostile, value: hostile, unit: hostile }] }],
      }),
    );
    await expect.poll(() => page.locator('labgloss-report h1').textContent()).toContain('<img src=x');
    await page.getByRole('tab', { name: 'Results' }).click();
    expect(await page.getByLabel('Analyte in row 1').inputValue()).toBe(hostile);
    expect(await page.locator('img, main script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to complain of: %s', async (colorScheme) => {
    const { page } = await visit({ colorScheme });
    await page.getByLabel('List of treatments').selectOption('listed');
    expect(await violationsOf(page)).toEqual([]);
    await showText(page);
    await page.locator('#text').fill('{');
    await expect.poll(() => page.getByRole('alert').isVisible()).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
