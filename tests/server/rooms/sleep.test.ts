import { afterEach, beforeEach, expect, it } from 'vitest';
import { facilitate, openRoom, participate, startService, until, type Service } from '../../support/service.ts';

const HOUR = 60 * 60 * 1_000;
const choice = { kind: 'choice', option: 'a' };

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(() => service.stop());

/** Nobody is connected any more, and an hour goes by. */
async function asleep(): Promise<void> {
  await until(() => {
    service.clock.advance(HOUR);
    void service.app.rooms.letSleep();
    return service.app.rooms.count === 0;
  });
}

it('given a room that everybody left, when an hour has passed, then it is out of memory, and whoever comes finds it as it was', async () => {
  const { rooms } = service.app;
  const room = await openRoom(service);
  const console = await facilitate(service, room);
  const phone = await participate(service, room);
  await console.go('dilemma', 'first');
  expect(await phone.answer('dilemma', 'first', choice)).toEqual({ ok: true });
  service.clock.advance(HOUR);
  await rooms.letSleep();
  expect(rooms.count, 'somebody is in it').toBe(1);
  [console, phone].forEach((client) => client.stop());
  await asleep();
  const again = await facilitate(service, room);
  await until(() => again.progress?.done === 1);
  expect(again.view?.status === 'open' && again.view.stage.at === 'activity' && again.view.stage.activity.phase).toBe('first');
  again.stop();
});

it('given a room that is closed, then its harvest is read from the store as well', async () => {
  const room = await openRoom(service);
  const console = await facilitate(service, room);
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  console.stop();
  await asleep();
  const response = await fetch(`${service.url}/api/harvest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ room: room.room, key: room.key }),
  });
  expect(response.status).toBe(200);
});
