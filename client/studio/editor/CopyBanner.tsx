import CopyPlus from 'lucide-react/icons/copy-plus';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { isStudioRefusal } from '../api.ts';
import { copiedDeck, startDeck } from '../copy.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import styles from './CopyBanner.module.css';

/** Over a deck that can't be changed: why, and a copy of one's own where that is allowed. */
export function CopyBanner() {
  const words = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const { store, key } = useEditing();
  const right = useDeck((state) => state.right);
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<StudioRefusalCode | null>(null);
  const copy = async () => {
    setBusy(true);
    const { deck } = store.getState();
    const made = await startDeck(copiedDeck(deck, words.copyOf(deck.title)));
    setBusy(false);
    if (isStudioRefusal(made)) setWhy(made.refused);
    else navigate(`/studio/set/${made}`);
  };
  if (why) return <Notice kind="error">{refusals[why]}</Notice>;
  if (right === 'view') return <Notice title={words.looking}>{words.lookingText}</Notice>;
  return (
    <div className={styles.banner}>
      <p>{key === '' ? words.shippedText : words.copyText}</p>
      <Button small icon={<CopyPlus aria-hidden="true" />} aria-disabled={busy} onClick={() => !busy && void copy()}>
        {busy ? words.copying : words.makeCopy}
      </Button>
    </div>
  );
}
