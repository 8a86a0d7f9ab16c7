import { useState } from 'react';
import type { Change } from '../../../shared/deck/change.ts';
import { CARD_KINDS, type Card, type Deck } from '../../../shared/deck/deck.ts';
import type { ImportPreview } from '../../../shared/protocol/studio.ts';
import { importWords } from '../../i18n/studio-import.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { hasError, problemsOfCard } from '../check.ts';
import { cardAt, type Place } from '../editor/use-place.ts';
import { FilePicker, type ReadFile } from '../import/FilePicker.tsx';
import { changesOf, plan, takenCount, type PlannedRow } from '../import/plan.ts';
import { PlanTable } from '../import/PlanTable.tsx';
import { useSay } from '../parts/say.tsx';
import { useDeck, useEditing } from '../store/hooks.tsx';

/** Brings cards from a file into this deck: look first, choose per row, then all in one step that can be undone. */
export function ImportWindow({ onClose, onGo }: { onClose: () => void; onGo: (place: Place) => void }) {
  const words = useWords(importWords);
  const common = useWords(studioWords);
  const editing = useEditing();
  const say = useSay();
  const lang = useDeck(({ deck }) => deck.language);
  const [read, setRead] = useState<ReadFile | null>(null);
  const [rows, setRows] = useState<readonly PlannedRow[]>([]);
  const [withHead, setWithHead] = useState(false);
  const [failed, setFailed] = useState(false);
  const take = (file: ReadFile) => {
    setRead(file);
    setWithHead(false);
    setFailed(false);
    setRows(plan(file.preview, editing.store.getState().deck));
  };
  const count = takenCount(rows);
  const something = count > 0 || withHead;
  const accept = () => {
    if (!read || !something) return;
    const changes = changesOf(rows, editing.store.getState().under, withHead ? read.preview.head : null);
    if (!editing.change(changes)) {
      setFailed(true);
      return;
    }
    say(words.accepted(count), 'undo');
    onClose();
    const first = firstToMend(changes, editing.store.getState().deck);
    if (first) onGo(first);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.title}
      closeLabel={common.close}
      actions={
        read && (
          <>
            <Button kind="main" aria-disabled={!something} onClick={accept}>
              {something ? words.accept(count) : words.acceptNone}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
          </>
        )
      }
    >
      <FilePicker read={read} onRead={take} />
      {failed && <Notice kind="error">{words.failed}</Notice>}
      {read && (
        <>
          <PlanTable preview={read.preview} rows={rows} onRows={setRows} lang={lang} />
          {hasHead(read.preview) && (
            <Check checked={withHead} onChange={setWithHead}>
              {words.head}
            </Check>
          )}
        </>
      )}
    </Dialog>
  );
}

/** Of the cards that came in: the first that needs attention, else the first. */
function firstToMend(changes: readonly Change[], deck: Deck): Place | null {
  const places = changes.flatMap((change): Place[] => {
    if (change.do === 'add') return [{ tab: change.kind, id: (change.card as Card).id }];
    const kind = change.do === 'set' ? CARD_KINDS.find((each) => each === change.at[0]) : undefined;
    return kind && change.do === 'set' ? [{ tab: kind, id: String(change.at[1]) }] : [];
  });
  const faulty = places.find(({ tab, id }) => {
    const card = cardAt(deck, { tab, id });
    return tab !== 'deck' && card !== null && hasError(problemsOfCard(tab, card));
  });
  return faulty ?? places[0] ?? null;
}

function hasHead({ head }: ImportPreview): boolean {
  return Object.keys(head).some((field) => field !== 'id' && field !== '$schema');
}
