import type { Moves } from '../../harvest/moved.ts';
import type { DilemmaPicture } from './picture.ts';

const WORDS = { nl: 'Van de eerste naar de tweede keuze', en: 'From the first to the second choice' };

/** Who chose otherwise the second time. */
export const dilemmaMoves: Moves<DilemmaPicture> = ({ movement }, { language }) =>
  movement ? [{ what: WORDS[language], moved: movement.moved, people: movement.people }] : [];
