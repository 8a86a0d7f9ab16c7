/** The screen shows one heading and the join code in every phase, and says in words what is the matter when there is none. */
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Route, Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import Screen from '../../../client/screen/Screen.tsx';
import { showLanguage } from '../../../client/i18n/language.ts';
import type { LiveState } from '../../../client/live/connection.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import type { Picture } from '../../../shared/activities/pictures.ts';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { RoomSetup } from '../../../shared/room/state.ts';
import { roomView, type RoomView } from '../../../shared/room/views.ts';
import { openRoom, programme } from '../../support/fixtures.ts';
import { dilemmaPicture, sortPicture } from '../pictures/examples.ts';
import { line, newLine } from './fake-line.ts';

vi.mock('../../../client/live/connection.ts', () => import('./fake-line.ts'));

const CODE = '1234 5678';

beforeEach(newLine);
beforeAll(async () => {
  await Promise.all([import('../../../client/activities/value-sort/Screen.tsx'), import('../../../client/activities/dilemma/Screen.tsx')]);
});
afterEach(() => act(() => showLanguage('nl')));

function open(path = '/scherm/12345678', now: Partial<LiveState> = {}): void {
  const { hook } = memoryLocation({ path });
  render(
    <Router hook={hook}>
      <Route path="/scherm/:code">
        <Screen />
      </Route>
    </Router>,
  );
  say({ connection: 'online', ...now });
}

const say = (now: Partial<LiveState>): void => act(() => line.store.setState(now));

function roomAt(
  stage: { activity: string; phase: string; shown?: string; picture?: Picture } | null,
  change: Partial<RoomSetup> = {},
  more: readonly RoomEvent[] = [],
): RoomView {
  const moved: readonly RoomEvent[] = stage
    ? [{ type: 'moved', to: { at: 'activity', activity: stage.activity, phase: stage.phase, shown: stage.shown ?? null }, at: 1 }]
    : [];
  const state = openRoom(change, [...moved, ...more]);
  return roomView(state, { shownPicture: stage?.picture ?? null, questions: [], items: [], joinBase: 'https://goedwerk.example' });
}

const progress = (activity: string, phase: string, done: number, people = 58) => ({
  activity,
  phase,
  people,
  here: people,
  done,
  passed: 0,
  busy: 0,
});

test('the lobby: how to join, large, and how many are in', async () => {
  open('/scherm/12345678', { view: roomAt(null), progress: progress('', '', 0, 34) });
  expect(line.hellos).toEqual([{ role: 'screen', code: '12345678' }]);
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Schuif aan');
  expect(screen.getByRole('main')).toHaveTextContent('goedwerk.example');
  expect(screen.getByRole('main')).toHaveTextContent(CODE);
  expect(screen.getByRole('main')).toHaveTextContent('34 deelnemers doen mee');
  expect(screen.getByText('Scan om mee te doen')).toBeInTheDocument();
  say({ progress: progress('', '', 0, 1) });
  expect(screen.getByRole('main')).toHaveTextContent('1 deelnemer doet mee');
});

const phases = programme.activities.flatMap((item) =>
  activityKind(item.kind)
    .phases(item.settings)
    .map(({ id }) => [item.id, id] as const),
);

test.each(phases)('%s, phase %s: one heading and the code', async (activity, phase) => {
  open('/scherm/12345678', { view: roomAt({ activity, phase }), progress: progress(activity, phase, 41) });
  expect(await screen.findAllByRole('heading', { level: 1 })).toHaveLength(1);
  expect(screen.getByRole('banner')).toHaveTextContent(CODE);
  expect(screen.getByRole('banner')).toHaveTextContent('Scan om mee te doen');
});

test('a choice shows the question, its options, and how many chose', async () => {
  open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'first' }), progress: progress('dilemma', 'first', 1) });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Wat doe jij?');
  expect(screen.getByText('Ik vraag raad.')).toBeVisible();
  expect(screen.getByRole('main')).toHaveTextContent('1 van de 58 keuzes ligt op tafel');
  say({ progress: progress('dilemma', 'first', 41) });
  expect(screen.getByRole('main')).toHaveTextContent('41 van de 58 keuzes liggen op tafel');
  say({ progress: progress('dilemma', 'read', 12) });
  expect(screen.getByRole('main')).toHaveTextContent('0 van de 0 keuzes');
});

test('the story shows who, where and the question, and says where the rest is', async () => {
  open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'read' }) });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Het verhaal');
  for (const part of ['Noor', 'jurist', 'Een gemeente', 'Noor leest de brief.', 'Wat doe jij?', 'Het hele verhaal staat op je telefoon']) {
    expect(screen.getByRole('main')).toHaveTextContent(part);
  }
});

test('nothing is shown before it is revealed; then the picture comes', async () => {
  open('/scherm/12345678', { view: roomAt({ activity: 'sort', phase: 'result:personal' }) });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Het beeld komt zo');
  const picture = activityKind('value-sort').trim(sortPicture, 'top');
  say({ view: roomAt({ activity: 'sort', phase: 'result:personal', shown: 'top', picture }) });
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('‘Waarde 0’ ligt het vaakst bovenaan'));
  expect(screen.getByRole('banner')).toHaveTextContent(CODE);
});

test('the numbers of the tables stand there until the stage moves on', () => {
  const tables = [1, 2, 3].map((number) => ({ number, people: 4 }));
  const shown = { ...roomAt(null, {}, [{ type: 'seats-shown', shown: true }]), tables } as RoomView;
  open(undefined, { view: shown });
  expect(screen.getByRole('heading', { level: 1, name: 'Zoek je tafel' })).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(expect.arrayContaining(['Tafel 2, 24 mensen']));
  say({ view: { ...roomAt({ activity: 'dilemma', phase: 'read' }, {}, [{ type: 'seats-shown', shown: true }]), tables } as RoomView });
  expect(screen.queryByRole('heading', { name: 'Zoek je tafel' })).toBeInTheDocument();
  say({ view: { ...roomAt({ activity: 'dilemma', phase: 'read' }), tables } as RoomView });
  expect(screen.queryByRole('heading', { name: 'Zoek je tafel' })).not.toBeInTheDocument();
});

test('a movement is shown again at R and stands still at S', async () => {
  const picture = activityKind('dilemma').trim(dilemmaPicture, 'movement');
  open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'result', shown: 'movement', picture }) });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Ten minste 22 van de 58 kozen anders');
  fireEvent.keyDown(window, { key: 'r' });
  fireEvent.keyDown(window, { key: 's' });
  expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
});

describe('what lies over every phase', () => {
  test('a break, with the code still there', async () => {
    open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'talk' }, {}, [{ type: 'paused', timer: null }]) });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Pauze');
    expect(screen.getByRole('banner')).toHaveTextContent(CODE);
  });

  test('the timer on the clock of the server', async () => {
    const view = roomAt({ activity: 'dilemma', phase: 'talk' }, {}, [
      { type: 'timer-set', timer: { runs: true, endsAt: Date.now() + 240_000, seconds: 240 } },
    ]);
    open('/scherm/12345678', { view, clockOffset: 60_000 });
    expect(await screen.findByRole('timer', { name: 'nog 3 minuten' })).toHaveTextContent(/^(3\.00|2\.59)/);
  });

  test('a rehearsal and a locked room are marked', async () => {
    open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'talk' }, { kind: 'rehearsal' }) });
    expect(await screen.findByText('Oefensessie')).toBeVisible();
    say({ view: roomAt({ activity: 'dilemma', phase: 'talk' }, {}, [{ type: 'locked' }]) });
    expect(await screen.findByText('Op slot')).toBeVisible();
  });

  test('a lost line is said, and the picture stays', async () => {
    open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'talk' }) });
    say({ connection: 'offline' });
    expect(await within(await screen.findByRole('contentinfo')).findByText(/Even geen verbinding/)).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Praat erover aan je tafel');
    say({ connection: 'online' });
    expect(screen.queryByRole('contentinfo')).toBeNull();
  });
});

describe('no room (any more)', () => {
  test('an address without eight digits connects to nothing', async () => {
    open('/scherm/1234');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Hier is geen sessie');
    expect(line.hellos).toEqual([]);
  });

  test.each([
    ['no-such-room', 'Er is geen sessie met deze code.'],
    ['expired', 'Zoals afgesproken is er niets van bewaard.'],
    ['room-closed', 'Er is niets meer te tonen.'],
    ['removed', 'Dit scherm hoort niet meer bij een sessie.'],
  ] as const)('%s', async (ended, words) => {
    open('/scherm/12345678', { connection: 'ended', ended });
    expect(await screen.findByText(words, { exact: false })).toBeVisible();
  });

  test('a closed room says what is left of it, and until when', async () => {
    const view = roomView(
      { status: 'closed', setup: openRoom().setup, closedAt: 0, deleteAt: Date.UTC(2026, 11, 24, 12), step: 0 },
      { shownPicture: null, questions: [], items: [], joinBase: 'https://goedwerk.example' },
    );
    open('/scherm/12345678', { view });
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Deze sessie is gesloten');
    expect(screen.getByText(/24 december 2026/)).toBeVisible();
  });
});

test('a session in English has an English screen, unless its address or its device says otherwise', async () => {
  const english = roomAt(null, { language: 'en' });
  open('/scherm/12345678', { view: english });
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getByText('Scan with your phone')).toBeInTheDocument();
  cleanup();
  act(() => showLanguage('nl'));
  history.replaceState(null, '', '/scherm/12345678?taal=nl');
  open('/scherm/12345678', { view: english });
  expect(screen.getByText('Scan met je telefoon')).toBeInTheDocument();
  history.replaceState(null, '', '/');
});

test('?taal=en speaks English on this page only; texts of the cards keep their language', async () => {
  history.replaceState(null, '', '/scherm/12345678?taal=en');
  open('/scherm/12345678', { view: roomAt({ activity: 'dilemma', phase: 'talk' }) });
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Talk about it at your table');
  expect(screen.getByText('Wat weegt het zwaarst?').closest('[lang]')).toHaveAttribute('lang', 'nl');
  expect(localStorage.getItem('gw.language')).toBeNull();
  history.replaceState(null, '', '/');
});
