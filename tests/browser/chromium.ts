import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine, if it has one. */
const executablePath: string | undefined = PLACES.find((path) => path !== undefined && existsSync(path));

/** Whether browser tests can run; without a browser they are skipped, and one line says so. */
export const hasBrowser: boolean = executablePath !== undefined;

if (!hasBrowser) console.log('No Chromium was found (CHROMIUM_PATH names one): the tests in a browser are skipped.');

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    timeout: 120_000,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
