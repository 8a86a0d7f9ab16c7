/** The rings of responsibility, from the inside out, and the cards that are ready to be laid in them. */
import type { Language } from '../../deck/deck.ts';

export const RINGS = ['self', 'others', 'workplace', 'profession', 'society'] as const;
export type Ring = (typeof RINGS)[number];

/** The place of a card that somebody does not feel responsible for. */
export const ASIDE = 'aside';
export const PLACES = [...RINGS, ASIDE] as const;
export type Place = (typeof PLACES)[number];

/** Own cards that one person may add. */
export const MOST_OWN = 6;

/** Our own words. Each can lie in more than one ring with good reason: that is what the talk is about. */
export const RING_ITEMS: readonly ({ readonly id: string } & Readonly<Record<Language, string>>)[] = [
  { id: 'geweten', nl: 'Mijn eigen geweten', en: 'My own conscience' },
  { id: 'gezondheid', nl: 'Dat ik het werk volhoud', en: 'That I can keep up the work' },
  { id: 'bijleren', nl: 'Bijblijven in mijn werk', en: 'Keeping my skills up to date' },
  { id: 'inwoner', nl: 'De inwoner voor mij', en: 'The resident in front of me' },
  { id: 'stille-stem', nl: 'Wie zich niet meldt', en: 'Those who do not come forward' },
  { id: 'collega', nl: 'Een collega die vastloopt', en: 'A colleague who gets stuck' },
  { id: 'sfeer', nl: 'De sfeer in mijn team', en: 'The mood in my team' },
  { id: 'leiding', nl: 'Tegenspraak aan mijn leiding', en: 'Speaking up to my managers' },
  { id: 'regels', nl: 'Dat regels goed uitpakken', en: 'That rules work out well' },
  { id: 'aanzien', nl: 'Het aanzien van mijn vak', en: 'The standing of my profession' },
  { id: 'belastinggeld', nl: 'Zuinig zijn met publiek geld', en: 'Careful use of public money' },
  { id: 'later', nl: 'Wie hier later woont', en: 'Those who live here later' },
];
