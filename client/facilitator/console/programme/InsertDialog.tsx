import { useState } from 'react';
import type { ActivityName } from '../../../../shared/activities/registry.ts';
import { cardsIn, type Cards } from '../../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../../shared/programmes/choose.ts';
import { freshId, type TypedItem } from '../../../../shared/programmes/item.ts';
import { itemKind, KIND_NAMES, newItem } from '../../../../shared/programmes/kinds.ts';
import { MOST_ACTIVITIES, problemsOf } from '../../../../shared/programmes/problems.ts';
import type { FacilitatorView } from '../../../../shared/room/views.ts';
import { programmeWords } from '../../../i18n/console-programme.ts';
import { consoleWords } from '../../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../../i18n/language.ts';
import { refusals } from '../../../i18n/refusals.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Dialog } from '../../../ui/controls/Dialog.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { ItemEditor } from '../../editor/ItemEditor.tsx';
import { Select } from '../../parts/Select.tsx';
import { useDecks } from '../../start/use-decks.ts';
import { useCommands } from '../commands.tsx';
import styles from './Programme.module.css';

type Props = { console: FacilitatorView; onClose: () => void; onDone: (title: string) => void };

/** One more activity into what is ahead, from the cards of the toolkit. */
export default function InsertDialog({ console, onClose, onDone }: Props) {
  const words = useWords(programmeWords);
  const common = useWords(consoleWords);
  const codes = useWords(refusals);
  const [decks] = useDecks();
  const { language } = console.view.room;
  const full = console.programme.length >= MOST_ACTIVITIES;
  return (
    <Dialog open wide onClose={onClose} title={words.insertTitle} closeLabel={common.close}>
      {full ? (
        <Notice kind="warn">{words.full}</Notice>
      ) : decks.state === 'loading' ? (
        <p role="status">{words.loading}</p>
      ) : decks.state === 'failed' ? (
        <Notice kind="error">{codes[decks.why]}</Notice>
      ) : (
        <Form
          console={console}
          cards={cardsIn(decks.list, language, standardDecks(decks.list, language))}
          onDone={(title) => {
            onClose();
            onDone(title);
          }}
        />
      )}
    </Dialog>
  );
}

function Form({ console, cards, onDone }: { console: FacilitatorView; cards: Cards; onDone: (title: string) => void }) {
  const words = useWords(programmeWords);
  const language = useLanguage();
  const { ask } = useCommands();
  const taken = console.programme.map(({ id }) => id);
  const offered = KIND_NAMES.filter((kind) => itemKind(kind).settings(cards, {}, null) !== null);
  const fresh = (kind: ActivityName): TypedItem | null => newItem(kind, cards, { id: freshId(itemKind(kind).stem, taken) });
  const [item, setItem] = useState<TypedItem | null>(() => (offered[0] ? fresh(offered[0]) : null));
  const [at, setAt] = useState(0);
  if (!item) return null;
  const problems = problemsOf({ title: '-', activities: [item] }, cards).items[item.id] ?? [];
  const insert = async () => {
    if (problems.length === 0 && (await ask('insert', { item: { ...item, title: item.title.trim() }, at }))) onDone(item.title);
  };
  return (
    <div className={styles.form}>
      <Select label={words.kind} value={item.kind} onChange={(name) => setItem(fresh(offered.find((kind) => kind === name) ?? item.kind))}>
        {offered.map((kind) => (
          <option key={kind} value={kind}>
            {itemKind(kind).name[language]}
          </option>
        ))}
      </Select>
      <Select label={words.where} value={String(at)} onChange={(place) => setAt(Number(place))}>
        <option value="0">{words.next}</option>
        {console.ahead.map((id, i) => (
          <option key={id} value={i + 1}>
            {words.after(console.programme.find((each) => each.id === id)?.title ?? id)}
          </option>
        ))}
      </Select>
      <ul>
        <ItemEditor item={item} cards={cards} problems={problems} onChange={setItem} />
      </ul>
      <Button kind="main" aria-disabled={problems.length > 0} onClick={() => void insert()}>
        {words.go}
      </Button>
    </div>
  );
}
