import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fairShare, turnNow } from '../../../shared/activities/theme/fair-share.ts';
import { ThemeSettingsSchema } from '../../../shared/activities/theme/settings.ts';
import { theme } from '../../../shared/activities/theme/theme.ts';
import { collectingContent as content, themeSettings as settings } from '../../support/collecting.ts';
import { content as cards, NOTHING_LIVE } from '../../support/fixtures.ts';

describe('a theme', () => {
  it('goes from reading to gathering; notes are one sheet a table (TH1)', () => {
    expect(theme.phases(settings).map(({ id }) => id)).toEqual(['read', 'talk', 'gather']);
    expect(theme.phases(settings)[1]).toMatchObject({ slots: ['notes'], tableSlots: ['notes'] });
    expect(theme.phases({ ...settings, notes: 'none' })[1]).toMatchObject({ slots: [], tableSlots: [] });
  });

  it('fits a room that has its card, and shows everything of it but the notes', () => {
    expect(theme.fits(settings, content)).toBe(true);
    expect(theme.fits(settings, cards)).toBe(false);
    const view = theme.view(settings, content, 'talk', NOTHING_LIVE);
    expect(view).toMatchObject({ kind: 'theme', minutes: 15, notes: 'one', theme: { question: 'Zijn er grenzen aan loyaliteit?' } });
    expect(JSON.stringify(view)).not.toContain('GEHEIM');
    expect(theme.notes(settings, content, 'talk')).toEqual(['GEHEIM-NOTITIE bij het thema']);
  });

  it('TH2 gives the facilitator notes to pick, and the room only those that were', () => {
    const body = { kind: 'items', items: ['Iemand moet het zeggen.', 'Niet eens.'] } as const;
    expect(theme.texts(body, 'notes').map(({ use, text }) => `${use}: ${text}`)).toEqual([
      'item: Iemand moet het zeggen.',
      'item: Niet eens.',
    ]);
    expect(theme.texts({ kind: 'read' }, 'read')).toEqual([]);
    const approved = [{ id: 'x', slot: 'notes', text: 'Niet eens.', choice: null }];
    const picture = theme.summarise(
      {
        settings,
        content,
        answers: new Map(),
        earlier: [],
        people: 9,
        approved,
        tables: [{ number: 3, key: 'k', people: [] }],
        steering: null,
      },
      'gather',
    );
    expect(picture).toEqual({ kind: 'theme', notes: [{ id: 'x', text: 'Niet eens.' }] });
  });

  it('refuses settings and answers that make no sense', () => {
    expect(v.is(ThemeSettingsSchema, { ...settings, minutes: 0 })).toBe(false);
    expect(v.is(ThemeSettingsSchema, { ...settings, notes: 'some' })).toBe(false);
    expect(theme.body('elsewhere')).toBeNull();
    const notes = theme.body('notes');
    expect(notes && v.is(notes, { kind: 'items', items: Array.from({ length: 7 }, (_, i) => `Zin ${i}`) })).toBe(false);
    expect(notes && v.is(notes, { kind: 'items', items: ['x'.repeat(201)] })).toBe(false);
  });
});

describe('a fair share', () => {
  it('given 12 minutes and 5 people, then 2 minutes and 15 seconds each', () => {
    expect(fairShare(12, 5)).toBe(135);
    expect(fairShare(15, 4)).toBe(225);
    expect(fairShare(2, 7)).toBe(15);
  });

  it('never gives more than there is, and a turn to everybody in order (any table)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 12 }), (minutes, people) => {
        expect(fairShare(minutes, people) * people).toBeLessThanOrEqual(minutes * 60);
        const whole = minutes * 60;
        const turns = Array.from({ length: whole }, (_, second) => turnNow(second, whole, people));
        expect(turns).toEqual(turns.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
        expect(new Set(turns)).toEqual(new Set(Array.from({ length: people }, (_, i) => i + 1)));
      }),
      { numRuns: 40 },
    );
  });

  it('has no turn before the clock runs or when time is up', () => {
    expect(turnNow(-1, 60, 4)).toBeNull();
    expect(turnNow(60, 60, 4)).toBeNull();
    expect(turnNow(0, 60, 0)).toBeNull();
  });
});
