import type { Lens } from '../../../shared/activities/value-sort/picture.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { ProgressCards } from '../../ui/charts/ProgressCards.tsx';
import styles from './ScreenSort.module.css';

type Props = { lens: Lens; progress: Progress | null };

/** The question of the lens, and how many boards are done: cards face down on the table, never whose. */
export function ScreenSort({ lens, progress }: Props) {
  const words = useWords(screen).sort;
  const people = progress?.people ?? 0;
  const done = Math.min(people, (progress?.done ?? 0) + (progress?.passed ?? 0));
  return (
    <section className={styles.sort}>
      <Heading>{words.question[lens]}</Heading>
      <Fit levels={WIDTHS.length} what={`sort ${people}`}>
        {(level) => (
          <div className={WIDTHS[level]}>
            <ProgressCards title={words.title} done={done} total={people} words={words.done(done, people)} />
          </div>
        )}
      </Fit>
    </section>
  );
}

/** The picture measures itself in its width; text stays above the least size at the last of these. */
const WIDTHS = [styles.full, styles.wide, styles.narrow, styles.narrowest] as const;
