import type { Deck, Story } from '../../../shared/deck/deck.ts';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { plain } from '../../activities/value-sort/phone/names.ts';
import { sheets } from '../../i18n/studio-print.ts';
import text from './TextSheet.module.css';
import { TextSheet } from './TextSheet.tsx';

type Props = { story: Story; deck: Pick<Deck, 'language' | 'title' | 'labels' | 'values'>; first?: boolean };

/** What only the facilitator reads about a story, on a sheet of its own. */
export function StoryNotes({ story, deck, first = false }: Props) {
  const words = sheets[deck.language];
  const valueOf = (id: string): string => plain(deck.values.find((card) => card.id === id)?.title ?? id.replaceAll('-', ' '));
  const facts: readonly (readonly [string, string])[] = [
    [words.clash, [...new Set(story.qualities)].map((quality) => deck.labels[quality]).join(', ')],
    [words.values, story.values.map(valueOf).join(', ')],
    [words.level, words.levels[story.protagonist.level] ?? ''],
    [words.audience, story.audience.join(', ')],
    [words.subjects, story.themes.join(', ')],
    [words.difficulty, words.difficulties[story.difficulty] ?? ''],
    [words.source, story.source ?? ''],
    [words.licence, story.licence ?? ''],
  ];
  return (
    <TextSheet language={deck.language} deckTitle={deck.title} kind={words.forFacilitator} first={first} numbers>
      <h2 className={text.title}>{story.title || words.untitled}</h2>
      <p className={text.lead}>{story.question}</p>
      {story.warning && (
        <p className={text.lead}>
          <b>{words.warning}</b> {story.warning}
        </p>
      )}
      <Paragraphs heading={words.notes} of={story.notes} />
      <Paragraphs heading={words.afterword} hint={words.afterwordHint} of={story.afterword} />
      <section className={text.section}>
        <h3 className={text.heading}>{words.facts}</h3>
        <dl className={text.facts}>
          {facts
            .filter(([, value]) => value !== '')
            .map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </section>
    </TextSheet>
  );
}

function Paragraphs({ heading, hint, of }: { heading: string; hint?: string; of: string }) {
  const parts = paragraphs(of);
  if (parts.length === 0) return null;
  return (
    <section className={text.section}>
      <h3 className={text.heading}>{heading}</h3>
      <div className={text.text}>
        {hint && <p>{hint}</p>}
        {parts.map((part, i) => (
          <p key={i}>{part}</p>
        ))}
      </div>
    </section>
  );
}
