/** A theme, a task and a speaker over real sockets. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TaskPicture } from '../../../shared/activities/task/picture.ts';
import type { Library } from '../../../server/decks/library.ts';
import { collectingContent, collectingProgramme } from '../../support/collecting.ts';
import { facilitate, openRoom, participate, startService, until, watch, type Client, type Service } from '../../support/service.ts';

const library: Library = { list: () => ({ decks: [], problems: [] }), deck: () => null, snapshot: () => collectingContent };
let service: Service;
beforeEach(async () => void (service = await startService(undefined, undefined, { library })));
afterEach(async () => service.stop());

const activity = (client: Client) =>
  client.view?.status === 'open' && client.view.stage.at === 'activity' ? client.view.stage.activity : null;
const items = (...texts: string[]): object => ({ kind: 'items', items: texts });

describe('collecting over real sockets', () => {
  it('given notes of a table, then the whole table has them, the console may pick, and only what is picked is shown, by no table', async () => {
    const room = await openRoom(service, { programme: collectingProgramme });
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
    const screen = await watch(service, room);
    expect(await console.send('tables', { size: 3, mix: 'random' })).toMatchObject({ ok: true });
    await until(() => people.every((person) => person.you?.table !== null));
    await console.go('thema', 'talk');
    const [first] = people;
    const mates = people.filter((person) => person.you?.table?.number === first?.you?.table?.number);
    expect(await first?.answer('thema', 'notes', items('Iemand moet het zeggen.', 'CANARY-NIET-GETOOND'))).toEqual({ ok: true });
    await until(() => mates.every((mate) => JSON.stringify(mate.you?.answers).includes('Iemand moet het zeggen.')));
    await until(() => console.texts.length === 2);
    const picked = console.texts.find(({ text }) => text === 'Iemand moet het zeggen.');
    expect(await console.command({ do: 'approve', text: picked?.id ?? '' })).toEqual({ ok: true });
    await console.go('thema', 'gather');
    await until(() => activity(screen)?.items.length === 1);
    expect(activity(screen)?.items).toEqual([{ id: picked?.id, slot: 'notes', text: 'Iemand moet het zeggen.', choice: null }]);
    expect(screen.heard.join('')).not.toContain('CANARY');
    [console, screen, ...people].forEach((client) => client.stop());
  });

  it('given answers, groups and dots, then the picture counts each dot once and not before five voted', async () => {
    const room = await openRoom(service, { programme: collectingProgramme });
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 6 }, () => participate(service, room)));
    await console.go('opgave', 'do');
    for (const [i, person] of people.entries())
      expect(await person.answer('opgave', 'answers', items(`Antwoord ${i}`))).toEqual({ ok: true });
    expect(await people[0]?.answer('opgave', 'answers', items('a', 'b', 'c', 'd'))).toEqual({ refused: 'malformed' });
    await until(() => console.texts.length === 6);
    for (const text of console.texts.slice(0, 3)) await console.command({ do: 'approve', text: text.id });
    await console.go('opgave', 'gather');
    const ids = activity(console)?.items.map(({ id }) => id) ?? [];
    expect(ids).toHaveLength(3);
    expect(await console.command({ do: 'steer', activity: 'opgave', act: { act: 'group', title: 'Papier', item: ids[0] } })).toEqual({
      ok: true,
    });
    expect(await console.command({ do: 'steer', activity: 'opgave', act: { act: 'burn' } })).toEqual({ refused: 'malformed' });
    await console.go('opgave', 'vote');
    for (const person of people.slice(0, 4)) await person.answer('opgave', 'votes', { kind: 'dots', on: [ids[0], ids[1]] });
    await console.go('opgave', 'result');
    expect(await console.command({ do: 'reveal', step: console.console?.step ?? 0, picture: 'answers' })).toEqual({
      refused: 'too-few-answers',
    });
    for (const person of people.slice(4)) await person.answer('opgave', 'votes', { kind: 'dots', on: [ids[0], 'not-an-item'] });
    await console.reveal('answers');
    const picture = activity(console)?.shown?.picture as TaskPicture;
    expect(picture.voters).toBe(6);
    expect(picture.groups.map(({ title, dots }) => [title, dots])).toEqual([['Papier', 6]]);
    expect(picture.loose.map(({ dots }) => dots)).toEqual([4, 0]);
    expect(await people[0]?.answer('opgave', 'votes', { kind: 'pass' })).toEqual({ refused: 'result-shown' });
    [console, ...people].forEach((client) => client.stop());
  });

  it('given a question that was approved, then it can be supported, taken and closed for everybody at once', async () => {
    const room = await openRoom(service, { programme: collectingProgramme });
    const console = await facilitate(service, room);
    const people = await Promise.all(Array.from({ length: 5 }, () => participate(service, room)));
    await console.go('spreker', 'listen');
    await people[0]?.answer('spreker', 'questions', items('Waarom toen?'));
    await until(() => console.texts.length === 1);
    await console.command({ do: 'approve', text: console.texts[0]?.id ?? '' });
    await console.go('spreker', 'questions');
    const question = activity(console)?.items[0]?.id ?? '';
    for (const person of people) expect(await person.answer('spreker', 'support', { kind: 'dots', on: [question] })).toEqual({ ok: true });
    expect(await people[1]?.answer('spreker', 'questions', items('En nu?'))).toEqual({ ok: true });
    await console.command({ do: 'steer', activity: 'spreker', act: { act: 'answer', question } });
    await until(() => people.every((person) => JSON.stringify(activity(person)?.cards).includes(`"now":"${question}"`)));
    await console.command({ do: 'steer', activity: 'spreker', act: { act: 'close' } });
    await until(() => people.every((person) => JSON.stringify(activity(person)?.cards).includes(`"closed":["${question}"]`)));
    expect(await people[0]?.send('command', { do: 'steer', activity: 'spreker', act: { act: 'close' } })).toMatchObject({
      refused: 'not-allowed',
    });
    [console, ...people].forEach((client) => client.stop());
  });
});
