/** The print page and the preview by themselves, with a deck that the test puts in the window. */
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../../../../client/i18n/language.ts';
import { startTheme } from '../../../../client/live/theme.ts';
import '../../../../client/ui/base.css';
import { Preview } from '../../../../client/studio/preview/Preview.tsx';
import { PrintPage } from '../../../../client/studio/print/PrintPage.tsx';
import type { CardKind, Deck } from '../../../../shared/deck/deck.ts';

declare global {
  interface Window {
    deck: Deck;
    /** The card to preview; without it the print page is shown. */
    card?: { kind: CardKind; id: string | null };
    /** Shows another deck, as typing does. */
    show?: (deck: Deck) => void;
  }
}

startLanguage();
startTheme();

function Harness() {
  const [deck, setDeck] = useState(window.deck);
  useEffect(() => {
    window.show = setDeck;
  }, []);
  return window.card ? (
    <main>
      <h1 className="visually-hidden">{deck.title}</h1>
      <Preview deck={deck} {...window.card} />
    </main>
  ) : (
    <PrintPage deck={deck} />
  );
}

const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <StrictMode>
      <div className="table-ground">
        <Harness />
      </div>
    </StrictMode>,
  );
