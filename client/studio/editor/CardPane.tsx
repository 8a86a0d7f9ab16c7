import ArrowLeft from 'lucide-react/icons/arrow-left';
import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import ChevronsDown from 'lucide-react/icons/chevrons-down';
import ChevronsUp from 'lucide-react/icons/chevrons-up';
import CopyPlus from 'lucide-react/icons/copy-plus';
import Trash2 from 'lucide-react/icons/trash-2';
import { memo, useEffect, useRef, type ReactNode } from 'react';
import type { Card, CardKind } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { problemsOfCard, problemsOfHead } from '../check.ts';
import { DeckForm } from '../forms/DeckForm.tsx';
import { ProgrammeForm } from '../forms/ProgrammeForm.tsx';
import { FormScope } from '../forms/scope.tsx';
import { StoryForm } from '../forms/StoryForm.tsx';
import { TaskForm, ThemeForm } from '../forms/ThemeForm.tsx';
import { ValueForm } from '../forms/ValueForm.tsx';
import { useSay } from '../parts/say.tsx';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { duplicateCard, moveCard, removeCard } from './acts.ts';
import styles from './CardPane.module.css';
import { NoCard } from './NoCard.tsx';
import { cardAt, type Place } from './use-place.ts';

/** Each field follows its own text, so a form is not drawn again for a key. */
const FORMS = {
  values: memo(ValueForm),
  stories: memo(StoryForm),
  themes: memo(ThemeForm),
  tasks: memo(TaskForm),
  programmes: memo(ProgrammeForm),
};

type Props = {
  place: Place;
  /** This card was made just now: its empty fields are no mistakes yet, and writing begins in the first. */
  fresh: boolean;
  editable: boolean;
  /** A way back, where the list is not beside the form. */
  onBack?: (() => void) | undefined;
  onSelect: (id: string | null, how?: { fresh?: boolean }) => void;
  onImport: () => void;
};

/** The form of the card that is open, or of the deck itself. */
export function CardPane({ place, fresh, editable, onBack, onSelect, onImport }: Props) {
  const words = useWords(studioWords);
  const card = useDeck(({ deck }) => cardAt(deck, place));
  if (place.tab === 'deck') {
    return (
      <Pane title={words.kinds.deck} onBack={onBack}>
        <HeadForm editable={editable} />
      </Pane>
    );
  }
  if (!card) return <NoCard kind={place.tab} editable={editable} onSelect={onSelect} onImport={onImport} />;
  return (
    <Pane
      key={card.id}
      title={card.title || words.untitled}
      onBack={onBack}
      acts={editable && <CardActs kind={place.tab} card={card} onSelect={onSelect} />}
      begin={fresh}
    >
      <OneCard kind={place.tab} card={card} fresh={fresh} editable={editable} />
    </Pane>
  );
}

type PaneProps = { title: string; acts?: ReactNode; onBack?: (() => void) | undefined; begin?: boolean; children: ReactNode };

function Pane({ title, acts, onBack, begin = false, children }: PaneProps) {
  const words = useWords(studioWords);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (begin) pane.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [begin]);
  return (
    <div ref={pane} className={styles.pane}>
      <div className={styles.head}>
        {onBack && <Button kind="quiet" icon={<ArrowLeft aria-hidden="true" />} aria-label={words.backToList} onClick={onBack} />}
        <h2 className={styles.title}>{title}</h2>
        {acts}
      </div>
      {children}
    </div>
  );
}

function OneCard({ kind, card, fresh, editable }: { kind: CardKind; card: Card; fresh: boolean; editable: boolean }) {
  const lang = useDeck(({ deck }) => deck.language);
  const Form = FORMS[kind];
  return (
    <FormScope base={[kind, card.id]} problems={problemsOfCard(kind, card)} fresh={fresh} lang={lang} editable={editable}>
      <Form />
    </FormScope>
  );
}

function HeadForm({ editable }: { editable: boolean }) {
  const problems = useDeck(({ deck }) => problemsOfHead(deck));
  const lang = useDeck(({ deck }) => deck.language);
  return (
    <FormScope base={[]} problems={problems} fresh={false} lang={lang} editable={editable}>
      <DeckForm />
    </FormScope>
  );
}

/** Move, copy and take away this card, by buttons. */
function CardActs({ kind, card, onSelect }: { kind: CardKind; card: Card; onSelect: Props['onSelect'] }) {
  const words = useWords(studioWords);
  const editing = useEditing();
  const say = useSay();
  const total = useDeck(({ deck }) => deck[kind].length);
  const at = useDeck(({ deck }) => (deck[kind] as readonly Card[]).findIndex(({ id }) => id === card.id));
  const title = card.title || words.untitled;
  const move = (to: number) => {
    const place = moveCard(editing, kind, card.id, to);
    if (place !== null) say(words.said.moved(title, place + 1, total));
  };
  const duplicate = () => {
    const id = duplicateCard(editing, kind, card.id, (name) => words.copyOf(name).trim());
    if (id) say(words.said.added(words.copyOf(title)));
    else say(words.said.tooMany, 'shown');
    if (id) onSelect(id);
  };
  const remove = () => {
    say(words.said.removed(title), 'undo');
    onSelect(removeCard(editing, kind, card.id));
  };
  const first = at <= 0;
  const last = at === total - 1;
  return (
    <div className={styles.acts} role="group" aria-label={words.moreOnCard}>
      <span className={styles.place}>{words.place(at + 1, total)}</span>
      <Act icon={<ChevronsUp aria-hidden="true" />} label={words.toTop} off={first} onAct={() => move(0)} />
      <Act icon={<ChevronUp aria-hidden="true" />} label={words.up} off={first} onAct={() => move(at - 1)} />
      <Act icon={<ChevronDown aria-hidden="true" />} label={words.down} off={last} onAct={() => move(at + 1)} />
      <Act icon={<ChevronsDown aria-hidden="true" />} label={words.toEnd} off={last} onAct={() => move(total - 1)} />
      <Act icon={<CopyPlus aria-hidden="true" />} label={words.duplicate} onAct={duplicate} />
      <Act icon={<Trash2 aria-hidden="true" />} label={words.remove} onAct={remove} />
    </div>
  );
}

function Act({ icon, label, off = false, onAct }: { icon: ReactNode; label: string; off?: boolean; onAct: () => void }) {
  return <Button kind="quiet" icon={icon} aria-label={label} title={label} aria-disabled={off} onClick={() => !off && onAct()} />;
}
