import X from 'lucide-react/icons/x';
import { cardsIn } from '../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../shared/programmes/choose.ts';
import { totalMinutes } from '../../../shared/programmes/item.ts';
import { hasProblems, problemsOf } from '../../../shared/programmes/problems.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { programmeWords } from '../../i18n/console-programme.ts';
import { startWords } from '../../i18n/console-start.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { dropOwnProgramme, useOwnProgrammes, type OwnProgramme } from '../own-programmes.ts';
import { shortDate } from '../parts/format.ts';
import { Sheet } from '../../ui/controls/Sheet.tsx';
import styles from './OwnProgrammes.module.css';
import { useIntoDeck } from './use-into-deck.ts';
import { wishFor, type Wish } from './wish.ts';

type Props = { list: DeckList; busy: boolean; onOpen: (wish: Wish) => void; onAdjust: (wish: Wish) => void };

/** Programmes that were kept on this device: to open at once, to adjust first, or to put into a deck. Nothing at all while there are none. */
export function OwnProgrammes(props: Props) {
  const words = useWords(programmeWords);
  const kept = useOwnProgrammes();
  if (kept.length === 0) return null;
  return (
    <Sheet title={words.own}>
      <ul>
        {kept.map((own) => (
          <Kept key={own.id} own={own} {...props} />
        ))}
      </ul>
    </Sheet>
  );
}

function Kept({ own, list, busy, onOpen, onAdjust }: Props & { own: OwnProgramme }) {
  const words = useWords(programmeWords);
  const start = useWords(startWords);
  const common = useWords(consoleWords);
  const language = useLanguage();
  const studio = useWords(studioRefusals);
  const deck = useIntoDeck();
  const { programme } = own;
  const cards = cardsIn(list, own.language, own.decks ?? standardDecks(list, own.language));
  const whole = !hasProblems(problemsOf(programme, cards));
  const wish = wishFor(programme, cards);
  return (
    <li className={styles.programme}>
      <div className={styles.words}>
        <b lang={own.language}>{programme.title}</b>
        <p className={styles.facts}>
          <span className="num">{common.min(totalMinutes(programme))}</span>, {words.savedOn(shortDate(own.savedAt, language))}
          {!whole && <span className={styles.mend}>{words.mend}</span>}
        </p>
      </div>
      <div className={styles.acts}>
        {whole && (
          <Button aria-label={words.open(programme.title)} aria-disabled={busy} onClick={() => !busy && onOpen(wish)}>
            {start.open}
          </Button>
        )}
        <Button kind="quiet" aria-label={words.adjust(programme.title)} onClick={() => onAdjust(wish)}>
          {start.adjust}
        </Button>
        {whole && (
          <Button
            kind="quiet"
            aria-label={words.intoDeckNamed(programme.title)}
            aria-disabled={deck.busy}
            onClick={() => !deck.busy && void deck.put(own, wish.decks)}
          >
            {words.intoDeck}
          </Button>
        )}
        <Button
          kind="quiet"
          icon={<X aria-hidden="true" />}
          aria-label={words.drop(programme.title)}
          onClick={() => dropOwnProgramme(own.id)}
        />
      </div>
      {deck.refused && <Notice kind="error">{studio[deck.refused]}</Notice>}
    </li>
  );
}
