import { useCallback, useEffect, useRef, useState } from 'react';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import type { ConsoleAccess } from '../../live/storage.ts';
import { fetchHarvest, saveSettings } from './harvest-api.ts';
import { clashesOf, isAsSent, takingOver, together, type Together } from './together.ts';

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
  /** The arrangement with theirs where somebody else changed the same; null when nobody did. */
  readonly other: HarvestSettings | null;
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
  const [saving, setSaving] = useState<Exclude<Saving, 'clash'>>('saved');
  /** Tries that failed; each makes the next one start. */
  const [failed, setFailed] = useState(0);
  const [clash, setClash] = useState<(Together & { readonly there: HarvestSettings }) | null>(null);
  /** Typed and not saved. */
  const waiting = useRef<HarvestSettings | null>(null);
  /** Sent, and no answer came: nobody here knows whether the server has it. */
  const unheard = useRef<HarvestSettings | null>(null);
  /** As the server had it when what is typed here was begun; null while two clash, so that nothing is saved before the choice. */
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

  const put = useCallback((wanted: HarvestSettings) => {
    acts.current += 1;
    waiting.current = wanted;
    setSettings(wanted);
    setSaving('saving');
  }, []);

  /** Puts what somebody else changed beside what was typed here. */
  const takeIn = useCallback(
    (answer: HarvestNow, began: HarvestSettings) => {
      const there = arrangementOf(answer);
      const both = together({ known: began, mine: waiting.current ?? began, theirs: there }, activitiesOf(answer));
      const clashing = clashesOf(both, activitiesOf(answer)).length > 0;
      known.current = clashing ? null : there;
      setNow(answer);
      setClash(clashing ? { ...both, there } : null);
      put(both.mine);
    },
    [put],
  );

  /** @returns whether the server has it now */
  const send = useCallback(
    async (wanted: HarvestSettings): Promise<boolean> => {
      const began = known.current;
      if (began === null) return false;
      unheard.current = wanted;
      const answer = await saveSettings(access, wanted, began);
      if (!isRefusal(answer)) {
        acts.current += 1;
        unheard.current = null;
        known.current = wanted;
        return true;
      }
      if (answer.refused !== 'busy') unheard.current = null;
      const there = answer.refused === 'stale-revision' ? await fetchHarvest(access) : answer;
      if (!isRefusal(there)) takeIn(there, began);
      else {
        setSaving('not-saved');
        setFailed((before) => before + 1);
      }
      return false;
    },
    [access, takeIn],
  );

  const saveNow = useCallback(async () => {
    // What was typed on builds on what was sent: without an answer to that, a facilitator would clash with herself.
    if (unheard.current && unheard.current !== waiting.current && !(await send(unheard.current))) return;
    const wanted = waiting.current;
    if (wanted === null || !(await send(wanted)) || waiting.current !== wanted) return;
    waiting.current = null;
    setSaving('saved');
  }, [send]);
  // One at a time: each builds on what the one before it saved.
  const save = useCallback(() => void (turn.current = turn.current.then(saveNow)), [saveNow]);

  useEffect(() => {
    if (saving === 'saved' || clash) return;
    const timer = setTimeout(save, saving === 'saving' ? SAVE_AFTER_MS : SAVE_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [saving, failed, clash, settings, save]);
  // Whoever goes elsewhere right after typing has it saved too.
  useEffect(() => () => save(), [save]);

  const activities = now ? activitiesOf(now) : [];
  const other = clash && settings && takingOver(clash, settings, activities);
  const settle = (wanted: HarvestSettings): void => {
    known.current = clash?.there ?? known.current;
    setClash(null);
    put(wanted);
  };
  const arrange = (wanted: HarvestSettings): void => {
    const same = clash && clashesOf({ mine: wanted, theirs: takingOver(clash, wanted, activities) }, activities).length === 0;
    return same ? settle(wanted) : put(wanted);
  };
  const choose = (whose: 'mine' | 'theirs'): void => {
    if (settings && other) settle(whose === 'mine' ? settings : other);
  };
  return { now, refused, settings, saving: clash ? 'clash' : saving, other, arrange, choose, reload: () => void load() };
}

function arrangementOf(now: HarvestNow): HarvestSettings {
  return now.status === 'open' ? now.settings : now.harvest.settings;
}

function activitiesOf(now: HarvestNow): readonly string[] {
  return (now.status === 'open' ? now.activities : now.harvest.activities).map(({ id }) => id);
}
