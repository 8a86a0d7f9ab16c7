/** Own cases over real sockets: what nobody let out is nowhere, what somebody let out is in the harvest, a case becomes a dilemma at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Programme } from '../../../shared/room/programme.ts';
import { ownStoryId } from '../../../shared/deck/own-story-id.ts';
import { dilemmaSettings, sortSettings } from '../../support/fixtures.ts';
import { facilitate, openRoom, participate, startService, until, watch, type Client, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const programme: Programme = {
  title: 'Eigen casussen',
  activities: [
    {
      id: 'casus',
      kind: 'own-cases',
      title: 'Eigen casussen',
      minutes: 30,
      settings: { sorts: ['dilemma', 'example'], dots: 2, cards: [] },
    },
  ],
};
const CANARY = 'KANARIE-WOORDEN';
const brought = (consent: string, title: string, words = 'Ik moest tekenen.'): object => ({
  kind: 'case',
  sort: 'dilemma',
  title,
  happened: words,
  hard: `${words} hard`,
  did: `${words} did`,
  consent,
});
const inFiles = (text: string): string[] =>
  readdirSync(service.folder).filter((name) => readFileSync(join(service.folder, name)).includes(text));
const heard = (clients: readonly Client[], text: string): boolean =>
  clients.some((client) => client.heard.some((frame) => frame.includes(text)));
const harvestOf = async (room: string): Promise<string> => JSON.stringify((await service.app.rooms.get(room))?.harvest);
const approve = async (console: Client, title: string): Promise<string> => {
  await until(() => console.texts.some(({ text }) => text === title));
  const text = console.texts.find((each) => each.text === title);
  expect(await console.command({ do: 'approve', text: text?.id ?? '' })).toEqual({ ok: true });
  return text?.id ?? '';
};
const close = async (console: Client): Promise<void> => {
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  await until(() => console.view?.status === 'closed');
};

it('OC4 and the canary: a case is for its author and the console until it is approved, and nowhere once the room is closed', async () => {
  const room = await openRoom(service, { programme });
  const console = await facilitate(service, room);
  const [author, other] = [await participate(service, room), await participate(service, room)];
  const screen = await watch(service, room);
  await console.go('casus', 'write');
  expect(await author.answer('casus', 'case', brought('gathering', `${CANARY} titel`, CANARY))).toEqual({ ok: true });
  await until(() => console.texts.length === 1);
  await console.go('casus', 'vote');
  expect(heard([other, screen], CANARY)).toBe(false);

  const id = await approve(console, `${CANARY} titel`);
  await until(() => heard([other], CANARY) && heard([screen], CANARY));
  await until(() => console.texts[0]?.approved === true);
  // Other words under the same title are another text: nobody sees them before they are approved.
  expect(await author.answer('casus', 'case', brought('gathering', `${CANARY} titel`, 'ANDERE-WOORDEN'))).toEqual({ ok: true });
  await until(() => console.texts[0]?.more?.['happened'] === 'ANDERE-WOORDEN' && !console.texts[0].approved);
  const items = (client: Client) =>
    client.view?.status === 'open' && client.view.stage.at === 'activity' ? client.view.stage.activity.items : [];
  await until(() => items(other).length === 0 && items(screen).length === 0);
  await console.go('casus', 'result');
  expect(heard([other, screen], 'ANDERE-WOORDEN')).toBe(false);
  // What may happen with it can change, and it stays approved.
  const again = await approve(console, `${CANARY} titel`);
  expect(again).not.toBe(id);
  expect(await author.answer('casus', 'case', brought('report', `${CANARY} titel`, 'ANDERE-WOORDEN'))).toEqual({ ok: true });
  await until(() => console.texts[0]?.more?.['consent'] === 'report');
  expect(console.texts[0]).toMatchObject({ id: again, approved: true });
  expect(await author.answer('casus', 'case', brought('gathering', `${CANARY} titel`, 'ANDERE-WOORDEN'))).toEqual({ ok: true });

  // It becomes a dilemma, with words of the facilitator's own.
  const story = {
    id: ownStoryId(again, 'abc'),
    title: `${CANARY} verhaal`,
    text: `${CANARY} tekst`,
    question: 'Wat doe jij?',
    options: ['Ik teken.', `${CANARY} keuze`],
    keep: false,
  };
  const settings = { ...dilemmaSettings, story: story.id, cards: [], cardsMax: 0, twists: [] };
  const item = { id: 'casus-2', kind: 'dilemma', title: `${CANARY} onderdeel`, minutes: 20, settings };
  expect(await console.send('insert', { item, at: 0, story })).toEqual({ ok: true });
  await until(() => console.console?.next?.to === 'activity' && console.console.next.activity === 'casus-2');
  expect(await console.command({ do: 'next', step: console.console?.step ?? 0 })).toEqual({ ok: true });
  await until(() => other.view?.status === 'open' && other.view.stage.at === 'activity' && other.view.stage.activity.name === 'dilemma');
  await console.go('casus-2', 'first');
  expect(await other.answer('casus-2', 'first', { kind: 'choice', option: 'b' })).toEqual({ ok: true });

  await close(console);
  expect(inFiles(CANARY)).toEqual([]);
  expect(inFiles('ANDERE-WOORDEN')).toEqual([]);
  expect(await harvestOf(room.room)).not.toContain(CANARY);
  const late = await facilitate(service, room);
  expect(heard([late], CANARY)).toBe(false);
  expect(service.logged.join('\n')).not.toContain(CANARY);
  [console, author, other, screen, late].forEach((client) => client.stop());
});

it('given cases that may be in the report or become a card, then the harvest has them with their level, approved ones only', async () => {
  const room = await openRoom(service, { programme });
  const console = await facilitate(service, room);
  const people = await Promise.all(Array.from({ length: 5 }, () => participate(service, room)));
  await console.go('casus', 'write');
  const wishes = [
    ['report', 'Voor het verslag'],
    ['card', 'Als kaart'],
    ['gathering', 'Blijft hier'],
    ['card', 'Niet getoond'],
  ] as const;
  for (const [i, [consent, title]] of wishes.entries())
    expect(await people[i]?.answer('casus', 'case', brought(consent, title))).toEqual({ ok: true });
  const ids = new Map<string, string>();
  for (const title of ['Voor het verslag', 'Als kaart', 'Blijft hier']) ids.set(title, await approve(console, title));
  await console.go('casus', 'vote');
  for (const person of people)
    expect(await person.answer('casus', 'votes', { kind: 'dots', on: [ids.get('Blijft hier'), ids.get('Als kaart')] })).toEqual({
      ok: true,
    });
  await console.go('casus', 'result');
  await console.reveal('votes');
  await close(console);

  const kept = JSON.parse(await harvestOf(room.room)) as { activities: { cases: { title: string; consent: string; hard: string }[] }[] };
  const cases = kept.activities.flatMap((each) => each.cases).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  expect(cases.map(({ title, consent }) => [title, consent])).toEqual([
    ['Als kaart', 'card'],
    ['Voor het verslag', 'report'],
  ]);
  expect(cases[0]?.hard).toBe('Ik moest tekenen. hard');
  expect(inFiles('Blijft hier')).toEqual([]);
  expect(inFiles('Niet getoond')).toEqual([]);
  [console, ...people].forEach((client) => client.stop());
});

it('given a value sort whose top was shown, then rules are made under the group’s own values, and adopted ones are in the harvest', async () => {
  const cards = sortSettings.cards.slice(0, 6);
  const sort = {
    cards,
    lenses: ['professional'],
    piles: [
      { id: 'most', label: null, quota: 2 },
      { id: 'rest', label: null, quota: null },
    ],
    rank: false,
    keepTwo: false,
  };
  const room = await openRoom(service, {
    programme: {
      title: 'Van waarden naar afspraken',
      activities: [
        { id: 'sort', kind: 'value-sort', title: 'Waarden', minutes: 20, settings: sort },
        {
          id: 'code',
          kind: 'agreements',
          title: 'Afspraken',
          minutes: 30,
          settings: { cards: cards.slice(0, 3), most: 2, dots: 3, levels: false },
        },
      ],
    },
  });
  const console = await facilitate(service, room);
  const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
  await console.go('sort', 'sort:professional');
  const top = new Set(cards.slice(4));
  const moves = cards.map((card) => [card, top.has(card) ? 'most' : 'rest']);
  for (const person of people)
    expect(await person.answer('sort', 'sort:professional', { moves, rank: [], keep: [], done: true })).toEqual({ ok: true });
  const values = (): readonly string[] => {
    const stage = people[0]?.view?.status === 'open' ? people[0].view.stage : null;
    const shown = stage?.at === 'activity' ? stage.activity.cards : null;
    return shown?.kind === 'agreements' ? shown.values.map(({ id }) => id) : [];
  };
  // Nothing reaches a phone before the facilitator shows it: without that, the values of the settings.
  await console.go('code', 'propose');
  await until(() => values().length > 0);
  expect(values()).toEqual(cards.slice(0, 2));
  await console.go('sort', 'result:professional');
  await console.reveal('top');
  await console.go('code', 'propose');
  await until(() => values().join() === [cards[4], cards[5]].join() || values().join() === [cards[5], cards[4]].join());

  const rule = {
    id: 'own-1',
    value: cards[5],
    text: 'elkaar bellen.',
    level: null,
    owner: 'Het team',
    review: '2027-01-10',
    adopted: true,
  };
  expect(await console.command({ do: 'steer', activity: 'code', act: { act: 'put', rule } })).toEqual({ ok: true });
  await close(console);
  const kept = JSON.parse(await harvestOf(room.room)) as { activities: { agreements: object[] }[] };
  expect(kept.activities.flatMap((each) => each.agreements)).toMatchObject([
    { text: 'elkaar bellen.', owner: 'Het team', review: '2027-01-10' },
  ]);
  [console, ...people].forEach((client) => client.stop());
});
