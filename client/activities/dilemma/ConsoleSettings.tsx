import type { DilemmaSettings } from '../../../shared/activities/dilemma/settings.ts';
import type { Cards, ListedStory } from '../../../shared/programmes/cards.ts';
import { withStory } from '../../../shared/activities/dilemma/item.ts';
import { CardChooser } from '../../facilitator/editor/CardChooser.tsx';
import { Check } from '../../facilitator/parts/Check.tsx';
import { editorWords } from '../../i18n/console-editor.ts';
import { useWords } from '../../i18n/language.ts';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import styles from '../Settings.module.css';
import { TableTalkSettings } from './TableTalkSettings.tsx';
import { StorySelect } from './StorySelect.tsx';

type Props = { settings: DilemmaSettings; cards: Cards; onChange: (settings: DilemmaSettings) => void };

const MOST_CARDS = [0, 1, 2, 3] as const;

/** The organiser's choices for a dilemma: story, twists, value cards, and what is asked with a choice. */
export function DilemmaSettingsEditor({ settings, cards, onChange }: Props) {
  const words = useWords(editorWords);
  const story = cards.stories.find((each) => each.id === settings.story);
  const set = (change: Partial<DilemmaSettings>) => onChange({ ...settings, ...change });
  return (
    <div className={styles.settings}>
      <StorySelect cards={cards} story={settings.story} label={words.story} onChoose={(next) => onChange(withStory(settings, next))} />
      {story?.warning && (
        <Notice kind="warn" title={words.warning}>
          {story.warning}
        </Notice>
      )}
      {story && <Twists story={story} chosen={settings.twists} language={cards.language} onChange={(twists) => set({ twists })} />}
      {cards.valueDecks.length > 0 && (
        <div className={styles.group}>
          <p className={styles.legend} aria-hidden="true">
            {words.cardsMax}
          </p>
          <Segmented
            legend={words.cardsMax}
            options={MOST_CARDS.map((n) => ({ value: String(n), label: words.cardsMaxOption(n) }))}
            value={String(settings.cardsMax)}
            onChange={(n) => set({ cardsMax: Number(n) })}
          />
        </div>
      )}
      {cards.values.length > 0 && settings.cardsMax > 0 && (
        <CardChooser cards={cards} chosen={settings.cards} onChange={(chosen) => set({ cards: [...chosen] })} />
      )}
      <div>
        <Check checked={settings.sure} onChange={(sure) => set({ sure })}>
          {words.sure}
        </Check>
        <Check checked={settings.other} onChange={(other) => set({ other })} hint={words.otherHint}>
          {words.other}
        </Check>
        <Check checked={settings.revealFirst} onChange={(revealFirst) => set({ revealFirst })} hint={words.revealFirstHint}>
          {words.revealFirst}
        </Check>
      </div>
      <TableTalkSettings settings={settings} story={story} onChange={onChange} />
    </div>
  );
}

function Twists({
  story,
  chosen,
  language,
  onChange,
}: {
  story: ListedStory;
  chosen: readonly string[];
  language: string;
  onChange: (twists: string[]) => void;
}) {
  const words = useWords(editorWords);
  if (story.twists.length === 0) return <p className={styles.hint}>{words.noTwists}</p>;
  return (
    <fieldset>
      <legend className={styles.legend}>{words.twists}</legend>
      {story.twists.map((twist) => (
        <Check
          key={twist.id}
          checked={chosen.includes(twist.id)}
          // The order of the story stays: later twists build on earlier ones.
          onChange={(on) => onChange(story.twists.map((each) => each.id).filter((id) => (id === twist.id ? on : chosen.includes(id))))}
        >
          <span lang={language}>{twist.text}</span>
        </Check>
      ))}
      <p className={styles.hint}>{words.twistsHint}</p>
    </fieldset>
  );
}
