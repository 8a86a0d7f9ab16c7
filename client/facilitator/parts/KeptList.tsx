import { useState, type ReactNode } from 'react';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { KeptRow } from './KeptRow.tsx';

type Kept = {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** A line under the title. */ readonly under: ReactNode;
};
type Props = {
  rows: readonly Kept[];
  /** `drop` is the act, the other two ask whether it is meant. */
  words: { readonly drop: string; readonly dropTitle: string; readonly dropText: string };
  onDrop: (id: string) => void;
};

/** What this device holds a key of: each leads to its own page, and can be taken off the list. */
export function KeptList({ rows, words, onDrop }: Props) {
  const common = useWords(consoleWords);
  const [dropping, setDropping] = useState<string | null>(null);
  return (
    <>
      <ul>
        {rows.map(({ id, href, title, under }) => (
          <KeptRow key={id} href={href} title={title} under={under} dropLabel={`${words.drop}: ${title}`} onDrop={() => setDropping(id)} />
        ))}
      </ul>
      <Dialog
        open={dropping !== null}
        onClose={() => setDropping(null)}
        title={words.dropTitle}
        closeLabel={common.close}
        actions={
          <>
            <Button
              onClick={() => {
                if (dropping !== null) onDrop(dropping);
                setDropping(null);
              }}
            >
              {words.drop}
            </Button>
            <Button kind="main" onClick={() => setDropping(null)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{words.dropText}</p>
      </Dialog>
    </>
  );
}
