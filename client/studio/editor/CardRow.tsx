import BookOpen from 'lucide-react/icons/book-open';
import Check from 'lucide-react/icons/check';
import ClipboardList from 'lucide-react/icons/clipboard-list';
import GripVertical from 'lucide-react/icons/grip-vertical';
import Lightbulb from 'lucide-react/icons/lightbulb';
import ListOrdered from 'lucide-react/icons/list-ordered';
import MessageCircle from 'lucide-react/icons/message-circle';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Users from 'lucide-react/icons/users';
import { memo, type KeyboardEvent, type PointerEvent } from 'react';
import type { Card, CardKind, ValueCard } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import { hasError, problemsOfCard } from '../check.ts';
import styles from './CardRow.module.css';
import { secondLine } from './texts.ts';

type Props = {
  kind: CardKind;
  card: Card;
  /** Language of the cards. */
  lang: string;
  selected: boolean;
  /** Can be reached with Tab; within the list the arrow keys go on. */
  reachable: boolean;
  conflict: boolean;
  onSelect: (id: string) => void;
  onKey: (id: string, event: KeyboardEvent) => void;
  /** With dragging there is a handle. */
  onGrab?: ((event: PointerEvent) => void) | undefined;
};

/** One card in the list: what it looks like, its title, the beginning of its text, and whether it is right. */
export const CardRow = memo(function CardRow({ kind, card, lang, selected, reachable, conflict, onSelect, onKey, onGrab }: Props) {
  const words = useWords(studioWords);
  return (
    <div className={classes(styles.row, selected && styles.selected)}>
      {onGrab && (
        <span className={styles.grip} aria-hidden="true" onPointerDown={onGrab}>
          <GripVertical />
        </span>
      )}
      <button
        type="button"
        className={styles.go}
        data-card={card.id}
        tabIndex={reachable ? 0 : -1}
        aria-current={selected ? 'true' : undefined}
        onClick={() => onSelect(card.id)}
        onKeyDown={(event) => onKey(card.id, event)}
      >
        <Swatch kind={kind} card={card} />
        <span className={styles.texts} lang={lang}>
          <span className={styles.title}>{card.title || words.untitled}</span>{' '}
          <span className={styles.second}>{secondLine(kind, card as never)}</span>
        </span>
        <Mark kind={kind} card={card} conflict={conflict} />
      </button>
    </div>
  );
});

const ICONS = { stories: BookOpen, themes: MessageCircle, tasks: ClipboardList, programmes: ListOrdered };

function Swatch({ kind, card }: { kind: CardKind; card: Card }) {
  if (kind === 'values') {
    const { id, quality } = card as ValueCard;
    return (
      <span className={classes(styles.swatch, qualityClass(quality))}>
        <Pattern id={id} family={quality} className={styles.pattern} />
        <span className={styles.corner}>
          <QualitySymbol quality={quality} className={styles.symbol} />
        </span>
      </span>
    );
  }
  const Icon = ICONS[kind];
  return (
    <span className={styles.swatch}>
      <Icon aria-hidden="true" className={styles.icon} />
    </span>
  );
}

function Mark({ kind, card, conflict }: { kind: CardKind; card: Card; conflict: boolean }) {
  const words = useWords(studioWords);
  const problems = problemsOfCard(kind, card);
  const [Icon, name, tone] = conflict
    ? [Users, words.inConflict, styles.conflict]
    : hasError(problems)
      ? [TriangleAlert, words.needsAttention, styles.wrong]
      : problems.length > 0
        ? [Lightbulb, words.hasAdvice, styles.advice]
        : [Check, words.fine, styles.fine];
  return (
    <span className={classes(styles.mark, tone)}>
      <Icon aria-hidden="true" />
      <span className="visually-hidden">, {name}</span>
    </span>
  );
}
