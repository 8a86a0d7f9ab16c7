import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, StepHeading } from '../../../participant/page/Step.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import styles from './Keep.module.css';
import { labelOf } from './names.ts';
import { keep, topOf } from './sorted.ts';

const TWO = 2;

type Props = { rules: ValueSortView; sorted: Sorted; change: (sorted: Sorted) => void; onNext: (sorted: Sorted) => void };

/** Of the first pile only two may come along. */
export function Keep({ rules, sorted, change, onNext }: Props) {
  const words = useWords(phoneSort).keep;
  const announce = useAnnounce();
  const lang = useDeckLang();
  const kept = sorted.keep;
  const toggle = (card: string) => {
    if (kept.includes(card))
      change(
        keep(
          sorted,
          kept.filter((each) => each !== card),
        ),
      );
    else if (kept.length < TWO) change(keep(sorted, [...kept, card]));
    else announce.own(words.enough);
  };
  const enough = kept.length === TWO;
  return (
    <>
      <StepHeading lead={words.lead}>{words.title}</StepHeading>
      <ul className={styles.cards} lang={lang}>
        {topOf(rules, sorted).map((id) => {
          const card = rules.cards.find((each) => each.id === id);
          const on = kept.includes(id);
          return (
            card && (
              <li key={id}>
                <button type="button" className={styles.card} aria-pressed={on} aria-disabled={enough && !on} onClick={() => toggle(id)}>
                  <ValueStrip
                    card={card}
                    qualityLabel={labelOf(rules.labels, card.quality)}
                    state={on ? 'selected' : enough ? 'outline' : 'lies'}
                    className={styles.strip}
                  />
                </button>
              </li>
            )
          );
        })}
      </ul>
      <Grow />
      <BottomBar note={<span role="status">{words.count(kept.length)}</span>}>
        <Button kind="main" aria-disabled={!enough} onClick={() => enough && onNext(sorted)}>
          {words.done}
        </Button>
      </BottomBar>
    </>
  );
}
