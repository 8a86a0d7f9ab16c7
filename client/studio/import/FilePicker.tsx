import FileSpreadsheet from 'lucide-react/icons/file-spreadsheet';
import Upload from 'lucide-react/icons/upload';
import { useRef, useState } from 'react';
import type { ImportPreview, StudioRefusal } from '../../../shared/protocol/studio.ts';
import { importWords } from '../../i18n/studio-import.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { exportDeck, importFile, isStudioRefusal } from '../api.ts';
import { saveFile } from '../parts/save-file.ts';
import styles from './FilePicker.module.css';

/** The deck that stands in the example: short cards, easy to replace. */
const EXAMPLE = 'goed-werk-waardekaarten';

export type ReadFile = { readonly name: string; readonly preview: ImportPreview };

/** Choose a file or drop it here; the server looks what is in it and keeps nothing. */
export function FilePicker({ read, onRead }: { read: ReadFile | null; onRead: (file: ReadFile) => void }) {
  const words = useWords(importWords);
  const refusals = useWords(studioRefusals);
  const language = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const [why, setWhy] = useState<StudioRefusal | null>(null);
  const look = async (file: File | undefined) => {
    if (!file || busy) return;
    setBusy(file.name);
    setWhy(null);
    const answer = await importFile(file);
    setBusy(null);
    if (isStudioRefusal(answer)) setWhy(answer);
    else onRead({ name: file.name, preview: answer });
  };
  return (
    <div
      className={classes(styles.drop, over && styles.over, read !== null && styles.read)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void look(event.dataTransfer.files[0]);
      }}
    >
      {!read && <p>{words.lead}</p>}
      <div className={styles.row}>
        <Button icon={<Upload aria-hidden="true" />} onClick={() => input.current?.click()}>
          {read ? words.other : words.choose}
        </Button>
        {!read && <span className={styles.hint}>{words.drop}</span>}
      </div>
      {!read && <Example onFail={setWhy} />}
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        // Of .xls and .ods the server says how to make a spreadsheet that can be read.
        accept=".xlsx,.csv,.tsv,.txt,.yaml,.yml,.json,.xls,.ods"
        aria-label={words.choose}
        tabIndex={-1}
        onChange={(event) => {
          void look(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p role="status" className={styles.hint}>
        {busy ? words.reading(busy) : read ? words.found(read.name, read.preview.rows.length) : ''}
      </p>
      {/* Of a password or an old .xls the server knows more than the code says. */}
      {why && <Notice kind="error">{why.why?.[language] ?? refusals[why.refused]}</Notice>}
    </div>
  );
}

/** A spreadsheet with a sheet for every kind of card and an explanation of the columns, to begin with. */
function Example({ onFail }: { onFail: (why: StudioRefusal) => void }) {
  const words = useWords(importWords);
  const language = useLanguage();
  const get = async () => {
    const answer = await exportDeck({ id: EXAMPLE, language }, 'xlsx');
    if (isStudioRefusal(answer)) onFail(answer);
    else saveFile(answer, words.exampleName);
  };
  return (
    <p className={classes(styles.row, styles.hint)}>
      {words.exampleAsk}
      <Button small kind="quiet" icon={<FileSpreadsheet aria-hidden="true" />} onClick={() => void get()}>
        {words.example}
      </Button>
    </p>
  );
}
