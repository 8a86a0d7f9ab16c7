import { afterEach, beforeEach, expect, it } from 'vitest';
import { facilitate, openRoom, participate, startService, until, type Service } from '../../support/service.ts';

const HOUR = 60 * 60 * 1_000;
const choice = { kind: 'choice', option: 'a' };

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(() => service.stop());

it('given a clock that is set back an hour, then people go on answering and joining, and the room stays', async () => {
  const room = await openRoom(service);
  const console = await facilitate(service, room);
  const phone = await participate(service, room);
  await console.go('dilemma', 'first');
  service.clock.advance(-HOUR);
  for (let turn = 0; turn < 20; turn += 1) expect(await phone.answer('dilemma', 'first', choice)).toEqual({ ok: true });
  const late = await participate(service, room);
  expect(await late.answer('dilemma', 'first', choice)).toEqual({ ok: true });
  await until(() => console.progress?.done === 2);
  [console, phone, late].forEach((client) => client.stop());
});

it('given a timer that runs out because the clock jumps ahead, then nothing is discarded and answers are still taken', async () => {
  const room = await openRoom(service);
  const console = await facilitate(service, room);
  const phone = await participate(service, room);
  await console.go('dilemma', 'first');
  expect(await console.command({ do: 'timer-start', seconds: 120 })).toEqual({ ok: true });
  expect(await phone.answer('dilemma', 'first', choice)).toEqual({ ok: true });
  service.clock.advance(25 * HOUR);
  expect(await phone.answer('dilemma', 'first', { ...choice, option: 'b' })).toEqual({ ok: true });
  await until(() => console.progress?.done === 1);
  const again = await participate(service, room);
  expect(again.view?.status).toBe('open');
  [console, phone, again].forEach((client) => client.stop());
});
