/** Words of the table sort on the screen. */
import type { Catalogue } from './language.ts';

const nl = {
  title: (top: number) => `Welke ${top} waarden leggen jullie bovenaan?`,
  titleLens: (top: number) => `Welke ${top} waarden leggen jullie bovenaan, met jullie bril?`,
  how: 'Elke tafel heeft één bord. Wie een kaart verlegt, verlegt hem voor iedereen.',
  done: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} het eens aan tafel`,
  hint: 'Waar zijn jullie tafels het eens, en wat koos alleen jullie tafel?',
};

export const tableSortScreen: Catalogue<typeof nl> = {
  nl,
  en: {
    title: (top) => `Which ${top} values do you put on top together?`,
    titleLens: (top) => `Which ${top} values do you put on top, through your lens?`,
    how: 'Every table has one board. Whoever moves a card moves it for everybody.',
    done: (n, people) => `of the ${people} ${n === 1 ? 'agrees' : 'agree'} at the table`,
    hint: 'Where do your tables agree, and what did only your table choose?',
  },
};
