import type { Language } from '../../deck/deck.ts';
import type { ApprovedText, Persona } from '../activity.ts';
import { simulateDots } from '../collect/dots.ts';
import { itemsOf, simulateItems } from '../collect/items.ts';
import type { SpeakerAnswer } from './speaker.ts';

type Words = Readonly<Record<'questions' | 'touched' | 'asks', readonly string[]>>;

const WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    questions: [
      'Wanneer wist je dat je het moest zeggen?',
      'Wat zei je leidinggevende de dag erna?',
      'Zou je het nu weer zo doen?',
      'Wie stond er naast je, en wie niet?',
      'Hoe sliep je die week?',
      'Wat had je nodig gehad om het eerder te doen?',
      'Heb je die inwoner later nog gesproken?',
      'Wat doe je sindsdien anders op een gewone dinsdag?',
      'Wat zou je nu tegen jezelf van toen zeggen?',
      'Was er een moment waarop je bijna omdraaide?',
      'Hoe weet je of het deze keer wel moet?',
    ],
    touched: [
      'Dat je de brief in je tas hield.',
      'Hoe gewoon je het vertelde.',
      'De stilte na die ene vraag.',
      'Dat je zei: ik wist het ook niet.',
      'De collega die koffie bracht en bleef zitten.',
      'Dat je er nog steeds van wakker ligt.',
      'Het briefje van die mevrouw.',
      'Hoe lang je wachtte, en dat ik dat herken.',
      'De grap ertussendoor, precies op tijd.',
      'Dat niemand in je team het vroeg.',
    ],
    asks: [
      'Eerder bellen als iets niet klopt.',
      'Vragen wat er achter een klacht zit.',
      'Naast iemand gaan staan die het lastig heeft.',
      'Mijn twijfel op de agenda zetten.',
      'Niet wachten tot een ander het zegt.',
      'Een keer meer doorvragen.',
      'Mijn fout vertellen voor iemand hem vindt.',
      'De telefoon pakken in plaats van een mail.',
      'Ruimte laten voor wie stil is.',
      'Weten wie ik bel als het spannend wordt.',
    ],
  },
  en: {
    questions: [
      'When did you know that you had to say it?',
      'What did your manager say the next day?',
      'Would you do the same again now?',
      'Who stood beside you, and who did not?',
      'How did you sleep that week?',
      'What would you have needed to do it sooner?',
      'Did you ever talk to that resident again?',
      'What do you do differently since, on an ordinary Tuesday?',
      'What would you tell yourself of that time?',
      'Was there a moment when you nearly turned back?',
      'How do you know that this time it has to be done?',
    ],
    touched: [
      'That you kept the letter in your bag.',
      'How plainly you told it.',
      'The silence after that one question.',
      'That you said: I did not know either.',
      'The colleague who brought coffee and stayed.',
      'That you still lie awake over it.',
      'The note from that lady.',
      'How long you waited, and that I know that.',
      'The joke in between, just in time.',
      'That nobody in your team asked.',
    ],
    asks: [
      'To call sooner when something is not right.',
      'To ask what is behind a complaint.',
      'To stand beside somebody who has a hard time.',
      'To put my doubt on the agenda.',
      'Not to wait until somebody else says it.',
      'To ask once more.',
      'To tell my mistake before somebody finds it.',
      'To pick up the phone instead of writing an email.',
      'To leave room for whoever is quiet.',
      'To know whom I call when it gets tense.',
    ],
  },
};

/** Some ask, more support a question than ask one, most write a line at the end. */
export function simulateSpeaker(language: Language, slot: string, persona: Persona, items: readonly ApprovedText[]): SpeakerAnswer {
  const words = WORDS[language];
  if (slot === 'support') return simulateDots(itemsOf(items, 'questions'), 3, persona);
  if (slot === 'questions') return persona.lean('asks') < 0.5 ? { kind: 'pass' } : simulateItems(words.questions, 2, persona);
  return simulateItems(slot === 'touched' ? words.touched : words.asks, 1, persona);
}
