import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeRoom, giveDialogs, moved, renderConsole } from './fake-room.tsx';

const current = vi.hoisted(() => ({ room: null as unknown as import('./fake-room.tsx').FakeRoom }));
vi.mock('../../../client/live/connection.ts', () => ({
  connectLive: (hello: never) => {
    current.room.hellos.push(hello);
    return current.room.live;
  },
}));
// The small picture of the beamer has tests of its own.
vi.mock('../../../client/facilitator/console/MiniScreen.tsx', () => ({ MiniScreen: () => null }));

function open(...given: ConstructorParameters<typeof FakeRoom>): FakeRoom {
  current.room = new FakeRoom(...given);
  renderConsole(current.room);
  return current.room;
}

const mainButton = (name: RegExp) => screen.findByRole('button', { name });

beforeEach(giveDialogs);

describe('shortcuts', () => {
  it('go on, back, pause and help', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'first')]);
    await mainButton(/Naar: aan tafel/);
    await user.keyboard(' ');
    await mainButton(/Naar: maar wat als/);
    await user.keyboard('b');
    await mainButton(/Naar: aan tafel/);
    await user.keyboard('p');
    await screen.findByRole('button', { name: 'Ga verder' });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Sneltoetsen' })).toBeInTheDocument();
    expect(room.commands().map((each) => each.do)).toEqual(['next', 'back', 'pause']);
  });

  it('stay silent while somebody types, has a button in hand or reads a dialog', async () => {
    const user = userEvent.setup();
    const room = open({ kind: 'rehearsal' });
    await user.type(await screen.findByLabelText('Hoeveel gesimuleerde deelnemers?'), 'b p t');
    screen.getByRole('button', { name: 'Meer' }).focus();
    await user.keyboard(' ');
    expect(await screen.findByRole('dialog', { name: 'Meer' })).toBeInTheDocument();
    await user.keyboard('b');
    expect(room.commands()).toEqual([]);
  });

  it('are the console’s again after a click: a button pressed with the mouse is not pressed twice', async () => {
    const user = userEvent.setup();
    const room = open({}, [moved('dilemma', 'talk')]);
    await mainButton(/Naar: maar wat als/);
    await user.click(screen.getByRole('button', { name: 'Terug' }));
    await mainButton(/Naar: aan tafel/);
    await user.keyboard(' ');
    await mainButton(/Naar: maar wat als/);
    expect(room.commands().map((each) => each.do)).toEqual(['back', 'next']);
  });

  it('leave the speed of a rehearsal to the arrow keys', async () => {
    const user = userEvent.setup();
    const room = open({ kind: 'rehearsal' });
    (await screen.findByRole('radio', { name: 'Gewoon' })).focus();
    await user.keyboard('{ArrowRight}');
    await waitFor(() => expect(screen.getByRole('radio', { name: '5×' })).toBeChecked());
    expect(room.commands()).toEqual([{ do: 'pace', times: 5 }]);
  });

  it('can be turned off', async () => {
    const user = userEvent.setup();
    const room = open();
    await user.click(await screen.findByRole('button', { name: 'Meer' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sneltoetsen aan' }));
    await user.click(screen.getByRole('button', { name: 'Sluit' }));
    (document.activeElement as HTMLElement).blur();
    await user.keyboard(' p');
    expect(room.commands()).toEqual([]);
    // The setting outlives the test otherwise.
    await user.click(screen.getByRole('button', { name: 'Meer' }));
    await user.click(screen.getByRole('checkbox', { name: 'Sneltoetsen aan' }));
  });
});
