import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { TypedProgramme } from '../../../shared/programmes/item.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { withAccess } from '../../live/access.ts';
import { openRoom } from '../../live/api.ts';
import { keepConsole } from '../consoles.ts';
import { toRequest, wishFor } from '../start/wish.ts';
import { createSeries } from './api.ts';
import { keepHandouts, keepSeries, type Handout } from './keys.ts';

type HubWish = {
  readonly title: string;
  readonly keepDays: number;
  /** Names of the rooms. */
  readonly rooms: readonly string[];
  readonly programme: TypedProgramme;
  readonly cards: Cards;
};

const TITLE_MAX = 80;

/** Opens the rooms of a hub one by one, keeps their keys on this device and goes to the hub. */
export function useOpenHub(): {
  readonly open: (wish: HubWish) => Promise<void>;
  /** The room that is being opened, from 1; null while nothing is. */
  readonly opening: number | null;
  readonly refused: RefusalCode | null;
} {
  const [, go] = useLocation();
  const [opening, setOpening] = useState<number | null>(null);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const open = async ({ title, keepDays, rooms, programme, cards }: HubWish): Promise<void> => {
    setRefused(null);
    setOpening(1);
    const hub = await createSeries({ title, keepDays, parallel: true });
    if (isRefusal(hub)) {
      setOpening(null);
      return setRefused(hub.refused);
    }
    keepSeries({ id: hub.series, key: hub.key, title, parallel: true, deleteAt: hub.deleteAt });
    const handouts: Handout[] = [];
    for (const [i, name] of rooms.entries()) {
      setOpening(i + 1);
      const wish = { ...wishFor(programme, cards), title: `${title}: ${name}`.slice(0, TITLE_MAX), series: { key: hub.key } };
      const opened = await withAccess((headers) => openRoom(toRequest(wish), headers));
      if (isRefusal(opened)) {
        setRefused(opened.refused);
        break;
      }
      const { room, code, key, recoveryCode } = opened;
      keepConsole({ room, code, title: wish.title, key, openedAt: Date.now() });
      handouts.push({ room, recoveryCode });
      keepHandouts(hub.series, handouts);
    }
    setOpening(null);
    // Rooms that did open are there; the hub's page has a way to open another.
    if (handouts.length > 0) go(`/hub/${hub.series}`);
  };
  return { open, opening, refused };
}
