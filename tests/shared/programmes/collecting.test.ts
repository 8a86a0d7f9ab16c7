import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SpeakerSettingsSchema } from '../../../shared/activities/speaker/settings.ts';
import { TaskSettingsSchema } from '../../../shared/activities/task/settings.ts';
import { ThemeSettingsSchema } from '../../../shared/activities/theme/settings.ts';
import { byDeck, cardsIn } from '../../../shared/programmes/cards.ts';
import { speakerItems } from '../../../shared/activities/speaker/item.ts';
import { taskItems, withAnswers } from '../../../shared/activities/task/item.ts';
import { themeItems } from '../../../shared/activities/theme/item.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';

type Listed = DeckList['decks'][number];
const deck = (id: string, themes: Listed['themes'], tasks: Listed['tasks']): Listed => ({
  id,
  title: `Set ${id}`,
  language: 'nl',
  description: '',
  values: [],
  stories: [],
  themes,
  tasks,
  programmes: [],
});
const theme = (id: string, minutes = 20): Listed['themes'][number] => ({ id, title: `Thema ${id}`, minutes });
const task = (id: string, work: 'alone' | 'table', answer: 'text' | 'none'): Listed['tasks'][number] => ({
  id,
  title: `Opgave ${id}`,
  minutes: 15,
  work,
  answer,
});
const list = {
  decks: [
    deck('een', [theme('t1'), theme('t2', 8)], [task('o1', 'alone', 'text')]),
    deck('twee', [theme('t1', 30)], [task('o2', 'table', 'text'), task('o3', 'table', 'none')]),
  ],
};
const cards = cardsIn(list, 'nl');
const empty = cardsIn({ decks: [] }, 'nl');

describe('themes and tasks in the pool', () => {
  it('keep their decks, and get ids of their own where two decks use one (M5, M6)', () => {
    expect(cards.themes.map(({ id }) => id)).toEqual(['t1', 't2', 't1-2']);
    expect(byDeck(cards, cards.themes).map(({ title, cards: own }) => [title, own.length])).toEqual([
      ['Set een', 2],
      ['Set twee', 1],
    ]);
  });
});

describe('a theme in a programme', () => {
  it('begins with the first card and its minutes, less those to read and to gather', () => {
    expect(themeItems.settings(cards, {}, null)).toEqual({ theme: 't1', minutes: 15, notes: 'one' });
    expect(themeItems.settings(cards, { theme: 't2' }, null)).toEqual({ theme: 't2', minutes: 5, notes: 'one' });
    expect(themeItems.settings(cards, { theme: 't1', minutes: 12, notes: 'all' }, 'id:twee')).toEqual({
      theme: 't1-2',
      minutes: 12,
      notes: 'all',
    });
  });

  it('is not made up when its card is not there', () => {
    expect(themeItems.settings(cards, { theme: 'elders' }, null)).toBeNull();
    expect(themeItems.settings(empty, {}, null)).toBeNull();
  });

  it('follows its card to another pool, else takes the first one there', () => {
    const other = cardsIn({ decks: [list.decks[1]!] }, 'nl');
    expect(themeItems.carry({ theme: 't1-2', minutes: 12, notes: 'all' }, cards, other)).toEqual({
      theme: 't1',
      minutes: 12,
      notes: 'all',
    });
    expect(themeItems.carry({ theme: 't2', minutes: 5, notes: 'all' }, cards, other)).toEqual({ theme: 't1', minutes: 25, notes: 'all' });
  });

  it('says what is wrong', () => {
    expect(themeItems.problems({ theme: 'elders', minutes: 5, notes: 'one' }, cards).map(({ id }) => id)).toEqual(['no-theme']);
    expect(themeItems.problems({ theme: 't1', minutes: Number.NaN, notes: 'one' }, cards).map(({ id }) => id)).toEqual([
      'speaking-minutes',
    ]);
  });
});

describe('a task in a programme', () => {
  it('works as its card says; a vote is usual only where tables write', () => {
    expect(taskItems.settings(cards, {}, null)).toEqual({ task: 'o1', work: 'alone', answers: 3, dots: 0 });
    expect(taskItems.settings(cards, { task: 'o2' }, null)).toEqual({ task: 'o2', work: 'table', answers: 3, dots: 3 });
    expect(taskItems.settings(cards, { task: 'o3' }, null)).toEqual({ task: 'o3', work: 'table', answers: 0, dots: 0 });
    expect(taskItems.settings(cards, { task: 'o1', work: 'table', answers: 1, dots: 9 }, null)).toEqual({
      task: 'o1',
      work: 'table',
      answers: 1,
      dots: 0,
    });
  });

  it('has no dots without answers', () => {
    expect(withAnswers({ task: 'o2', work: 'table', answers: 3, dots: 3 }, 0)).toEqual({ task: 'o2', work: 'table', answers: 0, dots: 0 });
    expect(taskItems.settings(cards, { task: 'o2', answers: 0, dots: 4 }, null)).toMatchObject({ dots: 0 });
  });
});

describe('a speaker in a programme', () => {
  it('needs no cards, and no name yet', () => {
    expect(speakerItems.settings(empty, {}, null)).toEqual({ who: '', subject: '', minutes: 15 });
    expect(speakerItems.settings(empty, { who: ' Samira ', minutes: 20 }, null)).toEqual({ who: 'Samira', subject: '', minutes: 20 });
  });
});

describe('settings that the editor makes', () => {
  it('are taken by the schemas of their kinds', () => {
    for (const id of ['t1', 't2', 't1-2']) expect(v.is(ThemeSettingsSchema, themeItems.settings(cards, { theme: id }, null))).toBe(true);
    for (const id of ['o1', 'o2', 'o3']) expect(v.is(TaskSettingsSchema, taskItems.settings(cards, { task: id }, null))).toBe(true);
    expect(v.is(SpeakerSettingsSchema, speakerItems.settings(cards, {}, null))).toBe(true);
  });
});
