import BookOpen from 'lucide-react/icons/book-open';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import ListOrdered from 'lucide-react/icons/list-ordered';
import MessageCircle from 'lucide-react/icons/message-circle';
import Pencil from 'lucide-react/icons/pencil';
import { FAMILIES } from '../../../shared/deck/deck.ts';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import type { Shipped } from '../shipped.ts';
import styles from './Fan.module.css';

type Props = { deck: Pick<Shipped, 'values' | 'stories' | 'themes' | 'tasks' | 'programmes'> | null };
type Small = { readonly id: string; readonly quality: string };

const CARDS = 3;

/** Three cards of a deck in a fan, to tell decks apart at a glance; decoration. A frame, given as null, is empty cards. */
export function Fan({ deck }: Props) {
  const values = deck ? spread(deck.values) : [];
  const Icon = iconOf(deck);
  return (
    <span className={styles.fan} aria-hidden="true">
      {values.length === CARDS
        ? values.map(({ id, quality }) => {
            const family = FAMILIES.find((each) => each === quality) ?? 'none';
            return (
              <span key={id} className={classes(styles.card, qualityClass(family))}>
                <Pattern id={id} family={family} className={styles.pattern} />
              </span>
            );
          })
        : Array.from({ length: CARDS }, (_, i) => (
            <span key={i} className={classes(styles.card, styles.plain)}>
              <Icon />
            </span>
          ))}
    </span>
  );
}

function iconOf(deck: Props['deck']) {
  if (!deck) return Pencil;
  if (deck.stories.length > 0) return BookOpen;
  if (deck.programmes.length > 0) return ListOrdered;
  return deck.tasks.length > deck.themes.length + CARDS ? ClipboardList : MessageCircle;
}

/** The first card of each quality, as far as there are; filled up in order. */
function spread(values: readonly Small[]): readonly Small[] {
  const firsts = values.filter(({ quality }, i) => values.findIndex((each) => each.quality === quality) === i);
  return [...firsts, ...values.filter((each) => !firsts.includes(each))].slice(0, CARDS);
}
