import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marked, type Token } from 'marked';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** A fenced block: its language, what else its fence says, its text, and the line of its fence counted from 1. */
export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** `file=…`, `no-run="…"`, or a word alone. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly code: string;
  /** The line after its closing fence. */
  readonly end: number;
}

export interface Link {
  readonly page: string;
  readonly target: string;
}

const FOLDERS = ['docs', 'evidence', 'examples', 'interop', 'validation', 'bench'];

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'));

/** Every page that a reader opens: all Markdown but what tests compare with. */
export const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...FOLDERS.flatMap(markdownIn),
].sort();

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

export const exists = (path: string): boolean => existsSync(join(root, path));

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|(\S+)))?/g);
  return new Map([...found].map(([, name = '', quoted, bare]) => [name, quoted ?? bare ?? '']));
}

const FENCE = /^(?<indent> *)(?<ticks>`{3,})(?<language>[\w-]*)(?<rest>.*)$/;

function blocksOf(page: string): readonly Block[] {
  const lines = textOf(page).split('\n');
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const { indent = '', ticks, language = '', rest = '' } = FENCE.exec(lines[at] ?? '')?.groups ?? {};
    if (ticks === undefined) continue;
    const close = lines.indexOf(indent + ticks, at + 1);
    if (close < 0) throw new Error(`${page}:${at + 1}: the fence is never closed`);
    const code = lines.slice(at + 1, close).map((line) => `${line.slice(indent.length)}\n`);
    blocks.push({ page, line: at + 1, language, attributes: attributesOf(rest), code: code.join(''), end: close + 2 });
    at = close;
  }
  return blocks;
}

export const blocks: readonly Block[] = pages.flatMap(blocksOf);

const isToken = (value: unknown): value is Token => typeof value === 'object' && value !== null && 'raw' in value;

/** Every token of a page, outer ones first. */
function tokensOf(page: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(textOf(page)), (token) => {
    tokens.push(token);
  });
  return tokens;
}

export function linksOf(page: string): readonly Link[] {
  return tokensOf(page).flatMap((token) => {
    if (token.type === 'link' || token.type === 'image') return [{ page, target: String(token['href']) }];
    if (token.type !== 'html') return [];
    return [...token.raw.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target = '']) => ({ page, target }));
  });
}

/** The anchor of a heading as repositories show it. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

export function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const add = (base: string): void => {
    let anchor = base;
    for (let again = 1; anchors.has(anchor); again += 1) anchor = `${base}-${again}`;
    anchors.add(anchor);
  };
  for (const token of tokensOf(page)) {
    if (token.type === 'heading') add(slug(plain(token)));
    if (token.type !== 'html') continue;
    for (const [, id = ''] of token.raw.matchAll(/ id="([^"]*)"/g)) anchors.add(id);
  }
  return anchors;
}

/** The words of a heading without its marks. */
function plain(token: Token): string {
  const inner: unknown = 'tokens' in token ? token.tokens : undefined;
  return Array.isArray(inner) ? inner.filter(isToken).map(plain).join('') : token.raw.replaceAll('`', '');
}
