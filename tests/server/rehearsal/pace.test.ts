/** How fast the simulated people of one rehearsal are, with a clock that stands still unless it is moved. */
import { expect, it } from 'vitest';
import { facilitate, openRoom, startService, TestClock, until } from '../../support/service.ts';

const PEOPLE = 24;
/** Ticks of the players come in real time; this is longer than one. */
const tick = () => new Promise((resolve) => setTimeout(resolve, 400));

class StillClock extends TestClock {
  private at = 1_800_000_000_000;

  override now(): number {
    return this.at;
  }

  override advance(ms: number): void {
    this.at += ms;
    super.advance(0);
  }
}

it('people who are reading go on at the new speed, in this room alone, and after a restart too', { timeout: 30_000 }, async () => {
  const clock = new StillClock();
  const service = await startService(undefined, clock, { rehearsalPace: 1 });
  const [fast, slow] = [await openRoom(service, { kind: 'rehearsal' }), await openRoom(service, { kind: 'rehearsal' })];
  const consoles = [await facilitate(service, fast), await facilitate(service, slow)] as const;
  const answersIn = async (room: string) => (await service.app.rooms.get(room))?.answers.slot('dilemma', 'read').size;
  for (const console of consoles) {
    expect(await console.command({ do: 'simulate', people: PEOPLE })).toEqual({ ok: true });
    await until(() => console.progress?.people === PEOPLE);
    await console.go('dilemma', 'read');
  }
  await tick();
  clock.advance(1_400);
  await tick();
  expect(await answersIn(fast.room), 'nobody reads a story in a second and a half').toBe(0);
  expect(await consoles[0].command({ do: 'pace', times: 20 })).toEqual({ ok: true });
  await until(() => consoles[0].console?.pace === 20);
  await tick();
  clock.advance(700);
  await until(() => consoles[0].progress?.busy === 0);
  expect(await answersIn(fast.room)).toBe(PEOPLE);
  expect(consoles[1].console?.pace).toBe(1);
  expect(await answersIn(slow.room)).toBeLessThan(PEOPLE / 2);

  consoles.forEach((console) => console.stop());
  const again = await service.restart();
  const console = await facilitate(again, fast);
  expect(console.console?.pace).toBe(20);
  console.stop();
  await again.stop();
});
