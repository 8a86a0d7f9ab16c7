/** Words of a check-in on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  lead: { word: 'Eén woord is genoeg. De begeleider kan het laten zien, zonder je naam.', scale: 'Het gaat om nu, op dit moment.' },
  field: 'Jouw woord',
  lay: { word: 'Leg mijn woord neer', scale: 'Leg mijn cijfer neer' },
  needs: { word: 'Schrijf eerst een woord.', scale: 'Kies eerst een cijfer.' },
  several: (n: number) => `Kies één woord. Nu zijn het er ${n}.`,
  laid: { word: 'Je woord ligt', scale: 'Je cijfer ligt' },
  change: { word: 'Verander mijn woord', scale: 'Verander mijn cijfer' },
};

const en: typeof nl = {
  lead: { word: 'One word is enough. The facilitator can show it, without your name.', scale: 'It is about now, this moment.' },
  field: 'Your word',
  lay: { word: 'Lay down my word', scale: 'Lay down my figure' },
  needs: { word: 'Write a word first.', scale: 'Choose a figure first.' },
  several: (n) => `Choose one word. There are ${n} now.`,
  laid: { word: 'Your word is down', scale: 'Your figure is down' },
  change: { word: 'Change my word', scale: 'Change my figure' },
};

export const phoneCheckIn: Catalogue<typeof nl> = { nl, en };
