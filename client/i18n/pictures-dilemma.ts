/** What the pictures of a dilemma found, each in one sentence. Pure: the same numbers give the same words. */
import type { Language } from '../../shared/deck/deck.ts';
import type { ChoiceCount, DilemmaPicture, Movement } from '../../shared/activities/dilemma/picture.ts';
import type { Catalogue } from './language.ts';
import { leaders, listed, quoted, times, type Names } from './pictures.ts';

export const dilemmaNotes: Catalogue<{
  readonly smallMoves: string;
  readonly smallGroups: string;
  readonly clash: (qualities: readonly string[]) => string;
  readonly sure: (first: number | null, second: number | null) => string;
  readonly topValues: string;
  readonly played: string;
  readonly from: string;
  readonly same: string;
  readonly withChoice: string;
  readonly start: string;
  readonly twist: (n: number) => string;
  readonly tippingPoint: string;
  readonly table: (n: number) => string;
  readonly tables: string;
  readonly room: string;
  readonly smallTables: string;
}> = {
  nl: {
    smallMoves: 'Bewegingen van minder dan vijf mensen staan niet in het beeld, en soms één erbij om die te beschermen.',
    smallGroups: 'Groepen en kaarten van minder dan vijf mensen tonen we niet.',
    clash: (qualities) => `In dit verhaal botsen ${listed(qualities, 'nl')}.`,
    sure: (first, second) =>
      sureWords(first, second, { sure: 'Hoe zeker jullie zijn, van 1 tot 5', first: 'eerst', second: 'nu', decimal: ',' }),
    topValues: 'Wat bij deze groepen bovenaan lag',
    played: 'Gespeelde waardekaarten',
    from: 'Van, naar',
    same: 'gelijk',
    withChoice: 'Bij de keuze',
    start: 'Eerste keuze',
    twist: (n) => `Maar wat als… ${n}`,
    tippingPoint: 'Omslagpunt',
    table: (n) => `Tafel ${n}`,
    tables: 'Tafel',
    room: 'De hele groep',
    smallTables:
      'Van een tafel met minder dan vijf mensen, of waar iedereen hetzelfde koos, tonen we niets. Een punt is: geen of te weinig mensen.',
  },
  en: {
    smallMoves: 'Movements of fewer than five people are not in the picture, and sometimes one more to protect those.',
    smallGroups: 'Groups and cards of fewer than five people are not shown.',
    clash: (qualities) => `In this story ${listed(qualities, 'en')} clash.`,
    sure: (first, second) =>
      sureWords(first, second, { sure: 'How sure you are, from 1 to 5', first: 'first', second: 'now', decimal: '.' }),
    topValues: 'What lay on top with these groups',
    played: 'Value cards played',
    from: 'From, to',
    same: 'same',
    withChoice: 'With the choice',
    start: 'First choice',
    twist: (n) => `But what if… ${n}`,
    tippingPoint: 'Tipping point',
    table: (n) => `Table ${n}`,
    tables: 'Table',
    room: 'The whole group',
    smallTables:
      'Of a table with fewer than five people, or where all chose the same, we show nothing. A dot is: nobody, or too few people.',
  },
};

/** @param pictureId one of first, both, movement, tables, values, qualities, twists, reasons. */
export function dilemmaFinding(pictureId: string, picture: DilemmaPicture, names: Names, language: Language): string {
  switch (pictureId) {
    case 'first':
      return choiceFinding(picture.first, names, language);
    case 'both':
      return bothFinding(picture.first, picture.second ?? [], names, language);
    case 'movement':
      return movementFinding(picture.movement, language);
    case 'tables':
      return tablesFinding(picture, language);
    case 'values':
      return valuesFinding(picture, names, language);
    case 'qualities':
      return qualitiesFinding(picture, names, language);
    case 'twists':
      return twistsFinding(picture, language);
    default:
      return reasonsFinding(picture.reasons.length, language);
  }
}

/** "22 van de 58 kozen anders"; at least, when flows were left out. */
export function movementFinding(movement: Movement | null, language: Language): string {
  const { moved, people, incomplete } = movement ?? { moved: 0, people: 0, incomplete: true };
  if (language === 'nl') {
    if (moved === 0) return incomplete ? 'De groepjes zijn te klein om beweging te tonen' : 'Niemand koos anders';
    const start = incomplete ? 'Ten minste ' : '';
    if (moved === people) return `Alle ${people} kozen anders`;
    return `${start}${moved} van de ${people} ${moved === 1 ? 'koos' : 'kozen'} anders`;
  }
  if (moved === 0) return incomplete ? 'The groups are too small to show movement' : 'Nobody chose differently';
  if (moved === people) return `All ${people} chose differently`;
  return `${incomplete ? 'At least ' : ''}${moved} of the ${people} chose differently`;
}

export function choiceFinding(counts: readonly ChoiceCount[], names: Names, language: Language): string {
  const people = counts.reduce((sum, each) => sum + each.count, 0);
  const best = inFront(counts);
  const which = listed(
    best.map((each) => quoted(names.choice(each.choice))),
    language,
  );
  const count = best[0]?.count ?? 0;
  if (language === 'nl') {
    if (best.length === 0) return 'Niemand koos';
    if (best.length > 1) return `${best.length > 2 ? `${best.length} keuzes` : which} zijn het vaakst gekozen: elk ${count} keer`;
    return count === people && people > 1
      ? `Alle ${people} kozen ${which}`
      : `${count} van de ${people} ${count === 1 ? 'koos' : 'kozen'} ${which}`;
  }
  if (best.length === 0) return 'Nobody chose';
  if (best.length > 1) return `${best.length > 2 ? `${best.length} choices` : which} were chosen most: ${times(count)} each`;
  return count === people && people > 1 ? `All ${people} chose ${which}` : `${count} of the ${people} chose ${which}`;
}

function bothFinding(first: readonly ChoiceCount[], second: readonly ChoiceCount[], names: Names, language: Language): string {
  const [before, tieBefore] = inFront(first);
  const [after, tieAfter] = inFront(second);
  const nl = language === 'nl';
  if (!before || !after) return nl ? 'Eerste en tweede keuze naast elkaar' : 'First and second choice side by side';
  const [was, is] = [quoted(names.choice(before.choice)), quoted(names.choice(after.choice))];
  if (tieBefore && tieAfter) return nl ? 'Ook na het gesprek gaat geen keuze voorop' : 'After the talk, too, no choice leads';
  if (tieBefore) return nl ? `Eerst was het gelijk, nu gaat ${is} voorop` : `It was level first, now ${is} leads`;
  if (tieAfter) return nl ? `Eerst ging ${was} voorop, nu is het gelijk` : `First ${was} led, now it is level`;
  if (before.choice === after.choice)
    return nl
      ? `${is} blijft voorop: van ${before.count} naar ${after.count}`
      : `${is} keeps the lead: from ${before.count} to ${after.count}`;
  return nl ? `Eerst ging ${was} voorop, nu ${is}` : `First ${was} led, now ${is}`;
}

/** How many tables lean another way than the room, as far as what is shown tells. */
function tablesFinding({ tables = [], first, second }: DilemmaPicture, language: Language): string {
  const [most] = inFront(second ?? first);
  const other = tables.filter(({ counts }) => {
    const [here] = inFront(counts.map(({ choice, count }) => ({ choice, count: count ?? 0 })));
    return most !== undefined && here !== undefined && here.choice !== most.choice;
  }).length;
  if (language === 'nl') {
    if (tables.length === 0) return 'Per tafel zijn de aantallen te klein om te tonen';
    if (other === 0) return 'Zo kozen de tafels';
    return other === 1 ? 'Eén tafel leunt een andere kant op' : `${other} tafels leunen een andere kant op`;
  }
  if (tables.length === 0) return 'Per table the counts are too small to show';
  if (other === 0) return 'This is how the tables chose';
  return other === 1 ? 'One table leans another way' : `${other} tables lean another way`;
}

function valuesFinding({ values }: DilemmaPicture, names: Names, language: Language): string {
  const strongest = values
    .flatMap((group) => group.cards.map((card) => ({ ...card, choice: group.choice })))
    .toSorted((a, b) => b.count - a.count)[0];
  if (!strongest) return language === 'nl' ? 'Bij geen keuze springt een waarde eruit' : 'No value stands out with a choice';
  const [value, choice] = [quoted(names.value(strongest.value)), quoted(names.choice(strongest.choice))];
  return language === 'nl' ? `Wie ${choice} koos, speelde vooral ${value}` : `Who chose ${choice} mostly played ${value}`;
}

function qualitiesFinding({ qualities }: DilemmaPicture, names: Names, language: Language): string {
  const best = leaders(qualities.map((each) => ({ quality: each.quality, count: each.percent })));
  const which = listed(
    best.map((each) => names.quality(each.quality)),
    language,
  );
  if (language === 'nl') {
    if (best.length === 0) return 'Er zijn te weinig kaarten gespeeld om te tonen';
    return best.length === 1 ? `De meeste kaarten die jullie speelden, horen bij ${which}` : `${which} spelen het zwaarst mee`;
  }
  if (best.length === 0) return 'Too few cards were played to show';
  return best.length === 1 ? `Most cards you played belong to ${which}` : `${which} weigh most here`;
}

const ORDINALS: Catalogue<readonly string[]> = {
  nl: ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'],
  en: ['first', 'second', 'third', 'fourth', 'fifth'],
};

function twistsFinding({ twists, tippingPoint }: DilemmaPicture, language: Language): string {
  const at = twists.findIndex((each) => each.twist === tippingPoint);
  const nth = ORDINALS[language][at] ?? '';
  if (language === 'nl') {
    if (twists.length === 0) return 'Te weinig antwoorden op de ‘Maar wat als…?’';
    return at < 0 ? 'Geen enkele ‘Maar wat als…?’ kantelt de groep' : `Bij de ${nth} ‘Maar wat als…?’ kantelt de groep`;
  }
  if (twists.length === 0) return 'Too few answers to the ‘But what if…?’';
  return at < 0 ? 'No ‘But what if…?’ tips the group' : `The ${nth} ‘But what if…?’ tips the group`;
}

function reasonsFinding(count: number, language: Language): string {
  if (language === 'nl')
    return count === 0 ? 'Er zijn nog geen redenen om te tonen' : count === 1 ? 'Eén reden uit de zaal' : `${count} redenen uit de zaal`;
  return count === 0 ? 'There are no reasons to show yet' : count === 1 ? 'One reason from the room' : `${count} reasons from the room`;
}

/** Passing is no side, so it never leads. */
const inFront = (counts: readonly ChoiceCount[]): readonly ChoiceCount[] =>
  leaders(counts.filter((each) => each.choice !== 'pass' && each.choice !== 'none'));

function sureWords(
  first: number | null,
  second: number | null,
  words: { sure: string; first: string; second: string; decimal: string },
): string {
  const figure = (mean: number): string => mean.toFixed(1).replace('.', words.decimal);
  const parts = [first === null ? null : `${words.first} ${figure(first)}`, second === null ? null : `${words.second} ${figure(second)}`];
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? '' : `${words.sure}: ${known.join(', ')}.`;
}
