import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ApprovedText } from '../../../shared/activities/activity.ts';
import type { Programme } from '../../../shared/room/programme.ts';
import { roomView } from '../../../shared/room/views.ts';
import { room } from './fake-live.ts';
import { phoneAt, reload } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const programme: Programme = {
  title: 'Eigen casussen',
  activities: [
    {
      id: 'casus',
      kind: 'own-cases',
      title: 'Eigen casussen',
      minutes: 30,
      settings: { sorts: ['dilemma', 'example'], dots: 2, cards: [] },
    },
  ],
};
const items: readonly ApprovedText[] = ['De brief', 'De buurman', 'De lijst'].map((text, i) => ({
  id: `item-${i}`,
  slot: 'case',
  text,
  choice: null,
  more: { sort: 'dilemma', happened: `Wat er gebeurde bij ${text}.`, did: `GEHEIM-DEED ${text}`, consent: 'gathering' },
}));
const withItems = (): void => {
  const view = roomView(room.state, { shownPicture: null, questions: [], items, joinBase: 'https://goedwerk.example' });
  act(() => room.live?.show(view));
};
const main = (name: string) => screen.getByRole('button', { name });

describe('bringing a case', () => {
  it('goes step by step, and is sent whole with what may happen with it', async () => {
    const live = await phoneAt('casus', 'write', { programme });
    const user = userEvent.setup();
    await user.click(main('Begin'));
    expect(screen.getByRole('alert')).toHaveTextContent('Kies eerst wat je inbrengt.');
    await user.click(screen.getByRole('radio', { name: /Een dilemma/ }));
    await user.click(main('Begin'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Wat gebeurde er?' })).toHaveFocus();
    await user.click(main('Verder'));
    expect(screen.getByText('Vertel eerst in een paar zinnen wat er gebeurde.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox'), 'Ik moest tekenen.');
    await user.click(main('Verder'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Om wie gaat het?' })).toBeInTheDocument();
    await user.click(main('Verder'));
    await user.type(await screen.findByRole('textbox', { name: 'Wat maakte het moeilijk?' }), 'Mijn naam stond eronder.');
    await user.click(main('Verder'));
    await user.click(main('Verder'));
    await user.type(await screen.findByRole('textbox', { name: 'Titel' }), 'De brief');
    expect(screen.getByRole('radio', { name: /Alleen deze bijeenkomst/ })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: /Mag in het verslag/ }));
    await user.click(main('Lever mijn casus in'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je casus ligt klaar' })).toHaveFocus();
    await waitFor(() =>
      expect(live.kept.get('casus/case')?.body).toEqual({
        kind: 'case',
        sort: 'dilemma',
        title: 'De brief',
        happened: 'Ik moest tekenen.',
        hard: 'Mijn naam stond eronder.',
        consent: 'report',
      }),
    );
    // What may happen with it can be changed without writing anew, and the whole can be taken back.
    await user.click(screen.getByRole('radio', { name: /Mag een kaart worden/ }));
    await waitFor(() => expect(live.kept.get('casus/case')?.body).toMatchObject({ consent: 'card' }));
    await user.click(main('Trek mijn casus terug'));
    await waitFor(() => expect(live.kept.get('casus/case')?.body).toEqual({ kind: 'pass' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je brengt niets in' })).toBeInTheDocument();
    await user.click(main('Toch iets inbrengen'));
    await user.click(main('Begin'));
    expect(screen.getByRole('textbox')).toHaveValue('Ik moest tekenen.');
  });

  it('stays on the phone as a draft until it is sent, also through a reload', async () => {
    const live = await phoneAt('casus', 'write', { programme });
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: /Een goed voorbeeld/ }));
    await user.click(main('Begin'));
    await user.type(screen.getByRole('textbox'), 'Ze belde terug.');
    const after = await reload();
    expect(screen.getByRole('textbox')).toHaveValue('Ze belde terug.');
    expect([...live.sent, ...after.sent]).toEqual([]);
  });

  it('can always be passed', async () => {
    const live = await phoneAt('casus', 'write', { programme });
    await userEvent.setup().click(main('Ik breng niets in'));
    await waitFor(() => expect(live.kept.get('casus/case')?.body).toEqual({ kind: 'pass' }));
  });
});

describe('reading and voting', () => {
  it('shows approved cases without what the author did, and takes so many dots', async () => {
    const live = await phoneAt('casus', 'vote', { programme });
    withItems();
    const user = userEvent.setup();
    expect(await screen.findByText('Wat er gebeurde bij De brief.')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('GEHEIM-DEED');
    await user.click(screen.getByRole('checkbox', { name: /De brief/ }));
    await user.click(screen.getByRole('checkbox', { name: /De lijst/ }));
    await user.click(screen.getByRole('checkbox', { name: /De buurman/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('Je stippen zijn op.');
    await user.click(main('Leg mijn stippen vast'));
    await waitFor(() => expect(live.kept.get('casus/votes')?.body).toEqual({ kind: 'dots', on: ['item-0', 'item-2'] }));
  });
});

describe('the chosen case', () => {
  it('lies open on the phone as soon as the facilitator opens it', async () => {
    await phoneAt('casus', 'result', { programme }, [{ type: 'steered', activity: 'casus', act: { act: 'choose', item: 'item-1' } }]);
    withItems();
    expect(await screen.findByRole('heading', { level: 1, name: 'Deze casus ligt op tafel' })).toBeInTheDocument();
    const paper = screen.getByRole('article');
    expect(within(paper).getByRole('heading', { name: 'De buurman' })).toBeInTheDocument();
    expect(within(paper).getByText('Wat er gebeurde bij De buurman.')).toBeInTheDocument();
  });

  it('keeps the own case at hand, to take consent back late', async () => {
    const result = { at: 'activity', activity: 'casus', phase: 'result', shown: null } as const;
    const live = await phoneAt('casus', 'write', { programme }, [{ type: 'moved', to: result, at: 2 }]);
    const body = { kind: 'case', sort: 'dilemma', title: 'De brief', happened: 'Ik moest tekenen.', consent: 'card' };
    act(() =>
      live.store.setState({
        you: { name: null, table: null, asked: [], answers: [{ activity: 'casus', slot: 'case', revision: 1, body }] },
      }),
    );
    await userEvent.setup().click(await screen.findByRole('radio', { name: /Alleen deze bijeenkomst/ }));
    await waitFor(() => expect(live.kept.get('casus/case')?.body).toMatchObject({ consent: 'gathering' }));
  });
});
