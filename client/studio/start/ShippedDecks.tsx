import CopyPlus from 'lucide-react/icons/copy-plus';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { CARD_KINDS, type CardKind, type Language } from '../../../shared/deck/deck.ts';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { refusals } from '../../i18n/refusals.ts';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { isStudioRefusal, shippedDeck } from '../api.ts';
import { copiedDeck, startDeck } from '../copy.ts';
import { useShipped, type Shipped } from '../shipped.ts';
import { Fan } from './Fan.tsx';
import styles from './StartPage.module.css';

type Listed = {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly description: string;
  readonly note: string;
  /** Null for a frame, which has no cards yet. */
  readonly cards: Shipped | null;
};

/** The decks that come with the toolkit: to read, to print, to copy. */
export function ShippedDecks() {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const codes = useWords(studioRefusals);
  const language = useLanguage();
  const offline = useWords(refusals).busy;
  const { list, frames, state, again } = useShipped();
  const [why, setWhy] = useState<StudioRefusalCode | null>(null);
  const decks: readonly Listed[] = [
    ...list.map((deck) => ({ ...deck, note: countsOf(deck, words.counts), cards: deck })),
    ...frames.map((frame) => ({ ...frame, note: words.frame, cards: null })),
  ].toSorted((a, b) => Number(b.language === language) - Number(a.language === language));
  return (
    <section className={styles.sheets} aria-labelledby="shipped-decks">
      <h2 id="shipped-decks" className={styles.title}>
        {words.shipped}
      </h2>
      <p className={styles.none}>{words.shippedText}</p>
      {state === 'loading' && <p role="status">{words.loading}</p>}
      {state === 'failed' && (
        <Notice
          kind="error"
          action={
            <Button small onClick={again}>
              {common.again}
            </Button>
          }
        >
          {offline}
        </Notice>
      )}
      {why && <Notice kind="error">{codes[why]}</Notice>}
      <ul className={styles.decks}>
        {decks.map((deck) => (
          <ShippedCard key={`${deck.language} ${deck.id}`} deck={deck} onFail={setWhy} />
        ))}
      </ul>
    </section>
  );
}

/** How many cards of each kind, in words. */
function countsOf(deck: Shipped, counts: Readonly<Record<CardKind, (n: number) => string>>): string {
  return CARD_KINDS.filter((kind) => deck[kind].length > 0)
    .map((kind) => counts[kind](deck[kind].length))
    .join(', ');
}

function ShippedCard({
  deck: { id, language, title, description, note, cards },
  onFail,
}: {
  deck: Listed;
  onFail: (why: StudioRefusalCode) => void;
}) {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const copy = async () => {
    setBusy(true);
    const shipped = await shippedDeck(id, language);
    const made = isStudioRefusal(shipped) ? shipped : await startDeck(copiedDeck(shipped.deck, common.copyOf(shipped.deck.title)));
    setBusy(false);
    if (isStudioRefusal(made)) onFail(made.refused);
    else navigate(`/studio/set/${made}`);
  };
  return (
    <li className={styles.deck}>
      <div className={styles.deckHead}>
        <div>
          <h3 lang={language}>{title}</h3>
          <small>{[note, words.languages[language]].filter(Boolean).join(', ')}</small>
        </div>
        <Fan deck={cards} />
      </div>
      <p lang={language}>{description}</p>
      <div className={styles.acts}>
        <Link href={`/studio/set/${language}.${id}`} className={styles.look} aria-label={words.look(title)}>
          {words.lookShort}
        </Link>
        <Button
          small
          icon={<CopyPlus aria-hidden="true" />}
          aria-label={words.copyOf(title)}
          aria-disabled={busy}
          onClick={() => !busy && void copy()}
        >
          {busy ? common.copying : words.copy}
        </Button>
      </div>
    </li>
  );
}
