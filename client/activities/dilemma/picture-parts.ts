/** What the pictures of a dilemma share: their props, and the names on the story and its cards. */
import type { DilemmaPicture } from '../../../shared/activities/dilemma/picture.ts';
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { dilemmaFinding, dilemmaNotes } from '../../i18n/pictures-dilemma.ts';
import { pictures, type Names } from '../../i18n/pictures.ts';
import type { ChoiceOf, ValueOf } from '../../ui/charts/names.ts';
import type { Audience } from '../picture-frame.ts';

export type PartProps = { picture: DilemmaPicture; cards: DilemmaView; audience: Audience };

type Words = (typeof pictures)['nl'];
export type DilemmaNames = Names & { readonly valueOf: ValueOf; readonly choiceOf: ChoiceOf };

export function dilemmaNames({ story, cards, labels }: Pick<DilemmaView, 'story' | 'cards' | 'labels'>, words: Words): DilemmaNames {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const options = new Map(story.options.map((option) => [option.id, option]));
  const beside: Readonly<Record<string, { letter: string; label: string }>> = {
    other: { letter: '…', label: words.other },
    pass: { letter: '–', label: words.pass },
    none: { letter: '○', label: words.none },
  };
  const valueOf: ValueOf = (id) => ({ title: byId.get(id)?.title ?? id, quality: byId.get(id)?.quality ?? 'none' });
  const choiceOf: ChoiceOf = (id) => beside[id] ?? { letter: id.toUpperCase(), label: options.get(id)?.label ?? id };
  return {
    valueOf,
    choiceOf,
    value: (id) => valueOf(id).title,
    quality: (id) => (id === 'bekwaam' || id === 'betrouwbaar' || id === 'betrokken' ? labels[id] : words.noQuality),
    pile: (id) => id,
    choice: (id) => choiceOf(id).label,
  };
}

/** Words, names and the finding of one picture. */
export function usePart(id: string, { picture, cards }: Pick<PartProps, 'picture' | 'cards'>) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(dilemmaNotes);
  const names = dilemmaNames(cards, words);
  return { language, words, own, names, title: dilemmaFinding(id, picture, names, language) };
}
