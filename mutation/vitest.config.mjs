import { defineConfig } from 'vitest/config';
import { CHOSEN, folders } from './folders.mjs';

const { tests } = folders[process.env[CHOSEN]];

export default defineConfig({
  test: {
    include: tests.map((folder) => `${folder}/**/*.test.ts`),
    setupFiles: ['tests/setup.ts'],
    // a mutant has to meet the same inputs every time: what survives today is killed today, or accepted for a reason
    env: { LABGLOSS_SEED: '20260101', LABGLOSS_INPUTS: '50' },
    testTimeout: 60_000,
  },
});
