import Printer from 'lucide-react/icons/printer';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { CARD_KINDS, LANGUAGES, type CardKind } from '../../../shared/deck/deck.ts';
import { FORMATS, type Format } from '../../../shared/protocol/studio.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { exportDeck, isStudioRefusal, type Exported } from '../api.ts';
import { saveFile } from '../parts/save-file.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import styles from './Windows.module.css';

/** The deck as a file, in four formats, or on paper. */
export function DownloadWindow({ onClose }: { onClose: () => void }) {
  const all = useWords(dialogWords);
  const words = all.download;
  const common = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const editing = useEditing();
  const id = useDeck((state) => state.id);
  const deck = useDeck((state) => state.deck);
  const [, navigate] = useLocation();
  const kinds = CARD_KINDS.filter((kind) => deck[kind].length > 0);
  const [kind, setKind] = useState<CardKind>(kinds[0] ?? 'values');
  const [busy, setBusy] = useState<Format | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const get = async (format: Format) => {
    if (busy) return;
    setBusy(format);
    const sent = await editing.flush();
    const answer = await exportDeck(exported(editing.key, id), format, format === 'csv' ? kind : undefined);
    setBusy(null);
    setProblem(isStudioRefusal(answer) ? refusals[answer.refused] : sent ? null : words.unsent);
    if (!isStudioRefusal(answer))
      saveFile(answer, `${fileName(deck.title)}${format === 'csv' ? `-${all.kinds[kind].toLowerCase()}` : ''}.${format}`);
  };
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={common.close}>
      <p className={styles.lead}>{words.lead}</p>
      {problem && <Notice kind="error">{problem}</Notice>}
      <ul className={styles.rows}>
        {FORMATS.map((format) => (
          <li key={format} className={styles.row}>
            <div>
              <b>{words.formats[format]}</b>
              <small>{words.about[format]}</small>
              {format === 'csv' && kinds.length > 1 && (
                <Select label={words.which} value={kind} onChange={(next) => setKind(kinds.find((each) => each === next) ?? kind)}>
                  {kinds.map((each) => (
                    <option key={each} value={each}>
                      {all.kinds[each]}
                    </option>
                  ))}
                </Select>
              )}
            </div>
            <Button small aria-label={words.getOf(words.formats[format])} aria-disabled={busy !== null} onClick={() => void get(format)}>
              {busy === format ? words.busy : words.get}
            </Button>
          </li>
        ))}
        <li className={styles.row}>
          <div>
            <b>{words.print}</b>
            <small>{words.printText}</small>
          </div>
          <Button small icon={<Printer aria-hidden="true" />} onClick={() => navigate(`/studio/set/${id}/print`)}>
            {words.toPrint}
          </Button>
        </li>
      </ul>
    </Dialog>
  );
}

/** A deck of the toolkit has no key; its place says which one it is. */
function exported(key: string, id: string): Exported {
  const [language, shipped = ''] = id.split('.');
  const known = LANGUAGES.find((each) => each === language);
  return key === '' && known ? { id: shipped, language: known } : { key };
}

function fileName(title: string): string {
  return (
    title
      .normalize('NFD')
      .replaceAll(/\p{Mn}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'set'
  );
}
