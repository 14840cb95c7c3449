import { matchers, type LabglossMatchers } from '../matchers.js';

/** The global `expect`, there in a set-up file unless globals are switched off. */
const { expect } = globalThis as { readonly expect?: { readonly extend: (added: typeof matchers) => void } };

if (!expect)
  throw new Error(
    "labgloss/testing/jest is a set-up file for Jest: setupFilesAfterEnv: ['labgloss/testing/jest']. Without globals, extend the imported expect by hand: expect.extend(matchers), with matchers from labgloss/testing.",
  );

expect.extend(matchers);

// For `import { expect } from '@jest/globals'`, and for the globals of @types/jest.
declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends LabglossMatchers<R> {}
}

declare global {
  namespace jest {
    interface Matchers<R, T = {}> extends LabglossMatchers<R> {}
  }
}

export type { LabglossMatchers };
// Keeps an import in the published types: without it there is nothing to merge with.
export type { Expect } from 'expect';
