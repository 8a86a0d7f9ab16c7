import { Check } from 'lucide-react';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { Board } from '../../../../shared/activities/value-sort/board.ts';
import type { Pile } from '../../../../shared/activities/value-sort/piles.ts';
import type { Family } from '../../../../shared/deck/deck.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { classes } from '../../../ui/classes.ts';
import { qualityClass } from '../../../ui/quality-class.ts';
import { useCountWords, usePileName } from './names.ts';
import styles from './PileBar.module.css';
import type { Rules } from './sorted.ts';

export type PileBarHandle = {
  /** The pile at a point of the window. */
  at(x: number, y: number): string | null;
  /** The middle of a pile, in the window. */
  centre(pile: string): { x: number; y: number } | null;
  /** Focus to the next or the previous pile. */
  step(by: 1 | -1): void;
  /** A full pile says no. */
  nudge(pile: string): void;
};

type Props = {
  rules: Rules;
  board: Board;
  /** The pile a card is held over. */ aim: string | null;
  onPut: (pile: Pile) => void;
  ref: Ref<PileBarHandle>;
  /** What the places are called together; piles when left out. */
  label?: string | undefined;
};

const MOST_DRAWN = 4;

/** The piles under the thumb, each with what lies on it and how much it may hold. */
export function PileBar({ rules, board, aim, onPut, ref, label }: Props) {
  const words = useWords(phoneSort);
  const pileName = usePileName();
  const countWords = useCountWords();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [refusing, setRefusing] = useState<string | null>(null);

  useEffect(() => {
    if (!refusing) return;
    const timer = setTimeout(() => setRefusing(null), 400);
    return () => clearTimeout(timer);
  }, [refusing]);

  useImperativeHandle(ref, () => {
    const box = (pile: string) => buttons.current.get(pile)?.getBoundingClientRect();
    return {
      at: (x, y) => {
        const hit = rules.piles.find((pile) => {
          const at = box(pile.id);
          return at && x >= at.left && x <= at.right && y >= at.top - 24 && y <= at.bottom + 24;
        });
        return hit?.id ?? null;
      },
      centre: (pile) => {
        const at = box(pile);
        return at ? { x: at.left + at.width / 2, y: at.top + at.height / 2 } : null;
      },
      step: (by) => {
        const now = rules.piles.findIndex((pile) => buttons.current.get(pile.id) === document.activeElement);
        const next = now === -1 ? (by === 1 ? 0 : rules.piles.length - 1) : Math.min(rules.piles.length - 1, Math.max(0, now + by));
        buttons.current.get(rules.piles[next]?.id ?? '')?.focus();
      },
      nudge: setRefusing,
    };
  }, [rules]);

  return (
    <div className={styles.piles} role="group" aria-label={label ?? words.pilesLabel}>
      {rules.piles.map((pile, i) => {
        const lying = rules.cards.filter((card) => board.get(card.id) === pile.id);
        const full = pile.quota !== null && lying.length >= pile.quota;
        return (
          <button
            key={pile.id}
            ref={(button) => void (button ? buttons.current.set(pile.id, button) : buttons.current.delete(pile.id))}
            type="button"
            className={classes(
              styles.pile,
              full && styles.full,
              aim === pile.id && !full && styles.aim,
              refusing === pile.id && styles.refusing,
            )}
            aria-disabled={full}
            aria-keyshortcuts={String(i + 1)}
            onClick={() => onPut(pile)}
          >
            <span className={styles.name}>{pileName(pile)}</span>
            <Stack families={lying.map((card) => card.quality)} />
            <span className={classes(styles.count, 'num')}>
              {full && <Check aria-hidden="true" />}
              {full ? (
                <>
                  <span className="visually-hidden">{countWords(lying.length, pile)}, </span>
                  {words.full}
                </>
              ) : (
                countWords(lying.length, pile)
              )}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** A few cards on top of each other, or the outline of an empty place. */
function Stack({ families }: { families: readonly Family[] }) {
  if (families.length === 0) return <span className={styles.none} />;
  return (
    <span className={styles.stack} aria-hidden="true">
      {families.slice(-MOST_DRAWN).map((family, i) => (
        <span key={i} className={classes(styles.paper, styles[`at${i}`], qualityClass(family))} />
      ))}
    </span>
  );
}
