import Users from 'lucide-react/icons/users';
import { same } from '../../../shared/deck/change.ts';
import { CARD_KINDS, type Card, type Deck } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { asText } from '../forms/as-text.ts';
import { isHomeless, keyOf, type Conflict } from '../store/conflicts.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import styles from './ConflictBar.module.css';
import type { Place } from './use-place.ts';

/** Conflicts over whole cards, and texts whose place is gone; for those at a field, the way there. */
export function ConflictBar({ place, onGo }: { place: Place; onGo: (place: Place) => void }) {
  const words = useWords(studioWords).conflict;
  const conflicts = useDeck((state) => state.conflicts);
  const deck = useDeck((state) => state.deck);
  if (conflicts.length === 0) return null;
  // Those of the open card are there to be seen.
  const elsewhere = conflicts
    .filter((each) => each.what === 'field')
    .filter((each) => !isHomeless(each, deck) && !same(placeOf(each), place));
  const [first] = elsewhere;
  const others = conflicts.filter((each) => each.what !== 'field' || isHomeless(each, deck));
  if (!first && others.length === 0) return null;
  return (
    <div className={styles.bar}>
      {first && (
        <p className={styles.elsewhere}>
          <Users aria-hidden="true" />
          {words.count(elsewhere.length)}
          <Button small onClick={() => onGo(placeOf(first))}>
            {words.go}
          </Button>
        </p>
      )}
      {others.map((each) => (
        <CardConflict key={keyOf(each)} conflict={each} deck={deck} />
      ))}
    </div>
  );
}

function CardConflict({ conflict, deck }: { conflict: Conflict; deck: Deck }) {
  const all = useWords(studioWords);
  const words = all.conflict;
  const editing = useEditing();
  if (conflict.what === 'field') {
    return (
      <Notice
        kind="warn"
        title={words.homelessTitle}
        action={
          <Button small onClick={() => editing.settle(conflict, 'theirs')}>
            {words.homelessDrop}
          </Button>
        }
      >
        {asText(conflict.mine)}
      </Notice>
    );
  }
  const gone = conflict.what === 'gone';
  const card = gone ? conflict.card : (deck[conflict.kind] as readonly Card[]).find(({ id }) => id === conflict.id);
  const title = card?.title || all.untitled;
  return (
    <Notice
      kind="warn"
      title={gone ? words.goneTitle(title) : words.changedTitle(title)}
      action={
        <span className={styles.choice}>
          <Button small onClick={() => editing.settle(conflict, 'mine')}>
            {gone ? words.goneMine : words.changedMine}
          </Button>
          <Button small onClick={() => editing.settle(conflict, 'theirs')}>
            {gone ? words.goneTheirs : words.changedTheirs}
          </Button>
        </span>
      }
    >
      {gone ? words.goneText : words.changedText}
    </Notice>
  );
}

function placeOf({ at }: Extract<Conflict, { what: 'field' }>): Place {
  const kind = CARD_KINDS.find((each) => each === at[0]);
  return kind ? { tab: kind, id: String(at[1]) } : { tab: 'deck', id: null };
}
