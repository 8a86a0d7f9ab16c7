import Save from 'lucide-react/icons/save';
import { lazy, Suspense, useEffect, useState } from 'react';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { decksInLanguage } from '../../../shared/programmes/choose.ts';
import { toCards } from '../../../shared/programmes/edit.ts';
import { totalMinutes } from '../../../shared/programmes/item.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import type { DeckChoice, DeckList } from '../../../shared/protocol/http.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { programmeWords } from '../../i18n/console-programme.ts';
import { startWords } from '../../i18n/console-start.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { refusals } from '../../i18n/refusals.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { ProgrammeEditor } from '../editor/ProgrammeEditor.tsx';
import { Page } from '../parts/Page.tsx';
import { DeckChooser } from './DeckChooser.tsx';
import { RoomSettings } from './RoomSettings.tsx';
import { Times, useBegins, useStartTime } from './Times.tsx';
import { useOpenRoom } from './use-open-room.ts';
import { areDaysRight, forgetWish, keepWish, type Wish } from './wish.ts';
import styles from './Prepare.module.css';

const KeepDialog = lazy(() => import('../parts/KeepDialog.tsx'));

type Props = { start: Wish; list: DeckList; onBack: () => void };

/** Adjusts a programme and a session before opening it. Every change is kept on the device. */
export function Prepare({ start, list, onBack }: Props) {
  const words = useWords(startWords);
  const editor = useWords(editorWords);
  const common = useWords(consoleWords);
  const codes = useWords(refusals);
  const [wish, setWish] = useState(start);
  const own = useWords(programmeWords);
  const [keeping, setKeeping] = useState(false);
  const [kept, setKept] = useState(false);
  const [tried, setTried] = useState(false);
  const { open, busy, refused } = useOpenRoom();
  const [startTime, setStartTime] = useStartTime();
  const begins = useBegins(startTime, wish.programme);
  const cards = cardsIn(list, wish.language, wish.decks);
  const problems = problemsOf(wish.programme, cards);
  const wrong =
    wish.title.trim() === ''
      ? words.titleMissing
      : !areDaysRight(wish.keepDays)
        ? words.keepDaysError
        : hasProblems(problems)
          ? words.mendFirst
          : null;
  useEffect(() => {
    if (wish !== start) keepWish(wish);
  }, [wish, start]);
  const onDecks = (room: Wish, decks: readonly DeckChoice[]): Wish => ({
    ...room,
    decks,
    programme: toCards(room.programme, cards, cardsIn(list, room.language, decks)),
  });
  const changeRoom = (room: Wish) =>
    setWish(room.language === wish.language ? room : onDecks(room, decksInLanguage(list, room.language, room.decks)));
  const submit = async () => {
    setTried(true);
    if (wrong === null && !busy && (await open(wish))) forgetWish();
  };
  return (
    <Page title={words.prepareTitle} look={list.look}>
      <div>
        <Button onClick={onBack}>{common.back}</Button>
      </div>
      <div className={styles.both}>
        <section className={styles.part} aria-labelledby="programme-title">
          <h2 id="programme-title" className={styles.title}>
            {words.programme} <span className="num">{editor.total(totalMinutes(wish.programme))}</span>
          </h2>
          <Times minutes={totalMinutes(wish.programme)} start={startTime} onStart={setStartTime} />
          <DeckChooser list={list} cards={cards} onChange={(decks) => setWish(onDecks(wish, decks))} />
          <ProgrammeEditor
            programme={wish.programme}
            cards={cards}
            problems={problems}
            onChange={(programme) => setWish({ ...wish, programme })}
            begins={begins}
          />
          <div>
            <Button icon={<Save aria-hidden="true" />} aria-haspopup="dialog" onClick={() => setKeeping(true)}>
              {own.save}
            </Button>
          </div>
          <p role="status">{kept && own.saved}</p>
          <Suspense fallback={null}>
            {keeping && (
              <KeepDialog
                language={wish.language}
                decks={wish.decks}
                title={wish.programme.title}
                programme={wish.programme}
                onClose={() => setKeeping(false)}
                onDone={() => setKept(true)}
              />
            )}
          </Suspense>
        </section>
        <section className={styles.part} aria-labelledby="settings-title">
          <h2 id="settings-title" className={styles.title}>
            {words.settings}
          </h2>
          <RoomSettings wish={wish} list={list} onChange={changeRoom} />
          <div role="status">{tried && wrong !== null && <Notice kind="warn">{wrong}</Notice>}</div>
          {refused && <Notice kind="error">{codes[refused]}</Notice>}
          <Button kind="main" aria-disabled={busy} onClick={() => void submit()}>
            {busy ? words.opening : words.open}
          </Button>
          <p className={styles.hint}>{words.kept}</p>
        </section>
      </div>
    </Page>
  );
}
