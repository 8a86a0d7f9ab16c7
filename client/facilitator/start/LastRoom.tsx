import { useLocation } from 'wouter';
import { startWords } from '../../i18n/console-start.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useConsoles } from '../consoles.ts';
import { spacedCode } from '../parts/format.ts';
import { useNow } from '../parts/use-now.ts';

/** A session that was opened longer ago is looked up in the list at the foot of the page. */
const TODAY_MS = 12 * 60 * 60 * 1000;

/** The latest session of today at the top: whoever closed its tab with a full room waiting must not search for it. */
export function LastRoom() {
  const words = useWords(startWords);
  const now = useNow(0, 60_000);
  const [, go] = useLocation();
  const latest = useConsoles()[0];
  if (!latest || now - latest.openedAt > TODAY_MS) return null;
  return (
    <Notice
      action={
        <Button small onClick={() => go(`/begeleiden/${latest.room}`)}>
          {words.lastGo}
        </Button>
      }
    >
      {words.lastRoom(latest.title || words.untitled)} <span className="num">{spacedCode(latest.code)}</span>
    </Notice>
  );
}
