/** Words of agreements on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  propose: {
    title: 'Wat betekent dit bij ons?',
    lead: 'Maak van een waarde iets wat je morgen kunt doen of laten. Je naam staat er niet bij.',
    value: 'Onder welke waarde?',
    stem: 'Bij ons betekent dit dat wij…',
    hint: 'Bijvoorbeeld: elkaar binnen een week zeggen wat ons dwarszit.',
    level: 'Waar speelt het vooral?',
    noLevel: 'Maakt niet uit',
    add: 'Stel dit voor',
    needValue: 'Kies eerst een waarde.',
    needText: 'Maak de zin af.',
    tooLong: (n: number) => `Maak het korter: ${n} ${n === 1 ? 'teken' : 'tekens'} te veel.`,
    left: (n: number) => `nog ${n}`,
    mine: 'Jouw voorstellen',
    remove: (text: string) => `Haal weg: ${text}`,
    full: 'Je hebt drie voorstellen gedaan. Haal er een weg als je iets anders wilt voorstellen.',
    pass: 'Geen voorstel',
    passed: 'Je doet deze keer geen voorstel. Bedenk je er toch een, dan kan het nog.',
    shown: 'Voorstellen uit de groep',
    together: 'zijn klaar met voorstellen.',
  },
  support: { title: 'Waar sta jij achter?' },
  sharpen: {
    title: 'Samen scherper maken',
    lead: 'Praat mee over de zin die op het scherm staat.',
    adopted: 'Dit spreken we af',
    none: 'De begeleider zet zo de eerste zin klaar.',
    others: 'Hier werken we nog aan',
  },
  result: {
    title: 'Dit spreken we af',
    none: 'Er is vandaag niets vastgelegd. Neem mee wat je wel wilt doen.',
  },
};

const en: typeof nl = {
  propose: {
    title: 'What does this mean with us?',
    lead: 'Turn a value into something you can do or stop doing tomorrow. Your name is not with it.',
    value: 'Under which value?',
    stem: 'With us this means that we…',
    hint: 'For example: tell each other within a week what bothers us.',
    level: 'Where does it matter most?',
    noLevel: 'It does not matter',
    add: 'Propose this',
    needValue: 'First choose a value.',
    needText: 'Finish the sentence.',
    tooLong: (n) => `Make it shorter: ${n} ${n === 1 ? 'character' : 'characters'} too many.`,
    left: (n) => `${n} left`,
    mine: 'Your proposals',
    remove: (text) => `Remove: ${text}`,
    full: 'You made three proposals. Remove one if you want to propose something else.',
    pass: 'No proposal',
    passed: 'You make no proposal this time. If one comes up, you still can.',
    shown: 'Proposals from the group',
    together: 'are done proposing.',
  },
  support: { title: 'What do you stand behind?' },
  sharpen: {
    title: 'Making it sharper together',
    lead: 'Join the talk about the sentence on the screen.',
    adopted: 'This is what we agree',
    none: 'The facilitator is putting the first sentence ready.',
    others: 'Still being worked on',
  },
  result: { title: 'This is what we agree', none: 'Nothing was laid down today. Take along what you do want to do.' },
};

export const phoneAgreements: Catalogue<typeof nl> = { nl, en };
