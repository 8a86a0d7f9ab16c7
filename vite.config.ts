import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = import.meta.dirname;

/**
 * What several views share. Left to itself the bundler cuts it into small files, one for each set of views that shares a piece, and
 * phones pay for every cut. In the order in which a phone needs them: to ask about the room, to join, and to sit in it.
 */
const SHARED_BY_VIEWS = [
  { name: 'ahead', test: /client\/(live\/(storage|api)|participant\/join\/peek-ahead)|shared\/room\/refusal|vite\/preload-helper/ },
  {
    name: 'start',
    test: /client\/(start\.tsx$|ui\/(classes|quality-class|cards\/(QualitySymbol|knot)|controls\/(Button|Field|radio))|i18n\/(language|participant)\.)|lucide-react\/dist\/esm\/(createLucideIcon|Icon|defaultAttributes|context|shared|icons\/(check|clock)\.)/,
  },
  {
    name: 'room',
    test: /client\/(ui\/(controls\/(Dialog|SavedState|ProgressDashes)|cards\/(CardBack|ValueCard|Pattern|card-pattern|pattern-|title-form))|participant\/live\/(room|Top))|lucide-react\/dist\/esm\/icons\/pause\./,
  },
];

/** The page itself is fetched beside the small file that starts it, and not after it: index.html names what that needs. */
const pageBeside: Plugin = {
  name: 'page-beside',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []));
      const files = new Set(chunks.filter((chunk) => chunk.isDynamicEntry && chunk.facadeModuleId?.endsWith('client/start.tsx')));
      // A set that grows while it is gone through: what the page imports, and what that imports.
      for (const { imports } of files) for (const chunk of chunks) if (imports.includes(chunk.fileName)) files.add(chunk);
      const scripts = [...files].map(({ fileName }) => ({ rel: 'modulepreload', crossorigin: true, href: `/${fileName}` }));
      const styles = [...files].flatMap(({ viteMetadata }) =>
        [...(viteMetadata?.importedCss ?? [])].map((file) => ({ rel: 'stylesheet', crossorigin: true, href: `/${file}` })),
      );
      const links = [...scripts, ...styles].filter(({ href }) => !html.includes(`"${href}"`));
      return links.map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
    },
  },
};

export default defineConfig(({ mode }) => ({
  // The application lives in client/; the tests see the whole tree.
  root: mode === 'test' ? here : `${here}/client`,
  plugins: [react(), pageBeside],
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
    rolldownOptions: { output: { codeSplitting: { groups: SHARED_BY_VIEWS } } },
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
