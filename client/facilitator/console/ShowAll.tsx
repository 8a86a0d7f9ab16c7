import { useState } from 'react';
import type { ShownText } from '../../../shared/protocol/messages.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useCommands } from './commands.tsx';

/** From here on one by one is a chore; fewer sentences are better read one by one. */
const SEVERAL = 4;

/** Shows all sentences of a heap that are not shown yet, after they were read; each can be taken away again. */
export function ShowAll({ texts }: { texts: readonly ShownText[] }) {
  const words = useWords(menuWords).texts;
  const { command } = useCommands();
  const [busy, setBusy] = useState(false);
  const left = texts.filter(({ approved }) => !approved);
  if (left.length < SEVERAL) return null;
  const showAll = async () => {
    setBusy(true);
    // One after another: each is an act of its own in the log, and a refusal ends the row.
    for (const { id } of left) if (!(await command({ do: 'approve', text: id }))) break;
    setBusy(false);
  };
  return (
    <Button small aria-disabled={busy} onClick={() => !busy && void showAll()}>
      {words.showAll(left.length)}
    </Button>
  );
}
