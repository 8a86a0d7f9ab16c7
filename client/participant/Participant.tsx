import { lazy, Suspense, useState } from 'react';
import { forget, KEYS, recall, remember, type Seat } from '../live/storage.ts';
import { Agree } from './join/Agree.tsx';
import { EnterCode } from './join/EnterCode.tsx';
import { Loading } from './page/Loading.tsx';

const LiveRoom = lazy(() => import('./live/LiveRoom.tsx'));

/** The participant's page: enter a code, agree, take part. Who has a seat on this device goes straight in. */
export default function Participant({ code }: { code: string | null }) {
  return code === null ? <EnterCode /> : <AtCode key={code} code={code} />;
}

function AtCode({ code }: { code: string }) {
  const [seat, setSeat] = useState(() => recall<Seat>(KEYS.seat(code)));
  if (!seat) {
    const take = (taken: Seat) => {
      remember(KEYS.seat(code), taken);
      setSeat(taken);
    };
    return <Agree code={code} onSeated={take} />;
  }
  const giveUp = () => {
    forget(KEYS.seat(code));
    setSeat(null);
  };
  return (
    <Suspense fallback={<Loading />}>
      <LiveRoom code={code} seat={seat} onGiveUpSeat={giveUp} />
    </Suspense>
  );
}
