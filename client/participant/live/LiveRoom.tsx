import { useEffect, useMemo } from 'react';
import { useLanguageOf } from '../../i18n/language.ts';
import type { HelloFrom } from '../../live/connection.ts';
import { LiveProvider, useLive } from '../../live/hooks.tsx';
import type { Seat } from '../../live/storage.ts';
import { backPattern } from '../../ui/cards/card-pattern.ts';
import { useLook } from '../../ui/look.ts';
import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { closeRoom, keepRoom } from '../mine/keepsake.ts';
import { loadPhones } from './ActivityPhone.tsx';
import { Announcing } from './announce.tsx';
import { Closed } from './Closed.tsx';
import { Connecting } from './Connecting.tsx';
import { Ended } from './Ended.tsx';
import { Frame } from './Frame.tsx';
import { DeckLanguage, RoomContext } from './room.tsx';

type Props = { code: string; seat: Seat; onGiveUpSeat: () => void };

/** The room of one participant, connected as long as it is on the page. */
export default function LiveRoom({ seat, onGiveUpSeat }: Props) {
  const hello = useMemo((): HelloFrom => ({ role: 'participant', room: seat.room, token: seat.token }), [seat]);
  return (
    <LiveProvider hello={hello}>
      <Announcing>
        <RoomNow seat={seat} onGiveUpSeat={onGiveUpSeat} />
      </Announcing>
    </LiveProvider>
  );
}

/** After these nothing comes any more. */
const OVER: ReadonlySet<RefusalCode> = new Set(['room-closed', 'expired', 'no-such-room', 'removed']);

function RoomNow({ seat, onGiveUpSeat }: Omit<Props, 'code'>) {
  const view = useLive((state) => state.view);
  const ended = useLive((state) => state.ended);
  useLook(view?.room.look);
  useLanguageOf(view?.room.language);
  useEffect(() => {
    if (view) keepRoom(view, Date.now());
  }, [view]);
  useEffect(() => {
    if (ended && OVER.has(ended)) closeRoom(seat.room);
  }, [ended, seat.room]);
  useEffect(() => {
    // A phone that loses its line later already has every part. The back of the cards takes a slow phone a moment, but not at the first tap.
    const soon = setTimeout(() => {
      loadPhones();
      backPattern();
    }, 1_000);
    return () => clearTimeout(soon);
  }, []);

  if (view?.status === 'closed') return <Closed room={view.room} deleteAt={view.deleteAt} />;
  if (ended) return <Ended why={ended} onGiveUpSeat={onGiveUpSeat} />;
  if (!view) return <Connecting />;
  return (
    <RoomContext value={{ room: view.room, seat }}>
      <DeckLanguage value={view.room.language}>
        <Frame view={view} />
      </DeckLanguage>
    </RoomContext>
  );
}
