/** Words of a review of agreements on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Hoe ging het met onze afspraken?',
  lead: 'Zeg bij elke afspraak wat jij ermee zou doen. Je naam staat er niet bij.',
  verdict: (text: string) => `Wat doen we met: ${text}`,
  words: 'Hoe zou jij het zeggen?',
  wordsHint: 'Mag leeg blijven. De begeleider kan je zin aan de groep laten zien.',
  give: 'Geef mee',
  given: 'Dit geef je mee:',
  takeBack: 'Haal terug',
  tooLong: (n: number) => `Maak het korter: ${n} ${n === 1 ? 'teken' : 'tekens'} te veel.`,
  pass: 'Ik zeg hier niets over',
  passed: 'Je zegt er deze keer niets over. Bedenk je je, dan kan het nog.',
  together: 'hebben iets gezegd.',
  proposals: 'Voorstellen uit de groep',
  decideTitle: 'Samen besluiten',
  decideLead: 'Praat mee over de afspraak die op het scherm staat.',
  resultTitle: 'Zo gaan we verder',
};

const en: typeof nl = {
  title: 'How did our agreements do?',
  lead: 'Say with each agreement what you would do with it. Your name is not with it.',
  verdict: (text) => `What do we do with: ${text}`,
  words: 'How would you word it?',
  wordsHint: 'May stay empty. The facilitator can show your sentence to the group.',
  give: 'Pass it on',
  given: 'You pass on:',
  takeBack: 'Take back',
  tooLong: (n) => `Make it shorter: ${n} ${n === 1 ? 'character' : 'characters'} too many.`,
  pass: 'I say nothing about this',
  passed: 'You say nothing about it this time. If you change your mind, you still can.',
  together: 'have said something.',
  proposals: 'Proposals from the group',
  decideTitle: 'Deciding together',
  decideLead: 'Join the talk about the agreement on the screen.',
  resultTitle: 'This is how we go on',
};

export const phoneReview: Catalogue<typeof nl> = { nl, en };
