import { expect } from 'vitest';
import { matchers, type LabglossMatchers } from '../matchers.js';

// `setupFiles: ['labgloss/testing/vitest']`
expect.extend({ ...matchers });

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-explicit-any, typescript/no-unused-vars -- merged only when written as Vitest's own
  interface Matchers<T = any> extends LabglossMatchers<void> {}
}

export type { LabglossMatchers };
// Keeps the import in the published types: without it there is nothing to merge with.
export type { ExpectStatic } from 'vitest';
