import { defineConfig } from '@playwright/test';
import { browser } from './support/browser.ts';

/** Whole gatherings in a real browser, against the real service as a process of its own. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // Two cores are shared by the service, several browsers and this; one gathering at a time keeps timing honest.
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  retries: 0,
  outputDir: '../../test-results',
  use: browser,
});
