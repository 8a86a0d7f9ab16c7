import { describe, expect, it } from 'vitest';
import { minutesUsed, paceOf } from '../../../client/facilitator/console/pace.ts';

const MIN = 60_000;
const minutes = [20, 30, 10];

describe('paceOf', () => {
  it('counts from now in the lobby', () => {
    expect(paceOf({ minutes, at: -1, startedAt: null, now: 5 * MIN })).toEqual({ total: 60, ahead: 0, endsAt: 65 * MIN, toGo: 60 });
  });

  it('is on schedule within the minutes of the activity', () => {
    expect(paceOf({ minutes, at: 1, startedAt: 0, now: 45 * MIN })).toMatchObject({ ahead: 0, endsAt: 60 * MIN, toGo: 15 });
  });

  it('is ahead when an activity began before its time', () => {
    expect(paceOf({ minutes, at: 1, startedAt: 0, now: 18 * MIN })).toMatchObject({ ahead: 2, endsAt: 58 * MIN, toGo: 40 });
  });

  it('is behind when an activity lasts beyond its time', () => {
    expect(paceOf({ minutes, at: 0, startedAt: 0, now: 25 * MIN })).toMatchObject({ ahead: -5, endsAt: 65 * MIN, toGo: 40 });
  });

  it('never ends in the past', () => {
    expect(paceOf({ minutes, at: 3, startedAt: 0, now: 30 * MIN }).endsAt).toBeGreaterThanOrEqual(30 * MIN);
  });
});

describe('the minutes that an activity really took', () => {
  const console = { spent: { sort: 12 * MIN }, activitySince: 100 * MIN };
  it('run while it is on the table, add up over its turns, and stand still after it', () => {
    expect(minutesUsed(console, { activity: 'dilemma', isNow: true, now: 107 * MIN })).toBe(7);
    expect(minutesUsed(console, { activity: 'sort', isNow: true, now: 107 * MIN })).toBe(19);
    expect(minutesUsed(console, { activity: 'sort', isNow: false, now: 107 * MIN })).toBe(12);
    expect(minutesUsed(console, { activity: 'later', isNow: false, now: 107 * MIN })).toBeNull();
  });
});
