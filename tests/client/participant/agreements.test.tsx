import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Programme } from '../../../shared/room/programme.ts';
import { roomView } from '../../../shared/room/views.ts';
import { room } from './fake-live.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const programme: Programme = {
  title: 'Afspraken',
  activities: [
    {
      id: 'code',
      kind: 'agreements',
      title: 'Afspraken',
      minutes: 30,
      settings: { cards: ['waarde-0', 'waarde-1'], most: 2, dots: 2, levels: true },
    },
  ],
};
const put = (id: string, change: object = {}) =>
  ({
    type: 'steered',
    activity: 'code',
    act: {
      act: 'put',
      rule: { id, value: 'waarde-0', text: `elkaar bellen ${id}.`, level: null, owner: '', review: null, adopted: false, ...change },
    },
  }) as const;

describe('proposing', () => {
  it('puts a sentence under a value, and takes it back', async () => {
    const live = await phoneAt('code', 'propose', { programme });
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Stel dit voor' }));
    expect(screen.getByText('Kies eerst een waarde.')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Waarde 1/ }));
    await user.type(screen.getByRole('textbox', { name: 'Bij ons betekent dit dat wij…' }), 'elkaar bellen.');
    await user.click(screen.getByRole('radio', { name: 'Bedrijfscultuur' }));
    await user.click(screen.getByRole('button', { name: 'Stel dit voor' }));
    await waitFor(() =>
      expect(live.kept.get('code/proposals')?.body).toEqual({
        kind: 'proposals',
        proposals: [{ value: 'waarde-1', text: 'elkaar bellen.', level: 'culture' }],
      }),
    );
    expect(screen.getByRole('textbox', { name: 'Bij ons betekent dit dat wij…' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Haal weg: elkaar bellen.' }));
    await waitFor(() => expect(live.kept.get('code/proposals')?.body).toEqual({ kind: 'proposals', proposals: [] }));
  });

  it('keeps a half sentence through a reload, and can be passed', async () => {
    await phoneAt('code', 'propose', { programme });
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox'), 'half af');
    const live = await reload();
    expect(screen.getByRole('textbox')).toHaveValue('half af');
    await user.click(screen.getByRole('button', { name: 'Geen voorstel' }));
    await waitFor(() => expect(live.kept.get('code/proposals')?.body).toEqual({ kind: 'pass' }));
  });
});

describe('supporting', () => {
  it('lays dots on approved proposals, under their values', async () => {
    const live = await phoneAt('code', 'support', { programme });
    const items = [
      { id: 'a', slot: 'proposals', text: 'elkaar bellen.', choice: null, more: { value: 'waarde-0' } },
      { id: 'b', slot: 'proposals', text: 'op tijd beginnen.', choice: null, more: { value: 'waarde-1' } },
    ];
    act(() => live.show(roomView(room.state, { shownPicture: null, questions: [], items, joinBase: 'https://goedwerk.example' })));
    const user = userEvent.setup();
    expect(await screen.findByRole('group', { name: 'Waarde 1' })).toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'op tijd beginnen.' }));
    await user.click(screen.getByRole('button', { name: 'Leg mijn stippen vast' }));
    await waitFor(() => expect(live.kept.get('code/support')?.body).toEqual({ kind: 'dots', on: ['b'] }));
  });
});

describe('sharpening and the result', () => {
  it('follows the sentence that is on the screen, with what was agreed under it', async () => {
    await phoneAt('code', 'sharpen', { programme }, [
      put('a', { adopted: true, owner: 'het teamoverleg', review: '2027-01-10' }),
      put('b'),
    ]);
    const rules = screen.getAllByRole('article').map((each) => each.textContent);
    expect(rules[0]).toContain('Bij ons betekent dit dat wij elkaar bellen b.');
    expect(rules[1]).toContain('Bewaakt door het teamoverleg');
    expect(rules[1]).toContain('Terugkijken op 10 januari 2027');
  });

  it('shows only what was adopted', async () => {
    await phoneAt('code', 'result', { programme }, [put('a', { adopted: true }), put('b')]);
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(screen.getByText(/elkaar bellen a\./)).toBeInTheDocument();
  });
});
