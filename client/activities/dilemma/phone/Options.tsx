import type { DilemmaView } from '../../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Choice } from '../../../ui/controls/Choice.tsx';
import { letterOf } from './choice.ts';
import styles from './Options.module.css';

type Props = {
  name: string;
  legend: string;
  /** Otherwise the heading above says the same. */
  showLegend: boolean;
  story: DilemmaView['story'];
  other: boolean;
  chosen: string | null;
  onChoose: (option: string) => void;
};

/** The options of the story as radio buttons; what follows from one shows when it is chosen. */
export function Options({ name, legend, showLegend, story, other, chosen, onChoose }: Props) {
  const words = useWords(phoneDilemma).choose;
  const lang = useDeckLang();
  return (
    <fieldset className={styles.options}>
      <legend className={showLegend ? styles.legend : 'visually-hidden'}>{legend}</legend>
      {story.options.map(({ id, text, consequence }) => (
        <div key={id} lang={lang}>
          <Choice
            name={name}
            value={id}
            letter={letterOf(id)}
            title={text}
            consequence={consequence}
            checked={chosen === id}
            onChoose={onChoose}
          />
        </div>
      ))}
      {other && (
        <Choice name={name} value="other" letter={letterOf('other')} title={words.other} checked={chosen === 'other'} onChoose={onChoose} />
      )}
    </fieldset>
  );
}
