import type { Cards, PoolStory } from '../../../shared/programmes/cards.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { editorWords } from '../../i18n/console-editor.ts';
import { useWords } from '../../i18n/language.ts';

type Props = {
  cards: Cards;
  /** Id of the chosen story; one that is not in the decks shows as nothing. */
  story: string;
  label: string;
  onChoose: (story: PoolStory) => void;
};

/** One of the stories in play, under the decks that they come from. */
export function StorySelect({ cards, story, label, onChoose }: Props) {
  const words = useWords(editorWords);
  const known = cards.stories.some(({ id }) => id === story);
  const choose = (id: string) => {
    const next = cards.stories.find((each) => each.id === id);
    if (next) onChoose(next);
  };
  return (
    <Select label={label} value={story} onChange={choose}>
      {!known && <option value={story}>–</option>}
      {storyDecks(cards).map(({ title, stories }) => (
        <optgroup key={title} label={title}>
          {stories.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title} ({each.role}, {words.difficulty[each.difficulty] ?? each.difficulty})
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

/** The stories by the deck that they come from. */
function storyDecks({ decks, stories }: Cards) {
  return decks
    .map(({ title }, i) => ({ title, stories: stories.filter(({ from }) => from[0]?.deck === i) }))
    .filter((deck) => deck.stories.length > 0);
}
