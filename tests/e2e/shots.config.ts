import { defineConfig } from '@playwright/test';
import { browser } from './support/browser.ts';

/** `npm run shots`: pictures of every phase, view, width and theme, into shots/. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.shots.ts',
  workers: 1,
  timeout: 1_800_000,
  expect: { timeout: 20_000 },
  outputDir: '../../test-results',
  use: browser,
});
