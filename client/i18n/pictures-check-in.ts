/** Words of a check-in that phone, screen and console share: what is asked, and what the picture found. */
import type { Asked } from '../../shared/activities/scale.ts';
import type { CheckInPicture } from '../../shared/activities/check-in/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { leaders, listed, quoted } from './pictures.ts';

const nl = {
  question: { word: 'Met welk woord stap jij hier binnen?', scale: 'Hoe zit je erbij?' },
  low: 'nog niet helemaal hier',
  high: 'er helemaal bij',
  hint: { word: 'Eén woord, op je telefoon', scale: 'Kies een cijfer van 1 tot 5 op je telefoon' },
  laid: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} ingecheckt`,
  none: 'De woorden komen zo',
  noneText: 'De begeleider laat hier zien wat de groep mag lezen.',
  word: 'Woord',
  group: 'Zo zit de groep erbij',
  one: 'Eén woord uit de zaal',
  words: (n: number) => `${n} woorden uit de zaal`,
  often: (which: string, several: boolean) => `${which} ${several ? 'klinken' : 'klinkt'} het vaakst`,
  mean: (mean: string, steps: number) => `Gemiddeld een ${mean} op een schaal van ${steps}`,
  spread: 'Zo zitten jullie erbij',
  passed: (n: number) => (n === 1 ? 'Eén deelnemer paste.' : `${n} deelnemers pasten.`),
  figure: (n: number) => `Cijfer ${n}`,
};

const en: typeof nl = {
  question: { word: 'With which word do you come in?', scale: 'How are you here?' },
  low: 'not quite here yet',
  high: 'all here',
  hint: { word: 'One word, on your phone', scale: 'Choose a figure from 1 to 5 on your phone' },
  laid: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} checked in`,
  none: 'The words are coming',
  noneText: 'The facilitator shows here what the group may read.',
  word: 'Word',
  group: 'This is how the group is here',
  one: 'One word from the room',
  words: (n) => `${n} words from the room`,
  often: (which, several) => `${which} ${several ? 'are' : 'is'} heard most`,
  mean: (mean, steps) => `On average ${mean} on a scale of ${steps}`,
  spread: 'This is how you are here',
  passed: (n) => (n === 1 ? 'One participant passed.' : `${n} participants passed.`),
  figure: (n) => `Figure ${n}`,
};

export const checkInWords: Catalogue<typeof nl> = { nl, en };

/** The question and the ends of its scale: the organiser's own, else those of the interface. */
export function askedOf(asked: Asked, otherwise: { readonly question: string; readonly low: string; readonly high: string }) {
  return {
    question: asked.question ?? otherwise.question,
    ends: [asked.low ?? otherwise.low, asked.high ?? otherwise.high] as const,
  };
}

/** "3,4" or "3.4". */
export function decimal(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

export function checkInFinding({ words, scale }: CheckInPicture, language: Language): string {
  const own = checkInWords[language];
  if (scale) return scale.mean === null ? own.spread : own.mean(decimal(scale.mean, language), scale.counts.length);
  const best = leaders(words);
  const often = (best[0]?.count ?? 0) > 1 && best.length < 4;
  if (!often) return words.length === 1 ? own.one : own.words(words.length);
  return own.often(
    listed(
      best.map(({ word }) => quoted(word)),
      language,
    ),
    best.length > 1,
  );
}
