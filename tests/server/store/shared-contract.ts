/** What a store does that several processes share, by the numbered rules of `server/store/shared-rooms.ts`. */
import { describe, expect, onTestFinished, test } from 'vitest';
import type { RoomStore, StoredParticipant } from '../../../server/store/room-store.ts';
import type { News, PersonOutcome, SharedRooms } from '../../../server/store/shared-rooms.ts';
import { answer, approved, newRoom, person } from './fixtures.ts';

type Shared = RoomStore & SharedRooms;

/** @param openEmpty opens so many stores on one empty database. */
export function sharedContract(openEmpty: (count: number) => Promise<readonly Shared[]>): void {
  const open = async (): Promise<[Shared, Shared]> => {
    const [one, other] = await openEmpty(2);
    if (!one || !other) throw new Error('two stores are needed');
    onTestFinished(async () => void (await Promise.all([one.close(), other === one ? undefined : other.close()])));
    await one.create(newRoom());
    return [one, other];
  };
  const newsOf = async (store: Shared, version: number): Promise<Extract<News, { open: true }>> => {
    const news = await store.news('room-1', version);
    if (!news?.open) throw new Error('the room is not open');
    return news;
  };

  const change = async (store: Shared, before: StoredParticipant, after: StoredParticipant): Promise<PersonOutcome | undefined> =>
    (await store.changeParticipants('room-1', [{ before, after }]))[0];

  describe('SH1: news', () => {
    test('holds the events after a version, everybody, and the sum of each slot', async () => {
      const [one, other] = await open();
      await one.append('room-1', 1, [approved('second'), approved('third')]);
      await other.saveParticipant('room-1', person());
      await other.saveAnswer('room-1', answer({ revision: 3 }));
      await other.saveAnswer('room-1', answer({ key: 'key-2', revision: 2 }));
      await other.saveAnswer('room-1', answer({ slot: 'rank', revision: 7 }));
      const news = await newsOf(one, 1);
      expect(news.events).toEqual([approved('second'), approved('third')]);
      expect(news.participants).toEqual([person()]);
      expect([...news.slots].toSorted((a, b) => a.revisions - b.revisions)).toEqual([
        { activity: 'sort', slot: 'sort:personal', revisions: 5 },
        { activity: 'sort', slot: 'rank', revisions: 7 },
      ]);
      expect((await newsOf(other, 3)).events).toEqual([]);
    });

    test('says that a room is closed, and that it is not there', async () => {
      const [one, other] = await open();
      await one.collapse('room-1', 1, [approved('closed')], null, 2_000);
      expect(await other.news('room-1', 1)).toEqual({ open: false });
      expect(await other.news('room-2', 1)).toBeNull();
    });

    test('the answers that are missing are those with a higher revision, of this slot', async () => {
      const [one, other] = await open();
      const [known, higher, unknown] = [answer({ revision: 2 }), answer({ key: 'key-2', revision: 4 }), answer({ key: 'key-3' })];
      for (const each of [known, higher, unknown, answer({ slot: 'rank' })]) await one.saveAnswer('room-1', each);
      const missing = await other.newerAnswers('room-1', { activity: 'sort', slot: 'sort:personal' }, [
        { key: 'key-1', revision: 2 },
        { key: 'key-2', revision: 3 },
      ]);
      expect([...missing].toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([higher, unknown]);
    });
  });

  describe('SH2: an answer is saved at the version that it was judged by', () => {
    test('or it is behind, stale, or the room is gone; a retry is saved once', async () => {
      const [one, other] = await open();
      expect(await one.saveAnswerAt('room-1', 1, answer({ revision: 2 }))).toBe('saved');
      expect(await other.saveAnswerAt('room-1', 1, answer({ revision: 2 }))).toBe('saved');
      expect(await other.saveAnswerAt('room-1', 1, answer({ revision: 1 }))).toBe('stale');
      await other.append('room-1', 1, [approved('second')]);
      expect(await one.saveAnswerAt('room-1', 1, answer({ revision: 3 }))).toBe('behind');
      expect(await one.saveAnswerAt('room-1', 2, answer({ revision: 3 }))).toBe('saved');
      expect((await one.load('room-1'))?.answers).toEqual([answer({ revision: 3 })]);
      await other.collapse('room-1', 2, [approved('closed')], null, 2_000);
      expect(await one.saveAnswerAt('room-1', 2, answer({ revision: 4 }))).toBe('gone');
    });

    test('while everybody answers: whoever reads after an event finds all that was saved before it, and nothing more comes', async () => {
      const [one, other] = await open();
      for (let round = 1; round <= 12; round += 1) {
        const saving = Array.from({ length: 60 }, (_, i) =>
          (i % 2 ? one : other).saveAnswerAt('room-1', round, answer({ slot: `slot-${round}`, key: `key-${i}` })),
        );
        const appended = one.append('room-1', round, [approved(`event ${round}`)]);
        expect(await appended).toBe('saved');
        const slot = (await newsOf(other, round)).slots.find((each) => each.slot === `slot-${round}`);
        const outcomes = await Promise.all(saving);
        const saved = outcomes.filter((outcome) => outcome === 'saved').length;
        expect(outcomes.filter((outcome) => outcome !== 'saved' && outcome !== 'behind')).toEqual([]);
        expect(slot?.revisions ?? 0).toBe(saved);
      }
    });
  });

  test('SH3: a room collapses over the answers that were counted, or not at all', async () => {
    const [one, other] = await open();
    await one.saveAnswerAt('room-1', 1, answer({ revision: 2 }));
    await other.saveAnswerAt('room-1', 1, answer({ key: 'key-2', revision: 3 }));
    expect(await one.collapseAt(2, 'room-1', 1, [approved('closed')], '{}', 2_000)).toBe('conflict');
    expect((await other.load('room-1'))?.answers).toHaveLength(2);
    expect(await one.collapseAt(5, 'room-1', 2, [approved('closed')], '{}', 2_000)).toBe('conflict');
    expect(await one.collapseAt(5, 'room-1', 1, [approved('closed')], '{}', 2_000)).toBe('saved');
    expect(await other.load('room-1')).toMatchObject({ secret: null, answers: [], harvest: '{}', events: [approved('closed')] });
  });

  describe('SH4: a person is changed as whoever changes it knew the record', () => {
    test('or nothing happens', async () => {
      const [one, other] = await open();
      const before = person({ background: { level: 'rijk' } });
      await one.saveParticipant('room-1', before);
      expect(await change(other, before, { ...before, name: null, removed: true })).toBe('saved');
      expect(await change(one, before, { ...before, table: 3 })).toBe('changed');
      expect(await change(one, person({ id: 'nobody' }), person({ id: 'nobody', table: 1 }))).toBe('changed');
      expect((await one.load('room-1'))?.participants).toEqual([{ ...before, name: null, removed: true }]);
      await one.remove('room-1');
      expect(await change(other, before, before)).toBe('gone');
    });

    test('many at a time, each for itself, and quickly', async () => {
      const [one, other] = await open();
      const people = Array.from({ length: 300 }, (_, i) => person({ id: `person-${i}`, tokenHash: `hash-${i}` }));
      await Promise.all(people.map((each) => one.saveParticipant('room-1', each)));
      const [gone, ...others] = people as [StoredParticipant, ...StoredParticipant[]];
      await change(one, gone, { ...gone, name: null, removed: true });
      const outcomes = await other.changeParticipants(
        'room-1',
        people.map((before) => ({ before, after: { ...before, table: 2 } })),
      );
      expect(outcomes).toEqual(['changed', ...others.map(() => 'saved')]);
      const stored = new Map((await one.load('room-1'))?.participants.map((each) => [each.id, each]));
      expect(stored.get(gone.id)).toMatchObject({ removed: true, table: null });
      expect(others.every(({ id }) => stored.get(id)?.table === 2)).toBe(true);
    });

    test('of two at the same moment one is first', async () => {
      const [one, other] = await open();
      await one.saveParticipant('room-1', person());
      const outcomes = await Promise.all([change(one, person(), person({ table: 1 })), change(other, person(), person({ table: 2 }))]);
      expect(outcomes.toSorted()).toEqual(['changed', 'saved']);
    });
  });
}
