/**
 * SP1 5,000 rows are imported within 2 seconds, from .xlsx and from .csv, while the thread of the live rooms hardly notices.
 * SP2 A deck of 500 value cards and 200 stories goes out and comes in within the same time.
 * The limits are generous, because tests share two cores with each other; what they guard is the order of magnitude.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDecks } from '../../../server/decks/load.ts';
import { exportDeck } from '../../../server/sheets/export-deck.ts';
import { importFile } from '../../../server/sheets/import-file.ts';
import { LARGEST_FILE } from '../../../server/sheets/limits.ts';
import type { Deck, Story } from '../../../shared/deck/deck.ts';
import { FAMILIES } from '../../../shared/deck/deck.ts';

const { decks } = loadDecks(join(import.meta.dirname, '..', '..', '..', 'decks'));
const IMPORT_MS = 2_000;
const DELAY_P95_MS = 50;
/** The largest single pause: taking over 5,000 cards from the thread in one go. */
const DELAY_MAX_MS = 250;

function deckOf(values: number, stories: number): Deck {
  const [story] = decks.flatMap((deck) => deck.stories);
  if (!story) throw new Error('no story');
  return {
    ...(decks[0] as Deck),
    values: Array.from({ length: values }, (_card, i) => ({
      id: `waarde-${i}`,
      title: `Waarde ${i}`,
      explanation: `Je doet wat je zegt, ook als het de ${i}e keer is en niemand kijkt.`,
      quality: FAMILIES[i % FAMILIES.length] ?? 'none',
      source: 'Eigen tekst',
    })),
    stories: Array.from({ length: stories }, (_card, i): Story => ({ ...story, id: `verhaal-${i}`, title: `Verhaal ${i}` })),
  };
}

/** What the event loop felt meanwhile, in milliseconds. */
async function felt<Result>(work: () => Promise<Result>): Promise<{ result: Result; took: number; p95: number; most: number }> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const start = performance.now();
  delay.enable();
  const result = await work();
  const took = performance.now() - start;
  delay.disable();
  return { result, took, p95: delay.percentile(95) / 1e6, most: delay.max / 1e6 };
}

test.each(['xlsx', 'csv'] as const)('SP1 .%s', async (format) => {
  const deck = deckOf(5_000, 0);
  const file = await exportDeck(deck, format, 'values');
  expect(file.bytes.length).toBeLessThan(LARGEST_FILE);
  const { result, took, p95, most } = await felt(() => importFile(file.name, file.bytes));
  expect('rows' in result && result.rows.length).toBe(5_000);
  expect(p95).toBeLessThan(DELAY_P95_MS);
  expect(most).toBeLessThan(DELAY_MAX_MS);
  expect(took).toBeLessThan(IMPORT_MS);
});

test('SP2', async () => {
  const deck = deckOf(500, 200);
  const out = await felt(() => exportDeck(deck, 'xlsx'));
  const back = await felt(() => importFile('groot.xlsx', out.result.bytes));
  expect('rows' in back.result && back.result.rows.length).toBe(700);
  expect(Math.max(out.p95, back.p95)).toBeLessThan(DELAY_P95_MS);
  expect(back.took).toBeLessThan(IMPORT_MS);
});
