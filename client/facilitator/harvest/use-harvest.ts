import { useCallback, useEffect, useRef, useState } from 'react';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import type { ConsoleAccess } from '../../live/storage.ts';
import { fetchHarvest, saveSettings } from './harvest-api.ts';
import { isAsSent, together, type Clash, type Versions } from './together.ts';

/** While the room is open authors may answer at any moment. */
const LOOK_AGAIN_MS = 5_000;
const SAVE_AFTER_MS = 700;
const SAVE_AGAIN_MS = 3_000;

/** `clash`: somebody else changed the same, and nothing is saved before this facilitator chose. */
export type Saving = 'saved' | 'saving' | 'not-saved' | 'clash';

export type HarvestDesk = {
  readonly now: HarvestNow | null;
  readonly refused: RefusalCode | null;
  readonly settings: HarvestSettings | null;
  readonly saving: Saving;
  /** Where two changed the same; empty when they did not. */
  readonly clashes: readonly Clash[];
  readonly arrange: (settings: HarvestSettings) => void;
  /** Ends a clash. */
  readonly choose: (whose: 'mine' | 'theirs') => void;
  readonly reload: () => void;
};

/**
 * The harvest as the server has it, and how this facilitator arranges it. What is typed here is never overwritten from there: what
 * somebody else changed meanwhile is put beside it, and where both changed the same this facilitator chooses.
 */
export function useHarvest(access: ConsoleAccess): HarvestDesk {
  const [now, setNow] = useState<HarvestNow | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const [settings, setSettings] = useState<HarvestSettings | null>(null);
  const [saving, setSaving] = useState<Saving>('saved');
  const [clash, setClash] = useState<(Pick<Versions, 'known' | 'theirs'> & { readonly where: readonly Clash[] }) | null>(null);
  /** Typed and not saved. */
  const waiting = useRef<HarvestSettings | null>(null);
  /** As the server had it when what is typed here was begun. */
  const known = useRef<HarvestSettings | null>(null);
  /** Counts what happened here, so that an older answer of the server is not taken for a newer one. */
  const acts = useRef(0);
  const turn = useRef<Promise<void>>(Promise.resolve());

  const load = useCallback(async () => {
    const since = acts.current;
    const answer = await fetchHarvest(access);
    if (isRefusal(answer)) return setRefused(answer.refused);
    setRefused(null);
    setNow(answer);
    if (waiting.current !== null || since !== acts.current) return;
    const there = arrangementOf(answer);
    if (known.current && isAsSent(there, known.current)) return;
    known.current = there;
    setSettings(there);
  }, [access]);

  useEffect(() => void load(), [load]);
  const open = now?.status === 'open';
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(() => void load(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [open, load]);

  const arrange = useCallback((wanted: HarvestSettings) => {
    acts.current += 1;
    waiting.current = wanted;
    setSettings(wanted);
    setSaving((before) => (before === 'clash' ? 'clash' : 'saving'));
  }, []);

  /** Puts what somebody else changed beside what was typed here. */
  const takeIn = useCallback(
    (answer: HarvestNow, began: HarvestSettings) => {
      const theirs = arrangementOf(answer);
      setNow(answer);
      const both = together({ known: began, mine: waiting.current ?? began, theirs }, activitiesOf(answer));
      if (both.clashes.length > 0) {
        setClash({ known: began, theirs, where: both.clashes });
        return setSaving('clash');
      }
      known.current = theirs;
      arrange(both.mine);
    },
    [arrange],
  );

  const saveNow = useCallback(async () => {
    const [wanted, began] = [waiting.current, known.current];
    if (wanted === null || began === null) return;
    const answer = await saveSettings(access, wanted, began);
    if (isRefusal(answer)) {
      const there = answer.refused === 'stale-revision' ? await fetchHarvest(access) : answer;
      return isRefusal(there) ? setSaving('not-saved') : takeIn(there, began);
    }
    acts.current += 1;
    known.current = wanted;
    if (waiting.current !== wanted) return;
    waiting.current = null;
    setSaving('saved');
  }, [access, takeIn]);
  // One at a time: each builds on what the one before it saved.
  const save = useCallback(() => void (turn.current = turn.current.then(saveNow)), [saveNow]);

  useEffect(() => {
    if (saving === 'saved' || saving === 'clash') return;
    const timer = setTimeout(save, saving === 'saving' ? SAVE_AFTER_MS : SAVE_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [saving, settings, save]);
  // Whoever goes elsewhere right after typing has it saved too.
  useEffect(() => () => save(), [save]);

  const choose = (whose: 'mine' | 'theirs'): void => {
    if (!clash || !now || !settings) return;
    const both = together({ ...clash, mine: settings }, activitiesOf(now));
    known.current = clash.theirs;
    setClash(null);
    setSaving('saving');
    arrange(both[whose]);
  };
  return { now, refused, settings, saving, clashes: clash?.where ?? [], arrange, choose, reload: () => void load() };
}

function arrangementOf(now: HarvestNow): HarvestSettings {
  return now.status === 'open' ? now.settings : now.harvest.settings;
}

function activitiesOf(now: HarvestNow): readonly string[] {
  return (now.status === 'open' ? now.activities : now.harvest.activities).map(({ id }) => id);
}
