import { afterEach, beforeEach, expect, it } from 'vitest';
import { CONSENT } from '../../../shared/protocol/messages.ts';
import { collectingContent, collectingProgramme } from '../../support/collecting.ts';
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
  expect(author.you?.asked).toEqual([{ text: text?.id, words: 'Omdat het eerlijk is.', activity: 'dilemma', table: false }]);
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

it('CO4: given a sentence on the sheet of a table, then all who wrote on it are asked, at whatever table by now, and one silence keeps it here', async () => {
  await service.stop();
  const library = { list: () => ({ decks: [], problems: [] }), deck: () => null, snapshot: () => collectingContent };
  service = await startService(undefined, undefined, { library });
  const room = await openRoom(service, { programme: collectingProgramme });
  const console = await facilitate(service, room);
  const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
  expect(await console.send('tables', { size: 3, mix: 'random' })).toMatchObject({ ok: true });
  await until(() => people.every((person) => person.you?.table !== null));
  const tableOf = (person: (typeof people)[number]): number | undefined => person.you?.table?.number;
  const [mine, theirs] = [
    people.filter((each) => tableOf(each) === tableOf(people[0]!)),
    people.filter((each) => tableOf(each) !== tableOf(people[0]!)),
  ];
  const [first, second, silent] = mine;
  await console.go('thema', 'talk');
  const sheet = (...items: string[]): object => ({ kind: 'items', items });
  expect(await first!.answer('thema', 'notes', sheet('Iemand moet het zeggen.'), 1)).toEqual({ ok: true });
  expect(await second!.answer('thema', 'notes', sheet('Iemand moet het zeggen.', 'En wel nu.'), 2)).toEqual({ ok: true });
  await until(() => console.texts.length === 2);
  const text = console.texts.find((each) => each.text === 'Iemand moet het zeggen.')?.id ?? '';
  const said = (): string | null | undefined => console.texts.find(({ id }) => id === text)?.harvest;

  expect(await console.command({ do: 'mark', text })).toEqual({ ok: true });
  await until(() => [first, second].every((each) => each?.you?.asked.length === 1));
  expect(first?.you?.asked).toEqual([{ text, words: 'Iemand moet het zeggen.', activity: 'thema', table: true }]);
  expect([silent, ...theirs].flatMap((each) => each?.you?.asked ?? [])).toEqual([]);
  expect(JSON.stringify(first?.you)).not.toContain('.wrote');
  expect(await silent!.answer(CONSENT, text, { may: true })).toEqual({ refused: 'no-such-text' });

  expect(await first!.answer(CONSENT, text, { may: true })).toEqual({ ok: true });
  await until(() => said() === 'asked');
  // Whoever sits elsewhere by now wrote it all the same.
  const seat = await service.app.rooms
    .get(room.room)
    .then((live) => live?.people.present().filter(({ table }) => table === tableOf(second!)));
  for (const { id } of seat ?? [])
    expect(await console.send('move', { participant: id, table: tableOf(theirs[0]!) })).toMatchObject({ ok: true });
  await until(() => tableOf(second!) === tableOf(theirs[0]!));
  expect(second?.you?.asked).toHaveLength(1);
  expect(await second!.answer(CONSENT, text, { may: false })).toEqual({ ok: true });
  await until(() => said() === 'no');
  expect(await second!.answer(CONSENT, text, { may: true })).toEqual({ ok: true });
  await until(() => said() === 'yes');
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  const harvest = (await service.app.rooms.get(room.room))?.harvest;
  expect(harvest?.activities.flatMap(({ quotes }) => quotes.map((quote) => quote.text))).toEqual(['Iemand moet het zeggen.']);
  [console, ...people].forEach((client) => client.stop());
});

it('RM8 HV6: given a proposal that was shown, then its author is asked at once, and with a yes it is in the harvest as not adopted', async () => {
  const settings = { cards: ['waarde-0', 'waarde-1'], most: 2, dots: 3, levels: false };
  const programme = {
    title: 'Afspraken',
    activities: [{ id: 'code', kind: 'agreements', title: 'Afspraken', minutes: 30, settings }],
  } as const;
  const room = await openRoom(service, { programme: { ...programme, activities: [...programme.activities] } });
  const console = await facilitate(service, room);
  const author = await participate(service, room);
  await console.go('code', 'propose');
  const proposal = (text: string): object => ({ value: 'waarde-0', text });
  const texts = ['elkaar bellen.', 'doorvragen.', 'zwijgen.', 'nooit getoond.'];
  expect(await author.answer('code', 'proposals', { kind: 'proposals', proposals: texts.slice(0, 3).map(proposal) })).toEqual({ ok: true });
  const other = await participate(service, room);
  expect(await other.answer('code', 'proposals', { kind: 'proposals', proposals: [proposal('nooit getoond.')] })).toEqual({ ok: true });
  await until(() => console.texts.length === 4);
  const id = (text: string): string => console.texts.find((each) => each.text === text)?.id ?? '';
  for (const text of texts.slice(0, 3)) expect(await console.command({ do: 'approve', text: id(text) })).toEqual({ ok: true });
  await until(() => author.you?.asked.length === 3);
  expect(other.you?.asked ?? []).toEqual([]);
  // The first is adopted, the second let go by its author, of the third nothing is said.
  for (const text of texts.slice(0, 2)) expect(await author.answer(CONSENT, id(text), { may: true })).toEqual({ ok: true });
  await console.go('code', 'sharpen');
  const rule = {
    id: id('elkaar bellen.'),
    value: 'waarde-0',
    text: 'elkaar de dag zelf bellen.',
    level: null,
    owner: 'Noor',
    review: '2026-12-01',
    adopted: true,
  };
  expect(await console.command({ do: 'steer', activity: 'code', act: { act: 'put', rule } })).toEqual({ ok: true });
  expect(await console.command({ do: 'close' })).toEqual({ ok: true });
  const left = (await service.app.rooms.get(room.room))?.harvest?.activities[0];
  expect(left?.agreements.map(({ text }) => text)).toEqual(['elkaar de dag zelf bellen.']);
  expect(left?.quotes.map(({ text, proposedUnder }) => [text, proposedUnder])).toEqual([['doorvragen.', expect.any(String)]]);
  expect(JSON.stringify(left)).not.toMatch(/zwijgen|nooit getoond/);
  [console, author, other].forEach((client) => client.stop());
});
