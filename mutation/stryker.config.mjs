import { AGAIN, CHOSEN } from './folders.mjs';

const folder = process.env[CHOSEN];
const again = process.env[AGAIN];

export default {
  mutate: again ? again.split(',') : [`src/${folder}/**/*.ts`],
  ignoreStatic: true, // a mutant of what is worked out while a module is loaded would ask every test
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.mjs', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 8_000,
  disableTypeChecks: false,
  tempDirName: `mutation/.sandbox/${folder}`,
  ignorePatterns: [
    ...['site', 'playground', 'bench', 'interop', 'cornerstones', 'dist', 'coverage'].map((name) => `/${name}`),
    ...['node_modules', 'out', '.sandbox'].map((name) => `/mutation/${name}`),
  ],
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `mutation/out/${folder}.json` },
};
