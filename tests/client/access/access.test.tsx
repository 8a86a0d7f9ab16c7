import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccessDialog } from '../../../client/access/AccessDialog.tsx';
import { AccessPanel } from '../../../client/access/AccessPanel.tsx';
import { about, endLogin, withAccess } from '../../../client/live/access.ts';

type Sent = { readonly path: string; readonly body: unknown };

/** A server that needs a code. @returns what it was sent */
function serve(answers: Readonly<Record<string, object | null>>): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => {
    sent.push({ path, body: init?.body ? JSON.parse(String(init.body)) : null });
    const answer = answers[path];
    return answer === undefined ? Promise.reject(new TypeError('no line')) : Promise.resolve(Response.json(answer));
  });
  return sent;
}

const ABOUT = { opening: { code: true, login: false }, organisation: null, privacyContact: null, keepDays: 365 };
const inAnHour = (): object => ({ grant: 'BEWIJS', endsAt: Date.now() + 3_600_000 });

beforeEach(() => sessionStorage.clear());
// jsdom knows the element and not its opening.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
};
afterEach(() => vi.unstubAllGlobals());

describe('opening something', () => {
  it('asks for the code when the server wants one, and goes on with what was being opened', async () => {
    serve({ '/api/about': ABOUT, '/api/access/code': inAnHour() });
    render(<AccessDialog />);
    const tried: object[] = [];
    const opened = withAccess(async (headers) => {
      tried.push(headers);
      return tried.length === 1 ? { refused: 'access-needed' } : { room: 'x' };
    });
    await userEvent.type(await screen.findByLabelText('Code van je organisatie'), ' wilde-eend-17 ');
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    expect(await opened).toEqual({ room: 'x' });
    expect(tried).toEqual([{}, { authorization: 'Bearer BEWIJS' }]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('gives the refusal back when nobody has a code, and asks nothing where nothing is needed', async () => {
    serve({ '/api/about': ABOUT });
    render(<AccessDialog />);
    const opened = withAccess(async () => ({ refused: 'access-needed' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Sluit' }));
    expect(await opened).toEqual({ refused: 'access-needed' });
    expect(await withAccess(async () => ({ refused: 'busy' }))).toEqual({ refused: 'busy' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says in words when a code is wrong, and keeps what was typed', async () => {
    serve({ '/api/access/code': { refused: 'access-code-wrong' } });
    render(<AccessPanel needs={{ code: true, login: false }} />);
    await userEvent.type(screen.getByLabelText('Code van je organisatie'), 'helemaal-fout');
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Deze code klopt niet');
    expect(screen.getByLabelText('Code van je organisatie')).toHaveValue('helemaal-fout');
  });
});

describe('a login', () => {
  it('that this tab did not begin is not finished, and asks the server nothing', async () => {
    const sent = serve({});
    expect(await endLogin('?code=van-een-ander&state=x')).toEqual({ refused: 'login-failed' });
    expect(sent).toEqual([]);
  });

  it.each([
    ['/studio', '/studio'],
    ['/traject/abc', '/traject/abc'],
    ['https://elders.example/', '/begeleiden'],
    ['//elders.example', '/begeleiden'],
  ])('begun at %s goes on at %s, and works once', async (back, goesTo) => {
    const sent = serve({ '/api/access/login/end': inAnHour() });
    sessionStorage.setItem('gw.login', JSON.stringify({ verifier: 'v', back }));
    expect(await endLogin('?code=c&state=s')).toBe(goesTo);
    expect(sent).toEqual([{ path: '/api/access/login/end', body: { verifier: 'v', query: 'code=c&state=s' } }]);
    expect(await endLogin('?code=c&state=s')).toEqual({ refused: 'login-failed' });
  });
});

it.each([[null], [{}], [[]], [undefined]])('what a server says about itself as %j is as good as nothing', async (answer) => {
  serve(answer === undefined ? {} : { '/api/about': answer });
  expect(await about()).toBeNull();
});
