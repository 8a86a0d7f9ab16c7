import type { Language } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import { SCALE_STEPS } from '../scale.ts';
import type { CheckOutAnswer } from './answer.ts';
import type { CheckOutSettings } from './settings.ts';

const SENTENCES: Record<Language, { readonly takeAway: readonly string[]; readonly intention: readonly string[] }> = {
  nl: {
    takeAway: [
      'Dat een ander hetzelfde verhaal heel anders leest.',
      'Twijfel is ook een teken van vakmanschap.',
      'We praten te weinig over wat lastig is.',
      'Dat ik niet de enige ben die soms zwijgt.',
      'Een waarde betekent pas iets als hij iets kost.',
      'Eerst vragen, dan vinden.',
    ],
    intention: [
      'Ik zeg het volgende week gewoon in het teamoverleg.',
      'Ik bel de inwoner zelf, voor de brief de deur uit gaat.',
      'Ik vraag mijn leidinggevende om een half uur.',
      'Ik zet een stoel neer voor wie er niet bij is.',
      'Ik schrijf op waarom ik het zo doe.',
    ],
  },
  en: {
    takeAway: [
      'That somebody else reads the same story so differently.',
      'Doubt is a sign of craft too.',
      'We talk too little about what is hard.',
      'That I am not the only one who keeps silent at times.',
      'A value means something once it costs something.',
      'Ask first, judge later.',
    ],
    intention: [
      'Next week I simply say it in the team meeting.',
      'I call the resident myself before the letter goes out.',
      'I ask my manager for half an hour.',
      'I keep a chair for whoever is not in the room.',
      'I write down why I do it this way.',
    ],
  },
};

/** Most rate the gathering well; about one in three gives a sentence to the group. */
export function simulateCheckOut({ evaluate }: CheckOutSettings, language: Language, persona: Persona): CheckOutAnswer {
  if (persona.random() < 0.05) return { kind: 'pass' };
  const pick = (list: readonly string[]): string => list[Math.floor(persona.random() * list.length)] ?? '';
  const body: CheckOutAnswer = { kind: 'out' };
  if (evaluate)
    body.figure = Math.min(SCALE_STEPS, 2 + Math.floor((persona.lean('evaluation') * 0.5 + persona.random() * 0.5) * (SCALE_STEPS - 1)));
  if (persona.random() < 0.35) body.takeAway = pick(SENTENCES[language].takeAway);
  if (persona.random() < 0.25) body.intention = pick(SENTENCES[language].intention);
  return body;
}
