import type { ReviewView } from '../../../shared/activities/review/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { phoneReview } from '../../i18n/phone-review.ts';
import { reviewWords } from '../../i18n/review.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { RuleList } from '../agreements/RuleList.tsx';
import { RuleSentence } from '../agreements/RuleSentence.tsx';
import styles from '../agreements/Screen.module.css';
import type { Reviewed } from './Agreement.tsx';
import { Picture } from './Picture.tsx';

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
    <Over foot={phase === 'look' && <Tally progress={progress} words={shared.said} />}>
      <All title={title} cards={cards} told={phase !== 'look'} />
    </Over>
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
            <RuleList
              rules={agreements.slice(0, limit).map(({ id, text, outcome }) => ({
                id,
                text,
                dropped: outcome === 'dropped',
                ...(told ? { over: outcome ? words.outcomes[outcome] : words.undecided } : {}),
              }))}
              level={level}
            />
          </section>
        );
      }}
    </Fit>
  );
}

function One({ agreement: { id, text, outcome, owner } }: { agreement: Reviewed }) {
  const words = useWords(reviewWords);
  const { watches } = useWords(agreementsWords);
  const kicker = outcome ? words.outcomes[outcome] : words.undecided;
  return <RuleSentence id={id} kicker={kicker} text={text} dropped={outcome === 'dropped'} facts={owner ? [watches(owner)] : []} />;
}
