import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startApp, type App } from '../../../server/app.ts';
import { openLibrary } from '../../../server/decks/library.ts';
import { createLog } from '../../../server/log.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import type { RoomContent } from '../../../shared/activities/activity.ts';
import type { Deck } from '../../../shared/deck/deck.ts';
import { cardsIn, choiceOf } from '../../../shared/programmes/cards.ts';
import { toProgramme } from '../../../shared/programmes/item.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import type { DeckList, OpenedRoom } from '../../../shared/protocol/http.ts';
import type { Created, OpenedDeck } from '../../../shared/protocol/studio.ts';
import { TestClock } from '../../support/service.ts';

/** A service with the studio and the decks of the toolkit. */
async function start(folder: string): Promise<{ app: App; post: <Result>(path: string, body: unknown) => Promise<Result> }> {
  const app = await startApp({
    settings: {
      port: 0,
      host: '127.0.0.1',
      publicUrl: null,
      trustProxy: 0,
      maxRooms: 50,
      maxPeople: 50,
      maxDecks: 50,
      embedOrigins: [],
      securityContact: null,
    },
    store: await openSqliteStore(folder),
    library: openLibrary(join(import.meta.dirname, '../../../decks')),
    clock: new TestClock(),
    log: createLog('silent'),
    random: Math.random,
    dist: folder,
    joinBase: (port) => `http://127.0.0.1:${port}`,
    rehearsalPace: 1,
  });
  return {
    app,
    post: async (path, body) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      return (await (await fetch(`http://127.0.0.1:${app.port}${path}`, init)).json()) as never;
    },
  };
}

test('a room is dealt from an organiser’s deck and one of the toolkit; what the organiser changes later, it never sees', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { app, post } = await start(folder);
  const shipped = await post<{ deck: Deck }>('/api/studio/shipped', { id: 'waarden-gemeenten', language: 'nl' });
  const values = shipped.deck.values.map((card) => ({ ...card, source: 'Onze code' }));
  const { key } = await post<Created>('/api/studio/create', {
    deck: { ...shipped.deck, title: 'Waterstad', look: { accent: '#b5123e' }, values },
  });

  const list = await post<DeckList>('/api/decks', { keys: [key, 'x'.repeat(22)] });
  expect(list.decks[0]).toMatchObject({ key, title: 'Waterstad' });
  const cards = cardsIn(list, 'nl', [{ key }, { id: 'waarden-waterschappen' }, { id: 'dilemmas-voor-ambtenaren' }]);
  const programme = buildReady(READY_PROGRAMMES[0]!, cards)!;
  const wish = { kind: 'gathering', naming: 'anonymous', smallCircle: false, language: 'nl', keepDays: 30, title: 'Proef' };
  const open = (decks: unknown) => post<OpenedRoom>('/api/rooms', { ...wish, programme: toProgramme(programme), decks });
  const room = await open(cards.decks.map(choiceOf));
  const contentIn = async (of: App): Promise<RoomContent | undefined> => (await of.rooms.get(room.room))?.now.setup.content;
  const before = await contentIn(app);
  expect(before?.values[0]).toMatchObject({ title: 'Openheid', source: 'Onze code · Gedragscodes integriteit van waterschappen' });
  expect(before?.look?.accent?.accent[0]).toBe('#b5123e');
  expect(await open([{ key: 'x'.repeat(22) }])).toEqual({ refused: 'programme-invalid' });

  const { version } = await post<OpenedDeck>('/api/studio/open', { key });
  const change = { do: 'set', at: ['values', 'openheid', 'title'], value: 'Anders', was: 'Openheid' };
  await post('/api/studio/sync', { key, since: version, changes: [{ id: 'change-1', change }] });
  const changed = await post<DeckList>('/api/decks', { keys: [key] });
  expect(changed.decks[0]?.values[0]?.title).toBe('Anders');
  expect(await contentIn(app)).toEqual(before);
  await post('/api/studio/delete', { key });
  await app.close();
  const again = await start(folder);
  expect(await contentIn(again.app)).toEqual(before);
  await again.app.close();
});
