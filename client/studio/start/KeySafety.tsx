import FileText from 'lucide-react/icons/file-text';
import Printer from 'lucide-react/icons/printer';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { CopyButton } from '../../facilitator/parts/CopyButton.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { deckLink, useDeckKeys } from '../keys.ts';
import { saveFile } from '../parts/save-file.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './StartPage.module.css';

/** Says that a link is the only access to a deck, and helps to keep it: copy, a file, paper. */
export function KeySafety() {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const decks = useDeckKeys();
  const lines = decks.map((deck) => ({
    id: deck.id,
    name: `${deck.title || common.untitled} (${words.right[deck.right]})`,
    link: deckLink(deck.key),
  }));
  const text = [words.sheetTitle, words.sheetText, ...lines.map(({ name, link }) => `${name}\n${link}`)].join('\n\n');
  return (
    <Sheet title={words.safe} className={styles.safety}>
      <p className={styles.hint}>{words.safeText}</p>
      {decks.length > 0 && (
        <>
          <div className={styles.acts}>
            <CopyButton text={text} label={words.copyAll} />
            <Button
              icon={<FileText aria-hidden="true" />}
              onClick={() => saveFile(new Blob([`${text}\n`], { type: 'text/plain;charset=utf-8' }), words.fileName)}
            >
              {words.saveAll}
            </Button>
            <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
              {words.printAll}
            </Button>
          </div>
          <div className={styles.paper}>
            <h2>{words.sheetTitle}</h2>
            <p>{words.sheetText}</p>
            <ul>
              {lines.map(({ id, name, link }) => (
                <li key={id}>
                  <b>{name}</b>
                  <br />
                  {link}
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </Sheet>
  );
}
