import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { LANGUAGES, type Language } from '../../shared/deck/deck.ts';
import type { StudioRefusalCode } from '../../shared/protocol/studio.ts';
import { studioRefusals } from '../i18n/studio-refusals.ts';
import { studioWords } from '../i18n/studio.ts';
import { useWords } from '../i18n/language.ts';
import { Page } from '../facilitator/parts/Page.tsx';
import { Loading } from '../participant/page/Loading.tsx';
import { useDocumentTitle } from '../participant/page/document-title.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Notice } from '../ui/controls/Notice.tsx';
import { isStudioRefusal, shippedDeck } from './api.ts';
import { Editor } from './editor/Editor.tsx';
import { noteDeck, useDeckKey, type DeckAccess } from './keys.ts';
import { Boundary } from './parts/Boundary.tsx';
import { createDeckStore } from './store/deck-store.ts';
import { EditingProvider, useDeck, useEditing, useOpening, type Opening } from './store/hooks.tsx';
import styles from './SetPage.module.css';

const PrintPage = lazy(() => import('./print/PrintPage.tsx').then((module) => ({ default: module.PrintPage })));

type What = 'edit' | 'print';

/** One deck: to edit, to look at, to print. `nl.ID` and `en.ID` are decks of the toolkit, which need no key. */
export function SetPage({ id, what }: { id: string; what: What }) {
  const words = useWords(studioWords);
  const access = useDeckKey(id);
  const [language, shipped] = id.split('.');
  const known = LANGUAGES.find((each) => each === language);
  if (known && shipped) return <ShippedPage id={shipped} language={known} what={what} />;
  if (access) return <OwnPage key={access.key} access={access} what={what} />;
  return (
    <Page title={words.notHere} narrow>
      <p>{words.notHereText}</p>
      <p>
        <Link href="/studio">{words.toStart}</Link>
      </p>
    </Page>
  );
}

function OwnPage({ access, what }: { access: DeckAccess; what: What }) {
  return <Opened opening={useOpening(access)} what={what} back={`/studio/set/${access.id}`} />;
}

/** A deck of the toolkit lies there to read, to print and to copy. */
function ShippedPage({ id, language, what }: { id: string; language: Language; what: What }) {
  const [opening, setOpening] = useState<Opening>({ is: 'opening' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    void shippedDeck(id, language).then((answer) => {
      if (gone) return;
      if (isStudioRefusal(answer)) {
        setOpening({ is: 'failed', why: answer.refused, again: () => setAttempt((n) => n + 1) });
        return;
      }
      const deck = createDeckStore('', {
        id: `${language}.${id}`,
        right: 'copy',
        version: 0,
        deck: answer.deck,
        versions: [],
        links: [],
      });
      setOpening({ is: 'here', deck: { ...deck, flush: async () => true } });
    });
    return () => {
      gone = true;
    };
  }, [id, language, attempt]);
  return <Opened opening={opening} what={what} back={`/studio/set/${language}.${id}`} />;
}

function Opened({ opening, what, back }: { opening: Opening; what: What; back: string }) {
  const words = useWords(studioWords);
  if (opening.is === 'opening') return <Loading />;
  if (opening.is === 'failed') return <Failed why={opening.why} again={opening.again} />;
  return (
    <EditingProvider deck={opening.deck}>
      <Titled>
        {what === 'edit' ? (
          <Editor />
        ) : (
          <>
            <header>
              <Link href={back} className={styles.back}>
                {words.backToDeck}
              </Link>
            </header>
            <Boundary what={opening.deck} words={words.notLoaded}>
              <Suspense fallback={<Loading />}>
                <Paper />
              </Suspense>
            </Boundary>
          </>
        )}
      </Titled>
    </EditingProvider>
  );
}

/** The browser's tab and the list on the start page carry the title that the deck has now. */
function Titled({ children }: { children: ReactNode }) {
  const words = useWords(studioWords);
  const { key } = useEditing();
  const title = useDeck(({ deck }) => deck.title);
  const right = useDeck((state) => state.right);
  useDocumentTitle(words.lookTitle(title || words.untitled));
  useEffect(() => noteDeck(key, { title, right }), [key, title, right]);
  return children;
}

function Paper() {
  return <PrintPage deck={useDeck(({ deck }) => deck)} />;
}

function Failed({ why, again }: { why: StudioRefusalCode; again: () => void }) {
  const words = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  return (
    <Page title={words.studio} narrow>
      <Notice
        kind="error"
        action={
          why !== 'no-such-deck' && (
            <Button small onClick={again}>
              {words.again}
            </Button>
          )
        }
      >
        {refusals[why]}
      </Notice>
      <p>
        <Link href="/studio">{words.toStart}</Link>
      </p>
    </Page>
  );
}
