/** A card of its own for each table, with the decks of the toolkit, over real sockets. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ProgrammeItem } from '../../../shared/room/programme.ts';
import { shippedLibrary } from '../../support/shipped.ts';
import { facilitate, openRoom, participate, startService, until, watch, type Client, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService(undefined, undefined, { library: shippedLibrary })));
afterEach(async () => service.stop());

const settings = { theme: 'je-rug-recht', themes: ['loyaal-aan-wie', 'op-jouw-bord'], minutes: 15, notes: 'one' };
const item = (id: string, change: object = {}): ProgrammeItem => ({
  id,
  kind: 'theme',
  title: 'Elk een kaart',
  minutes: 20,
  settings: { ...settings, ...change },
});

const themesOf = (client: Client): readonly string[] | undefined => {
  const stage = client.view?.status === 'open' ? client.view.stage : null;
  const cards = stage?.at === 'activity' ? stage.activity.cards : null;
  return cards?.kind === 'theme' ? cards.themes?.map(({ id }) => id) : undefined;
};

it('TH3: every card that a table may have is dealt with the room, to phones and the screen', async () => {
  const room = await openRoom(service, { programme: { title: 'Per tafel', activities: [item('thema')] } });
  const [console, screen, phone] = [await facilitate(service, room), await watch(service, room), await participate(service, room)];
  await console.go('thema', 'talk');
  await until(() => themesOf(phone)?.join() === 'je-rug-recht,loyaal-aan-wie,op-jouw-bord' && themesOf(screen)?.length === 3);
  expect(console.console?.notes.filter((note) => note.startsWith('Je rug recht\n\n'))).toHaveLength(1);
  [console, screen, phone].forEach((client) => client.stop());
});

it('TH3: an activity that is put in while the room runs brings all its cards; with one that is nowhere it is refused', async () => {
  const one = item('thema', { themes: undefined });
  const room = await openRoom(service, { programme: { title: 'Per tafel', activities: [one] } });
  const [console, phone] = [await facilitate(service, room), await participate(service, room)];
  expect(await console.send('insert', { item: item('extra', { themes: ['nergens'] }), at: 0 })).toEqual({ refused: 'programme-invalid' });
  expect(await console.send('insert', { item: item('extra'), at: 0 })).toEqual({ ok: true });
  await console.go('extra', 'read');
  await until(() => themesOf(phone)?.length === 3);
  [console, phone].forEach((client) => client.stop());
});
