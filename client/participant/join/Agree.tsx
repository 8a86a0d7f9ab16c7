import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import type { Peeked } from '../../../shared/protocol/http.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { useLanguageOf, useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { refusals } from '../../i18n/refusals.ts';
import type { Seat } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { AgreeForm } from './AgreeForm.tsx';
import { useJoinSecret } from './join-secret.ts';
import { forgetAhead, foundAhead, peekRoom } from './peek-ahead.ts';

const OfSeries = lazy(() => import('../series/OfSeries.tsx'));

type Props = { code: string; onSeated: (seat: Seat) => void };

/** Between the code and the room: first what somebody may know before joining, then the agreement. */
export function Agree({ code, onSeated }: Props) {
  const words = useWords(participant);
  const reasons = useWords(refusals);
  const [, go] = useLocation();
  const secret = useJoinSecret();
  const known = useHistoryState<{ peeked?: Peeked } | null>()?.peeked;
  const [first] = useState(() => known ?? foundAhead(code, secret));
  const [found, setFound] = useState<Peeked | { refused: RefusalCode } | null>(first);
  const [tries, setTries] = useState(0);
  useLanguageOf(found && !isRefusal(found) ? found.language : undefined);

  useEffect(() => {
    if (first && tries === 0) return forgetAhead();
    let wanted = true;
    void peekRoom(code, secret).then((answer) => wanted && setFound(answer));
    return () => {
      wanted = false;
    };
  }, [code, secret, first, tries]);

  const searching = <Page name="peek" where={words.documentTitle.join} heading={words.join.title} lead={words.join.searching} look />;
  if (!found) return searching;
  if (isRefusal(found)) {
    return (
      <Page name="peek" where={words.documentTitle.join} heading={words.join.title} look>
        <Notice kind="error">{reasons[found.refused]}</Notice>
        <Button kind="main" onClick={() => setTries(tries + 1)}>
          {words.join.again}
        </Button>
        <Button onClick={() => go('/')}>{words.join.otherCode}</Button>
      </Page>
    );
  }
  const agree = { code, secret, room: found, onSeated };
  if (!found.series) return <AgreeForm {...agree} />;
  // Nobody gets to the button before the promise of the series is on the page.
  return (
    <Suspense fallback={searching}>
      <OfSeries series={found.series}>{(said) => <AgreeForm {...agree} series={said} />}</OfSeries>
    </Suspense>
  );
}
