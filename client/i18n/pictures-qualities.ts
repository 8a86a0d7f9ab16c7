/** Words of the three qualities that phone, screen and console share, and what the pictures found. */
import type { ThreeQualitiesPicture } from '../../shared/activities/three-qualities/picture.ts';
import type { Spread } from '../../shared/activities/scale.ts';
import type { Language, Quality } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { decimal } from './pictures-check-in.ts';
import { listed, quoted } from './pictures.ts';

const nl = {
  rate: { story: 'Hoe goed is het werk in dit verhaal?', case: 'Hoe goed is het werk in deze casus?', work: 'Hoe goed is je eigen werk?' },
  again: 'Hoe kijk je er nu naar?',
  asks: {
    bekwaam: 'Hoe vakkundig is het?',
    betrouwbaar: 'Hoe eerlijk en zorgvuldig is het?',
    betrokken: 'Hoeveel hart zit erin voor het werk en voor mensen?',
  } as Record<Quality, string>,
  ends: {
    bekwaam: ['onder de maat', 'vakwerk'],
    betrouwbaar: ['daar bouw je niet op', 'daar bouw je op'],
    betrokken: ['op afstand', 'met hart en ziel'],
  } as Record<Quality, readonly [string, string]>,
  hint: 'Geef elk een cijfer van 1 tot 7 op je telefoon',
  laid: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} een oordeel neergelegd`,
  talk: 'Praat erover aan je tafel',
  prompts: [
    'Welke kwaliteit komt het minst uit de verf? Waar merk je dat aan?',
    'Waar zitten jullie ver uit elkaar? Vraag eerst wat de ander zag.',
    'Waar botsen twee kwaliteiten? Wat gaat er dan voor?',
    'Wat zou één punt hoger zijn, in gewoon doen?',
  ],
  low: 'weinig',
  high: 'veel',
  first: 'Eerst',
  second: 'Na het gesprek',
  from: 'Eerst ↓, daarna →',
  bands: { low: ['L', 'Laag'], middle: ['M', 'Midden'], high: ['H', 'Hoog'] } as Record<string, readonly [string, string]>,
  bandsMean: 'Laag is 1 tot 3, midden is 4, hoog is 5 tot 7.',
  passed: (n: number) => (n === 1 ? 'Eén deelnemer paste.' : `${n} deelnemers pasten.`),
  figure: (n: number) => `Cijfer ${n}`,
  same: 'gelijk',
  mean: (name: string, mean: string) => `${name} ${mean}`,
};

const en: typeof nl = {
  rate: { story: 'How good is the work in this story?', case: 'How good is the work in this case?', work: 'How good is your own work?' },
  again: 'How do you look at it now?',
  asks: {
    bekwaam: 'How skilled is it?',
    betrouwbaar: 'How honest and careful is it?',
    betrokken: 'How much heart is in it, for the work and for people?',
  },
  ends: {
    bekwaam: ['below standard', 'fine craft'],
    betrouwbaar: ['not to be relied on', 'to be relied on'],
    betrokken: ['at a distance', 'heart and soul'],
  },
  hint: 'Give each a figure from 1 to 7 on your phone',
  laid: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} laid down a rating`,
  talk: 'Talk about it at your table',
  prompts: [
    'Which quality shows least? What makes you notice that?',
    'Where are you far apart? First ask what the other saw.',
    'Where do two qualities clash? Which one goes first then?',
    'What would one point higher be, in plain doing?',
  ],
  low: 'little',
  high: 'much',
  first: 'First',
  second: 'After the talk',
  from: 'First ↓, then →',
  bands: { low: ['L', 'Low'], middle: ['M', 'Middle'], high: ['H', 'High'] },
  bandsMean: 'Low is 1 to 3, middle is 4, high is 5 to 7.',
  passed: (n) => (n === 1 ? 'One participant passed.' : `${n} participants passed.`),
  figure: (n) => `Figure ${n}`,
  same: 'same',
  mean: (name, mean) => `${name} ${mean}`,
};

export const qualitiesWords: Catalogue<typeof nl> = { nl, en };

type NameOf = (quality: Quality) => string;

/** @param pictureId spread, weakest, again, or the shift of one quality. */
export function qualitiesFinding(pictureId: string, picture: ThreeQualitiesPicture, nameOf: NameOf, language: Language): string {
  switch (pictureId) {
    case 'spread':
      return spreadFinding(picture, nameOf, language);
    case 'weakest':
      return weakestFinding(picture, nameOf, language);
    case 'again':
      return againFinding(picture, nameOf, language);
    default:
      return shiftFinding(picture, nameOf, language);
  }
}

function spreadFinding({ qualities }: ThreeQualitiesPicture, nameOf: NameOf, language: Language): string {
  const widest = qualities.toSorted((a, b) => variance(b.before) - variance(a.before))[0];
  if (!widest || variance(widest.before) === 0) return language === 'nl' ? 'Jullie zien hetzelfde' : 'You see the same';
  const which = quoted(nameOf(widest.quality));
  return language === 'nl' ? `Over ${which} lopen jullie het verst uiteen` : `You differ most on ${which}`;
}

function weakestFinding({ weakest, qualities }: ThreeQualitiesPicture, nameOf: NameOf, language: Language): string {
  const names = listed(
    weakest.map((quality) => quoted(nameOf(quality))),
    language,
  );
  const row = qualities.find(({ quality }) => quality === weakest[0]);
  const mean = row && (row.after ?? row.before).mean;
  if (mean === null || mean === undefined) return language === 'nl' ? 'Nog te weinig cijfers' : 'Too few figures yet';
  const figure = decimal(mean, language);
  if (weakest.length === qualities.length)
    return language === 'nl' ? `Alle drie staan gelijk: gemiddeld ${figure}` : `All three are level: ${figure} on average`;
  if (language === 'nl')
    return weakest.length > 1 ? `${names} staan het laagst: elk gemiddeld ${figure}` : `${names} staat het laagst: gemiddeld ${figure}`;
  return weakest.length > 1 ? `${names} are lowest: ${figure} each on average` : `${names} is lowest: ${figure} on average`;
}

function againFinding({ qualities }: ThreeQualitiesPicture, nameOf: NameOf, language: Language): string {
  const shifts = qualities.flatMap(({ quality, before, after }) =>
    before.mean === null || !after || after.mean === null ? [] : [{ quality, from: before.mean, to: after.mean }],
  );
  const most = shifts.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  if (!most || most.to === most.from) return language === 'nl' ? 'Gemiddeld verschoof er niets' : 'On average nothing shifted';
  const which = quoted(nameOf(most.quality));
  const [from, to] = [decimal(most.from, language), decimal(most.to, language)];
  return language === 'nl' ? `${which} ging van gemiddeld ${from} naar ${to}` : `${which} went from ${from} to ${to} on average`;
}

function shiftFinding({ shifts }: ThreeQualitiesPicture, nameOf: NameOf, language: Language): string {
  const shift = shifts[0];
  if (!shift) return language === 'nl' ? 'De verschuiving is te klein om te tonen' : 'The shift is too small to show';
  const { moved, people, incomplete } = shift.movement;
  const which = quoted(nameOf(shift.quality));
  if (moved === 0 && incomplete)
    return language === 'nl' ? `Bij ${which} zijn de verschuivingen te klein om te tonen` : `On ${which} the shifts are too small to show`;
  if (moved === 0) return language === 'nl' ? `Bij ${which} schoof niemand` : `On ${which} nobody shifted`;
  if (language === 'nl')
    return `Bij ${which} ${moved === 1 ? 'schoof' : 'schoven'} ${incomplete ? 'ten minste ' : ''}${moved} van de ${people}`;
  return `On ${which} ${incomplete ? 'at least ' : ''}${moved} of the ${people} shifted`;
}

function variance({ counts }: Spread): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  if (people === 0) return 0;
  const mean = counts.reduce((sum, count, i) => sum + count * i, 0) / people;
  return counts.reduce((sum, count, i) => sum + count * (i - mean) ** 2, 0) / people;
}
