import { useCallback, useEffect, useRef, useState } from 'react';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import type { ConsoleAccess } from '../../live/storage.ts';
import { fetchHarvest, saveSettings } from './harvest-api.ts';

/** While the room is open authors may answer at any moment. */
const LOOK_AGAIN_MS = 5_000;
const SAVE_AFTER_MS = 700;
const SAVE_AGAIN_MS = 3_000;

export type Saving = 'saved' | 'saving' | 'not-saved';

/** The harvest as the server has it, and how this facilitator arranges it. What is typed here is never overwritten from there. */
export function useHarvest(access: ConsoleAccess): {
  readonly now: HarvestNow | null;
  readonly refused: RefusalCode | null;
  readonly settings: HarvestSettings | null;
  readonly saving: Saving;
  readonly arrange: (settings: HarvestSettings) => void;
  readonly reload: () => void;
} {
  const [now, setNow] = useState<HarvestNow | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const [settings, setSettings] = useState<HarvestSettings | null>(null);
  const [saving, setSaving] = useState<Saving>('saved');
  const waiting = useRef<HarvestSettings | null>(null);

  const load = useCallback(async () => {
    const answer = await fetchHarvest(access);
    if (isRefusal(answer)) return setRefused(answer.refused);
    setRefused(null);
    setNow(answer);
    setSettings((mine) => mine ?? (answer.status === 'open' ? answer.settings : answer.harvest.settings));
  }, [access]);

  useEffect(() => void load(), [load]);
  const open = now?.status === 'open';
  useEffect(() => {
    if (!open) return;
    const timer = setInterval(() => void load(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [open, load]);

  const save = useCallback(async () => {
    const wanted = waiting.current;
    if (wanted === null) return;
    setSaving('saving');
    const answer = await saveSettings(access, wanted);
    if (waiting.current !== wanted) return;
    if (!isRefusal(answer)) waiting.current = null;
    setSaving(isRefusal(answer) ? 'not-saved' : 'saved');
  }, [access]);

  useEffect(() => {
    if (saving === 'saved') return;
    const timer = setTimeout(() => void save(), saving === 'saving' ? SAVE_AFTER_MS : SAVE_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [saving, settings, save]);
  // Whoever goes elsewhere right after typing has it saved too.
  useEffect(() => () => void save(), [save]);

  const arrange = useCallback((wanted: HarvestSettings) => {
    waiting.current = wanted;
    setSettings(wanted);
    setSaving('saving');
  }, []);
  return { now, refused, settings, saving, arrange, reload: () => void load() };
}
