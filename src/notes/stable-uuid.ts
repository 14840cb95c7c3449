import { digest } from './digest.js';

/**
 * A UUID (version 8, RFC 9562) that is the same for the same text: it identifies what is said, for feedback and reruns.
 *
 * @example stableUuid('a') === stableUuid('a') // true
 */
export function stableUuid(text: string): string {
  const hex = digest(text) + digest(`${text.length} ${text} again`);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
