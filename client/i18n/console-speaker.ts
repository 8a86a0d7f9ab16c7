/** What the console says of a speaker, inside a sentence; taking questions; and its choices in the editor. */
import type { Catalogue } from './language.ts';

const nl = {
  toActivity: 'Naar de spreker',
  phases: { listen: 'luisteren', questions: 'vragen', lines: 'één zin', result: 'wat we meenemen' } as Record<string, string>,
  pictures: { support: 'de vragen op volgorde', lines: 'de zinnen' } as Record<string, string>,
  tabs: { support: 'Vragen', lines: 'Zinnen' } as Record<string, string>,
  slots: { questions: 'Vragen', touched: 'Wat raakte me', asks: 'Wat vraagt het van mijn werk' } as Record<string, string>,
  tips: {
    listen: ['Laat vragen binnenkomen terwijl het verhaal loopt. Toon ze alvast, dan kan de zaal ze straks steunen.'],
    questions: ['Kies een vraag en lees hem voor. Hij staat dan groot op het scherm.', 'Neem ook een vraag die weinig steun kreeg.'],
    lines: ['Twee minuten stilte is genoeg. Bedank intussen de spreker.'],
    result: ['Toon eerst wat je wilt laten zien. Laat de spreker als laatste reageren.'],
  } as Record<string, readonly string[]>,
  ask: {
    title: 'Vragen aan de spreker',
    none: 'Toon eerst een vraag. Daarna kun je hem hier aan de beurt laten komen.',
    now: 'Nu aan de beurt',
    close: 'Klaar met deze vraag',
    answer: 'Beantwoord nu',
    answerOf: (text: string) => `Beantwoord nu: ${text}`,
    closed: 'Beantwoord',
    reopen: 'Weer open',
    reopenOf: (text: string) => `Weer open: ${text}`,
    support: (n: number) => (n === 1 ? '1 keer gesteund' : `${n} keer gesteund`),
  },
  settings: {
    who: 'Wie vertelt?',
    whoHint: 'Staat op het scherm. Mag nog leeg blijven.',
    subject: 'Waarover?',
    subjectHint: 'Leeg: dan staat de titel van dit onderdeel op het scherm.',
    minutes: 'Hoe lang duurt het verhaal, in minuten?',
    wrong: 'Kies een heel getal van 1 tot 120.',
  },
};

export const speakerConsole: Catalogue<typeof nl> = {
  nl,
  en: {
    toActivity: 'To the speaker',
    phases: { listen: 'listening', questions: 'questions', lines: 'one sentence', result: 'what we take along' },
    pictures: { support: 'the questions in order', lines: 'the sentences' },
    tabs: { support: 'Questions', lines: 'Sentences' },
    slots: { questions: 'Questions', touched: 'What touched me', asks: 'What it asks of my work' },
    tips: {
      listen: ['Let questions come in while the story goes on. Show them already, so that the room can support them.'],
      questions: ['Choose a question and read it out. It is then large on the screen.', 'Take one that got little support as well.'],
      lines: ['Two minutes of silence are enough. Thank the speaker meanwhile.'],
      result: ['First choose what you want to show. Let the speaker respond last.'],
    },
    ask: {
      title: 'Questions to the speaker',
      none: 'Show a question first. Then you can take it here.',
      now: 'Now being answered',
      close: 'Done with this question',
      answer: 'Answer now',
      answerOf: (text) => `Answer now: ${text}`,
      closed: 'Answered',
      reopen: 'Open again',
      reopenOf: (text) => `Open again: ${text}`,
      support: (n) => (n === 1 ? 'supported once' : `supported ${n} times`),
    },
    settings: {
      who: 'Who speaks?',
      whoHint: 'Is on the screen. May stay empty for now.',
      subject: 'About what?',
      subjectHint: 'Empty: then the title of this activity is on the screen.',
      minutes: 'How long is the story, in minutes?',
      wrong: 'Choose a whole number from 1 to 120.',
    },
  },
};
