/** Words of the rings on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  question: 'Is dit jouw verantwoordelijkheid?',
  places: 'Ringen',
  boardTitle: 'Klopt het zo?',
  boardLead: 'Tik op een kaart om hem te verleggen.',
  ownTitle: 'Wat ontbreekt er?',
  ownField: 'Eigen kaart',
  ownHint: 'Wat je hier schrijft, blijft op je telefoon. De groep telt alleen mee in welke ring hij ligt.',
  add: 'Leg mijn kaart erbij',
  remove: (text: string) => `Haal je kaart weg: ${text}`,
  enough: 'Je hebt zes eigen kaarten. Haal er een weg als je iets anders wilt toevoegen.',
  lay: 'Zo ligt het goed',
  laid: 'Je ringen liggen',
  change: 'Verleg een kaart',
  own: 'Jouw ringen',
};

const en: typeof nl = {
  question: 'Is this your responsibility?',
  places: 'Rings',
  boardTitle: 'Is this right?',
  boardLead: 'Tap a card to move it.',
  ownTitle: 'What is missing?',
  ownField: 'Card of your own',
  ownHint: 'What you write here stays on your phone. The group only counts in which ring it lies.',
  add: 'Add my card',
  remove: (text) => `Remove your card: ${text}`,
  enough: 'You have six cards of your own. Remove one if you want to add something else.',
  lay: 'This is right',
  laid: 'Your rings are laid',
  change: 'Move a card',
  own: 'Your rings',
};

export const phoneRings: Catalogue<typeof nl> = { nl, en };
