import { menuWords } from '../../i18n/console-menu.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useWords } from '../../i18n/language.ts';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import styles from './KeysDialog.module.css';

/** The list of keyboard shortcuts. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords(menuWords).keys;
  const rows: readonly (readonly [readonly string[], string])[] = [
    [words.nextKeys, words.next],
    [['B'], words.back],
    [['H'], words.hide],
    [['P'], words.pause],
    [['T'], words.timer],
    [['?'], words.help],
  ];
  return (
    <Dialog open={open} onClose={onClose} title={words.title} closeLabel={useWords(consoleWords).close}>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => (
          <div key={what} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.note}</p>
    </Dialog>
  );
}
