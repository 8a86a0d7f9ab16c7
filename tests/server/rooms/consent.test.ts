import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONSENT } from '../../../shared/protocol/messages.ts';
import { facilitate, openRoom, participate, startService, until, type Service } from '../../support/service.ts';

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(async () => service.stop());

const reason = (words: string): object => ({ kind: 'choice', option: 'a', reason: words });

it('CO1-CO3: given a marked reason, then only its author is asked, silence is no, and yes can be taken back', async () => {
  const room = await openRoom(service);
  const console = await facilitate(service, room);
  const [author, other] = [await participate(service, room), await participate(service, room)];
  await console.go('dilemma', 'first');
  await author.answer('dilemma', 'first', reason('Omdat het eerlijk is.'));
  await other.answer('dilemma', 'first', reason('Omdat het moet.'));
  await console.go('dilemma', 'talk');
  await until(() => console.texts.length === 2);
  const text = console.texts.find((each) => each.text === 'Omdat het eerlijk is.');
  expect(text?.harvest).toBeNull();

  expect(await console.send('command', { do: 'mark', text: text?.id })).toEqual({ ok: true });
  await until(() => author.you?.asked.length === 1);
  expect(author.you?.asked).toEqual([{ text: text?.id, words: 'Omdat het eerlijk is.', activity: 'dilemma' }]);
  expect(other.you?.asked).toEqual([]);
  const harvest = (): string | null | undefined => console.texts.find((each) => each.id === text?.id)?.harvest;
  await until(() => harvest() === 'asked');

  expect(await other.answer(CONSENT, text?.id ?? '', { may: true })).toEqual({ refused: 'no-such-text' });
  expect(await author.answer(CONSENT, text?.id ?? '', { may: 'perhaps' })).toEqual({ refused: 'malformed' });
  expect(await author.answer(CONSENT, text?.id ?? '', { may: true })).toEqual({ ok: true });
  await until(() => harvest() === 'yes');
  expect(await author.answer(CONSENT, text?.id ?? '', { may: false })).toEqual({ ok: true });
  await until(() => harvest() === 'no');
  await console.send('command', { do: 'unmark', text: text?.id });
  await until(() => author.you?.asked.length === 0);
  expect(await console.send('command', { do: 'mark', text: 'nothing' })).toEqual({ refused: 'no-such-text' });
  [console, author, other].forEach((client) => client.stop());
});
