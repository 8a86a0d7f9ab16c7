/** What the console says of a review of agreements. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Terug naar onze afspraken',
  phases: { look: 'iedereen kijkt terug', decide: 'samen besluiten', result: 'zo gaan we verder' } as Readonly<Record<string, string>>,
  pictures: { verdicts: 'wat iedereen ermee zou doen' } as Readonly<Record<string, string>>,
  tabs: { verdicts: 'Afspraken' } as Readonly<Record<string, string>>,
  tips: {
    look: ['Laat iedereen eerst zelf terugdenken. Een afspraak die niet lukte, is geen verwijt.'],
    decide: [
      'Vraag bij elke afspraak: wanneer merkten we er iets van?',
      'Begin niet met de afspraak waarover de groep het meest verdeeld is.',
      'Wat je niet bespreekt, blijft gewoon staan.',
    ],
    result: ['Lees samen voor wat blijft. Vraag wie er de komende tijd op let.'],
  } as Readonly<Record<string, readonly string[]>>,
  texts: 'Andere woorden voor een afspraak',
  arrange: {
    title: 'Besluit per afspraak',
    outcome: (text: string) => `Besluit over: ${text}`,
    options: { '': 'Open', kept: 'Houden', changed: 'Aanpassen', dropped: 'Loslaten' } as Readonly<Record<string, string>>,
    show: 'Toon op het scherm',
    showOf: (text: string) => `Toon op het scherm: ${text}`,
    showAll: 'Toon alle afspraken',
    edit: 'Verander de woorden',
    editOf: (text: string) => `Verander de woorden: ${text}`,
  },
  form: {
    title: 'De afspraak in nieuwe woorden',
    text: 'Bij ons betekent dit dat wij…',
    owner: 'Wie let erop?',
    ownerHint: 'Een rol, of een naam als die persoon het zelf wil.',
    review: 'Wanneer kijken jullie terug?',
    save: 'Zo spreken we het af',
    missing: 'Maak de zin af.',
    close: 'Sluit',
    tooLong: (n: number) => `Maak het korter: ${n} ${n === 1 ? 'teken' : 'tekens'} te veel.`,
  },
};

const en: typeof nl = {
  toActivity: 'Back to our agreements',
  phases: { look: 'everybody looks back', decide: 'deciding together', result: 'this is how we go on' },
  pictures: { verdicts: 'what everybody would do with them' },
  tabs: { verdicts: 'Agreements' },
  tips: {
    look: ['Let everybody think back alone first. An agreement that did not work is no reproach.'],
    decide: [
      'Ask with each agreement: when did we notice it?',
      'Do not begin with the agreement that divides the group most.',
      'What you do not discuss simply stays.',
    ],
    result: ['Read out together what stays. Ask who will watch over it.'],
  },
  texts: 'Other words for an agreement',
  arrange: {
    title: 'Decide per agreement',
    outcome: (text) => `Decision about: ${text}`,
    options: { '': 'Open', kept: 'Keep', changed: 'Change', dropped: 'Let go' },
    show: 'Show on the screen',
    showOf: (text) => `Show on the screen: ${text}`,
    showAll: 'Show all agreements',
    edit: 'Change the words',
    editOf: (text) => `Change the words: ${text}`,
  },
  form: {
    title: 'The agreement in new words',
    text: 'With us this means that we…',
    owner: 'Who watches over it?',
    ownerHint: 'A role, or a name when that person wants it.',
    review: 'When do you look back?',
    save: 'This is what we agree',
    missing: 'Finish the sentence.',
    close: 'Close',
    tooLong: (n) => `Make it shorter: ${n} ${n === 1 ? 'character' : 'characters'} too many.`,
  },
};

export const reviewConsole: Catalogue<typeof nl> = { nl, en };
