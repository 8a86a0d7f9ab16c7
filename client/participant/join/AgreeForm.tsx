import { ArrowRight, Clock, EyeOff, MessageSquare, UserRound } from 'lucide-react';
import { lazy, Suspense, useEffect, useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import type { JoinRequest, Peeked } from '../../../shared/protocol/http.ts';
import { isRefusal, type RefusalCode } from '../../../shared/room/refusal.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { refusals } from '../../i18n/refusals.ts';
import { join } from '../../live/api.ts';
import type { Seat } from '../../live/storage.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Chip } from '../../ui/controls/Chip.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { useLook } from '../../ui/look.ts';
import { Page } from '../page/Page.tsx';
import styles from './AgreeForm.module.css';
import type { SaidOfSeries } from '../series/OfSeries.tsx';
import { Promises } from './Promises.tsx';

const Background = lazy(() => import('./Background.tsx'));

type Props = {
  code: string;
  secret: string | undefined;
  room: Peeked;
  onSeated: (seat: Seat) => void;
  /** In a room of a series. */
  series?: SaidOfSeries;
};

const ABOUT_NAME: ReadonlySet<RefusalCode> = new Set(['name-needed', 'name-taken']);

/** What is kept, for how long, and the agreement that the button confirms. In a room by name the name comes with it. */
export function AgreeForm({ code, secret, room, onSeated, series }: Props) {
  const words = useWords(participant).join;
  const where = useWords(participant).documentTitle.join;
  const reasons = useWords(refusals);
  const language = useLanguage();
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const [background, setBackground] = useState<NonNullable<JoinRequest['background']>>({});
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<RefusalCode | null>(null);
  const named = room.naming === 'named';
  useLook(room.look);

  // The room itself can load while somebody reads.
  useEffect(() => {
    import('../live/LiveRoom.tsx').catch(() => undefined);
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (named && !name.trim()) return setRefused('name-needed');
    setBusy(true);
    const told = background.level || background.work;
    const joined = await join({
      code,
      agreed: true,
      ...(secret ? { secret } : {}),
      ...(named ? { name: name.trim() } : {}),
      ...(told ? { background } : {}),
    });
    setBusy(false);
    if (isRefusal(joined)) setRefused(joined.refused);
    else onSeated({ room: joined.room, token: joined.token });
  };

  const aboutName = refused !== null && ABOUT_NAME.has(refused);
  return (
    <Page
      name="agree"
      where={where}
      heading={<span lang={room.language === language ? undefined : room.language}>{room.title}</span>}
      lead={words.welcome}
      logo={room.look?.logo}
      look
    >
      {room.kind === 'rehearsal' && (
        <p className={styles.rehearsal}>
          <Chip tone="gold">{words.rehearsal}</Chip> {words.rehearsalWhy}
        </p>
      )}
      <Promises
        promises={[
          named
            ? { icon: <UserRound aria-hidden="true" />, title: words.named, text: words.namedWhy }
            : { icon: <EyeOff aria-hidden="true" />, title: words.anonymous, text: words.anonymousWhy },
          {
            icon: <Clock aria-hidden="true" />,
            title: words.wiped(room.keepDays),
            text: (
              <>
                {series?.wiped ?? words.wipedWhy} <Link href="/privacy">{words.privacy}</Link>
              </>
            ),
          },
          ...(series ? [series.promise] : []),
          { icon: <MessageSquare aria-hidden="true" />, title: words.stays, text: words.staysWhy },
        ]}
      />
      {room.smallCircle && (
        <Notice kind="warn" title={words.small}>
          {words.smallWhy}
        </Notice>
      )}
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        {named && (
          <Field
            label={words.name}
            value={name}
            onChange={(text) => {
              setName(text);
              setRefused(null);
            }}
            hint={words.nameHint}
            error={aboutName ? reasons[refused] : undefined}
            autoComplete="name"
            maxLength={40}
            required
          />
        )}
        {/* What belongs to it comes when somebody wants it. */}
        <details onToggle={() => setAsked(true)}>
          <summary className={styles.work}>{words.work}</summary>
          <Suspense fallback={null}>{asked && <Background value={background} onChange={setBackground} />}</Suspense>
        </details>
        {refused && !aboutName && <Notice kind="error">{reasons[refused]}</Notice>}
        <Button kind="main" type="submit" aria-disabled={busy} iconEnd={<ArrowRight aria-hidden="true" />}>
          {busy ? words.joining : words.agree}
        </Button>
      </form>
    </Page>
  );
}
