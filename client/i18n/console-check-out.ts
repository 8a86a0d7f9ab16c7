/** Words of a check-out on the console and in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar het uitchecken',
  phases: { ask: 'uitchecken', result: 'de groep' } as Record<string, string>,
  pictures: { evaluation: 'de evaluatie', 'take-aways': 'wat jullie meenemen' } as Record<string, string>,
  tabs: { evaluation: 'Evaluatie', 'take-aways': 'Meegenomen' } as Record<string, string>,
  texts: 'Wat mensen meenemen',
  tips: {
    ask: ['Geef een paar minuten stilte.', 'Jij ziet alleen zinnen waarvan de schrijver zegt: dit mag naar de groep.'],
    result: ['Kies welke zinnen de groep ziet en toon ze dan.', 'Een laag cijfer is ook een cadeau. Vraag wat er beter kan.'],
  } as Record<string, readonly string[]>,
  evaluate: 'Vraag wat mensen eraan hadden',
  evaluateHint: 'Een cijfer van 1 tot 5. De groep ziet de verdeling.',
  question: 'Eigen vraag',
  low: 'Wat 1 betekent',
  high: 'Wat 5 betekent',
  empty: 'Laat leeg voor:',
};

export const checkOutConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the check-out',
    phases: { ask: 'checking out', result: 'the group' },
    pictures: { evaluation: 'the evaluation', 'take-aways': 'what you take along' },
    tabs: { evaluation: 'Evaluation', 'take-aways': 'Taken along' },
    texts: 'What people take along',
    tips: {
      ask: ['Give a few minutes of silence.', 'You only see sentences whose author says: this may go to the group.'],
      result: ['Choose which sentences the group sees, then show them.', 'A low figure is a gift too. Ask what could be better.'],
    },
    evaluate: 'Ask what it was worth',
    evaluateHint: 'A figure from 1 to 5. The group sees the spread.',
    question: 'Question of your own',
    low: 'What 1 means',
    high: 'What 5 means',
    empty: 'Leave empty for:',
  },
};
