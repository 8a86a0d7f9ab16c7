import { useState } from 'react';
import { cardsOn, type Move } from '../../../../shared/activities/value-sort/board.ts';
import type { Pile } from '../../../../shared/activities/value-sort/piles.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { classes } from '../../../ui/classes.ts';
import styles from './BoardTray.module.css';
import { labelOf, useCountWords, usePileName } from './names.ts';

type Props = {
  pile: Pile;
  rules: Pick<ValueSortView, 'cards' | 'labels'>;
  moves: readonly Move[];
  /** Level of the name as a heading. */
  level?: 2 | 3 | 5;
  /** Without these the tray only shows. */
  onPick?: (card: string) => void;
  onDrop?: (card: string) => void;
};

/** One pile laid open: its name, how full it is, its cards. Mouse users can drag a card here; everybody can tap it. */
export function BoardTray({ pile, rules, moves, level = 2, onPick, onDrop }: Props) {
  const words = useWords(phoneSort);
  const Name = `h${level}` as const;
  const name = usePileName()(pile);
  const countWords = useCountWords();
  const lang = useDeckLang();
  const [over, setOver] = useState(false);
  const cards = cardsOn(moves, pile.id).flatMap((id) => rules.cards.find((card) => card.id === id) ?? []);
  const drop = onDrop && {
    onDragOver: (event: React.DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: React.DragEvent) => {
      event.preventDefault();
      setOver(false);
      onDrop(event.dataTransfer.getData('text/plain'));
    },
  };
  return (
    <section className={classes(styles.tray, over && styles.over)} aria-label={name} {...drop}>
      <Name className={styles.name}>
        {name}
        <span className="num">{countWords(cards.length, pile)}</span>
      </Name>
      {cards.length === 0 && <p className={styles.empty}>{words.board.empty}</p>}
      <ul className={styles.cards} lang={lang}>
        {cards.map((card) => (
          <li key={card.id}>
            {onPick ? (
              <button
                type="button"
                className={styles.card}
                draggable={onDrop !== undefined}
                onDragStart={(event) => event.dataTransfer.setData('text/plain', card.id)}
                onClick={() => onPick(card.id)}
              >
                <ValueStrip card={card} qualityLabel={labelOf(rules.labels, card.quality)} dense />
              </button>
            ) : (
              <ValueStrip card={card} qualityLabel={labelOf(rules.labels, card.quality)} dense />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
