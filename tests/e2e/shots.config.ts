import { defineConfig } from '@playwright/test';
import { browser } from './support/browser.ts';
import { isWanted } from './support/pictures/wanted.ts';

/** `npm run shots`: pictures of every phase, view, width and theme, into shots/. */
export default defineConfig({
  testDir: '.',
  testMatch: isWanted('pages') ? '*.shots.ts' : 'kinds.shots.ts',
  workers: 1,
  timeout: 1_800_000,
  expect: { timeout: 20_000 },
  outputDir: '../../test-results',
  use: browser,
});
