import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate.js';
import type { LabRecord } from '../../src/record/types.js';
import { renderHtml, type HtmlOptions } from '../../src/report/index.js';
import { draws } from '../report/draws.js';
import { HOSTILE, hostileRecord } from '../report/hostile-record.js';
import { manyResults, withoutIntervals } from '../report/wide-records.js';
import { hasBrowser, launch } from './chromium.js';
import { differenceFrom } from './pictures.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// a record written by hand in this folder's neighbor
const golden = JSON.parse(
  readFileSync(new URL('../golden/man-on-testosterone.record.json', import.meta.url), 'utf8'),
) as LabRecord;

const RECORDS: Readonly<Record<string, LabRecord>> = {
  draws,
  golden,
  empty: { panels: [{ id: 'a', observations: [] }] },
  many: manyResults,
  'without intervals': withoutIntervals,
  hostile: hostileRecord(HOSTILE[0] ?? ''),
};

describe.skipIf(!hasBrowser)('the HTML report in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'labgloss-'));

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  interface Opened {
    readonly page: Page;
    readonly requests: readonly string[];
    readonly errors: readonly string[];
  }

  /** A report as a file, opened as a reader would. */
  async function open(
    record: LabRecord,
    scheme: 'light' | 'dark' = 'light',
    options: HtmlOptions = {},
  ): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 1300, height: 900 }, colorScheme: scheme });
    const [requests, errors]: [string[], string[]] = [[], []];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
    const file = join(folder, 'report.html');
    writeFileSync(file, renderHtml(annotate(record), options));
    await page.goto(pathToFileURL(file).href);
    return { page, requests, errors };
  }

  it.each(Object.keys(RECORDS))('asks for nothing and complains of nothing: %s', async (name) => {
    const { page, requests, errors } = await open(RECORDS[name] ?? draws);
    expect(requests).toEqual([page.url()]);
    expect(errors).toEqual([]);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.labgloss h1') ?? document.body).fontSize),
    ).toBe('26px');
    await page.close();
  });

  it('refuses scripts, styles and pictures that are put into it', async () => {
    const { page } = await open(draws);
    const refused = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      const add = (name: string, set: Readonly<Record<string, string>>): void => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(set)) element.setAttribute(key, value);
        element.textContent =
          name === 'script' ? 'document.title = "owned"' : name === 'style' ? 'h1 { color: red }' : '';
        document.body.append(element);
      };
      add('script', {});
      add('style', {});
      add('p', { style: 'color: red' });
      add('img', { src: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
      await new Promise((done) => setTimeout(done, 200));
      return { seen, title: document.title };
    });
    expect(refused.seen.sort()).toEqual(['img-src', 'script-src-elem', 'style-src-attr', 'style-src-elem']);
    expect(refused.title).not.toBe('owned');
    await page.close();
  });

  it.each(HOSTILE)('has no element and no attribute from a record: %j', async (hostile) => {
    const shape = (page: Page): Promise<readonly string[]> =>
      page.evaluate(() => [
        ...new Set(
          [...document.querySelectorAll('*')].map((element) =>
            [element.localName, ...element.getAttributeNames()].join(' '),
          ),
        ),
      ]);
    const [harmless, harmful] = [await open(hostileRecord('harmless')), await open(hostileRecord(hostile))];
    const known = new Set(await shape(harmless.page));
    expect((await shape(harmful.page)).filter((element) => !known.has(element))).toEqual([]);
    expect(harmful.errors).toEqual([]);
    expect(harmful.requests).toHaveLength(1);
    await Promise.all([harmless.page.close(), harmful.page.close()]);
  });

  it('is well-formed as XML, pictures included', async () => {
    const { page } = await open(draws);
    const faults = await page.evaluate(() => {
      const parse = (text: string, type: DOMParserSupportedType): number =>
        new DOMParser().parseFromString(text, type).querySelectorAll('parsererror').length;
      return [...document.querySelectorAll('svg')].reduce(
        (sum, svg) => sum + parse(new XMLSerializer().serializeToString(svg), 'image/svg+xml'),
        0,
      );
    });
    expect(faults).toBe(0);
    await page.close();
  });

  const looks = [
    ['draws', 'light'],
    ['draws', 'dark'],
    ['golden', 'dark'],
    ['empty', 'light'],
    ['without intervals', 'light'],
  ] as const;

  it.each(looks)('has no accessibility violation: %s, %s', async (name, scheme) => {
    const { page } = await open(RECORDS[name] ?? draws, scheme);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as AxeResults; // what axe.run() resolves to
    expect(results.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    expect(results.passes.length).toBeGreaterThan(10);
    await page.close();
  });

  it('opens every disclosure by keyboard alone', async () => {
    const { page } = await open(golden);
    const count = await page.locator('summary').count();
    let opened = 0;
    for (let presses = 0; presses < 400 && opened < count; presses += 1) {
      await page.keyboard.press('Tab');
      const isClosed = await page.evaluate(() => {
        const parent =
          document.activeElement?.localName === 'summary' ? document.activeElement.parentElement : undefined;
        return parent instanceof HTMLDetailsElement && !parent.open;
      });
      if (!isClosed) continue;
      await page.keyboard.press('Enter');
      opened += 1;
    }
    expect(await page.locator('details[open]').count()).toBe(count);
    await page.close();
  });

  it('scrolls no page sideways on a telephone', async () => {
    const { page } = await open(draws);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.close();
  });

  describe('on A4', () => {
    /** The text area of the sheet in pixels of 1/96 inch: 210 by 297 mm without the margins of the style sheet. */
    const [WIDTH, HEIGHT] = [695, 1020];

    it.each(['draws', 'golden', 'many'])('cuts no card and no row, hides nothing, and is light: %s', async (name) => {
      const { page } = await open(RECORDS[name] ?? draws, 'dark', { theme: 'dark' });
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const layout = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.note, tr, figure')].map((element) => ({
          name: element.className || element.localName,
          height: element.getBoundingClientRect().height,
          breaks: getComputedStyle(element).breakInside,
        }));
        const hidden = [...document.querySelectorAll('details > :not(summary)')].filter(
          (element) => !element.checkVisibility(),
        );
        const right = Math.max(
          ...[...document.querySelectorAll('.labgloss :is(td, th, p, li, svg, h3, code)')]
            .filter((element) => element.closest('.spoken') === null)
            .map((element) => element.getBoundingClientRect().right),
        );
        const ground = getComputedStyle(document.querySelector('.labgloss') ?? document.body).backgroundColor;
        return { boxes, hidden: hidden.length, right, ground };
      });
      expect(layout.hidden).toBe(0);
      expect(layout.right).toBeLessThanOrEqual(WIDTH + 1);
      expect(layout.ground).toBe('rgb(255, 255, 255)');
      expect(layout.boxes.filter(({ breaks }) => breaks !== 'avoid')).toEqual([]);
      expect(layout.boxes.filter(({ height }) => height > HEIGHT)).toEqual([]);
      expect(layout.boxes.length).toBeGreaterThan(3);
      await page.close();
    });

    it('makes a PDF', async () => {
      const { page } = await open(golden);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length).toBeGreaterThanOrEqual(2);
      expect(sheets.length).toBeLessThanOrEqual(8);
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[456]\S* 84[12]\S*\s*\]/);
      await page.close();
    });
  });

  describe('looks as it did', () => {
    /** Letters differ between machines, so shapes are compared without them. */
    const withoutLetters = (page: Page): Promise<void> =>
      page.evaluate(() => {
        for (const letters of document.querySelectorAll('svg text')) letters.remove();
      });

    /** A picture alone at whole pixels: where it lies on the page depends on the letters above it. */
    async function alone(picture: Locator): Promise<Buffer> {
      await picture.evaluate((element: SVGElement) => {
        const { width, height } = element.getBoundingClientRect();
        const ground = document.querySelector('.labgloss') ?? document.body;
        Object.assign(element.style, {
          position: 'fixed',
          top: '0',
          left: '0',
          width: `${Math.round(width)}px`,
          height: `${Math.round(height)}px`,
          background: getComputedStyle(ground).backgroundColor,
        });
      });
      const screenshot = await picture.screenshot();
      await picture.evaluate((element) => element.removeAttribute('style'));
      return screenshot;
    }

    it.each(['light', 'dark'] as const)('range bars, %s', async (scheme) => {
      const { page } = await open(draws, scheme);
      const bars = page.locator('section').first().locator('svg.bar');
      const differences: number[] = [];
      for (let at = 0; at < (await bars.count()); at += 1)
        differences.push(differenceFrom(`bar-${at + 1}-${scheme}`, await alone(bars.nth(at))));
      expect(differences.length).toBeGreaterThan(7);
      expect(Math.max(...differences)).toBeLessThan(0.005);
      await page.close();
    });

    it.each(['light', 'dark'] as const)('the course over time, %s', async (scheme) => {
      const { page } = await open(draws, scheme);
      await withoutLetters(page);
      const screenshot = await alone(page.locator('svg.trend').first());
      expect(differenceFrom(`trend-${scheme}`, screenshot)).toBeLessThan(0.005);
      await page.close();
    });

    it.each(['light', 'dark'] as const)('the whole report, coarsely, %s', async (scheme) => {
      const { page } = await open(golden, scheme);
      const screenshot = await page.screenshot({ fullPage: true });
      expect(differenceFrom(`report-${scheme}`, screenshot, 10)).toBeLessThan(0.06);
      await page.close();
    });
  });
});
