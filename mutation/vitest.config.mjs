import { defineConfig } from 'vitest/config';
import { CHOSEN, folders } from './folders.mjs';

const { tests } = folders[process.env[CHOSEN]];

export default defineConfig({
  test: {
    include: tests.map((folder) => `${folder}/**/*.test.ts`),
    setupFiles: ['mutation/seed.mjs'],
    testTimeout: 60_000,
  },
});
