import { useEffect } from 'react';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';

/** Title of the browser tab: where we are, then the name of the product. */
export function useDocumentTitle(where: string): void {
  const { app } = useWords(participant);
  useEffect(() => {
    document.title = where ? `${where.replaceAll('\u00ad', '')} – ${app}` : app;
  }, [where, app]);
}
