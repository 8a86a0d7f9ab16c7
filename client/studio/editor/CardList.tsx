import ArrowRight from 'lucide-react/icons/arrow-right';
import Check from 'lucide-react/icons/check';
import Plus from 'lucide-react/icons/plus';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import Upload from 'lucide-react/icons/upload';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Card, CardKind } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { faultyIn } from '../check.ts';
import { SearchBox } from '../parts/SearchBox.tsx';
import { useSay } from '../parts/say.tsx';
import { useSame } from '../parts/use-same.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { moveCard, removeCard } from './acts.ts';
import styles from './CardList.module.css';
import { CardRows } from './CardRows.tsx';
import { holds } from './texts.ts';
import { useAdd } from './use-add.ts';

type Props = {
  kind: CardKind;
  selected: string | null;
  /** @param fresh it was made just now. */
  onSelect: (id: string | null, how?: { fresh?: boolean }) => void;
  onImport: () => void;
  /** Otherwise only to look. */
  editable: boolean;
};

/** The cards of one kind: search, add, order, and what still needs attention. */
export function CardList({ kind, selected, onSelect, onImport, editable }: Props) {
  const words = useWords(studioWords);
  const editing = useEditing();
  const say = useSay();
  const cards: readonly Card[] = useDeck(({ deck }) => deck[kind]);
  const conflicts = useDeck((state) => state.conflicts);
  const [sought, setSought] = useState('');
  const searching = sought.trim() !== '';
  const needle = useDeferredValue(sought);
  const found = useMemo(() => (needle.trim() === '' ? cards : cards.filter((card) => holds(card, needle))), [cards, needle]);
  const conflicting = useMemo(
    () => new Set(conflicts.flatMap((each) => (each.what === 'field' && each.at[0] === kind ? [String(each.at[1])] : []))),
    [conflicts, kind],
  );
  const ids = useSame(found.map(({ id }) => id));
  const addOne = useAdd(kind, onSelect);
  const add = () => {
    if (addOne()) setSought('');
  };
  const titleOf = useCallback(
    (id: string) => editing.store.getState().deck[kind].find((card) => card.id === id)?.title || words.untitled,
    [editing, kind, words],
  );
  const move = useCallback(
    (id: string, to: number) => {
      const place = moveCard(editing, kind, id, to);
      if (place !== null) say(words.said.moved(titleOf(id), place + 1, editing.store.getState().deck[kind].length));
    },
    [editing, kind, say, titleOf, words],
  );
  const remove = useCallback(
    (id: string) => {
      say(words.said.removed(titleOf(id)), 'undo');
      onSelect(removeCard(editing, kind, id));
    },
    [editing, kind, onSelect, say, titleOf, words],
  );
  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <SearchBox label={words.search} value={sought} onChange={setSought} />
        {editable && (
          <Button icon={<Plus aria-hidden="true" />} onClick={add}>
            {words.add[kind]}
          </Button>
        )}
      </div>
      <p className="visually-hidden" role="status">
        {searching ? words.foundCount(found.length) : ''}
      </p>
      {cards.length === 0 && <p className={styles.none}>{words.none[kind]}</p>}
      {cards.length > 0 && found.length === 0 && <p className={styles.none}>{words.nothingFound}</p>}
      {found.length > 0 && (
        <CardRows
          kind={kind}
          label={words.kinds[kind]}
          ids={ids}
          selected={selected}
          conflicts={conflicting}
          onSelect={onSelect}
          onMove={editable && !searching ? move : undefined}
          onRemove={editable ? remove : undefined}
        />
      )}
      <div className={styles.foot}>
        {editable && (
          <Button kind="quiet" small icon={<Upload aria-hidden="true" />} onClick={onImport}>
            {words.import}
          </Button>
        )}
        <Standing kind={kind} cards={cards} selected={selected} onSelect={onSelect} />
      </div>
    </div>
  );
}

/** Whether all is right; else a way from one card that needs attention to the next. */
function Standing({ kind, cards, selected, onSelect }: Pick<Props, 'kind' | 'selected' | 'onSelect'> & { cards: readonly Card[] }) {
  const words = useWords(studioWords);
  const faulty = faultyIn(kind, cards);
  if (cards.length === 0) return null;
  const at = cards.findIndex(({ id }) => id === selected);
  const next = faulty.find((card) => cards.indexOf(card) > at) ?? faulty[0];
  return next ? (
    <Button
      kind="quiet"
      small
      className={styles.wrong}
      icon={<TriangleAlert aria-hidden="true" />}
      iconEnd={<ArrowRight aria-hidden="true" />}
      title={words.nextFaulty}
      onClick={() => onSelect(next.id)}
    >
      {words.faulty(faulty.length)}
    </Button>
  ) : (
    <p className={styles.fine}>
      <Check aria-hidden="true" />
      {words.allFine(cards.length)}
    </p>
  );
}
