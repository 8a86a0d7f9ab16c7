import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { KEYS, remember } from '../../../client/live/storage.ts';
import { askAhead, forgetAhead, foundAhead, peekRoom } from '../../../client/participant/join/peek-ahead.ts';

const ROOM = { title: 'Hub Utrecht' };
const asked = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
const bodies = (): unknown[] => asked.mock.calls.map(([, { body }]) => JSON.parse(String(body)));

beforeEach(() => {
  vi.stubGlobal(
    'fetch',
    asked.mockReset().mockImplementation(async () => Response.json(ROOM)),
  );
  history.replaceState(null, '', '/');
});
afterEach(() => vi.unstubAllGlobals());

it('asks about the room of the address before the page is there, and once', async () => {
  void askAhead('/12345678');
  expect(bodies()).toEqual([{ code: '12345678' }]);
  expect(await peekRoom('12345678', undefined)).toEqual(ROOM);
  expect(asked).toHaveBeenCalledTimes(1);
  await peekRoom('12345678', undefined);
  expect(asked).toHaveBeenCalledTimes(2);
});

it('sends the secret of a scanned address along, and gives the answer only to who asks with it', async () => {
  history.replaceState(null, '', '/12345678#geheim');
  void askAhead('/12345678');
  expect(bodies()).toEqual([{ code: '12345678', secret: 'geheim' }]);
  await peekRoom('12345678', undefined);
  expect(bodies()).toHaveLength(2);
});

it('lets the page appear with the answer, for that room alone, until it is forgotten', async () => {
  await askAhead('/12345678');
  expect(foundAhead('12345678', undefined)).toEqual(ROOM);
  expect(foundAhead('87654321', undefined)).toBeNull();
  forgetAhead();
  expect(foundAhead('12345678', undefined)).toBeNull();
});

it('lets the page appear without an answer that takes long, and gives it when it is there', async () => {
  vi.useFakeTimers();
  const answers = Promise.withResolvers<Response>();
  asked.mockReturnValue(answers.promise);
  const appears = askAhead('/12345678');
  await vi.advanceTimersByTimeAsync(300);
  await appears;
  expect(foundAhead('12345678', undefined)).toBeNull();
  const later = peekRoom('12345678', undefined);
  answers.resolve(Response.json(ROOM));
  expect(await later).toEqual(ROOM);
  expect(asked).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});

it('asks anew about another room', async () => {
  void askAhead('/12345678');
  await peekRoom('87654321', undefined);
  expect(bodies()).toEqual([{ code: '12345678' }, { code: '87654321' }]);
});

it.each(['/', '/begeleiden', '/scherm/12345678', '/1234567', '/123456789'])('asks nothing at %s', (path) => {
  void askAhead(path);
  expect(asked).not.toHaveBeenCalled();
});

it('asks nothing when this device has a seat already', () => {
  remember(KEYS.seat('11112222'), { room: 'room', token: 'token' });
  void askAhead('/11112222');
  expect(asked).not.toHaveBeenCalled();
});
