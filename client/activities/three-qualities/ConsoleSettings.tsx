import { CASE_MAX, type ThreeQualitiesSettings } from '../../../shared/activities/three-qualities/settings.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { withSubject } from '../../../shared/activities/three-qualities/item.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { qualitiesConsole } from '../../i18n/console-qualities.ts';
import { useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';
import { StorySelect } from '../dilemma/StorySelect.tsx';

type Props = { settings: ThreeQualitiesSettings; cards: Cards; onChange: (settings: ThreeQualitiesSettings) => void };

const SUBJECTS = ['story', 'case', 'work'] as const;

/** The organiser's choices for three qualities: what is rated, and whether again. */
export function ThreeQualitiesSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(qualitiesConsole);
  const { subject } = settings;
  const subjects = SUBJECTS.filter((each) => each !== 'story' || cards.stories.length > 0 || subject === 'story');
  return (
    <div className={styles.settings}>
      <div className={styles.group}>
        <p className={styles.legend} aria-hidden="true">
          {words.subject}
        </p>
        <Segmented
          legend={words.subject}
          options={subjects.map((value) => ({ value, label: words.subjects[value] }))}
          value={subject}
          onChange={(next) => onChange(withSubject(settings, next, cards))}
        />
        {cards.stories.length === 0 && <p className={styles.hint}>{words.noStories}</p>}
      </div>
      {settings.subject === 'story' && (
        <StorySelect cards={cards} story={settings.story} label={words.story} onChoose={({ id }) => onChange({ ...settings, story: id })} />
      )}
      {settings.subject === 'case' && (
        <Field
          label={words.case}
          hint={words.caseHint}
          look="serif"
          rows={5}
          maxLength={CASE_MAX}
          value={settings.case}
          onChange={(text) => onChange({ ...settings, case: text })}
        />
      )}
      <Check checked={settings.again} onChange={(again) => onChange({ ...settings, again })} hint={words.againHint}>
        {words.again}
      </Check>
    </div>
  );
}
