import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { tableSortScreen } from '../../i18n/screen-table-sort.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Waiting } from '../../screen/Waiting.tsx';
import { ProgressCards } from '../../ui/charts/ProgressCards.tsx';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** The question while the tables talk, and how many are agreed; then the boards side by side. */
export function Screen({ activity: { title, phase, cards, shown }, progress }: Props) {
  const words = useWords(tableSortScreen);
  if (cards.kind !== 'table-sort') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase !== 'sort') return <Waiting kicker={title} hint={words.hint} />;
  const people = progress?.people ?? 0;
  const done = Math.min(people, progress?.done ?? 0);
  return (
    <section className={styles.sort}>
      <Heading>{words.title(cards.top)}</Heading>
      <Fit levels={WIDTHS.length} what={`tables ${people}`}>
        {(level) => (
          <div className={WIDTHS[level]}>
            <ProgressCards title={words.how} done={done} total={people} words={words.done(done, people)} />
          </div>
        )}
      </Fit>
    </section>
  );
}

/** The picture measures itself in its width; text stays above the least size at the last of these. */
const WIDTHS = [styles.full, styles.wide, styles.narrow, styles.narrowest] as const;
