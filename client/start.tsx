import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startLanguage } from './i18n/language.ts';
import { startTheme } from './live/theme.ts';

/** Puts the page on the screen. */
export function start(): void {
  startLanguage();
  startTheme();

  const page = document.getElementById('page');
  if (!page) throw new Error('index.html has no element with id "page"');

  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
