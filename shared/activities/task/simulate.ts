import type { Language } from '../../deck/deck.ts';
import type { ApprovedText, Persona } from '../activity.ts';
import { simulateDots } from '../collect/dots.ts';
import { itemsOf, simulateItems, type Items } from '../collect/items.ts';
import type { TaskAnswer } from './answer.ts';
import type { TaskSettings } from './settings.ts';

const ANSWERS: Readonly<Record<Language, readonly string[]>> = {
  nl: [
    'Bel eerst, schrijf dan pas de brief.',
    'Ik zeg het in het overleg, niet erna bij de koffie.',
    'Het formulier van vier bladzijden kan naar één.',
    'Vraag elke maand een inwoner om mee te lezen.',
    'Een vaste plek op de agenda voor wat niet lekker zit.',
    'Zij keek de man aan en deed haar scherm uit.',
    'Stoppen met het weekrapport dat niemand leest.',
    'Hij bleef staan tot het antwoord kwam.',
    'Ik beloof dat ik terugbel, ook als ik niets weet.',
    'Een nieuwe collega mag drie maanden lang alles vragen.',
    'Laat twee mensen naar elk besluit kijken.',
    'We vieren het als iemand op tijd aan de bel trekt.',
    'Minder mail, meer even langslopen.',
    'De sleutel ligt bij wie het moet uitvoeren.',
  ],
  en: [
    'Call first, then write the letter.',
    'I say it in the meeting, not afterwards over coffee.',
    'The form of four pages can be one.',
    'Ask a resident to read along every month.',
    'A fixed place on the agenda for what does not feel right.',
    'She looked at the man and turned her screen off.',
    'Stop the weekly report that nobody reads.',
    'He stayed where he was until the answer came.',
    'I promise to call back, even when I know nothing yet.',
    'A new colleague may ask everything for three months.',
    'Let two people look at every decision.',
    'We celebrate when somebody rings the bell in time.',
    'Less mail, more walking by.',
    'The key lies with whoever has to carry it out.',
  ],
};

/** An answer as a person or a table could give it; in the vote the group has favourites. */
export function simulateTask(
  settings: TaskSettings,
  language: Language,
  slot: string,
  persona: Persona,
  items: readonly ApprovedText[],
): TaskAnswer {
  if (slot === 'done') return { kind: 'done' };
  if (slot === 'votes') return simulateDots(itemsOf(items, 'answers'), settings.dots, persona);
  const written = simulateItems(ANSWERS[language], settings.answers, persona);
  return settings.work === 'table' ? ofTable(written, ANSWERS[language], settings.answers, persona) : written;
}

/** Several heads always have something to write, and mostly more than one thing. */
function ofTable(written: Items, sentences: readonly string[], most: number, persona: Persona): Items {
  const least = Math.min(2, most);
  if (written.kind === 'items' && written.items.length >= least) return written;
  const from = Math.floor(persona.lean('table') * (sentences.length - least));
  return { kind: 'items', items: sentences.slice(from, from + least) };
}
