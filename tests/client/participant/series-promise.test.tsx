import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { App } from '../../../client/App.tsx';
import type { Peeked } from '../../../shared/protocol/http.ts';

vi.mock('../../../client/live/connection.ts', async () => ({ connectLive: (await import('./fake-live.ts')).connectLive }));

const room: Peeked = {
  room: 'r',
  title: 'Hub',
  kind: 'gathering',
  naming: 'anonymous',
  smallCircle: false,
  language: 'nl',
  keepDays: 30,
  look: null,
};
let peeked: Peeked = room;

beforeEach(() => {
  window.scrollTo = () => undefined;
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, json: () => Promise.resolve(peeked) }));
  history.replaceState(null, '', '/12345678');
});
afterEach(() => vi.unstubAllGlobals());

it('says before joining that what is left goes to a series, and until when', async () => {
  peeked = { ...room, series: { title: 'Dienend leiderschap', deleteAt: new Date(2027, 2, 1).getTime() } };
  render(<App />);
  expect(await screen.findByText('Deel van het traject ‘Dienend leiderschap’')).toBeInTheDocument();
  expect(screen.getByText(/tellingen en toegestane teksten worden bewaard tot 1 maart 2027/)).toBeInTheDocument();
});

it('says nothing of a series when there is none', async () => {
  peeked = { ...room, series: null };
  render(<App />);
  expect(await screen.findByRole('button', { name: 'Ik spreek dit af en doe mee' })).toBeInTheDocument();
  expect(screen.queryByText(/traject/)).not.toBeInTheDocument();
});
