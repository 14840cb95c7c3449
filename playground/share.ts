import { inputFormats } from '../src/cli/recognize.js';
import { sexChoices } from './read-input.js';
import { unitChoices, type Choices } from './working-panel.js';

/** The longest fragment: browsers and mail programs cut longer addresses. */
export const LONGEST_FRAGMENT = 16_000;
/** The longest text that a fragment is unpacked to; a small one could hold a very large text otherwise. */
const LONGEST_TEXT = 1_000_000;

const KEY = 'panel=';

/** Bytes as text for an address, without the three marks that would need an escape there. */
const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('The text of this link is too long.');
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The fragment of an address that holds a panel. A browser never sends it to a server; whoever gets the link can read it.
 * Undefined where it would be too long for an address.
 */
export async function fragmentOf(choices: Choices): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(choices));
  const packed = await throughStream(bytes, new CompressionStream('deflate-raw'), Infinity);
  const fragment = KEY + toBase64Url(packed);
  return fragment.length > LONGEST_FRAGMENT ? undefined : fragment;
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null;

const oneOf = <T extends string>(accepted: readonly T[], value: unknown, otherwise: T): T =>
  accepted.find((one) => one === value) ?? otherwise;

/** What a fragment holds; undefined where it is none of ours. Throws where it is ours and damaged or too long. */
export async function sharedFrom(fragment: string): Promise<Choices | undefined> {
  const hash = fragment.replace(/^#/, '');
  if (!hash.startsWith(KEY)) return undefined;
  if (hash.length > LONGEST_FRAGMENT) throw new RangeError('This link is too long.');
  const packed = fromBase64Url(hash.slice(KEY.length));
  const bytes = await throughStream(packed, new DecompressionStream('deflate-raw'), LONGEST_TEXT);
  const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isObject(value) || typeof value['text'] !== 'string') throw new TypeError('This link holds no panel.');
  const { text, format, sex, units, person } = value;
  return {
    text,
    format: oneOf(['guess', ...inputFormats], format, 'guess'),
    sex: oneOf(sexChoices, sex, 'not-stated'),
    units: oneOf(unitChoices, units, 'printed'),
    person: Number.isSafeInteger(person) ? Number(person) : 0,
  };
}
