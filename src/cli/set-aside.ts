import type { SetAside } from '../measurements/measured.js';

/** One line for what was set aside outside any record: where it stands, and why. No value is repeated. */
export const asideLine = (place: string, { source, path, message }: SetAside): string =>
  `${place}: ${source ?? path}: ${message}`;
