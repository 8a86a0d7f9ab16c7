import { useRef, useState } from 'react';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { useMedia } from '../../facilitator/parts/use-media.ts';
import { classes } from '../../ui/classes.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Windows } from '../dialogs/Windows.tsx';
import type { Window } from '../dialogs/windows.ts';
import { Said, Saying } from '../parts/say.tsx';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { CardList } from './CardList.tsx';
import { CardPane } from './CardPane.tsx';
import { ConflictBar } from './ConflictBar.tsx';
import { CopyBanner } from './CopyBanner.tsx';
import styles from './Editor.module.css';
import { Head } from './Head.tsx';
import { KindTabs } from './KindTabs.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { usePlace, type Place, type Tab } from './use-place.ts';
import { useUndo } from './use-undo.ts';

/** A deck on the table: its cards on the left, the open card in the middle, what it looks like on the right. */
export function Editor() {
  return (
    <Saying>
      <Desk />
    </Saying>
  );
}

function Desk() {
  const words = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const { store } = useEditing();
  const deckId = useDeck(({ id }) => id);
  const right = useDeck((state) => state.right);
  const trouble = useDeck((state) => state.trouble);
  const atRisk = useDeck(({ kept, outbox, line }) => !kept && outbox.length > 0 && (line === 'cut' || trouble !== null));
  const editable = right === 'edit';
  const [place, setPlace] = usePlace(deckId, store.getState().deck);
  const [fresh, setFresh] = useState<string | null>(null);
  const [window, setWindow] = useState<Window | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const wide = useMedia('(min-width: 76rem)');
  const narrow = useMedia('(max-width: 43.99rem)');
  const [preview, setPreview] = useState(false);
  /** On a phone one thing at a time. */
  const [side, setSide] = useState<'list' | 'form'>('list');
  const go = (next: Place) => {
    setPlace(next);
    setFresh(null);
    setProblem(null);
  };
  /** There, and on a phone with the form on view. */
  const visit = (next: Place) => {
    go(next);
    setSide('form');
    if (narrow) setPreview(false);
  };
  const undoing = useUndo(go, setProblem);
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, place);
  const toTab = (tab: Tab) => {
    go({ tab, id: tab === 'deck' ? null : (store.getState().deck[tab][0]?.id ?? null) });
    setSide(tab === 'deck' ? 'form' : 'list');
  };
  const select = (id: string | null, how: { fresh?: boolean } = {}) => {
    go({ tab: place.tab, id });
    setFresh(how.fresh ? id : null);
    setSide(id === null ? 'list' : 'form');
  };
  const kind = place.tab === 'deck' ? null : place.tab;
  const showList = kind !== null && (narrow ? side === 'list' && !preview : wide || !preview);
  const showForm = narrow ? !preview && (side === 'form' || kind === null) : true;
  const showPreview = wide || preview;
  return (
    <div className={styles.desk}>
      <Head
        editable={editable}
        undoing={undoing}
        onOpen={setWindow}
        preview={wide ? null : { on: preview, toggle: () => setPreview(!preview) }}
      />
      <KindTabs tab={place.tab} onTab={toTab} />
      {(trouble || problem || atRisk || !editable) && (
        <div className={styles.notices}>
          {trouble && <Notice kind="error">{refusals[trouble]}</Notice>}
          {atRisk && <Notice kind="error">{words.notKept}</Notice>}
          {problem && <Notice kind="warn">{problem}</Notice>}
          {!editable && <CopyBanner />}
        </div>
      )}
      <ConflictBar place={place} onGo={visit} />
      <main
        ref={main}
        tabIndex={-1}
        className={classes(styles.panes, showList && styles.withList, showPreview && !narrow && styles.withPreview)}
        aria-label={words.kinds[place.tab]}
      >
        {showList && kind && (
          <CardList
            key={kind}
            kind={kind}
            selected={narrow ? null : place.id}
            onSelect={select}
            onImport={() => setWindow('import')}
            editable={editable}
          />
        )}
        {showForm && (
          <div className={styles.form}>
            <CardPane
              place={place}
              fresh={fresh !== null && fresh === place.id}
              editable={editable}
              onBack={narrow && kind ? () => setSide('list') : undefined}
              onSelect={select}
              onImport={() => setWindow('import')}
            />
          </div>
        )}
        {showPreview && <PreviewPane place={place} />}
      </main>
      <Windows open={window} onOpen={setWindow} onGo={visit} editable={editable} />
      <Said onUndo={undoing.undo} />
    </div>
  );
}
