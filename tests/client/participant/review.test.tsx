import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { content } from '../../support/fixtures.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const agreement = (id: string, text: string) => ({
  id,
  value: 'w',
  valueTitle: 'Eerlijkheid',
  text,
  level: null,
  owner: 'het team',
  review: null,
});
const series = {
  programme: { title: 'Terug', activities: [{ id: 'terug', kind: 'review' as const, title: 'Terug', minutes: 10, settings: {} }] },
  content: {
    ...content,
    earlier: { heldOn: '2026-11-25', sorts: [], agreements: [agreement('a', 'elkaar terugbellen.'), agreement('b', 'een fout melden.')] },
  },
};

describe('looking back on agreements', () => {
  it('shows where they come from, and sends each verdict as it is given', async () => {
    const live = await phoneAt('terug', 'look', series);
    const user = userEvent.setup();
    expect(screen.getByText('Afgesproken op 25 november 2026')).toBeInTheDocument();
    const first = screen.getByRole('group', { name: 'Wat doen we met: elkaar terugbellen.' });
    await user.click(within(first).getByRole('radio', { name: 'Houden' }));
    await waitFor(() =>
      expect(live.kept.get('terug/verdicts')?.body).toEqual({ kind: 'verdicts', verdicts: [{ agreement: 'a', verdict: 'keep' }] }),
    );
    const second = screen.getByRole('group', { name: 'Wat doen we met: een fout melden.' });
    await user.click(within(second).getByRole('radio', { name: 'Loslaten' }));
    await waitFor(() =>
      expect(live.kept.get('terug/verdicts')?.body).toMatchObject({ verdicts: [{ verdict: 'keep' }, { verdict: 'drop' }] }),
    );
  });

  it('takes other words with a change; what is typed survives a reload, and can be taken back', async () => {
    await phoneAt('terug', 'look', series);
    const user = userEvent.setup();
    const first = screen.getByRole('group', { name: 'Wat doen we met: elkaar terugbellen.' });
    await user.click(within(first).getByRole('radio', { name: 'Aanpassen' }));
    await user.type(await screen.findByRole('textbox', { name: 'Hoe zou jij het zeggen?' }), 'binnen een week bellen.');
    const live = await reload();
    // A reload asks the server; this device still has its answer on the way or kept.
    const group = await screen.findByRole('group', { name: 'Wat doen we met: elkaar terugbellen.' });
    await user.click(within(group).getByRole('radio', { name: 'Aanpassen' }));
    expect(await screen.findByRole('textbox', { name: 'Hoe zou jij het zeggen?' })).toHaveValue('binnen een week bellen.');
    await user.click(screen.getByRole('button', { name: 'Geef mee' }));
    await waitFor(() => expect(live.kept.get('terug/verdicts')?.body).toMatchObject({ verdicts: [{ words: 'binnen een week bellen.' }] }));
    await user.click(screen.getByRole('button', { name: 'Haal terug' }));
    await waitFor(() => expect(JSON.stringify(live.kept.get('terug/verdicts')?.body)).not.toContain('words'));
  });

  it('can always be passed', async () => {
    const live = await phoneAt('terug', 'look', series);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Ik zeg hier niets over' }));
    await waitFor(() => expect(live.kept.get('terug/verdicts')?.body).toEqual({ kind: 'pass' }));
  });

  it('says so when there is nothing to look back on', async () => {
    await phoneAt('terug', 'look', { ...series, content });
    expect(screen.getByText(/zijn geen afspraken bewaard/)).toBeInTheDocument();
  });

  it('shows what the group decided as it decides', async () => {
    await phoneAt('terug', 'decide', series, [
      { type: 'steered', activity: 'terug', act: { act: 'change', id: 'b', text: 'een fout zelf melden.', owner: '', review: null } },
      { type: 'steered', activity: 'terug', act: { act: 'decide', id: 'a', outcome: 'dropped' } },
    ]);
    expect(screen.getByText('Dit pasten we aan')).toBeInTheDocument();
    expect(screen.getByText(/een fout zelf melden/)).toBeInTheDocument();
    expect(screen.getByText('Dit laten we los')).toBeInTheDocument();
  });
});
