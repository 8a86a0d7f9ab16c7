import { useCallback, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { useWords } from '../../i18n/language.ts';
import { AccessPanel } from '../../access/AccessPanel.tsx';
import { useNeeds } from '../../access/use-needs.ts';
import { Page } from '../../facilitator/parts/Page.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { isStudioRefusal, openDeck } from '../api.ts';
import { keepDeckKey, keyIn } from '../keys.ts';
import { Begin } from './Begin.tsx';
import { KeySafety } from './KeySafety.tsx';
import { OwnDecks } from './OwnDecks.tsx';
import { ShippedDecks } from './ShippedDecks.tsx';
import styles from './StartPage.module.css';

/** Own decks, a new one, a file, a link, and the decks of the toolkit to look at or copy. */
export function StartPage() {
  const words = useWords(startStudioWords);
  const refusals = useWords(studioRefusals);
  const needs = useNeeds();
  const [opening, why, open] = useOpenLink();
  return (
    <Page title={words.title} lead={words.lead} back>
      {opening && <p role="status">{words.linkOpening}</p>}
      {why && <Notice kind="error">{refusals[why]}</Notice>}
      <AccessPanel needs={needs} />
      <Begin onLink={open} />
      <div className={styles.columns}>
        <OwnDecks />
        <KeySafety />
      </div>
      <ShippedDecks />
    </Page>
  );
}

/**
 * Opens the deck of a link and keeps its key here. A link in the address bar is taken out of it at once, so that the key does
 * not stand there to be read, or stay in the history.
 */
function useOpenLink(): readonly [boolean, StudioRefusalCode | null, (key: string) => void] {
  const [, navigate] = useLocation();
  const [opening, setOpening] = useState(false);
  const [why, setWhy] = useState<StudioRefusalCode | null>(null);
  const open = useCallback(
    async (key: string) => {
      setOpening(true);
      setWhy(null);
      const opened = await openDeck(key);
      setOpening(false);
      if (isStudioRefusal(opened)) {
        setWhy(opened.refused);
        return;
      }
      keepDeckKey(key, opened);
      navigate(`/studio/set/${opened.id}`);
    },
    [navigate],
  );
  useEffect(() => {
    const look = () => {
      const key = keyIn(window.location.hash);
      if (!key) return;
      window.history.replaceState(null, '', window.location.pathname);
      void open(key);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [open]);
  return [opening, why, (key) => void open(key)];
}
