/** A programme of one's own: kept before a session was ever open, found again, opened, changed, deleted, put in a deck; and its end time. */
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LazyMotion, domAnimation } from 'framer-motion';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import Facilitator from '../../../client/facilitator/Facilitator.tsx';
import { DeckSchema, type Deck } from '../../../shared/deck/deck.ts';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../shared/programmes/choose.ts';
import { offeredByDecks } from '../../../shared/programmes/from-deck.ts';
import { toProgramme } from '../../../shared/programmes/item.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import { intoDeck } from '../../../shared/programmes/to-deck.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { listed } from '../../../server/decks/listed.ts';
import { shippedLibrary, shippedProgrammes } from '../../support/shipped.ts';

const list: DeckList = shippedLibrary.list();
const asked: { readonly path: string; readonly body: Record<string, unknown> }[] = [];

function answerTo(path: string, body: Record<string, unknown>): object {
  if (path === '/api/decks') return list;
  if (path === '/api/studio/shipped') return { deck: shippedLibrary.deck(String(body['id']), 'nl') };
  if (path === '/api/studio/create') return { id: 'nieuw', key: 'n'.repeat(22), version: 1 };
  return { room: 'new-room', code: '87654321', key: 'secret-key', recoveryCode: 'AAAA-BBBB-CCCC', joinUrl: 'https://goedwerk.example/1#s' };
}

beforeEach(() => {
  asked.length = 0;
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
  history.replaceState(null, '', '/begeleiden');
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    const body = init.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {};
    asked.push({ path, body });
    return new Response(JSON.stringify(answerTo(path, body)));
  });
});

async function start() {
  cleanup();
  history.replaceState(null, '', '/begeleiden');
  render(
    <LazyMotion features={domAnimation}>
      <Facilitator />
    </LazyMotion>,
  );
  await screen.findByRole('button', { name: 'Open de sessie: Eén dilemma, 30 min' });
  return userEvent.setup();
}
type User = Awaited<ReturnType<typeof start>>;

async function keepAs(user: User, name: string, go: 'Bewaar' | 'Vervang' = 'Bewaar'): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Bewaar als eigen draaiboek' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dit draaiboek bewaren' });
  const field = within(dialog).getByRole('textbox', { name: 'Naam' });
  await user.clear(field);
  await user.type(field, name);
  await user.click(within(dialog).getByRole('button', { name: go }));
  expect(await screen.findByText('Je draaiboek is bewaard op dit toestel.')).toBeInTheDocument();
}

const mine = () => screen.findByRole('region', { name: 'Je eigen draaiboeken' });

describe('a programme of one’s own', () => {
  it('is kept, is there after a reload, opens, changes under its name, and goes', async () => {
    let user = await start();
    await user.click(screen.getByRole('button', { name: 'Pas aan: Eén dilemma, 30 min' }));
    await keepAs(user, 'Donderdag');

    user = await start();
    expect(within(await mine()).getByText('Donderdag')).toBeInTheDocument();
    await user.click(within(await mine()).getByRole('button', { name: 'Pas aan: Donderdag' }));
    const minutes = screen.getByLabelText('Minuten');
    await user.clear(minutes);
    await user.type(minutes, '42');
    await keepAs(user, 'Donderdag', 'Vervang');

    user = await start();
    expect(within(await mine()).getAllByRole('listitem')).toHaveLength(1);
    expect(within(await mine()).getByText(/42 min/)).toBeInTheDocument();
    await user.click(within(await mine()).getByRole('button', { name: 'Open de sessie: Donderdag' }));
    await waitFor(() => expect(asked.some(({ path }) => path === '/api/rooms')).toBe(true));
    const request = asked.find(({ path }) => path === '/api/rooms')?.body;
    expect(request?.['programme']).toMatchObject({ title: 'Donderdag', activities: [{ kind: 'dilemma', minutes: 42 }] });

    user = await start();
    await user.click(within(await mine()).getByRole('button', { name: 'Haal ‘Donderdag’ weg' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Je eigen draaiboeken' })).not.toBeInTheDocument());
  });

  it('goes into a deck with its cards, which the studio can share and download', async () => {
    let user = await start();
    await user.click(screen.getByRole('button', { name: 'Pas aan: Eén dilemma, 30 min' }));
    await keepAs(user, 'Voor mijn team');
    user = await start();
    await user.click(within(await mine()).getByRole('button', { name: /^Zet ‘Voor mijn team’ met de kaarten in een set/ }));
    await waitFor(() => expect(location.pathname).toBe('/studio/set/nieuw'));
    const deck = v.parse(DeckSchema, asked.find(({ path }) => path === '/api/studio/create')?.body['deck']);
    expect(deck.programmes).toMatchObject([{ title: 'Voor mijn team', activities: [{ kind: 'dilemma' }] }]);
    expect(deck.stories).toHaveLength(1);
    expect(deck.stories[0]?.text.length).toBeGreaterThan(500);
  });
});

describe('when it ends', () => {
  it('is a clock time that follows the minutes', async () => {
    const user = await start();
    await user.click(screen.getByRole('button', { name: 'Pas aan: Eén dilemma, 30 min' }));
    await user.type(screen.getByLabelText('Begint om'), '14:00');
    expect(screen.getByText('Klaar om 14.30 uur')).toBeInTheDocument();
    expect(screen.getByText('om 14.00')).toBeInTheDocument();
    const minutes = screen.getByLabelText('Minuten');
    await user.clear(minutes);
    await user.type(minutes, '95');
    expect(screen.getByText('Klaar om 15.35 uur')).toBeInTheDocument();
  });
});

describe('a deck of a programme', () => {
  const empty: Deck = { ...shippedLibrary.deck('draaiboeken', 'nl')!, id: 'eigen', title: 'Eigen', themes: [], tasks: [], programmes: [] };

  it.each(shippedProgrammes.filter(({ name }) => name.startsWith('nl ')).map((each) => [each.name, each] as const))(
    '%s comes out as it went in',
    (_name, { programme, decks }) => {
      if (!programme) throw new Error('its cards are missing');
      const whole = decks.flatMap((choice) => ('id' in choice ? (shippedLibrary.deck(choice.id, 'nl') ?? []) : []));
      const deck = v.parse(DeckSchema, JSON.parse(JSON.stringify(intoDeck(empty, programme, whole))));
      const back = offeredByDecks({ decks: [{ ...listed(deck), key: 'k'.repeat(22) }, ...list.decks] }, 'nl').find(
        ({ id }) => id === `key:${'k'.repeat(22)} draaiboek`,
      );
      expect(back && toProgramme(back.programme)).toEqual(toProgramme(programme));
    },
  );

  it('takes along what is named and nothing else', () => {
    const cards = cardsIn(list, 'nl', standardDecks(list, 'nl'));
    const programme = buildReady(READY_PROGRAMMES[2]!, cards)!;
    const whole = standardDecks(list, 'nl').flatMap((choice) => ('id' in choice ? (shippedLibrary.deck(choice.id, 'nl') ?? []) : []));
    const deck = intoDeck(empty, programme, whole);
    const [item] = programme.activities;
    const settings = item?.settings as { readonly story: string; readonly cards: readonly string[] };
    expect(deck.stories.map(({ id }) => id)).toEqual([settings.story]);
    expect(deck.values.map(({ id }) => id).toSorted()).toEqual([...settings.cards].toSorted());
    expect([deck.themes, deck.tasks]).toEqual([[], []]);
  });
});
