import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

/** The machine's own Chromium; the flags keep it from asking the internet for anything. */
export const browser: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
  launchOptions: {
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
  locale: 'nl-NL',
  actionTimeout: 15_000,
};
