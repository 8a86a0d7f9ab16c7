import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dilemmaSettings } from '../../support/fixtures.ts';
import { Client, facilitate, joinRoom, openRoom, participate, startService, until, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const tableOf = (client: Client): number | null => client.you?.table?.number ?? null;

describe('tables', () => {
  it('given seven people, when they are seated at tables of about three, then everybody has a seat and knows it, also after a restart', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 7 }, () => participate(service, room)));
    expect(await console.send('tables', { size: 3, mix: 'random' })).toEqual({ ok: true });
    await until(() => people.every((person) => tableOf(person) !== null));
    const sizes = [1, 2].map((table) => people.filter((person) => tableOf(person) === table).length);
    expect(sizes.toSorted()).toEqual([3, 4]);
    await until(() => console.people.every((person) => person.table !== null));

    // SE3: who comes late sits down at the smallest table.
    const late = await participate(service, room);
    await until(() => tableOf(late) !== null);
    expect([1, 2].map((table) => [...people, late].filter((person) => tableOf(person) === table).length)).toEqual([4, 4]);

    [console, late, ...people].forEach((client) => client.stop());
    service = await service.restart();
    const again = await facilitate(service, room);
    await until(() => again.people.length === 8 && again.people.every((person) => person.table !== null));
    again.stop();
  });

  it('given somebody who is moved, then both tables are told; size 0 takes the tables away', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const seat = await joinRoom(service, room.code);
    const one = new Client(service.url, { role: 'participant', ...seat });
    await one.ready();
    const two = await participate(service, room);
    await console.send('tables', { size: 1, mix: 'random' });
    await until(() => tableOf(one) !== null && tableOf(two) !== null);
    expect(tableOf(one)).not.toBe(tableOf(two));
    await until(() => console.people.length === 2 && console.people.every((person) => person.table !== null));
    const mover = console.people.find((person) => person.table === tableOf(one));
    expect(await console.send('move', { participant: mover?.id, table: tableOf(two) })).toEqual({ ok: true });
    await until(() => one.you?.table?.people === 2 && two.you?.table?.people === 2);
    await console.send('tables', { size: 0, mix: 'random' });
    await until(() => one.you?.table === null);
    expect(await console.send('move', { participant: 'nobody', table: 1 })).toEqual({ refused: 'no-such-person' });
    [console, one, two].forEach((client) => client.stop());
  });
});

describe('changing the programme while the room is open', () => {
  const item = (id: string): object => ({ id, kind: 'dilemma', title: 'Nog een verhaal', minutes: 20, settings: dilemmaSettings });

  it('given an activity that is put in, then it is next, and the phones know it', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const phone = await participate(service, room);
    await console.go('sort', 'sort:personal');
    expect(await console.send('insert', { item: item('extra'), at: 0 })).toEqual({ ok: true });
    await until(() => phone.view?.status === 'open' && phone.view.programme.map(({ id }) => id).join() === 'sort,extra,dilemma');
    expect(await console.send('insert', { item: item('extra'), at: 0 })).toEqual({ refused: 'programme-invalid' });
    await console.go('extra', 'first');
    expect(await phone.answer('extra', 'first', { kind: 'choice', option: 'a' })).toEqual({ ok: true });
    [console, phone].forEach((client) => client.stop());
  });

  it('RM7: what is ahead changes places or goes, what was begun stays', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const step = (): number => console.console?.step ?? 0;
    await console.send('insert', { item: item('extra'), at: 0 });
    await until(() => console.console?.ahead.join() === 'extra,sort,dilemma');
    expect(await console.send('command', { do: 'arrange', step: step(), ahead: ['dilemma', 'sort'] })).toEqual({ ok: true });
    await until(() => console.console?.ahead.join() === 'dilemma,sort');
    await console.go('dilemma', 'read');
    await until(() => console.console?.ahead.join() === 'sort');
    expect(await console.send('command', { do: 'arrange', step: step(), ahead: ['sort', 'dilemma'] })).toEqual({
      refused: 'no-such-activity',
    });
    expect(await console.send('command', { do: 'arrange', step: step(), ahead: ['sort', 'sort'] })).toEqual({
      refused: 'no-such-activity',
    });
    expect(await console.send('command', { do: 'arrange', step: step() - 1, ahead: [] })).toEqual({ refused: 'already-moved' });
    console.stop();
  });
});

it('given an activity that is called `constructor`, then arranging it does no harm', async () => {
  const agreements = { cards: dilemmaSettings.cards.slice(0, 4), most: 3, dots: 3, levels: false };
  const room = await openRoom(service, {
    programme: { title: 'Kwaad', activities: [{ id: 'constructor', kind: 'agreements', title: 'x', minutes: 5, settings: agreements }] },
  });
  const console = await facilitate(service, room);
  await console.go('constructor', 'propose');
  expect(await console.send('command', { do: 'steer', activity: 'constructor', act: { act: 'drop', rule: 'none' } })).not.toEqual({
    refused: 'not-saved',
  });
  console.stop();
  service = await service.restart();
  const again = await facilitate(service, room);
  await until(() => again.console?.view.status === 'open' && again.console.view.stage.at === 'activity');
  again.stop();
});
