import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { Chip } from '../../../ui/controls/Chip.tsx';
import { letterOf, titleOf } from './choice.ts';
import styles from './OwnChoice.module.css';

type Props = {
  /** Above the choice, when there is more than one on the page. */
  title?: string;
  story: Pick<DilemmaView['story'], 'options'>;
  cards: Pick<DilemmaView, 'cards'>;
  body: DilemmaAnswer | null;
  lang?: string | undefined;
};

/** One own choice to read: option, reason, cards played, how sure. */
export function OwnChoice({ title, story, cards, body, lang }: Props) {
  const words = useWords(phoneDilemma);
  const choice = body?.kind === 'choice' ? body : null;
  const text = choice ? (choice.option === 'other' ? choice.other : titleOf(story, choice.option)) : null;
  return (
    <div className={styles.own}>
      {title && <p className={styles.title}>{title}</p>}
      {choice ? (
        <>
          <p className={styles.option}>
            <b className={styles.letter} aria-hidden="true">
              {letterOf(choice.option)}
            </b>
            <strong lang={choice.option === 'other' ? undefined : lang}>{text}</strong>
          </p>
          {choice.reason && <p className={styles.reason}>‘{choice.reason}’</p>}
          {(choice.cards.length > 0 || choice.sure) && (
            <p className={styles.chips}>
              {choice.cards.map((id) => {
                const card = cards.cards.find((each) => each.id === id);
                return (
                  card && (
                    <span key={id} lang={lang}>
                      <Chip quality={card.quality}>{card.title}</Chip>
                    </span>
                  )
                );
              })}
              {choice.sure && <Chip>{words.own.sure(choice.sure)}</Chip>}
            </p>
          )}
        </>
      ) : (
        <p className={styles.none}>{body?.kind === 'pass' ? words.own.pass : words.own.none}</p>
      )}
    </div>
  );
}
