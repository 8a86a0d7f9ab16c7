import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Points } from '../../screen/Points.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';
import { ScreenListen } from './ScreenListen.tsx';
import { ScreenNow } from './ScreenNow.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a speaker's part shows on the screen. What the facilitator reveals comes first, then the question that is being answered. */
export function Screen({ activity, progress, room }: Props) {
  const words = useWords(screenCollect).speaker;
  const lang = useForeign(room.language);
  const { cards, phase, shown, items, title } = activity;
  if (cards.kind !== 'speaker') return null;
  const subject = cards.subject || title;
  const now = phase === 'questions' || phase === 'listen' ? items.find(({ id }) => id === cards.now) : undefined;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (now) return <ScreenNow question={now.text} kicker={[cards.who, subject].filter(Boolean).join(' · ')} lang={lang} />;
  switch (phase) {
    case 'listen':
      return <ScreenListen cards={cards} subject={subject} lang={lang} />;
    case 'questions': {
      const open = items.filter(({ id, slot }) => slot === 'questions' && !cards.closed.includes(id));
      return (
        <section className={styles.slips}>
          <Heading size={open.length > 0 ? 'lead' : 'title'} kicker={subject} lang={lang}>
            {open.length > 0 ? words.questions : words.none}
          </Heading>
          {open.length > 0 ? (
            <ScreenSlips heaps={[{ id: 'open', title: null, items: open }]} what="questions" />
          ) : (
            <p className={styles.hint}>{words.ask}</p>
          )}
          {open.length > 0 && <p className={styles.hint}>{words.support}</p>}
        </section>
      );
    }
    case 'lines':
      return (
        <Over foot={<Tally progress={progress} words={words.wrote} />}>
          <div className={styles.lines}>
            <Heading size="lead" kicker={subject} lang={lang}>
              {words.lines}
            </Heading>
            <Points points={[words.touched, words.asks]} size="title" />
          </div>
        </Over>
      );
    default:
      return <Waiting kicker={subject} lang={lang} />;
  }
}
