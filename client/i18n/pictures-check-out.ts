/** Words of a check-out that phone, screen and console share: what is asked, and what the pictures found. */
import type { CheckOutPicture } from '../../shared/activities/check-out/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { decimal } from './pictures-check-in.ts';

const nl = {
  title: 'Wat neem je mee?',
  hint: 'Schrijf het op je telefoon. Alleen wat jij aanvinkt, gaat naar de groep.',
  question: 'Wat had je aan deze bijeenkomst?',
  low: 'weinig',
  high: 'heel veel',
  laid: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} uitgecheckt`,
  group: 'Zo gaat de groep naar huis',
  mean: (mean: string, steps: number) => `Jullie geven deze bijeenkomst gemiddeld een ${mean} op ${steps}`,
  spread: 'Zo kijken jullie terug',
  sentences: (n: number) => (n === 1 ? 'Dit neemt iemand mee' : `${n} dingen die jullie meenemen`),
  none: 'Wat jullie meenemen, blijft bij jullie',
  noneText: 'Er is niets om te tonen. Wat op je telefoon staat, is van jou.',
  intention: 'voornemen',
  passed: (n: number) => (n === 1 ? 'Eén deelnemer gaf geen cijfer.' : `${n} deelnemers gaven geen cijfer.`),
  noFigure: 'Geen cijfer',
};

const en: typeof nl = {
  title: 'What do you take along?',
  hint: 'Write it on your phone. Only what you tick goes to the group.',
  question: 'What was this gathering worth to you?',
  low: 'little',
  high: 'very much',
  laid: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} checked out`,
  group: 'This is how the group goes home',
  mean: (mean, steps) => `On average you give this gathering ${mean} out of ${steps}`,
  spread: 'This is how you look back',
  sentences: (n) => (n === 1 ? 'Somebody takes this along' : `${n} things you take along`),
  none: 'What you take along stays with you',
  noneText: 'There is nothing to show. What is on your phone is yours.',
  intention: 'intention',
  passed: (n) => (n === 1 ? 'One participant gave no figure.' : `${n} participants gave no figure.`),
  noFigure: 'No figure',
};

export const checkOutWords: Catalogue<typeof nl> = { nl, en };

export function checkOutFinding(pictureId: string, { evaluation, takeAways }: CheckOutPicture, language: Language): string {
  const own = checkOutWords[language];
  if (pictureId !== 'evaluation' || !evaluation) return takeAways.length === 0 ? own.none : own.sentences(takeAways.length);
  return evaluation.mean === null ? own.spread : own.mean(decimal(evaluation.mean, language), evaluation.counts.length);
}
