/** Words of the rings that phone, screen and console share, and what the pictures found. */
import type { RingsPicture } from '../../shared/activities/rings/picture.ts';
import type { Place } from '../../shared/activities/rings/rings-of.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { leaders, listed, quoted } from './pictures.ts';

const nl = {
  title: 'Waarvoor voel jij je verantwoordelijk?',
  hint: 'Leg elke kaart op je telefoon in een ring',
  places: {
    self: 'Ikzelf',
    others: 'De ander',
    workplace: 'Mijn werk\u00adplek',
    profession: 'Mijn vak',
    society: 'Samen\u00adleving',
    aside: 'Niet ik',
  } as Record<Place, string>,
  laid: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} de ringen klaar`,
  group: 'De ringen van de groep',
  ring: 'Ring',
  cards: 'Kaarten',
  card: 'Kaart',
  counts: (people: number) => `alle kaarten van ${people} deelnemers bij elkaar`,
  perRing: (people: number) => `hoeveel van de ${people} de kaart in elke ring legden`,
  waiting: 'Welke ring zou bij jullie het volst zijn?',
  prompts: [
    'Welke ring is bij jou het volst? En welke is leeg?',
    'Over welke kaart denken jullie anders?',
    'Wat zou je een ring verder willen leggen?',
  ],
};

const en: typeof nl = {
  title: 'What do you feel responsible for?',
  hint: 'Put every card in a ring on your phone',
  places: {
    self: 'Myself',
    others: 'The other',
    workplace: 'My work\u00adplace',
    profession: 'My trade',
    society: 'Society',
    aside: 'Not me',
  },
  laid: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} their rings ready`,
  group: 'The rings of the group',
  ring: 'Ring',
  cards: 'Cards',
  card: 'Card',
  counts: (people) => `all cards of ${people} participants together`,
  perRing: (people) => `how many of the ${people} put the card in each ring`,
  waiting: 'Which ring would be fullest with you?',
  prompts: [
    'Which ring is fullest with you? And which is empty?',
    'On which card do you think otherwise?',
    'What would you like to put one ring further?',
  ],
};

export const ringsWords: Catalogue<typeof nl> = { nl, en };

/** @param pictureId fullest or divided. @param textOf what stands on a dealt card */
export function ringsFinding(pictureId: string, picture: RingsPicture, textOf: (item: string) => string, language: Language): string {
  const { places } = ringsWords[language];
  if (pictureId === 'fullest') {
    const best = leaders(picture.rings.map(({ ring, cards }) => ({ ring, count: cards })));
    const names = listed(
      best.map(({ ring }) => quoted(places[ring])),
      language,
    );
    if (best.length === 0) return language === 'nl' ? 'De ringen zijn leeg' : 'The rings are empty';
    if (language === 'nl') return best.length > 1 ? `${names} zijn het volst` : `${names} is het volst`;
    return best.length > 1 ? `${names} are fullest` : `${names} is fullest`;
  }
  // The first card of which something may be shown, so that the finding says no more than the drawing.
  const most = picture.items.find(({ counts }) => counts.some((count) => count !== null && count > 0));
  if (!most) return language === 'nl' ? 'Per kaart zijn de aantallen te klein om te tonen' : 'Per card the counts are too small to show';
  const which = quoted(textOf(most.item));
  return language === 'nl' ? `Over ${which} lopen jullie het verst uiteen` : `You differ most on ${which}`;
}
