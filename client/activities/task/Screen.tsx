import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { screenCollect } from '../../i18n/screen-collect.ts';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { ScreenSlips } from '../collect/ScreenSlips.tsx';
import { heapsOf } from './heaps.ts';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';
import { ScreenDo } from './ScreenDo.tsx';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a task shows on the screen in each of its phases. */
export function Screen({ activity, progress, room }: Props) {
  const words = useWords(screenCollect).task;
  const lang = useForeign(room.language);
  const { cards, phase, shown } = activity;
  if (cards.kind !== 'task') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase === 'do') return <ScreenDo cards={cards} progress={progress} lang={lang} />;
  if (phase === 'result') return <Waiting kicker={cards.task.title} lang={lang} />;
  const heaps = heapsOf(cards.groups, activity.items, words.loose);
  const voting = phase === 'vote';
  return (
    <section className={styles.slips}>
      <Heading size={heaps.length > 0 ? 'lead' : 'title'} kicker={cards.task.title} lang={lang}>
        {voting ? words.vote(cards.dots) : heaps.length > 0 ? words.gather : words.gatherEmpty}
      </Heading>
      {heaps.length > 0 ? <ScreenSlips heaps={heaps} what={`task ${phase}`} /> : <div />}
      {voting && <Tally progress={progress} words={words.voted} />}
    </section>
  );
}
