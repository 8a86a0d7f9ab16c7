import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/controls/Notice.tsx';
import styles from './LateChoice.module.css';
import { OwnChoice } from './OwnChoice.tsx';

type Props = {
  cards: DilemmaView;
  body: DilemmaAnswer | null;
  /** Null when it is too late to choose. */
  onChoose: (() => void) | null;
};

/** The own first choice after its phase; who was away may still make it, until its result is shown. */
export function LateChoice({ cards, body, onChoose }: Props) {
  const words = useWords(phoneDilemma);
  const lang = useDeckLang();
  return (
    <div className={styles.late}>
      {body ? (
        <OwnChoice title={words.own.title} story={cards.story} cards={cards} body={body} lang={lang} />
      ) : (
        <Notice action={onChoose && <Button onClick={onChoose}>{words.chooseLate}</Button>}>
          {onChoose ? words.missedLate : words.missed}
        </Notice>
      )}
    </div>
  );
}
