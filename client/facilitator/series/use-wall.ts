import { useEffect, useState } from 'react';
import type { Wall } from '../../../shared/protocol/series.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { recall, remember } from '../../live/storage.ts';
import { openWall } from './api.ts';
import { takeKey, useSeriesKey } from './keys.ts';

const AGAIN_MS = 4_000;
const KEPT = 'gw.hub.screens';

/** What the rooms of a hub show together, asked for again every few seconds. The key comes with the address once and stays here. */
export function useWall(id: string): { readonly wall: Wall | null; readonly refused: RefusalCode | null } {
  const leads = useSeriesKey(id)?.key ?? null;
  const [key] = useState(() => {
    const given = takeKey();
    const kept = recall<Record<string, string>>(KEPT) ?? {};
    if (given) remember(KEPT, { ...kept, [id]: given });
    return given ?? kept[id] ?? leads;
  });
  const [wall, setWall] = useState<Wall | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(key === null ? 'no-such-series' : null);
  useEffect(() => {
    if (key === null) return;
    let gone = false;
    const ask = async (): Promise<void> => {
      const answer = await openWall(key);
      if (gone) return;
      if (!isRefusal(answer)) setWall(answer);
      else if (answer.refused === 'no-such-series') setWall(null);
      setRefused(isRefusal(answer) ? answer.refused : null);
    };
    void ask();
    const timer = setInterval(() => void ask(), AGAIN_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [key]);
  return { wall, refused };
}
