import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** What decides: every statement and every branch of it is reached by a test. */
const CORE = ['logic', 'units', 'derived', 'reference', 'language', 'engine'] as const;
const ALL = { statements: 100, branches: 100, functions: 100, lines: 100 };

// No time zone is set here on purpose: the suite has to pass under any, and the checks run it under two.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // Generous on purpose: a browser that starts for the first time on a busy machine takes long, and no test asserts speed.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 30_000 } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: [
        'src/**/index.ts',
        // Only this process is measured. The command is built and run as one of its own, as users run it: tests/cli
        'src/cli/*.ts',
        'src/cli/serve/{address,listen}.ts',
        // in a browser: tests/browser
        'src/element/labgloss-report.ts',
        // against a Redis server and by workers of their own, where there is one: tests/bullmq
        'src/bullmq/{connect,perform-on-queue,start-worker}.ts',
      ],
      reporter: ['text-summary', 'html'],
      thresholds: {
        statements: 97,
        lines: 97,
        functions: 97,
        branches: 93,
        ...Object.fromEntries(CORE.map((folder) => [`src/${folder}/**/*.ts`, ALL])),
      },
    },
  },
});

export default config;
