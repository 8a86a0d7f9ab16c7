import { Link, useLocation } from 'wouter';
import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { refusals } from '../../i18n/refusals.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { rememberedRooms } from '../mine/keepsake.ts';
import { Page } from '../page/Page.tsx';
import styles from './Closed.module.css';

/** Why this page has no room any more, and what can be done. */
export function Ended({ why, onGiveUpSeat }: { why: RefusalCode; onGiveUpSeat: () => void }) {
  const words = useWords(participant);
  const reasons = useWords(refusals);
  const [, go] = useLocation();
  const [heading, text, action] = ending();
  return (
    <Page name="ended" where={words.documentTitle.closed} heading={heading} look>
      <p>{text}</p>
      {action}
      <p className={styles.links}>
        {rememberedRooms().length > 0 && <Link href="/mijn">{words.end.mine}</Link>}
        <Link href="/privacy">{words.privacy}</Link>
      </p>
    </Page>
  );

  function ending() {
    const { ended } = words;
    const toStart = (
      <Button kind="main" onClick={() => go('/')}>
        {ended.start}
      </Button>
    );
    const rejoin = (
      <Button kind="main" onClick={onGiveUpSeat}>
        {ended.rejoin}
      </Button>
    );
    switch (why) {
      case 'removed':
        return [ended.removed, reasons.removed, rejoin] as const;
      case 'expired':
      case 'no-such-room':
        return [ended.gone, reasons.expired, toStart] as const;
      case 'room-closed':
        return [words.closed.title, `${words.closed.text} ${words.closed.mine}`, toStart] as const;
      case 'not-allowed':
        return [ended.seat, ended.seatText, rejoin] as const;
      case 'old-version':
        return [
          ended.old,
          reasons['old-version'],
          <Button kind="main" onClick={() => location.reload()}>
            {ended.reload}
          </Button>,
        ] as const;
      default:
        return [
          ended.other,
          reasons[why],
          <Button kind="main" onClick={() => location.reload()}>
            {ended.reload}
          </Button>,
        ] as const;
    }
  }
}
