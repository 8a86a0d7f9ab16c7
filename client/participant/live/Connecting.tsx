import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { rememberedRooms } from '../mine/keepsake.ts';
import { Page } from '../page/Page.tsx';

const SLOW_MS = 4_000;

/** Before the first snapshot of the room is here. */
export function Connecting() {
  const words = useWords(participant);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Page name="connecting" where={words.documentTitle.join} heading={words.connecting.title} lead={words.connecting.text}>
      {slow && <p role="status">{words.connecting.slow}</p>}
      {slow && rememberedRooms().length > 0 && (
        <p>
          <Link href="/mijn">{words.end.mine}</Link>
        </p>
      )}
    </Page>
  );
}
