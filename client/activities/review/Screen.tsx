import type { ReviewView } from '../../../shared/activities/review/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneReview } from '../../i18n/phone-review.ts';
import { reviewWords } from '../../i18n/review.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { classes } from '../../ui/classes.ts';
import type { Reviewed } from './Agreement.tsx';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What a review shows on the screen in each phase. */
export function Screen({ activity, progress }: Props) {
  const words = useWords(phoneReview);
  const shared = useWords(reviewWords);
  const { cards, phase, shown } = activity;
  if (cards.kind !== 'review') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  const focus = cards.agreements.find(({ id }) => id === cards.focus);
  if (phase === 'decide' && focus) return <One agreement={focus} />;
  const title = phase === 'look' ? words.title : phase === 'decide' ? words.decideTitle : words.resultTitle;
  return (
    <section className={styles.page}>
      <All title={title} cards={cards} told={phase !== 'look'} />
      {phase === 'look' && <Tally progress={progress} words={shared.said} />}
    </section>
  );
}

function All({ title, cards, told }: { title: string; cards: ReviewView; told: boolean }) {
  const words = useWords(reviewWords);
  const stem = useWords(agreementsWords).stem;
  const language = useLanguage();
  const { agreements, heldOn } = cards;
  return (
    <Fit levels={agreements.length + 3} what={`review ${told} ${agreements.map(({ id, text }) => `${id} ${text.length}`).join()}`}>
      {(level) => {
        const limit = Math.max(1, agreements.length - Math.max(0, level - 2));
        return (
          <section className={styles.body}>
            <Heading kicker={heldOn ? words.from(reviewDate(heldOn, language)) : undefined}>{title}</Heading>
            <p className={styles.hint}>{agreements.length === 0 ? words.none : `${stem}…`}</p>
            <ol className={classes(styles.rules, level > 0 && styles.small, level > 1 && styles.two)}>
              {agreements.slice(0, limit).map((agreement) => (
                <li key={agreement.id}>
                  {told && (
                    <span className={styles.outcome}>{agreement.outcome ? words.outcomes[agreement.outcome] : words.undecided}</span>
                  )}
                  <span className={classes(agreement.outcome === 'dropped' && styles.dropped)}>{agreement.text}</span>
                </li>
              ))}
            </ol>
          </section>
        );
      }}
    </Fit>
  );
}

function One({ agreement: { id, text, outcome, owner } }: { agreement: Reviewed }) {
  const words = useWords(reviewWords);
  const names = useWords(agreementsWords);
  return (
    <Fit levels={2} what={`one ${id} ${text.length}`}>
      {(level) => (
        <section className={styles.body}>
          <Heading size="body" kicker={outcome ? words.outcomes[outcome] : words.undecided}>
            {names.stem}
          </Heading>
          <p className={classes(styles.sentence, level > 0 && styles.less, outcome === 'dropped' && styles.dropped)}>{text}</p>
          {owner && <p className={styles.hint}>{names.watches(owner)}</p>}
        </section>
      )}
    </Fit>
  );
}
