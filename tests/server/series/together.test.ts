/** What rooms of a series or a hub say to each other in words: cases as cards, agreements and take-aways on the wall; and other keys. */
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openLibrary } from '../../../server/decks/library.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import type { CreatedSeries, Wall } from '../../../shared/protocol/series.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { facilitate, openRoom, participate, post, startService, sure, until, type Service } from '../../support/service.ts';
import { agreeing, close, rule, seriesOf } from '../../support/series.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const { make, look, wall, sorted } = seriesOf(() => service);
const SILENT = { agreements: [], takeAways: [], themes: [] };

it('given a new key, then the old ones open nothing, on the closing screen neither, and everything else stays', async () => {
  const series = await make();
  const room = await openRoom(service, { title: 'Eerste bijeenkomst', series: { key: series.key } });
  expect(await post(service, '/api/series/renew', { key: series.viewKey })).toEqual({ refused: 'no-such-series' });
  const renewed = sure(await post<CreatedSeries>(service, '/api/series/renew', { key: series.key }));
  expect(renewed).toMatchObject({ series: series.series, deleteAt: series.deleteAt });
  for (const path of ['open', 'wall', 'delete', 'renew'])
    expect(await post(service, `/api/series/${path}`, { key: series.key })).toEqual({ refused: 'no-such-series' });
  expect(await post(service, '/api/series/wall', { key: series.viewKey })).toEqual({ refused: 'no-such-series' });
  expect((await look(renewed.key)).gatherings).toMatchObject([{ room: room.room, title: 'Eerste bijeenkomst', state: 'open' }]);
  expect((await wall(renewed.viewKey)).rooms).toHaveLength(1);
  service = await service.restart();
  expect(await post(service, '/api/series/open', { key: series.key })).toEqual({ refused: 'no-such-series' });
  expect((await look(renewed.key)).viewKey).toBe(renewed.viewKey);
});

it('given a case that its author let become a card, then the next room deals it as a dilemma, and no other case', async () => {
  await service.stop();
  // The decks of the toolkit, dealt as a room in use has them.
  service = await startService(undefined, undefined, { library: openLibrary(join(import.meta.dirname, '..', '..', '..', 'decks')) });
  const series = await make();
  const bringing: Programme = {
    title: 'Eigen casussen',
    activities: [
      { id: 'casus', kind: 'own-cases', title: 'Eigen casussen', minutes: 30, settings: { sorts: ['dilemma'], dots: 1, cards: [] } },
    ],
  };
  const first = await openRoom(service, { programme: bringing, series: { key: series.key } });
  const console = await facilitate(service, first);
  const authors = await Promise.all(['card', 'report'].map(() => participate(service, first)));
  await console.go('casus', 'write');
  for (const [i, consent] of ['card', 'report'].entries()) {
    const words = { title: `Casus ${consent}`, happened: 'Ik moest tekenen.', hard: 'Ik twijfelde.', did: 'Ik tekende niet.' };
    expect(await authors[i]!.answer('casus', 'case', { kind: 'case', sort: 'dilemma', ...words, consent })).toEqual({ ok: true });
  }
  await until(() => console.texts.length === 2);
  for (const { id } of console.texts) expect(await console.command({ do: 'approve', text: id })).toEqual({ ok: true });
  await close({ room: first, console, people: authors });

  // The list that the start page asks for with the key of the series has the deck; without the key nobody sees it.
  const listed = async (keys: readonly string[]): Promise<DeckList['decks']> =>
    sure(await post<DeckList>(service, '/api/decks', { keys })).decks.filter(({ key }) => key !== undefined);
  expect(await listed([series.viewKey])).toEqual([]);
  const [deck, ...more] = await listed([series.key]);
  expect([deck?.title, deck?.stories.map(({ title }) => title), more]).toEqual(['Casussen uit ‘Dienend leiderschap’', ['Casus card'], []]);

  const story = deck?.stories[0]?.id ?? '';
  const settings = { story, cards: [], cardsMax: 0, other: true, sure: true, revealFirst: false, twists: [] };
  const dealing: Programme = {
    title: 'Casus van de vorige keer',
    activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Casus', minutes: 30, settings }],
  };
  const next = await openRoom(service, { programme: dealing, series: { key: series.key }, decks: [{ key: series.key }] });
  const [lead, phone] = [await facilitate(service, next), await participate(service, next)];
  await lead.go('dilemma', 'read');
  await until(() => phone.heard.join('').includes('Ik moest tekenen.'));
  expect(phone.heard.join('')).not.toContain('Casus report');
  await lead.go('dilemma', 'first');
  expect(await phone.answer('dilemma', 'first', { kind: 'choice', option: 'a' })).toEqual({ ok: true });
  expect(lead.view?.status === 'open' && lead.view.stage.at === 'activity' && lead.view.stage.activity.cards).toMatchObject({
    kind: 'dilemma',
    story: { id: story, title: 'Casus card', options: [{ label: 'Ik tekende niet.' }, { label: 'Iets anders' }] },
  });
  await close({ room: next, console: lead, people: [phone] });
});

it('SD1 to SD3: given agreements and take-aways, then the wall says them from five people on, and no sentence without a yes', async () => {
  const hub = await make({ parallel: true });
  const checkOut = {
    id: 'uit',
    kind: 'check-out',
    title: 'Uitchecken',
    minutes: 7,
    settings: { evaluate: false, question: null, low: null, high: null },
  } as const;
  const words: Programme = { title: 'Afspreken', activities: [...agreeing.activities, checkOut] };
  const one = await sorted(hub.key, 5, { title: 'Zaal A', programme: words });
  const few = await sorted(hub.key, 3, { title: 'Kring', programme: words, smallCircle: true });
  for (const { console, people } of [one, few]) {
    await console.go('code', 'sharpen');
    expect(await console.command(rule('r1', 'elkaar de dag zelf bellen.') as never)).toEqual({ ok: true });
    await console.go('uit', 'ask');
    for (const [i, person] of people.slice(0, 2).entries())
      expect(await person.answer('uit', 'out', { kind: 'out', takeAway: `Meenemer ${i}` })).toEqual({ ok: true });
    await console.go('uit', 'result');
    await until(() => console.texts.length === 2);
    for (const { id } of console.texts) {
      expect(await console.command({ do: 'approve', text: id })).toEqual({ ok: true });
      expect(await console.command({ do: 'mark', text: id })).toEqual({ ok: true });
    }
    await until(() => people[0]?.you?.asked.length === 1);
    expect(await people[0]!.answer('.consent', people[0]!.you!.asked[0]!.text, { may: true })).toEqual({ ok: true });
  }
  const said = { agreements: ['elkaar de dag zelf bellen.'], takeAways: ['Meenemer 0'], themes: [] };
  expect((await wall(hub.viewKey)).rooms.map((room) => room.said)).toEqual([said, SILENT]);
  await close(one);
  await close(few);
  expect((await wall(hub.viewKey)).rooms.map((room) => room.said)).toEqual([said, SILENT]);
});

it('works the wall out every two seconds at most, and anew once a room was taken out', async () => {
  const hub = await make({ parallel: true });
  const first = await openRoom(service, { title: 'Zaal A', series: { key: hub.key } });
  const again = async (): Promise<number> => sure(await post<Wall>(service, '/api/series/wall', { key: hub.viewKey })).rooms.length;
  expect(await again()).toBe(1);
  await openRoom(service, { title: 'Zaal B', series: { key: hub.key } });
  expect(await again()).toBe(1);
  service.clock.advance(2_001);
  expect(await again()).toBe(2);
  sure(await post<object>(service, '/api/series/forget', { key: hub.key, room: first.room }));
  expect(await again()).toBe(1);
});
