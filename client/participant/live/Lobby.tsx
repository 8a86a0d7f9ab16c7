import { Clock, EyeOff, MessageSquare, UserRound } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { useLive } from '../../live/hooks.tsx';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { Promises } from '../join/Promises.tsx';
import { Grow, Step } from '../page/Step.tsx';
import styles from './Lobby.module.css';
import { useRoom } from './room.tsx';

const OfSeries = lazy(() => import('../series/OfSeries.tsx'));

/** Before the first activity: you are in, this is what we promised, it starts soon. */
export function Lobby() {
  const words = useWords(participant);
  const room = useRoom();
  const name = useLive((state) => state.you?.name ?? null);
  const people = useLive((state) => state.progress?.people ?? 0);
  return (
    <Step name="lobby">
      {room.look?.logo && (
        <div className={styles.own}>
          <Logo name={words.app} src={room.look.logo} />
        </div>
      )}
      <Deal />
      <div className={styles.words}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.lobby.title}
        </h1>
        {name !== null && <p>{words.lobby.as(name)}</p>}
        {people > 0 && <p>{people > 1 ? words.lobby.others(people - 1) : words.lobby.alone}</p>}
      </div>
      <div className={styles.sheet}>
        <Promises
          promises={[
            room.naming === 'named'
              ? { icon: <UserRound aria-hidden="true" />, title: words.join.named, text: words.join.namedWhy }
              : { icon: <EyeOff aria-hidden="true" />, title: words.join.anonymous, text: words.join.anonymousWhy },
            { icon: <MessageSquare aria-hidden="true" />, title: words.join.stays, text: words.join.staysWhy },
            { icon: <Clock aria-hidden="true" />, title: words.join.wiped(room.keepDays), text: words.join.wipedWhy },
          ]}
        />
        {room.series && (
          <Suspense>
            <OfSeries series={room.series}>{({ promise }) => <Promises promises={[promise]} />}</OfSeries>
          </Suspense>
        )}
      </div>
      <Grow />
      <p className={styles.soon}>
        <span className={styles.dot} aria-hidden="true" />
        {words.lobby.soon}
      </p>
    </Step>
  );
}

/** Three cards dealt face down. */
function Deal() {
  return (
    <div className={styles.deal} aria-hidden="true">
      {[false, false, true].map((lifted, i) => (
        <div key={i} className={styles.card}>
          <CardBack lifted={lifted} />
        </div>
      ))}
    </div>
  );
}
