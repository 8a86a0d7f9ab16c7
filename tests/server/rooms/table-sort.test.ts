/** A table sort over real sockets: one board per table, live, merged by revision, shown on reveal. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Programme } from '../../../shared/room/programme.ts';
import { content, dilemmaSettings } from '../../support/fixtures.ts';
import { facilitate, openRoom, participate, startService, until, watch, type Client, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const cards = content.values.slice(0, 6).map(({ id }) => id);
const programme: Programme = {
  title: 'Tafels',
  activities: [
    { id: 'tafels', kind: 'table-sort', title: 'Samen kiezen', minutes: 20, settings: { cards, top: 3, ranked: true } },
    { id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings: { ...dilemmaSettings, perTable: true } },
  ],
};
const board = (tops: readonly number[], agreed: boolean): object => ({ top: tops.map((n) => cards[n]), agreed });
const tableOf = (client: Client): number => client.you?.table?.number ?? 0;
const boardOf = (client: Client): unknown => client.you?.answers.find(({ slot }) => slot === 'board')?.body;

describe('a table sort', () => {
  it('given two tables of three, then a table shares one board, boards are shown by table on reveal, and sealed', async () => {
    const room = await openRoom(service, { programme });
    const [console, screen] = [await facilitate(service, room), await watch(service, room)];
    const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
    await console.send('tables', { size: 3, mix: 'random' });
    await until(() => people.every((each) => tableOf(each) > 0));
    await until(() => screen.view?.status === 'open' && screen.view.tables.length === 2);
    await console.go('tafels', 'sort');
    const [first, second] = [1, 2].map((number) => people.filter((each) => tableOf(each) === number));
    const [a, b] = first ?? [];
    if (!a || !b || !second?.[0]) throw new Error('nobody sits there');

    expect(await a.answer('tafels', 'board', board([0], false), 1)).toEqual({ ok: true });
    await until(() => boardOf(b) !== undefined);
    // Two at once: the second learns that somebody was first, and has the newest board.
    expect(await b.answer('tafels', 'board', board([1], false), 1)).toEqual({ refused: 'stale-revision' });
    expect(await b.answer('tafels', 'board', board([0, 1, 2], true), 2)).toEqual({ ok: true });
    await until(() => JSON.stringify(boardOf(a)) === JSON.stringify(board([0, 1, 2], true)));
    expect(boardOf(second[0])).toBeUndefined();

    await console.go('tafels', 'result');
    // Three people stand behind one board: too few.
    await until(() => console.console?.pictures.length === 0);
    expect(await second[0].answer('tafels', 'board', board([2, 3, 4], true))).toEqual({ ok: true });
    await until(() => console.console?.pictures.length === 1);
    await console.reveal('tables');
    await until(() => screen.view?.status === 'open' && screen.view.stage.at === 'activity' && screen.view.stage.activity.shown !== null);
    const shown = screen.view?.status === 'open' && screen.view.stage.at === 'activity' ? screen.view.stage.activity.shown?.picture : null;
    expect(shown).toMatchObject({ kind: 'table-sort', boards: [{ table: 1 }, { table: 2 }], busy: 0 });
    expect(await a.answer('tafels', 'board', board([5, 1, 2], true), 9)).toEqual({ refused: 'result-shown' });
    [console, screen, ...people].forEach((client) => client.stop());
  });

  it('shows where the tables are until the stage moves on, and follows who comes in', async () => {
    const room = await openRoom(service, { programme });
    const [console, screen] = [await facilitate(service, room), await watch(service, room)];
    const people = await Promise.all(Array.from({ length: 4 }, () => participate(service, room)));
    await console.send('tables', { size: 4, mix: 'random' });
    await console.send('command', { do: 'seats', shown: true });
    const tables = () => (screen.view?.status === 'open' ? screen.view.tables : []);
    await until(() => screen.view?.status === 'open' && screen.view.seatsShown && tables().length === 1);
    const late = await participate(service, room);
    await until(() => tables()[0]?.people === 5);
    await console.go('tafels', 'sort');
    await until(() => screen.view?.status === 'open' && !screen.view.seatsShown);
    expect(JSON.stringify(screen.view)).not.toContain(console.people[0]?.id ?? '-');
    [console, screen, late, ...people].forEach((client) => client.stop());
  });

  it('tells a table’s notes to the table, the console and nobody else until they are shown', async () => {
    const room = await openRoom(service, { programme });
    const [console, screen] = [await facilitate(service, room), await watch(service, room)];
    const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
    await console.send('tables', { size: 3, mix: 'random' });
    await until(() => people.every((each) => tableOf(each) > 0));
    await console.go('dilemma', 'talk');
    const [writer, mate, other] = [
      people[0],
      people.find((each, i) => i > 0 && tableOf(each) === tableOf(people[0] ?? each)),
      people.find((each) => tableOf(each) !== tableOf(people[0] ?? each)),
    ];
    if (!writer || !mate || !other) throw new Error('nobody sits there');
    expect(await writer.answer('dilemma', 'talk', { kind: 'items', items: ['CANARY-NOTE'] }, 1)).toEqual({ ok: true });
    await until(() => JSON.stringify(mate.you).includes('CANARY-NOTE'));
    await until(() => console.texts.length === 1);
    expect(JSON.stringify([other.you, other.view, screen.view])).not.toContain('CANARY-NOTE');
    await console.send('command', { do: 'approve', text: console.texts[0]?.id });
    await until(() => JSON.stringify(screen.view).includes('CANARY-NOTE'));
    [console, screen, ...people].forEach((client) => client.stop());
  });
});
