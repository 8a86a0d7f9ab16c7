import Printer from 'lucide-react/icons/printer';
import { useDeferredValue, useState } from 'react';
import type { Deck } from '../../../shared/deck/deck.ts';
import { useWords } from '../../i18n/language.ts';
import { studioPrint } from '../../i18n/studio-print.ts';
import { useDocumentTitle } from '../../participant/page/document-title.ts';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Choices } from './Choices.tsx';
import { cardSheets, firstChoices, partsOf } from './choices.ts';
import styles from './PrintPage.module.css';
import { Sheets } from './Sheets.tsx';

/**
 * Choose what goes on paper, see the sheets, print them with the browser's own print window. Only the sheets are printed,
 * whatever stands around this page. It is a `main` of its own.
 */
export function PrintPage({ deck }: { deck: Deck }) {
  const words = useWords(studioPrint);
  const [choices, setChoices] = useState(() => firstChoices(deck));
  const shown = useDeferredValue(choices);
  const drawn = useDeferredValue(deck);
  const cards = cardSheets(deck, choices);
  const empty = partsOf(deck).length === 0;
  useDocumentTitle(deck.title);
  return (
    <main className={styles.page}>
      <div className={styles.panel}>
        <h1 className={styles.title} tabIndex={-1}>
          {words.title}
        </h1>
        {empty ? (
          <p>{words.empty}</p>
        ) : (
          <>
            <p>{words.lead}</p>
            <Choices deck={deck} choices={choices} onChange={setChoices} />
            <div className={styles.print}>
              <Button
                kind="main"
                icon={<Printer aria-hidden="true" />}
                aria-disabled={choices.parts.length === 0}
                onClick={() => choices.parts.length > 0 && window.print()}
              >
                {words.print}
              </Button>
              <p role="status">{choices.parts.length === 0 ? words.nothing : cards > 0 ? words.sheets(cards) : ''}</p>
              <p className={styles.tip}>{words.tip}</p>
            </div>
          </>
        )}
      </div>
      <section className={styles.table} aria-label={words.sheetsLabel}>
        <div data-theme="light">
          <div className={classes(styles.sheets, shown.ink && styles.ink)}>
            <Sheets deck={drawn} choices={shown} />
          </div>
        </div>
      </section>
    </main>
  );
}
