import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/**
 * What joining needs and every other view uses too. Left to itself the bundler cuts it into small files, one for each set of
 * views that shares a piece, and phones pay for every cut.
 */
const SHARED_BY_VIEWS =
  /client\/(ui\/(classes|controls\/(Button|Dialog|Field|SavedState|ProgressDashes|radio)|cards\/(CardBack|ValueCard|Pattern|QualitySymbol|card-pattern|pattern-|knot|title-form))|i18n\/(language|participant)\.|live\/(storage|pause)|participant\/live\/(room|Top))|lucide-react\/dist\/esm\/(createLucideIcon|Icon|defaultAttributes|context|shared)/;

export default defineConfig(({ mode }) => ({
  // The application lives in client/; the tests see the whole tree.
  root: mode === 'test' ? here : `${here}/client`,
  plugins: [react()],
  build: {
    outDir: `${here}/dist`,
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    // Every browser that runs this knows modulepreload. The page names what the entry needs, so that it is fetched beside it; lists
    // of what each later part imports would weigh on every phone's first load: parts are fetched ahead while people wait in the lobby.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : needed.filter((each) => !each.endsWith('.js'))),
    },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED_BY_VIEWS }] } } },
  },
  server: {
    proxy: {
      '/api': 'http://127.0.0.1:3000',
      '/healthz': 'http://127.0.0.1:3000',
      '/socket.io': { target: 'http://127.0.0.1:3000', ws: true },
    },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: ['tests/shared/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'server',
          include: ['tests/{server,simulation}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'client',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['tests/support/client-setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Starts databases, Redis and several servers: one file at a time, after all others.
        test: {
          name: 'cluster',
          include: ['tests/cluster/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
}));
