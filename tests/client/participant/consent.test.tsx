import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { room, viewOf, type FakeLive } from './fake-live.ts';
import { phoneAt } from './phone.tsx';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const askOf = (table: boolean, live: FakeLive, ...words: readonly string[]) => {
  const asked = words.map((each, i) => ({ text: `text-${i}`, words: each, activity: 'dilemma', table }));
  act(() => live.store.setState({ you: { name: null, table: null, asked, answers: [] } }));
};
const ask = (live: FakeLive, ...words: readonly string[]) => askOf(false, live, ...words);
const consent = (live: FakeLive) => [...live.kept].filter(([key]) => key.startsWith('.consent/')).map(([key, { body }]) => [key, body]);

it('CO1 CO2: asks once a facilitator asked, with the own words, and sends yes or no', async () => {
  const live = await phoneAt('dilemma', 'talk');
  expect(screen.queryByText('De begeleider vraagt of deze zin mee mag')).toBeNull();
  ask(live, 'Omdat het eerlijk is.');
  expect(await screen.findByRole('heading', { name: 'De begeleider vraagt of deze zin mee mag' })).toBeInTheDocument();
  expect(screen.getByText('Omdat het eerlijk is.')).toBeInTheDocument();
  // The moment itself stays where it is, and keeps the focus that it had.
  expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, neem mee' }));
  await waitFor(() => expect(consent(live)).toEqual([['.consent/text-0', { may: true }]]));
  expect(screen.getByText('Gaat mee in het verslag.', { selector: 'p' })).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Toch niet meenemen/ }));
  await waitFor(() => expect(consent(live)).toEqual([['.consent/text-0', { may: false }]]));
  expect(screen.getByText('Blijft hier.', { selector: 'p' })).toBeInTheDocument();
});

it('CO3: at the end everything that was said is there to be changed, and what was not answered is asked once more', async () => {
  const live = await phoneAt('dilemma', 'talk');
  ask(live, 'Eerste zin.', 'Tweede zin.');
  const [first] = await screen.findAllByRole('button', { name: 'Nee, laat hier' });
  await userEvent.click(first!);
  act(() => {
    room.state = { ...room.state, stage: { at: 'end' } };
    live.show(viewOf(room.state));
  });
  expect(await screen.findByRole('button', { name: 'Toch wel meenemen: Eerste zin.' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Ja, neem mee' })).toBeInTheDocument();
});

it('a sentence that is not asked for any more is gone', async () => {
  const live = await phoneAt('dilemma', 'talk');
  ask(live, 'Een zin.');
  await screen.findByText('Een zin.');
  ask(live);
  await waitFor(() => expect(screen.queryByText('Een zin.')).toBeNull());
});

it('CO4: says of a sentence on the sheet of a table that everybody who wrote on it has to say yes', async () => {
  const live = await phoneAt('dilemma', 'talk');
  askOf(true, live, 'Wij bellen eerst.');
  expect(await screen.findByText(/als iedereen die meeschreef ja zegt/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Ja, neem mee' }));
  expect(screen.getByText('Van jou mag hij mee.')).toBeInTheDocument();
  expect(screen.queryByText('Gaat mee in het verslag.', { selector: 'p' })).toBeNull();
});
