import { lazy, Suspense, useState } from 'react';
import type { Language } from '../../../shared/deck/deck.ts';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { decksInLanguage, standardDecks } from '../../../shared/programmes/choose.ts';
import type { DeckChoice, DeckList } from '../../../shared/protocol/http.ts';
import { startWords } from '../../i18n/console-start.ts';
import { refusals } from '../../i18n/refusals.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { AccessPanel } from '../../access/AccessPanel.tsx';
import { useNeeds } from '../../access/use-needs.ts';
import { Page } from '../parts/Page.tsx';
import { useNextOf } from '../series/in-series.ts';
import { DeckChooser } from './DeckChooser.tsx';
import { DeckProblems } from './DeckProblems.tsx';
import { LastRoom } from './LastRoom.tsx';
import { OwnProgrammes } from './OwnProgrammes.tsx';
import { OwnRooms } from './OwnRooms.tsx';
import { Prepare } from './Prepare.tsx';
import { ReadyList } from './ReadyList.tsx';
import { RecoverForm } from './RecoverForm.tsx';
import { useDecks } from './use-decks.ts';
import { useOpenRoom } from './use-open-room.ts';
import { recallWish, wishOf, type Wish } from './wish.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './StartPage.module.css';

const StartSeries = lazy(() => import('../series/StartSeries.tsx'));
const InSeries = lazy(() => import('../series/InSeries.tsx'));

/** Opens a session with one click, adjusts one first, or goes back to one. */
export function StartPage() {
  const words = useWords(startWords);
  const codes = useWords(refusals);
  const language = useLanguage();
  const needs = useNeeds();
  const [decks, again] = useDecks();
  const [wish, setWish] = useState<Wish | null>(null);
  const opening = useOpenRoom();
  const next = useNextOf();
  const inSeries = (room: Wish): Wish => (next ? { ...room, series: next.wish } : room);
  const [draft, setDraft] = useState(recallWish);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (wish && decks.state === 'here') {
    return (
      <Prepare
        start={wish}
        list={decks.list}
        onBack={() => {
          setWish(null);
          setDraft(recallWish());
        }}
      />
    );
  }
  return (
    <Page
      title={words.title}
      lead={needs.code || needs.login ? words.leadAsking : words.lead}
      look={decks.state === 'here' ? decks.list.look : undefined}
    >
      <AccessPanel needs={needs} />
      <LastRoom />
      {decks.state === 'loading' && <p role="status">{words.loading}</p>}
      {decks.state === 'failed' && (
        <Notice
          kind="error"
          action={
            <Button small onClick={again}>
              {words.retry}
            </Button>
          }
        >
          {codes[decks.why]}
        </Notice>
      )}
      {decks.state === 'here' && (
        <>
          {opening.refused && <Notice kind="error">{codes[opening.refused]}</Notice>}
          {next && (
            <Suspense>
              <InSeries of={next} />
            </Suspense>
          )}
          {decks.list.decks.length === 0 && <Notice kind="warn">{words.noDecks}</Notice>}
          <Choose
            list={decks.list}
            language={languageOf(decks.list.decks, language)}
            chosen={chosen}
            busy={opening.busy}
            onDecks={setChosen}
            onOpen={(one) => void opening.open(inSeries(one))}
            onAdjust={(one) => setWish(inSeries(one))}
            whole={next === null}
          />
          {draft && (
            <Notice
              title={words.draftTitle}
              action={
                <Button small onClick={() => setWish(inSeries(wishOf(draft, decks.list)))}>
                  {words.draftGo}
                </Button>
              }
            >
              {words.draftText(draft.programme.title)}
            </Notice>
          )}
          <DeckProblems problems={decks.list.problems} />
        </>
      )}
      <div className={styles.back}>
        <OwnRooms />
        <Sheet title={words.recoverTitle}>
          <RecoverForm />
        </Sheet>
      </div>
    </Page>
  );
}

/** The decks in play, and the language in which they were chosen. */
type Chosen = { readonly language: Language; readonly decks: readonly DeckChoice[] };

type ChooseProps = {
  list: DeckList;
  language: Language;
  /** Null: the standard decks. */
  chosen: Chosen | null;
  busy: boolean;
  onDecks: (chosen: Chosen) => void;
  onOpen: (wish: Wish) => void;
  onAdjust: (wish: Wish) => void;
  /** Not while a session of a series is being opened. */
  whole: boolean;
};

/** The ready programmes, on the decks that are in play. */
function Choose({ list, language, chosen, busy, onDecks, onOpen, onAdjust, whole }: ChooseProps) {
  const decks = !chosen
    ? standardDecks(list, language)
    : chosen.language === language
      ? chosen.decks
      : decksInLanguage(list, language, chosen.decks);
  const cards = cardsIn(list, language, decks);
  return (
    <>
      <ReadyList list={list} cards={cards} busy={busy} onOpen={onOpen} onAdjust={onAdjust} />
      <OwnProgrammes list={list} busy={busy} onOpen={onOpen} onAdjust={onAdjust} />
      <DeckChooser list={list} cards={cards} onChange={(next) => onDecks({ language, decks: next })} />
      {whole && (
        <Suspense>
          <StartSeries list={list} cards={cards} />
        </Suspense>
      )}
    </>
  );
}

/** The language of the interface when there are decks in it, else Dutch. */
function languageOf(decks: readonly { readonly language: Language }[], wished: Language): Language {
  return decks.some((deck) => deck.language === wished) ? wished : 'nl';
}
