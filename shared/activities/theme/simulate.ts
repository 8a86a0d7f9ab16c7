import type { Language } from '../../deck/deck.ts';
import type { Persona } from '../activity.ts';
import { simulateItems, type Items } from '../collect/items.ts';

const NOTES: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Het lukt pas als iemand het als eerste hardop zegt.',
    'Bij ons weet iedereen het, en staat het nergens op de agenda.',
    'Een collega belde gewoon op. Dat was genoeg.',
    'We hebben meer ruimte dan we gebruiken.',
    'Wie net begint, ziet het scherper dan wij.',
    'Niet eens: de een noemt het lef, de ander eigenwijs.',
    'Vraag blijft: wie vangt je op als het misgaat?',
    'Aan de balie voelt dit heel anders dan op kantoor.',
    'Eerst luisteren, dan pas de regel erbij pakken.',
    'Twee van ons hebben dit vorige maand nog meegemaakt.',
    'Je leidinggevende maakt hierin echt verschil.',
    'We willen dit vaker bespreken, niet alleen vandaag.',
  ],
  en: [
    'It only works once somebody says it out loud.',
    'Everybody here knows, and it is never on the agenda.',
    'A colleague simply called. That was enough.',
    'We have more room than we use.',
    'Whoever is new sees it more clearly than we do.',
    'No agreement: one calls it courage, another stubborn.',
    'The question stays: who catches you when it goes wrong?',
    'At the counter this feels very different from the office.',
    'Listen first, then take out the rule.',
    'Two of us lived through this last month.',
    'Your manager really makes a difference here.',
    'We want to talk about this more often, not only today.',
  ],
};

export function simulateNotes(language: Language, persona: Persona): Items {
  const notes = simulateItems(NOTES[language], 3, persona);
  // A table always has something to say.
  return notes.kind === 'pass' ? simulateItems(NOTES[language], 1, { ...persona, random: () => 0.9 }) : notes;
}
