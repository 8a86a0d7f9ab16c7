/**
 * What belongs to a kind of activity lives in its two folders. Everything else may name it in a registry, one line each, in its own
 * catalogues, and where the product links two kinds; those links are listed here, with the reason.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTIVITY_NAMES, type ActivityName } from '../../../shared/activities/registry.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** The registries, with how many lines a kind may take in each: an import and an entry, or an import alone for a union of types. */
const REGISTRIES: Readonly<Record<string, number>> = {
  'shared/activities/registry.ts': 2,
  'shared/activities/views.ts': 1,
  'shared/activities/pictures.ts': 1,
  'shared/programmes/kinds.ts': 2,
  'shared/harvest/sections/registry.ts': 2,
  'shared/harvest/moved.ts': 2,
  'shared/series/data.ts': 1,
  'client/activities/registry.tsx': 1,
  'client/participant/live/ActivityPhone.tsx': 1,
  'client/participant/mine/MyAnswers.tsx': 2,
  'client/facilitator/activities.ts': 2,
  'client/facilitator/editor/kinds.ts': 2,
};

/** Where one kind knows another, or the house knows a kind, because the product says so. */
const LINKS: readonly { readonly kinds: readonly ActivityName[]; readonly why: string; readonly files: readonly RegExp[] }[] = [
  {
    kinds: ['value-sort'],
    why: 'own top values come first in the hand of a dilemma, with its options, and in the agreements',
    files: [
      /^client\/activities\/dilemma\/phone\/own-top\.ts$/,
      /^shared\/activities\/dilemma\/summarise\.ts$/,
      /^shared\/privacy\/protect-links\.ts$/,
      /^server\/rooms\/(harvest|top-values)\.ts$/,
    ],
  },
  {
    kinds: ['value-sort'],
    why: 'rings and a table sort lay and rank cards with the parts and the moves of a value sort',
    files: [/^(client|shared)\/activities\/(rings|table-sort)\//],
  },
  {
    kinds: ['value-sort', 'dilemma'],
    why: 'gatherings of a series and rooms of a hub are compared by their value sorts and choices',
    files: [
      /^shared\/series\/(compare|earlier|next|tally|together|wall)\.ts$/,
      /^shared\/harvest\/protect\.ts$/,
      /^server\/rooms\/harvest\.ts$/,
    ],
  },
  {
    kinds: ['value-sort', 'dilemma'],
    why: 'the toolkit opens with these when no deck brings a programme',
    files: [/^shared\/programmes\/ready\.ts$/],
  },
  {
    kinds: ['value-sort', 'dilemma', 'theme', 'task', 'review', 'check-in'],
    why: 'the studio shows and prints cards as their activity does, and begins a programme with a check-in',
    files: [/^client\/studio\//, /^client\/i18n\/screen\.ts$/, /^server\/sheets\/read\/mend\.ts$/],
  },
  {
    kinds: ['dilemma'],
    why: 'a movement between two moments is counted, drawn and reported the same way in every kind that has one',
    files: [
      /^(client|shared)\/activities\/three-qualities\//,
      /^client\/ui\/charts\/(Movement\.tsx|movement-layout\.ts)$/,
      /^shared\/harvest\/sections\/movement\.ts$/,
      /^shared\/privacy\/protect-links\.ts$/,
    ],
  },
  {
    kinds: ['dilemma'],
    why: 'an own case becomes a dilemma, and stories are chosen and split into paragraphs by the same parts',
    files: [/^client\/activities\/(own-cases|agreements|asked)\//],
  },
  { kinds: ['theme'], why: 'the table talk of a dilemma is that of a theme', files: [/^client\/activities\/dilemma\//] },
  {
    kinds: ['own-cases', 'agreements'],
    why: 'cases and agreements outlive their room: the harvest, the next gathering and its review hold them',
    files: [/^shared\/activities\/kept\.ts$/, /^shared\/harvest\//, /^(client|shared)\/activities\/review\//],
  },
  {
    kinds: ['theme', 'check-out'],
    why: 'the closing screen of a hub says what the rooms talked about and take along',
    files: [/^server\/series\/said\.ts$/],
  },
  {
    kinds: ['review', 'check-in'],
    why: 'the next room of a series begins with a review of the last agreements, after the check-in',
    files: [/^shared\/series\/next\.ts$/],
  },
];

type File = { readonly path: string; readonly lines: readonly string[] };

const files: readonly File[] = ['shared', 'client', 'server'].flatMap((top) =>
  readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${top}/${name}`, lines: readFileSync(join(ROOT, top, name), 'utf8').split('\n') })),
);

/** The lines that reach into the folder of a kind, or name it as a kind of activity. */
function naming(kind: ActivityName, { lines }: File): readonly string[] {
  const reaches = new RegExp(`(?:from|import\\()\\s*'[^']*/${kind}/[^']*'`);
  const names = new RegExp(`\\bkind\\b[^\\n]{0,40}'${kind}'|case '${kind}'|newItem\\('${kind}'`, 'i');
  return lines.filter((line) => reaches.test(line) || names.test(line));
}

function isOwn(kind: ActivityName, path: string): boolean {
  return path.startsWith(`shared/activities/${kind}/`) || path.startsWith(`client/activities/${kind}/`);
}

function linked(kind: ActivityName, path: string): boolean {
  return LINKS.some((link) => link.kinds.includes(kind) && link.files.some((pattern) => pattern.test(path)));
}

/** A catalogue may take the names of what a kind can say from its folder; it is words, and belongs to the kind. */
const isCatalogue = (path: string): boolean => path.startsWith('client/i18n/');

it.each(ACTIVITY_NAMES)('%s is known outside its folders by registries and named links only', (kind) => {
  const elsewhere = files
    .filter(({ path }) => !isOwn(kind, path) && !(path in REGISTRIES) && !isCatalogue(path) && !linked(kind, path))
    .filter((file) => naming(kind, file).length > 0)
    .map(({ path }) => path);
  expect(elsewhere).toEqual([]);
});

it.each(Object.entries(REGISTRIES))('%s takes at most %i lines of a kind', (path, most) => {
  const registry = files.find((file) => file.path === path);
  expect(registry).toBeDefined();
  const entry = (kind: string, line: string): boolean => new RegExp(`^\\s*'?${kind}'?(: |,$)`).test(line);
  const named = ACTIVITY_NAMES.map((kind) => {
    const lines = registry?.lines ?? [];
    return lines.filter((line) => new RegExp(`'[^']*/${kind}/`).test(line) || entry(kind, line)).length;
  });
  expect(Math.max(...named)).toBeGreaterThan(0);
  for (const lines of named) expect(lines).toBeLessThanOrEqual(most);
});

it('lists no link that is no more', () => {
  const stale = LINKS.flatMap(({ kinds, why, files: patterns }) =>
    patterns
      .filter((pattern) => !files.some((file) => pattern.test(file.path) && kinds.some((kind) => naming(kind, file).length > 0)))
      .map((pattern) => `${why}: ${pattern}`),
  );
  expect(stale).toEqual([]);
});
