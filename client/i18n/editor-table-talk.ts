/** The organiser's choices for the dilemma's talk at the tables. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Het gesprek aan tafel',
  notes: 'Aantekeningen',
  takers: { none: 'Geen', one: 'Eén schrijft', all: 'Iedereen schrijft' },
  notesHint: 'Een tafel heeft samen één blad. Jij kiest wat de groep ervan ziet.',
  roles: 'Elke tafel kijkt als een ander',
  rolesHint: 'Een tafel praat door de ogen van iemand uit het verhaal. Kiezen doet iedereen daarna weer voor zichzelf.',
  tableTwists: 'Elke tafel krijgt een eigen ‘Maar wat als…?’',
  tableTwistsHint: (left: number) =>
    left === 0
      ? 'Daarvoor is er nu niets over: de hele groep krijgt ze allemaal. Vink er hierboven een of meer uit.'
      : `Tijdens het gesprek. De tafels krijgen om de beurt ${left === 1 ? 'de ene die' : `een van de ${left} die`} je hierboven niet aanvinkt.`,
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
    tableTwists: 'Each table gets a ‘But what if…?’ of its own',
    tableTwistsHint: (left) =>
      left === 0
        ? 'No twist is left for that: the whole group gets all of them. Untick one or more above.'
        : `During the talk, in turn from the ${left === 1 ? 'twist that' : `${left} twists that`} you did not tick above.`,
    perTable: 'Show the result per table too',
    perTableHint:
      'For large tables. A choice of fewer than five people is not shown, and nothing of a table that chose the same as a whole.',
  },
};
