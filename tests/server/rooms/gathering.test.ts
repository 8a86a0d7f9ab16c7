import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import { simulateSort } from '../../../shared/activities/value-sort/simulate.ts';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import { phasesOf } from '../../../shared/room/programme.ts';
import { content, programme, sortSettings } from '../../support/fixtures.ts';
import { facilitate, joinRoom, openRoom, participate, startService, until, watch, Client, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const choice = (option: string, more: object = {}): object => ({ kind: 'choice', option, ...more });
const board = (who: number): object =>
  simulateSort(
    sortSettings,
    content.values,
    'sort:personal',
    personaOf(`board ${who}`, () => 0.5),
  );
const shown = (client: Client): unknown =>
  client.view?.status === 'open' && client.view.stage.at === 'activity' ? client.view.stage.activity.shown?.picture : null;

describe('a gathering over real sockets', () => {
  it('given six people who sort and choose twice, then the screen shows exactly what was answered', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
    const screen = await watch(service, room);

    await console.go('sort', 'sort:personal');
    for (const [i, person] of people.entries()) expect(await person.answer('sort', 'sort:personal', board(i))).toEqual({ ok: true });
    await until(() => screen.progress?.done === 6);
    await console.go('sort', 'result:personal');
    expect(shown(screen)).toBeUndefined();
    await console.reveal('top');
    await until(() => shown(screen) !== undefined);
    expect((shown(screen) as ValueSortPicture).people).toBe(6);

    await console.go('dilemma', 'first');
    for (const [i, person] of people.entries())
      expect(await person.answer('dilemma', 'first', choice(i < 4 ? 'a' : 'b', { reason: `reden ${i}` }))).toEqual({ ok: true });
    await console.go('dilemma', 'second');
    for (const [i, person] of people.entries())
      expect(await person.answer('dilemma', 'second', choice(i < 1 ? 'a' : 'b'))).toEqual({ ok: true });
    await console.go('dilemma', 'result');
    await console.reveal('both');
    await until(() => (shown(screen) as DilemmaPicture | undefined)?.kind === 'dilemma');
    const picture = shown(screen) as DilemmaPicture;
    expect(picture.first).toMatchObject([{ choice: 'a', count: 4 }, { choice: 'b', count: 2 }, { count: 0 }, { count: 0 }]);
    expect(picture.second).toMatchObject([{ choice: 'a', count: 1 }, { choice: 'b', count: 5 }, { count: 0 }, { count: 0 }]);
    await until(() => shown(people[0] as Client) !== undefined);
    expect(shown(people[0] as Client)).toEqual(picture);
    [console, screen, ...people].forEach((client) => client.stop());
  });

  it('given a reason, then it reaches the console after its phase, and the screen only when it is approved', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 5 }, () => participate(service, room)));
    await console.go('dilemma', 'first');
    await Promise.all(people.map((person, i) => person.answer('dilemma', 'first', choice('a', { reason: `Mijn reden is ${i}.` }))));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(console.texts).toEqual([]);
    await console.go('dilemma', 'second');
    await Promise.all(people.map((person) => person.answer('dilemma', 'second', choice('a'))));
    await until(() => console.texts.length === 5);
    const one = console.texts[0];
    expect(await console.command({ do: 'approve', text: one?.id ?? '' })).toEqual({ ok: true });
    expect(await console.command({ do: 'approve', text: 'nonsense' })).toEqual({ refused: 'no-such-text' });
    await console.go('dilemma', 'result');
    await console.reveal('reasons');
    const picture = shown(console) as DilemmaPicture;
    expect(picture.reasons.map((reason) => reason.text)).toEqual([one?.text]);
    [console, ...people].forEach((client) => client.stop());
  });

  it('given a reason that goes along to another choice, then it stands on the console once, and a new one beside it', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 5 }, () => participate(service, room)));
    await console.go('dilemma', 'first');
    await Promise.all(people.map((person, i) => person.answer('dilemma', 'first', choice('a', { reason: `Mijn reden is ${i}.` }))));
    await console.go('dilemma', 'second');
    await until(() => console.texts.length === 5);
    const before = new Set(console.texts.map(({ id }) => id));
    const reasonOf = (i: number): string => (i === 0 ? 'Ik zie het nu anders.' : `Mijn reden is ${i}.`);
    await Promise.all(people.map((person, i) => person.answer('dilemma', 'second', choice('b', { reason: reasonOf(i) }))));
    await console.go('dilemma', 'result');
    await until(() => console.texts.length > 5);
    expect(console.texts.filter(({ id }) => !before.has(id)).map(({ text }) => text)).toEqual(['Ik zie het nu anders.']);
    [console, ...people].forEach((client) => client.stop());
  });

  it('gives no result before five answers are in, and says so', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 4 }, () => participate(service, room)));
    await console.go('dilemma', 'first');
    await Promise.all(people.map((person) => person.answer('dilemma', 'first', choice('a'))));
    await console.go('dilemma', 'second');
    await Promise.all(people.map((person) => person.answer('dilemma', 'second', choice('a'))));
    await console.go('dilemma', 'result');
    expect(await console.command({ do: 'reveal', step: console.console?.step ?? 0, picture: 'both' })).toEqual({
      refused: 'too-few-answers',
    });
    expect(console.preview).toBeNull();
    [console, ...people].forEach((client) => client.stop());
  });

  it('previews in steps of at least five answers while people are choosing', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 12 }, () => participate(service, room)));
    await console.go('dilemma', 'first');
    const seen: number[] = [];
    console.socket.on('preview', (preview) => preview && seen.push(preview.basis));
    for (const person of people) {
      await person.answer('dilemma', 'first', choice('b'));
      await new Promise((resolve) => setTimeout(resolve, 120));
      service.clock.advance(1_100);
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(seen.length).toBeGreaterThan(0);
    seen.reduce((before, now) => {
      expect(now - before).toBeGreaterThanOrEqual(5);
      return now;
    }, 0);
    [console, ...people].forEach((client) => client.stop());
  });

  it('lets a late participant land in the current phase, and a reload or a second tab is the same person', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    await console.go('dilemma', 'first');
    const seat = await joinRoom(service, room.code);
    const phone = new Client(service.url, { role: 'participant', ...seat });
    await until(() => phone.view?.status === 'open' && phone.view.stage.at === 'activity' && phone.view.stage.activity.phase === 'first');
    expect(await phone.answer('dilemma', 'first', choice('a'))).toEqual({ ok: true });
    const secondTab = new Client(service.url, { role: 'participant', ...seat });
    await until(() => secondTab.you !== null);
    expect(secondTab.you?.answers).toMatchObject([{ slot: 'first', body: { option: 'a' } }]);
    expect(await secondTab.answer('dilemma', 'first', choice('c'), 2)).toEqual({ ok: true });
    await until(() => JSON.stringify(phone.you).includes('"c"'));
    await until(() => console.progress?.people === 1 && console.progress.done === 1);
    expect(await phone.answer('dilemma', 'first', choice('b'), 2)).toEqual({ refused: 'stale-revision' });
    [console, phone, secondTab].forEach((client) => client.stop());
  });

  it('counts a retried answer once', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const phone = await participate(service, room);
    await console.go('dilemma', 'first');
    for (let i = 0; i < 5; i += 1) expect(await phone.answer('dilemma', 'first', choice('a'), 1)).toEqual({ ok: true });
    await until(() => console.progress?.done === 1);
    [console, phone].forEach((client) => client.stop());
  });

  it('moves once when two facilitators press at the same moment', async () => {
    const room = await openRoom(service);
    const one = await facilitate(service, room);
    const invite = (await one.send('invite', {})) as { code?: string };
    const recovered = (await (
      await fetch(`${service.url}/api/recover`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: invite.code?.toLowerCase() }),
      })
    ).json()) as { key: string };
    const two = new Client(service.url, { role: 'facilitator', room: room.room, key: recovered.key });
    await until(() => two.console !== null);
    const answers = await Promise.all([one.command({ do: 'next', step: 0 }), two.command({ do: 'next', step: 0 })]);
    expect(answers.toSorted((a, b) => Number('ok' in b) - Number('ok' in a))).toEqual([{ ok: true }, { refused: 'already-moved' }]);
    await until(() => two.console?.step === 1);
    [one, two].forEach((client) => client.stop());
  });

  it('is the same room after a restart in the middle, with every acknowledged answer', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const seats = await Promise.all(Array.from({ length: 6 }, () => joinRoom(service, room.code)));
    const phones = seats.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
    await Promise.all(phones.map((phone) => phone.ready()));
    await console.go('dilemma', 'first');
    await Promise.all(phones.map((phone) => phone.answer('dilemma', 'first', choice('b', { cards: ['waarde-1'] }))));
    [console, ...phones].forEach((client) => client.stop());
    service = await service.restart();
    const again = await facilitate(service, room);
    expect(again.view?.status === 'open' && again.view.stage.at === 'activity' && again.view.stage.activity.phase).toBe('first');
    const phone = new Client(service.url, { role: 'participant', ...seats[0] });
    await until(() => phone.you?.answers.length === 1);
    await until(() => again.progress?.done === 6);
    [again, phone].forEach((client) => client.stop());
  });

  it('is the same room after a restart in every phase and with every picture shown', async () => {
    const room = await openRoom(service);
    const seats = await Promise.all(Array.from({ length: 6 }, () => joinRoom(service, room.code)));
    let console = await facilitate(service, room);
    const steps = programme.activities.flatMap((item) =>
      phasesOf(item).flatMap((phase) => [{ item, phase, picture: null }, ...phase.pictures.map((picture) => ({ item, phase, picture }))]),
    );
    for (const { item, phase, picture } of steps) {
      if (picture === null) await console.go(item.id, phase.id);
      else await console.reveal(picture);
      const slot = picture === null ? phase.slots[0] : undefined;
      if (slot !== undefined) {
        const phones = seats.map((seat) => new Client(service.url, { role: 'participant', ...seat }));
        await until(() => phones.every((phone) => phone.you !== null));
        const bodyFor = (who: number): object =>
          slot.startsWith('sort:')
            ? board(who)
            : slot === 'read'
              ? { kind: 'read' }
              : slot === 'questions'
                ? { kind: 'questions', questions: [] }
                : slot === 'talk'
                  ? { kind: 'items', items: [`Aantekening ${who}`] }
                  : choice('a');
        const answers = await Promise.all(phones.map((phone, who) => phone.answer(item.id, slot, bodyFor(who))));
        expect(answers, `${item.id} ${slot}`).toEqual(seats.map(() => ({ ok: true })));
        phones.forEach((phone) => phone.stop());
      }
      const before = { view: console.view, step: console.console?.step };
      console.stop();
      service = await service.restart();
      console = await facilitate(service, room);
      // The port is another one after a restart in the test, so the address in the QR code differs.
      const plain = (view: unknown): string => JSON.stringify(view).replaceAll(/127\.0\.0\.1:\d+/g, 'here');
      expect(plain(console.view), `${phase.id} ${picture}`).toBe(plain(before.view));
      expect(console.console?.step).toBe(before.step);
    }
    console.stop();
  });

  it('works over polling alone, where WebSockets are blocked', async () => {
    const room = await openRoom(service);
    const console = await facilitate(service, room);
    const seat = await joinRoom(service, room.code);
    const phone = new Client(service.url, { role: 'participant', ...seat }, ['polling']);
    await until(() => phone.you !== null);
    await console.go('dilemma', 'first');
    await until(() => phone.view?.status === 'open' && phone.view.stage.at === 'activity' && phone.view.stage.activity.phase === 'first');
    expect(await phone.answer('dilemma', 'first', choice('b'))).toEqual({ ok: true });
    await until(() => console.progress?.done === 1);
    [console, phone].forEach((client) => client.stop());
  });

  it('locks, renames, removes; answers of who was removed stay counted', async () => {
    const room = await openRoom(service, { naming: 'named' });
    const console = await facilitate(service, room);
    const anna = await participate(service, room, 'Anna');
    await expect(joinRoom(service, room.code, 'anna')).rejects.toThrow('name-taken');
    await expect(joinRoom(service, room.code)).rejects.toThrow('name-needed');
    await console.go('dilemma', 'first');
    await anna.answer('dilemma', 'first', choice('a'));
    await until(() => console.people.length === 1);
    const id = console.people[0]?.id ?? '';
    expect(await console.send('rename', { participant: id, name: 'Anna B' })).toEqual({ ok: true });
    await until(() => anna.you?.name === 'Anna B');
    expect(await console.command({ do: 'lock' })).toEqual({ ok: true });
    await expect(joinRoom(service, room.code, 'Bram')).rejects.toThrow('room-locked');
    expect(await console.send('remove', { participant: id })).toEqual({ ok: true });
    await until(() => anna.goodbye === 'removed');
    await until(() => console.progress?.people === 0);
    [console, anna].forEach((client) => client.stop());
  });
});

describe('a rehearsal', () => {
  it('fills with simulated people who sort, choose, pass and change their mind, and leaves nothing when closed', async () => {
    const room = await openRoom(service, { kind: 'rehearsal' });
    const console = await facilitate(service, room);
    expect(await console.command({ do: 'simulate', people: 20 })).toEqual({ ok: true });
    await until(() => console.progress?.people === 20);
    await console.go('sort', 'sort:personal');
    await until(() => (console.progress?.done ?? 0) === 20);
    for (const phase of ['first', 'second']) {
      await console.go('dilemma', phase);
      await until(() => console.progress?.phase === phase && console.progress.done + console.progress.passed === 20);
    }
    await console.go('dilemma', 'result');
    await console.reveal('both');
    expect(await console.command({ do: 'close' })).toEqual({ ok: true });
    await until(() => console.goodbye === 'room-closed');
    const again = new Client(service.url, { role: 'facilitator', room: room.room, key: room.key });
    expect(await again.ready()).toBe('expired');
    again.stop();
  });
});
