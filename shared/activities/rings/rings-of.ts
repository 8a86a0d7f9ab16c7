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

/** `why` is one sentence that makes clear what is meant. */
type RingCard = { readonly text: string; readonly why: string };

/** Our own words. Each can lie in more than one ring with good reason: that is what the talk is about. */
export const RING_ITEMS: readonly ({ readonly id: string } & Readonly<Record<Language, RingCard>>)[] = [
  {
    id: 'geweten',
    nl: { text: 'Mijn eigen geweten', why: 'Dat ik mezelf recht kan aankijken.' },
    en: { text: 'My own conscience', why: 'That I can look myself in the eye.' },
  },
  {
    id: 'gezondheid',
    nl: { text: 'Dat ik het werk volhoud', why: 'Op tijd stoppen, hulp vragen, rust nemen.' },
    en: { text: 'That I can keep up the work', why: 'Stop in time, ask for help, take rest.' },
  },
  {
    id: 'bijleren',
    nl: { text: 'Bijblijven in mijn werk', why: 'Weten wat er verandert, en wat ik nog niet kan.' },
    en: { text: 'Keeping my skills up to date', why: 'Knowing what changes, and what I cannot do yet.' },
  },
  {
    id: 'inwoner',
    nl: { text: 'De inwoner voor mij', why: 'Die ene mens, met die ene vraag, vandaag.' },
    en: { text: 'The resident in front of me', why: 'This one person, with this one question, today.' },
  },
  {
    id: 'stille-stem',
    nl: { text: 'Wie zich niet meldt', why: 'Mensen die de weg niet kennen of niet meer durven.' },
    en: { text: 'Those who do not come forward', why: 'People who do not know the way, or no longer dare.' },
  },
  {
    id: 'collega',
    nl: { text: 'Een collega die vastloopt', why: 'Ook als die er zelf niet om vraagt.' },
    en: { text: 'A colleague who gets stuck', why: 'Also when they do not ask.' },
  },
  {
    id: 'sfeer',
    nl: { text: 'De sfeer in mijn team', why: 'Of je hier kunt zeggen dat iets misging.' },
    en: { text: 'The mood in my team', why: 'Whether you can say here that something went wrong.' },
  },
  {
    id: 'leiding',
    nl: { text: 'Tegenspraak aan mijn leiding', why: 'Zeggen wat ze liever niet horen.' },
    en: { text: 'Speaking up to my managers', why: 'Saying what they would rather not hear.' },
  },
  {
    id: 'regels',
    nl: { text: 'Dat regels goed uitpakken', why: 'Melden waar een regel iemand vermorzelt.' },
    en: { text: 'That rules work out well', why: 'Reporting where a rule crushes somebody.' },
  },
  {
    id: 'aanzien',
    nl: { text: 'Het aanzien van mijn vak', why: 'Hoe er over ons werk gesproken wordt.' },
    en: { text: 'The standing of my profession', why: 'How people speak about our work.' },
  },
  {
    id: 'belastinggeld',
    nl: { text: 'Zuinig zijn met publiek geld', why: 'Het is van iedereen, ook van wie nu niet kijkt.' },
    en: { text: 'Careful use of public money', why: 'It belongs to everybody, also to those who do not look now.' },
  },
  {
    id: 'later',
    nl: { text: 'Wie hier later woont', why: 'Mensen die er nu nog niet zijn en niets kunnen zeggen.' },
    en: { text: 'Those who live here later', why: 'People who are not here yet and cannot say anything.' },
  },
];
