/** A view that cannot be fetched, after an update of the server or on a bad line, never leaves a white page. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../client/App.tsx';
import { chooseLanguage } from '../../client/i18n/language.ts';

vi.mock('../../client/participant/mine/Mine.tsx', () => {
  throw new Error('Failed to fetch dynamically imported module');
});

beforeEach(() => {
  window.scrollTo = () => undefined;
});
afterEach(() => {
  // React tells the console of the error that the boundary caught, and of nothing else.
  expect(vi.mocked(console.error).mock.calls.flat().join()).toContain('error boundary you provided, Broken');
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
  chooseLanguage('nl');
});

async function open(path: string): Promise<void> {
  history.replaceState(null, '', path);
  render(<App />);
  await screen.findByRole('alert');
}

describe('a view that does not come', () => {
  it('given a page whose code cannot be fetched, then it says that nothing is lost and offers to reload', async () => {
    await open('/mijn');
    expect(screen.getByRole('main')).toHaveTextContent('Hier ging iets mis. Dit stuk van de pagina kon niet openen. Er is niets weg.');
    expect(screen.getByRole('button', { name: 'Laad opnieuw' })).toBeEnabled();
  });

  it('given English, then it says so in English', async () => {
    chooseLanguage('en');
    await open('/mijn');
    expect(screen.getByRole('main')).toHaveTextContent('Nothing is lost.');
    expect(screen.getByRole('button', { name: 'Reload' })).toBeEnabled();
  });

  it('given the way back in the browser, then the page before is there again', async () => {
    await open('/mijn');
    act(() => history.pushState(null, '', '/'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Schuif aan' })).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
