import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { importWords } from '../../i18n/studio-import.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { isStudioRefusal } from '../api.ts';
import { emptyDeck, startDeck, withOwnIds } from '../copy.ts';
import { FilePicker, type ReadFile } from '../import/FilePicker.tsx';
import { deckOf, plan, takenCount, type PlannedRow } from '../import/plan.ts';
import { PlanTable } from '../import/PlanTable.tsx';

/** A file as a new deck: look first, then make it. */
export function OpenFile({ onClose }: { onClose: () => void }) {
  const words = useWords(importWords);
  const common = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [read, setRead] = useState<ReadFile | null>(null);
  const [rows, setRows] = useState<readonly PlannedRow[]>([]);
  const [why, setWhy] = useState<StudioRefusalCode | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    if (!read || busy) return;
    setBusy(true);
    const { head } = read.preview;
    const empty = emptyDeck(read.name.replace(/\.[a-z]+$/i, '').slice(0, 80), head.language ?? language);
    const made = await startDeck(withOwnIds(deckOf(rows, head, empty)));
    setBusy(false);
    if (isStudioRefusal(made)) setWhy(made.refused);
    else navigate(`/studio/set/${made}`);
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={words.newTitle}
      closeLabel={common.close}
      actions={
        read && (
          <>
            <Button kind="main" aria-disabled={busy} onClick={() => void make()}>
              {words.make(takenCount(rows))}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
          </>
        )
      }
    >
      <FilePicker
        read={read}
        onRead={(file) => {
          setRead(file);
          setWhy(null);
          setRows(plan(file.preview, null));
        }}
      />
      {why && <Notice kind="error">{refusals[why]}</Notice>}
      {read && <PlanTable preview={read.preview} rows={rows} onRows={setRows} lang={read.preview.head.language ?? language} />}
    </Dialog>
  );
}
