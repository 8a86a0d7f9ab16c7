/** The organiser's choices for the dilemma's talk at the tables. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Het gesprek aan tafel',
  notes: 'Aantekeningen',
  takers: { none: 'Geen', one: 'Eén schrijft', all: 'Iedereen schrijft' },
  notesHint: 'Een tafel heeft samen één blad. Jij kiest wat de groep ervan ziet.',
  roles: 'Elke tafel kijkt als een ander',
  rolesHint: 'Een tafel praat door de ogen van iemand uit het verhaal. Kiezen doet iedereen daarna weer voor zichzelf.',
  perTable: 'Toon de uitkomst ook per tafel',
  perTableHint:
    'Voor grote tafels. Een keuze van minder dan vijf mensen tonen we niet, en van een tafel die het helemaal eens is ook niets.',
};

export const tableTalkEditor: Catalogue<typeof nl> = {
  nl,
  en: {
    title: 'The talk at the tables',
    notes: 'Notes',
    takers: { none: 'None', one: 'One writes', all: 'All write' },
    notesHint: 'A table has one sheet together. You choose what the group sees of it.',
    roles: 'Each table looks as somebody else',
    rolesHint: 'A table talks through the eyes of somebody in the story. Afterwards everybody chooses as themselves again.',
    perTable: 'Show the result per table too',
    perTableHint:
      'For large tables. A choice of fewer than five people is not shown, and nothing of a table that chose the same as a whole.',
  },
};
