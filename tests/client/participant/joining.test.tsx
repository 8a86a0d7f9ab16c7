import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../client/App.tsx';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { digitsOf, inGroups } from '../../../client/participant/join/join-code.ts';
import { KEYS, recall } from '../../../client/live/storage.ts';
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
/** What the server says to each path; every request is kept. */
const answers: Record<string, unknown> = {};
const asked: { path: string; body: unknown }[] = [];

beforeEach(() => {
  asked.length = 0;
  window.scrollTo = () => undefined;
  vi.stubGlobal('fetch', (path: string, init: { body: string }) => {
    asked.push({ path, body: JSON.parse(init.body) });
    const answer = answers[path];
    return Promise.resolve({ ok: !(answer as { refused?: string }).refused, json: () => Promise.resolve(answer) });
  });
});
afterEach(() => vi.unstubAllGlobals());

function openAt(address: string): void {
  history.replaceState(null, '', address);
  render(<App />);
}

describe('the join code', () => {
  it.each([
    ['12345678', '12345678'],
    ['1234 5678', '12345678'],
    ['1234-5678', '12345678'],
    ['Code: 1234 5678.', '12345678'],
    ['https://gw.example:8443/12345678#abc', '12345678'],
    ['12a3', '123'],
  ])('is found in %s', (text, digits) => {
    expect(digitsOf(text)).toBe(digits);
  });
  it('is shown in two groups', () => {
    expect(inGroups('12345678')).toBe('1234 5678');
    expect(inGroups('123')).toBe('123');
  });
});

describe('joining', () => {
  it('speaks the language of the session, and the own one where somebody chose', async () => {
    Object.assign(answers, { '/api/peek': { ...room, language: 'en' } });
    openAt('/11113333');
    expect(await screen.findByRole('button', { name: 'I agree and join' })).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    act(() => chooseLanguage('nl'));
    cleanup();
    openAt('/11113333');
    expect(await screen.findByRole('button', { name: 'Ik spreek dit af en doe mee' })).toBeInTheDocument();
  });

  it('asks for the code, says what is kept, and takes a seat once agreed', async () => {
    Object.assign(answers, { '/api/peek': room, '/api/join': { room: 'r', token: 't' } });
    openAt('/');
    const user = userEvent.setup();
    const field = await screen.findByRole('textbox', { name: 'Code' });
    expect(screen.getByRole('link', { name: 'Begeleiden' })).toHaveAttribute('href', '/begeleiden');
    await user.type(field, '1111222');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(field).toBeInvalid();
    await user.type(field, '2');
    expect(field).toHaveValue('1111 2222');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Hub' })).toHaveFocus();
    expect(screen.getByText('Gewist na 30 dagen')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ik spreek dit af en doe mee' }));
    await waitFor(() => expect(recall(KEYS.seat('11112222'))).toEqual({ room: 'r', token: 't' }));
    expect(asked.at(-1)).toEqual({ path: '/api/join', body: { code: '11112222', agreed: true } });
  });

  it('takes something about the own work when somebody wants to tell it, and says what for', async () => {
    Object.assign(answers, { '/api/peek': room, '/api/join': { room: 'r', token: 't' } });
    openAt('/22221111');
    const user = userEvent.setup();
    await user.click(await screen.findByText('Vertel iets over je werk (mag je overslaan)'));
    expect(await screen.findByText(/Alleen om tafels te mengen/)).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Waar werk je?' }), 'Gemeente');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Wat voor werk doe je?' }), 'Beleid');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Waar werk je?' }), 'Zeg ik niet');
    await user.click(screen.getByRole('button', { name: 'Ik spreek dit af en doe mee' }));
    await waitFor(() => expect(asked.at(-1)?.path).toBe('/api/join'));
    expect(asked.at(-1)?.body).toEqual({ code: '22221111', agreed: true, background: { work: 'policy' } });
  });

  it('sends the secret of a scanned code along and takes it out of the address', async () => {
    Object.assign(answers, { '/api/peek': { ...room, naming: 'named', smallCircle: true }, '/api/join': { refused: 'name-taken' } });
    openAt('/33334444#geheim');
    const user = userEvent.setup();
    const name = await screen.findByRole('textbox', { name: 'Je naam' });
    expect(location.hash).toBe('');
    expect(asked[0]).toEqual({ path: '/api/peek', body: { code: '33334444', secret: 'geheim' } });
    expect(screen.getByText('Kleine kring.')).toBeInTheDocument();
    const button = screen.getByRole('button', { name: 'Ik spreek dit af en doe mee' });
    await user.click(button);
    expect(name).toBeInvalid();
    await user.type(name, 'Noor');
    await user.click(button);
    await waitFor(() => expect(name).toBeInvalid());
    expect(asked.at(-1)?.body).toEqual({ code: '33334444', secret: 'geheim', name: 'Noor', agreed: true });
    expect(name).toHaveValue('Noor');
  });

  it('says in words why there is no room, with a way on', async () => {
    Object.assign(answers, { '/api/peek': { refused: 'no-such-room' } });
    openAt('/55556666');
    expect(await screen.findByRole('alert')).toHaveTextContent('We vinden geen sessie met deze code.');
    expect(screen.getByRole('button', { name: 'Andere code' })).toBeInTheDocument();
  });

  it('tells what to do at an address that does not exist', async () => {
    openAt('/zomaar-iets');
    expect(await screen.findByRole('link', { name: 'Naar meedoen' })).toHaveAttribute('href', '/');
  });
});
