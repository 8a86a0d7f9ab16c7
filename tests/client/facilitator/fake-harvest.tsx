/** The page of the harvest against a server that answers, refuses and loses what a test says. */
import { cleanup, render } from '@testing-library/react';
import { domAnimation, LazyMotion } from 'framer-motion';
import * as v from 'valibot';
import { expect, vi } from 'vitest';
import { keepConsole } from '../../../client/facilitator/consoles.ts';
import HarvestPage from '../../../client/facilitator/harvest/HarvestPage.tsx';
import { chooseLanguage } from '../../../client/i18n/language.ts';
import { NOTHING_ARRANGED } from '../../../shared/harvest/arrange.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import { HarvestArrangeSchema, HarvestAskSchema, type HarvestNow } from '../../../shared/protocol/harvest.ts';

export const open: HarvestNow = {
  status: 'open',
  title: 'Hub',
  language: 'nl',
  rehearsal: false,
  activities: [{ id: 'dilemma', kind: 'dilemma', title: 'Het verhaal' }],
  asked: [
    { id: 'q1', use: 'reason', text: 'Omdat het moet.', activity: 'dilemma', said: 'yes' },
    { id: 'q2', use: 'reason', text: 'Omdat het kan.', activity: 'dilemma', said: 'no' },
  ],
  settings: NOTHING_ARRANGED,
};

/** What it answers, what it was sent, and what becomes of the next saves: one never comes, or only its answer does not. */
export const server = {
  now: open as HarvestNow | { refused: string },
  sent: [] as { path: string; body: Record<string, unknown> }[],
  lost: [] as ('save' | 'answer')[],
};

/** Call before each test. */
export function startFake(now: HarvestNow): void {
  cleanup();
  chooseLanguage('nl');
  Object.assign(server, { now, sent: [], lost: [] });
  keepConsole({ room: 'room-1', code: '12345678', title: 'Hub', key: 'the-key', openedAt: 0 });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const body = JSON.parse(init.body as string) as Record<string, unknown>;
    expect(v.is(path === '/api/harvest' ? HarvestAskSchema : HarvestArrangeSchema, body), path).toBe(true);
    server.sent.push({ path, body });
    if ('refused' in server.now) return Response.json(server.now, { status: 403 });
    if (path === '/api/harvest') return Response.json(server.now);
    const lost = server.lost.shift();
    const saved = lost !== 'save' && save(v.parse(HarvestArrangeSchema, body));
    if (lost) throw new TypeError('Failed to fetch');
    return saved ? Response.json({ ok: true }) : Response.json({ refused: 'stale-revision' }, { status: 409 });
  });
}

/** By the rule of the service. @returns false when somebody else was first */
function save({ settings, known }: v.InferOutput<typeof HarvestArrangeSchema>): boolean {
  const [there, wanted, began] = [arrangedNow(), settings, known].map((each) => JSON.stringify(each));
  if (there !== wanted && there !== began) return false;
  arrangeElsewhere(settings);
  return true;
}

export function arrangedNow(): HarvestSettings {
  if (!('status' in server.now)) return NOTHING_ARRANGED;
  return server.now.status === 'open' ? server.now.settings : server.now.harvest.settings;
}

/** Somebody else arranged it so. */
export function arrangeElsewhere(settings: HarvestSettings): void {
  if (!('status' in server.now)) return;
  server.now = server.now.status === 'open' ? { ...server.now, settings } : { ...server.now, harvest: { ...server.now.harvest, settings } };
}

export const showHarvest = () =>
  render(
    <LazyMotion features={domAnimation}>
      <HarvestPage room="room-1" />
    </LazyMotion>,
  );
