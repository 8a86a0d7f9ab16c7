/** The print page and the preview by themselves, with a deck that the test puts in the window. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startLanguage } from '../../../../client/i18n/language.ts';
import { startTheme } from '../../../../client/live/theme.ts';
import '../../../../client/ui/base.css';
import { PrintPage } from '../../../../client/studio/print/PrintPage.tsx';
import type { Deck } from '../../../../shared/deck/deck.ts';

declare global {
  interface Window {
    deck: Deck;
  }
}

startLanguage();
startTheme();
const page = document.getElementById('page');
if (page)
  createRoot(page).render(
    <StrictMode>
      <div className="table-ground">
        <PrintPage deck={window.deck} />
      </div>
    </StrictMode>,
  );
