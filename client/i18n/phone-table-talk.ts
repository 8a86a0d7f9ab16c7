/** Words of the dilemma's talk at the tables, on the phone. Those of the sheet for notes are the theme's (`phone-theme.ts`). */
import type { Catalogue } from './language.ts';

const nl = {
  role: 'Jullie kijken als:',
  roleAlone: 'Je kijkt als:',
  roleHow: 'Praat alsof je hier zelf staat. Wat zou jij willen? Straks kies je weer voor jezelf.',
  twist: 'Maar wat als…?',
  twistHow: 'Dit geldt alleen voor jullie tafel. Wat verandert er voor jullie?',
  field: 'Wat nemen jullie mee uit dit gesprek?',
  fieldAlone: 'Wat neem je mee uit dit gesprek?',
  group: 'Van de tafels',
};

export const phoneTableTalk: Catalogue<typeof nl> = {
  nl,
  en: {
    role: 'You look as:',
    roleAlone: 'You look as:',
    roleHow: 'Talk as if you stood here. What would you want? Soon you choose as yourself again.',
    twist: 'But what if…?',
    twistHow: 'This goes for your table alone. What does it change for you?',
    field: 'What do you take along from this talk?',
    fieldAlone: 'What do you take along from this talk?',
    group: 'From the tables',
  },
};
