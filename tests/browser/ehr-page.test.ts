import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasBrowser, launch } from './chromium.js';

// The page is bundled from what is published, so it needs the build that stands before it where changes are checked.
const isBuilt = process.env['LABGLOSS_BUILT'] !== undefined;
if (!isBuilt) console.log('The example of an EHR page is skipped: npm run build && npm run check:page runs it.');

const FOLDER = 'examples/ehr-page';
const ORIGIN = 'https://ehr.example';

const sample = readFileSync(`${FOLDER}/sample-bundle.json`, 'utf8');
const TITLE = 'Testosterone below, LH above the intervals: one sample';

describe.skipIf(!hasBrowser || !isBuilt)('the example of an EHR page', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    const { outputFiles } = await build({
      entryPoints: [`${FOLDER}/page.js`],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
    });
    const files: Readonly<Record<string, { readonly contentType: string; readonly body: string }>> = {
      '/': { contentType: 'text/html', body: readFileSync(`${FOLDER}/index.html`, 'utf8') },
      '/page.js': { contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' },
    };
    browser = await launch();
    page = await browser.newPage();
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      asked.push(route.request().url());
      return route.fulfill(files[pathname] ?? { status: 404, body: '' });
    });
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${ORIGIN}/`);
  });
  afterAll(() => browser.close());

  const submit = (): Promise<void> => page.getByRole('button', { name: 'Show the notes' }).click();
  const status = (): Promise<string> => page.getByRole('status').innerText();
  const titles = (): Promise<readonly string[]> => page.locator('article h2').allInnerTexts();

  it('shows the notes of its sample, with what is not known and a link to each work', async () => {
    await page.getByRole('button', { name: 'Fill in a sample' }).click();
    await submit();
    expect(await titles()).toContain(TITLE);
    const note = page.locator('article', { hasText: TITLE });
    expect(await note.innerText()).toContain(
      'Testosterone is 6.1\u00a0nmol/L, below the interval printed by the laboratory',
    );
    expect(await note.innerText()).toContain('Not known');
    expect(await note.locator('a[href^="https://doi.org/10."]').count()).toBeGreaterThan(0);
  });

  it('shows the notes of a file', async () => {
    await page.setInputFiles('input[type=file]', {
      name: 'bundle.json',
      mimeType: 'application/json',
      buffer: Buffer.from(sample.replace('"value": 6.1,', '"value": 6.10,')),
    });
    await expect.poll(() => page.locator('textarea').inputValue()).toContain('6.10');
    await submit();
    expect(await page.locator('article').first().innerText()).toContain('6.10\u00a0nmol/L');
  });

  it('says nothing of a sex that it was not told to read', async () => {
    await page.getByRole('checkbox').uncheck();
    await submit();
    expect(await titles()).not.toContain(TITLE);
    await page.getByRole('checkbox').check();
  });

  it('shows text of a record as text', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const text = JSON.stringify(JSON.parse(sample.replaceAll('nmol/L', hostile)));
    await page.locator('textarea').fill(text);
    await submit();
    expect(await status()).toMatch(/^Notes: \d+\. Set aside: [1-9]\d*\.$/);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('says where a text cannot be read', async () => {
    await page.locator('textarea').fill('{"resourceType": "Bundle", "entry": [}');
    await submit();
    expect(await status()).toContain('/entry/0');
    expect(await titles()).toEqual([]);
  });

  it('asks for nothing but its own files and breaks none of its own rules', () => {
    expect([...new Set(asked)].filter((url) => !url.endsWith('favicon.ico')).sort()).toEqual([
      `${ORIGIN}/`,
      `${ORIGIN}/page.js`,
    ]);
    expect(complaints).toEqual([]);
  });
});
