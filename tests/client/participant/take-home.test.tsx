import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { KEYS, remember } from '../../../client/live/storage.ts';
import Mine from '../../../client/participant/mine/Mine.tsx';
import { plainText } from '../../../client/participant/mine/plain-text.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import { phasesOf } from '../../../shared/room/programme.ts';
import { content, NOTHING_LIVE, programme, sortSettings } from '../../support/fixtures.ts';

const [sort, dilemma] = programme.activities;
const ranked = sortSettings.cards.slice(0, 4);
const sorted = {
  moves: sortSettings.cards.map((card, i) => [card, i < 4 ? 'most' : i < 10 ? 'more' : i < 20 ? 'neutral' : i < 26 ? 'less' : 'least']),
  rank: ranked.toReversed(),
  keep: ranked.slice(0, 2),
  done: true,
};

/** A device that was in a room, as the room left it. */
beforeEach(() => {
  cleanup();
  localStorage.clear();
  chooseLanguage('nl');
  const activities = [sort, dilemma].map((item, index) => ({
    id: item!.id,
    title: item!.title,
    index,
    cards: activityKind(item!.kind).view(item!.settings, content, phasesOf(item!).at(-1)!.id, NOTHING_LIVE),
  }));
  const kept = Object.fromEntries(activities.map((each) => [each.id, each]));
  remember('gw.kept', [{ id: 'room-1', code: '12345678', title: 'Hub', language: 'nl', seenAt: 0, closed: true, activities: kept }]);
  const own = (body: unknown) => ({ revision: 1, body });
  remember(KEYS.own('room-1'), {
    'sort/sort:personal': own(sorted),
    'dilemma/first': own({ kind: 'choice', option: 'a', cards: ['waarde-3'], reason: 'Eerst zeker weten.', sure: 4 }),
    'dilemma/second': own({ kind: 'choice', option: 'b', cards: [], reason: 'Na het gesprek zag ik haar.' }),
  });
});

it('has the own values, both choices and the reasons, and nothing that only works on a page', () => {
  render(<Mine />);
  const text = plainText(screen.getByRole('heading', { level: 2, name: 'Hub' }).closest('section')!);
  expect(text.startsWith('Hub\n')).toBe(true);
  for (const part of ['Waarde 3', 'Ik zeg het.', 'Eerst zeker weten.', 'Ik wacht.', 'Na het gesprek zag ik haar.'])
    expect(text).toContain(part);
  expect(text).toMatch(/1\. .*Waarde 3/);
  expect(text.indexOf('Ik zeg het.')).toBeLessThan(text.indexOf('Ik wacht.'));
  expect(text).not.toMatch(/Druk af|Deel|Wis van|\u00ad|\n{3}/);
});

it('is shared by the device itself, and no request is made', async () => {
  const share = vi.fn(async () => undefined);
  Object.assign(navigator, { share });
  const fetching = vi.spyOn(globalThis, 'fetch');
  render(<Mine />);
  await userEvent.click(screen.getByRole('button', { name: 'Deel' }));
  expect(share).toHaveBeenCalledWith({ title: 'Hub', text: expect.stringContaining('Na het gesprek zag ik haar.') });
  expect(fetching).not.toHaveBeenCalled();
  Reflect.deleteProperty(navigator, 'share');
});

it('is copied where a device cannot share', async () => {
  const user = userEvent.setup();
  render(<Mine />);
  await user.click(screen.getByRole('button', { name: 'Kopieer als tekst' }));
  expect(await navigator.clipboard.readText()).toContain('Ik wacht.');
  expect(screen.getByRole('status')).toHaveTextContent('Gekopieerd');
});
