/**
 * "A facilitator can play the whole programme alone in five minutes with 24 simulated people": every programme that we ship, on the
 * real service, from the lobby to the end. The clock is moved, so that it takes seconds.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toProgramme } from '../../../shared/programmes/item.ts';
import { phasesOf } from '../../../shared/room/programme.ts';
import { openRoom, startService, TestClock, type Service } from '../../support/service.ts';
import { shippedLibrary, shippedProgrammes, type ShippedProgramme } from '../../support/shipped.ts';
import { playThrough } from './walk.ts';

let service: Service;

beforeAll(async () => {
  // Nobody passes by chance; who has no case to bring, or no question, still passes by character.
  const random = () => 0.1 + 0.9 * Math.random();
  service = await startService(undefined, new TestClock(), { library: shippedLibrary, random });
});
afterAll(() => service.stop());

async function open({ programme, language, decks }: ShippedProgramme) {
  if (!programme) throw new Error('its cards are missing');
  const sent = toProgramme(programme);
  const opened = await openRoom(service, { kind: 'rehearsal', title: sent.title, language, programme: sent, decks: [...decks] });
  return { sent, opened };
}

describe.each(shippedProgrammes.map((each) => [each.name, each] as const))('%s', (_name, shipped) => {
  it(
    'goes from the lobby to the end: everybody answers, every picture is shown once, and nothing breaks',
    { timeout: 120_000 },
    async () => {
      const { sent, opened } = await open(shipped);
      const walk = await playThrough(service, opened, 5);
      const phases = sent.activities.flatMap((item) => phasesOf(item).map((phase) => ({ item, phase, where: `${item.id}/${phase.id}` })));
      expect(walk.phases).toEqual(phases.map(({ where }) => where));
      expect(walk.shown).toEqual(phases.flatMap(({ phase, where }) => phase.pictures.map((picture) => `${where}/${picture}`)));
      for (const [where, items] of Object.entries(walk.votedOn)) expect(items, `${where}: something to vote on`).toBeGreaterThan(0);
      expect(service.logged.filter((line) => /could not|"err/.test(line))).toEqual([]);
    },
  );
});

it('works without tables too: whoever sits at none answers alone', { timeout: 120_000 }, async () => {
  const shipped = shippedProgrammes.find(({ name }) => name === 'nl dilemmamethode');
  if (!shipped) throw new Error('it is not shipped');
  const { sent, opened } = await open(shipped);
  const walk = await playThrough(service, opened, 0);
  expect(walk.shown).toHaveLength(sent.activities.flatMap((item) => phasesOf(item).flatMap(({ pictures }) => pictures)).length);
});
