import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import type { ValueCard } from '../../../../shared/deck/deck.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { ValueStrip } from '../../../ui/cards/ValueStrip.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import styles from './CardPicker.module.css';
import { useOwnTop } from './own-top.ts';

type Props = {
  open: boolean;
  onClose: () => void;
  cards: DilemmaView;
  played: readonly string[];
  onPlay: (cards: readonly string[]) => void;
};

/** All value cards that can be played, the own top first. A tap plays a card, another tap takes it back. */
export function CardPicker({ open, onClose, cards, played, onPlay }: Props) {
  const words = useWords(phoneDilemma).choose;
  const { close } = useWords(participant);
  const top = useOwnTop();
  const own = top.flatMap((id) => cards.cards.find((card) => card.id === id) ?? []);
  const rest = cards.cards.filter((card) => !top.includes(card.id));
  const enough = played.length >= cards.cardsMax;
  const toggle = (card: string) => {
    if (played.includes(card)) onPlay(played.filter((each) => each !== card));
    else if (!enough) onPlay([...played, card]);
  };
  const shared = { cards, played, enough, onToggle: toggle };
  return (
    <Dialog
      ahead
      open={open}
      onClose={onClose}
      title={words.pickTitle}
      closeLabel={close}
      actions={
        <Button kind="main" onClick={onClose}>
          {words.picked}
        </Button>
      }
    >
      <p className={styles.count} role="status">
        {enough ? words.enough(cards.cardsMax) : words.valueCount(played.length, cards.cardsMax)}
      </p>
      {own.length > 0 && <Group {...shared} title={words.pickTop} items={own} />}
      {rest.length > 0 && <Group {...shared} title={own.length > 0 ? words.pickAll : null} items={rest} />}
    </Dialog>
  );
}

type GroupProps = {
  title: string | null;
  items: readonly ValueCard[];
  cards: DilemmaView;
  played: readonly string[];
  enough: boolean;
  onToggle: (card: string) => void;
};

function Group({ title, items, cards, played, enough, onToggle }: GroupProps) {
  const lang = useDeckLang();
  return (
    <section>
      {title !== null && <h3 className={styles.title}>{title}</h3>}
      <ul className={styles.cards} lang={lang}>
        {items.map((card) => {
          const on = played.includes(card.id);
          return (
            <li key={card.id}>
              <button
                type="button"
                className={styles.card}
                aria-pressed={on}
                aria-disabled={enough && !on}
                onClick={() => onToggle(card.id)}
              >
                <ValueStrip
                  card={card}
                  qualityLabel={card.quality === 'none' ? '' : cards.labels[card.quality]}
                  state={on ? 'selected' : 'lies'}
                  dense
                />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
