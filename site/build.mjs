// npm run build:site: the pages of the project, the API from its docstrings and the playground as one site, without network.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application } from 'typedoc';
import { build } from 'vitepress';

const site = fileURLToPath(new URL('.', import.meta.url));
const root = join(site, '..');
const pages = join(site, 'pages');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every Markdown file of the project that is for readers. */
const sources = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'evidence', 'examples', 'interop'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules')),
  ),
];

/** A folder's README is its first page. */
const placeOf = (path) => path.replace(/(^|\/)README\.md$/, '$1index.md');

/** Copies a file that a page links to, and gives its address in the site; a text without an extension gets one. */
function publish(path) {
  const shown = /\.\w+$/.test(basename(path)) ? path : `${path}.txt`;
  cpSync(join(root, path), join(pages, 'public', shown));
  return `/${shown}`;
}

/** A link of a page as a link of the site. */
function siteLink(page, target) {
  if (/^([a-z]+:|#|\/)/.test(target)) return target;
  const [path, anchor] = target.split('#');
  const file = posix.normalize(posix.join(dirname(page), path));
  if (!existsSync(join(root, file)) || statSync(join(root, file)).isDirectory()) {
    throw new Error(`${page} links to ${target}, which is not a file`);
  }
  if (!file.endsWith('.md')) return publish(file);
  return `/${placeOf(file)}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Outside of code, links in Markdown and in HTML lead to where their targets are in the site. */
const forSite = (page, text) =>
  text
    .split(/(^```[\s\S]*?^```$|`[^`\n]+`)/m)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(/\]\(([^)\s]+)\)/g, (_, target) => `](${siteLink(page, target)})`)
            .replace(/ (href|src)="([^"]+)"/g, (_, name, target) => ` ${name}="${siteLink(page, target)}"`),
    )
    .join('');

/** From the docstrings of the entries of the package. */
async function writeApi() {
  const entryPoints = Object.keys(manifest.exports)
    .filter((path) => !path.includes('.json'))
    .map((path) => join(root, 'src', path, 'index.ts'));
  const app = await Application.bootstrapWithPlugins({ options: join(site, 'typedoc.json'), entryPoints });
  const project = await app.convert();
  if (!project || app.logger.hasErrors()) throw new Error('The API reference was not written.');
  await app.generateOutputs(project);
  const written = readdirSync(join(pages, 'api'), { recursive: true }).filter((path) => path.endsWith('.md'));
  for (const path of written) {
    // the entry without a name is called as the package
    const text = readFileSync(join(pages, 'api', path), 'utf8').replaceAll('index-1.md', 'labgloss.md');
    const isMain = path === 'index-1.md';
    rmSync(join(pages, 'api', path));
    writeFileSync(
      join(pages, 'api', isMain ? 'labgloss.md' : path),
      isMain ? text.replace(/^# index$/m, '# labgloss') : text.replaceAll('[index](', '[labgloss]('),
    );
  }
}

rmSync(pages, { recursive: true, force: true });
for (const page of sources) {
  const place = join(pages, placeOf(page));
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, forSite(page, readFileSync(join(root, page), 'utf8')));
}
await writeApi();
await import('../playground/build.mjs');
cpSync(join(root, 'playground/out'), join(pages, 'public/playground'), { recursive: true });
await build(site);
console.log(`The site is in ${relative(root, join(site, 'out'))}.`);
