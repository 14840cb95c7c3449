// npm run check:site, after build:site: nothing in the built site asks another host for anything, every link inside leads somewhere,
// and in a real browser, where there is one, its search finds and its playground annotates.
// PICTURES=folder/ keeps what the browser showed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, posix } from 'node:path';

const out = new URL('out/', import.meta.url);
const files = readdirSync(out, { recursive: true }).map((path) => path.replaceAll('\\', '/'));
const read = (path) => readFileSync(new URL(path, out), 'utf8');
const problems = [];

const isOutside = (address) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(address);
const unescaped = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');

/** What a page or a style sheet loads by itself: all but the links that a reader follows. */
function loadedBy(path) {
  const text = read(path);
  if (path.endsWith('.css')) {
    return [...text.matchAll(/url\(["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, sheet]) => url ?? sheet);
  }
  const tags = text.matchAll(/<(?!a[\s>])[a-z][\w-]*\s[^>]*?\b(?:src|href|srcset|data|poster)="([^"]*)"/g);
  return [...tags].map(([, address]) => unescaped(address));
}

/** The file of the site that an address of a page is, and its anchor. */
function targetOf(page, address) {
  const [path, anchor] = address.split('#');
  const plain = decodeURI(path.split('?')[0]);
  const file = plain === '' ? page : plain.startsWith('/') ? plain.slice(1) : posix.join(dirname(page), plain);
  const shown = [file, `${file}.html`, posix.join(file, 'index.html')].find(
    (one) => files.includes(one) && extname(one),
  );
  return { file: shown, anchor: anchor && decodeURIComponent(anchor) };
}

const anchors = new Map();
function anchorsOf(page) {
  if (!anchors.has(page))
    anchors.set(page, new Set([...read(page).matchAll(/\bid="([^"]*)"/g)].map(([, id]) => unescaped(id))));
  return anchors.get(page);
}

const pages = files.filter((path) => path.endsWith('.html'));
for (const path of [...pages, ...files.filter((one) => one.endsWith('.css'))]) {
  for (const address of loadedBy(path)) if (isOutside(address)) problems.push(`${path} loads ${address}`);
}
let links = 0;
for (const page of pages.filter((path) => path !== '404.html')) {
  for (const [, raw] of read(page).matchAll(/<a\s[^>]*?\bhref="([^"]*)"/g)) {
    const address = unescaped(raw);
    if (isOutside(address) || address.startsWith('mailto:')) continue;
    links += 1;
    const { file, anchor } = targetOf(page, address);
    if (!file) problems.push(`${page} links to ${address}, which is not there`);
    else if (anchor && file.endsWith('.html') && !anchorsOf(file).has(anchor))
      problems.push(`${page} links to ${address}: no such anchor`);
  }
}
for (const wanted of [
  'index.html',
  'docs/index.html',
  'docs/rules/index.html',
  'api/labgloss.html',
  'playground/index.html',
]) {
  if (!files.includes(wanted)) problems.push(`${wanted} was not built`);
}

const KINDS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

async function tryInBrowser(executablePath) {
  const { chromium } = await import('playwright-core');
  const server = createServer((request, response) => {
    const { file } = targetOf('index.html', new URL(request.url, 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': KINDS[extname(file ?? '')] ?? 'application/octet-stream' });
    response.end(file && readFileSync(new URL(file, out)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--headless', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(home) && !/^(?:data|blob):/.test(address)) problems.push(`a page asked for ${address}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.status()} for ${response.url()}`);
    });
    page.on('pageerror', (error) => problems.push(`an error in a page: ${error.message}`));
    for (const path of ['/', '/docs/guides/ehr-with-fhir', '/docs/rules/testosterone-low-lh-raised', '/api/labgloss']) {
      await page.goto(home + path, { waitUntil: 'networkidle' });
      if (process.env.PICTURES)
        await page.screenshot({ path: `${process.env.PICTURES}${path.replaceAll('/', '_')}.png` });
    }
    await page.goto(`${home}/`, { waitUntil: 'networkidle' });
    await page.keyboard.press('/');
    await page.locator('.VPLocalSearchBox input').fill('prolactin macroprolactin');
    const first = page.locator('.VPLocalSearchBox .result').first();
    await first.waitFor({ timeout: 60_000 }).catch(() => problems.push('the search finds nothing'));
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}search.png` });
    await page.goto(`${home}/playground/index.html`, { waitUntil: 'networkidle' });
    const said = await page.locator('#status').textContent();
    if (!/outcomes? open/.test(said ?? '')) problems.push(`the playground says "${said}"`);
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}playground.png` });
  } finally {
    await browser.close();
    server.close();
  }
}

const browser = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path && existsSync(path));
if (browser) await tryInBrowser(browser);
else console.log('No Chromium was found (CHROMIUM_PATH names one): the site was not opened in a browser.');

for (const problem of new Set(problems)) console.error(problem);
console.log(`${pages.length} pages, ${links} links inside, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
