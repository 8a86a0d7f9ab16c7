import { memo } from 'react';
import { valueSortItems } from '../../../shared/activities/value-sort/item.ts';
import { standardPiles } from '../../../shared/activities/value-sort/piles.ts';
import type { QualityLabels, ValueCard as Value } from '../../../shared/deck/deck.ts';
import { labelOf } from '../../activities/value-sort/phone/names.ts';
import { PileBar } from '../../activities/value-sort/phone/PileBar.tsx';
import { useWords } from '../../i18n/language.ts';
import { phoneSort } from '../../i18n/phone-sort.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { StepHeading } from '../../participant/page/Step.tsx';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { ValueCard } from '../../ui/cards/ValueCard.tsx';
import { OnPhone } from './OnPhone.tsx';
import styles from './OnPhone.module.css';
import { Overlong } from './Overlong.tsx';
import { useLanguage } from '../../i18n/language.ts';

type Props = { card: Value; labels: QualityLabels; place: number; count: number };

/** The card in the hand, over the piles. */
export const PhoneValue = memo(function PhoneValue({ card, labels, place, count }: Props) {
  const words = useWords(phoneSort);
  const lang = useDeckLang();
  const language = useLanguage();
  return (
    <OnPhone title={valueSortItems.name[language]}>
      <StepHeading small aside={words.of(place, count)}>
        {words.question.professional}
      </StepHeading>
      <div className={styles.hand}>
        <div className={styles.place}>
          {place < count && (
            <span className={styles.under}>
              <CardBack />
            </span>
          )}
          <span lang={lang}>
            <ValueCard
              card={{ ...card, explanation: <Overlong text={card.explanation} most={140} /> }}
              qualityLabel={labelOf(labels, card.quality)}
              level={2}
            />
          </span>
        </div>
      </div>
      <p className={styles.hint}>{words.hint}</p>
      <Piles count={count} />
    </OnPhone>
  );
});

const NOTHING: ReadonlyMap<string, string> = new Map();

const Piles = memo(function Piles({ count }: { count: number }) {
  const rules = { cards: [], piles: standardPiles(count), rank: false, keepTwo: false };
  return <PileBar ref={null} rules={rules} board={NOTHING} aim={null} onPut={() => undefined} />;
});
