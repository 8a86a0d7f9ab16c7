import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LazyMotion, domAnimation } from 'framer-motion';
import Facilitator from '../../../client/facilitator/Facilitator.tsx';
import type { DeckList, OpenRoomRequest } from '../../../shared/protocol/http.ts';
import { deckList } from './deck-list.ts';

const asked: { path: string; body: unknown }[] = [];
let list: DeckList = deckList();

vi.mock('../../../client/live/connection.ts', () => ({
  connectLive: () => {
    throw new Error('no console in these tests');
  },
}));

beforeEach(() => {
  asked.length = 0;
  list = deckList();
  history.replaceState(null, '', '/begeleiden');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = init.body ? (JSON.parse(String(init.body)) as unknown) : null;
    asked.push({ path, body });
    const answer =
      path === '/api/decks'
        ? list
        : path === '/api/recover'
          ? { refused: 'recovery-code-wrong' }
          : {
              room: 'new-room',
              code: '87654321',
              key: 'secret-key',
              recoveryCode: 'AAAA-BBBB-CCCC',
              joinUrl: 'https://goedwerk.example/87654321#s',
            };
    return new Response(JSON.stringify(answer), { status: path === '/api/recover' ? 403 : 200 });
  });
});

function renderStart() {
  return render(
    <LazyMotion features={domAnimation}>
      <Facilitator />
    </LazyMotion>,
  );
}

const request = () => asked.find((each) => each.path === '/api/rooms')?.body as OpenRoomRequest;

describe('opening a session', () => {
  it('takes one click with a ready programme, and shows the recovery code once', async () => {
    const user = userEvent.setup();
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Open de sessie: Goed Werk: waarden en een dilemma' }));
    expect(await screen.findByText('AAAA-BBBB-CCCC')).toBeInTheDocument();
    expect(request()).toMatchObject({ kind: 'gathering', naming: 'anonymous', smallCircle: false, language: 'nl', keepDays: 30 });
    expect(request().programme.activities.map((item) => item.kind)).toEqual(['value-sort', 'dilemma']);
    expect(screen.getByRole('link', { name: /Open het scherm/ })).toHaveAttribute('href', '/scherm/87654321');
    expect(location.pathname).toBe('/begeleiden/new-room');
    expect(location.href).not.toContain('secret-key');
    expect(localStorage.getItem('gw.consoles')).toContain('secret-key');
    expect(JSON.stringify(localStorage)).not.toContain('AAAA-BBBB');
  });

  it('takes the choices of the adjusted session', async () => {
    const user = userEvent.setup();
    renderStart();
    await user.click(await screen.findByRole('button', { name: /^Pas aan: Eén dilemma/ }));
    await user.click(screen.getByRole('radio', { name: 'Met naam' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kleine kring' }));
    await user.click(screen.getByRole('checkbox', { name: 'Oefenen met gesimuleerde deelnemers' }));
    await user.clear(screen.getByLabelText(/Hoe lang blijven/));
    await user.type(screen.getByLabelText(/Hoe lang blijven/), '7');
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request()).toMatchObject({ kind: 'rehearsal', naming: 'named', smallCircle: true, keepDays: 7 }));
  });

  it('keeps an adjusted programme on the device until it was opened', async () => {
    const user = userEvent.setup();
    const { unmount } = renderStart();
    await user.click(await screen.findByRole('button', { name: /^Pas aan: Eén dilemma/ }));
    await user.clear(screen.getByLabelText('Minuten'));
    await user.type(screen.getByLabelText('Minuten'), '45');
    unmount();
    renderStart();
    await user.click(await screen.findByRole('button', { name: 'Werk verder' }));
    expect(screen.getByLabelText('Minuten')).toHaveValue('45');
    await user.click(screen.getByRole('button', { name: 'Open de sessie' }));
    await waitFor(() => expect(request().programme.activities[0]).toMatchObject({ minutes: 45 }));
    await waitFor(() => expect(localStorage.getItem('gw.draft.programme')).toBeNull());
  });

  it('tells which decks are broken, in words', async () => {
    list = {
      ...deckList(),
      problems: [{ file: 'mijn-set.yaml', line: 12, field: 'verhaal 2, keuzes', problem: 'Er zijn ten minste twee keuzes nodig.' }],
    };
    renderStart();
    expect(await screen.findByText(/Eén set met kaarten heeft een fout/)).toBeInTheDocument();
    expect(screen.getByText(/Er zijn ten minste twee keuzes nodig/)).toBeInTheDocument();
  });

  it('says in words when a recovery code is wrong, and keeps what was typed', async () => {
    const user = userEvent.setup();
    renderStart();
    const field = await screen.findByLabelText('Herstelcode');
    await user.type(field, 'XXXX');
    await user.click(screen.getByRole('button', { name: 'Neem de sessie over' }));
    expect((await screen.findAllByText(/Deze herstelcode klopt niet/)).length).toBeGreaterThan(0);
    expect(field).toHaveValue('XXXX');
  });
});
