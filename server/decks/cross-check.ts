/** What the schema can't say: what must be different, and what must exist. */
import type { Deck } from '../../shared/deck/deck.ts';
import type { Place } from './problem.ts';

export type Found = { readonly place: Place; readonly problem: string };

/** Problems within one deck; a deck that has any is not used. */
export function crossCheck({ values, stories }: Deck): Found[] {
  return [
    ...twice(values, ['values']),
    ...twice(stories, ['stories']),
    ...stories.flatMap((story, i) => [
      ...twice(story.options, ['stories', i, 'options']),
      ...twice(story.twists, ['stories', i, 'twists']),
      ...(new Set(story.qualities).size < 2
        ? [{ place: ['stories', i, 'qualities'], problem: 'Hier horen minstens twee verschillende kwaliteiten te staan.' }]
        : []),
    ]),
  ];
}

/** Values that a story names and that no deck in its language has; the story can be played, without these cards. */
export function missingValues({ stories }: Deck, known: ReadonlySet<string>): Found[] {
  return stories.flatMap((story, i) =>
    story.values.flatMap((value, j) =>
      known.has(value)
        ? []
        : [{ place: ['stories', i, 'values', j], problem: `De waardekaart ‘${value}’ staat in geen enkel deck in deze taal.` }],
    ),
  );
}

function twice(items: readonly { readonly id: string }[], place: Place): Found[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ place: [...place, index, 'id'], problem: `Het id ‘${id}’ staat er twee keer.` }] : [];
  });
}
