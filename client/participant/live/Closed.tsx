import { lazy, Suspense } from 'react';
import { Link } from 'wouter';
import { useLanguage, useWords } from '../../i18n/language.ts';
import type { RoomCard } from '../../../shared/room/views.ts';
import { participant } from '../../i18n/participant.ts';
import { ButtonLink } from '../../ui/controls/ButtonLink.tsx';
import { Page } from '../page/Page.tsx';
import styles from './Closed.module.css';

const OfSeries = lazy(() => import('../series/OfSeries.tsx'));

/** The room is closed: what happened with the answers, and where the own ones are. */
export function Closed({ room, deleteAt }: { room: RoomCard; deleteAt: number }) {
  const words = useWords(participant);
  const date = new Intl.DateTimeFormat(useLanguage(), { day: 'numeric', month: 'long', year: 'numeric' }).format(deleteAt);
  return (
    <Page name="closed" where={words.documentTitle.closed} heading={words.closed.title} look>
      <p>
        {words.closed.text} {words.closed.wiped(date)}
      </p>
      {room.series && (
        <Suspense>
          <OfSeries series={room.series}>{({ closed }) => <p>{closed}</p>}</OfSeries>
        </Suspense>
      )}
      <p>{words.closed.mine}</p>
      <ButtonLink href="/mijn">{words.end.mine}</ButtonLink>
      <p className={styles.links}>
        <Link href="/privacy">{words.privacy}</Link>
      </p>
    </Page>
  );
}
