import { useEffect } from 'react';
import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { openedWords } from '../../i18n/console-opened.ts';
import { refusals } from '../../i18n/refusals.ts';
import { useWords } from '../../i18n/language.ts';
import { dropConsole, useDeleted } from '../consoles.ts';
import { Page } from '../parts/Page.tsx';

/** Ends after which the key of this device opens nothing any more. */
const FOR_GOOD: ReadonlySet<RefusalCode> = new Set(['expired', 'not-allowed', 'no-such-room', 'room-closed', 'removed']);

/** The session is gone for this console: deleted, or the key was withdrawn. */
export function Ended({ room, why, rehearsal }: { room: string; why: RefusalCode; rehearsal: boolean }) {
  const words = useWords(openedWords);
  const codes = useWords(refusals);
  const deleted = useDeleted(room);
  const forGood = deleted || FOR_GOOD.has(why);
  useEffect(() => {
    if (forGood) dropConsole(room);
  }, [forGood, room]);
  if (deleted)
    return (
      <Page title={words.expiredTitle} lead={words.expiredText} back narrow>
        {null}
      </Page>
    );
  // A closed rehearsal is deleted at once, so its closing arrives as a goodbye.
  if (why === 'room-closed')
    return (
      <Page title={words.closedTitle} lead={rehearsal ? words.closedGone : codes[why]} back narrow>
        {null}
      </Page>
    );
  return (
    <Page title={words.endedTitle} lead={codes[why]} back narrow>
      {null}
    </Page>
  );
}
