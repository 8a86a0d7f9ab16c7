import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueCard } from '../../../ui/cards/ValueCard.tsx';
import { CardPicker } from './CardPicker.tsx';
import styles from './PlayedCards.module.css';

type Props = { cards: DilemmaView; played: readonly string[]; onPlay: (cards: readonly string[]) => void };

/** The value cards that justify a choice: what was played, and an empty place for one more. A tap takes a card back. */
export function PlayedCards({ cards, played, onPlay }: Props) {
  const words = useWords(phoneDilemma).choose;
  const lang = useDeckLang();
  const [picking, setPicking] = useState(false);
  return (
    <section className={styles.played} aria-label={words.values}>
      <h2 className={styles.head}>
        {words.values}
        <span className="num">{words.valueCount(played.length, cards.cardsMax)}</span>
      </h2>
      <ul className={styles.cards}>
        {played.map((id) => {
          const card = cards.cards.find((each) => each.id === id);
          return (
            card && (
              <li key={id}>
                <button
                  type="button"
                  className={styles.card}
                  aria-label={words.takeBack(card.title.replaceAll('\u00ad', ''))}
                  onClick={() => onPlay(played.filter((each) => each !== id))}
                >
                  <span lang={lang}>
                    <ValueCard card={card} qualityLabel="" size="mini" />
                  </span>
                  <X className={styles.cross} aria-hidden="true" />
                </button>
              </li>
            )
          );
        })}
        {played.length < cards.cardsMax && (
          <li>
            <button type="button" className={styles.place} onClick={() => setPicking(true)}>
              <Plus aria-hidden="true" />
              {played.length === 0 ? words.addFirst : words.add}
            </button>
          </li>
        )}
      </ul>
      <CardPicker open={picking} onClose={() => setPicking(false)} cards={cards} played={played} onPlay={onPlay} />
    </section>
  );
}
