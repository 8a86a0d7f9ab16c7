/** Words of the screen that themes, tasks and speakers share or have for themselves. */
import type { Catalogue } from './language.ts';

/** 135 seconds as "2¼ min". A share is a whole number of quarters from one minute on. */
const shortly = (seconds: number): string => {
  if (seconds < 60) return `${seconds} s`;
  const quarters = ['', '¼', '½', '¾'][Math.round((seconds % 60) / 15)] ?? '';
  return `${Math.floor(seconds / 60)}${quarters} min`;
};

const nl = {
  onPhone: (n: number) => (n === 1 ? 'Nog 1 staat op je telefoon' : `De andere ${n} staan op je telefoon`),
  theme: {
    kind: 'Thema',
    read: 'Denk even na. Eerst ieder voor zich.',
    ready: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} klaar om te praten`,
    minutes: (n: number) => (n === 1 ? '1 minuut per tafel, eerlijk verdeeld:' : `${n} minuten per tafel, eerlijk verdeeld:`),
    share: (people: number, seconds: number) => `met ${people}: ${shortly(seconds)}`,
    ownRead: 'Elke tafel een eigen vraag. Denk eerst even voor jezelf na.',
    ownTalk: 'Praat over de vraag van je tafel',
    gather: 'Wat hoorden jullie aan tafel?',
    tell: 'Vertel het aan de hele groep. Wat de tafels opschreven, komt hier te staan.',
    onPhone: 'Meer vragen staan op je telefoon',
  },
  task: {
    kind: 'Opgave',
    alone: 'Ieder voor zich',
    table: 'Met je tafel',
    answer: 'Schrijf je antwoord op je telefoon',
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    done: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} klaar`,
    gather: 'Dit schreven jullie op',
    gatherEmpty: 'Nu even kijken wat jullie opschreven',
    vote: (dots: number) => (dots === 1 ? 'Leg je stip op je telefoon' : `Leg je ${dots} stippen op je telefoon`),
    voted: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} gestemd`,
    loose: 'En verder',
  },
  speaker: {
    minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
    ask: 'Heb je een vraag? Schrijf hem op je telefoon.',
    now: 'Een vraag uit de zaal',
    questions: 'Jullie vragen',
    support: 'Steun op je telefoon de vragen die je wilt horen',
    none: 'Wat wil je weten?',
    lines: 'Eén zin over wat je hoorde',
    touched: 'Wat raakte je?',
    asks: 'Wat vraagt het van je eigen werk?',
    wrote: (n: number, people: number) => `van de ${people} ${n === 1 ? 'heeft' : 'hebben'} geschreven`,
  },
};

const en: typeof nl = {
  onPhone: (n) => (n === 1 ? '1 more is on your phone' : `The other ${n} are on your phone`),
  theme: {
    kind: 'Theme',
    read: 'Think for a moment. Everybody alone first.',
    ready: (n, people) => `of the ${people} ${n === 1 ? 'is' : 'are'} ready to talk`,
    minutes: (n) => (n === 1 ? '1 minute a table, divided fairly:' : `${n} minutes a table, divided fairly:`),
    share: (people, seconds) => `with ${people}: ${shortly(seconds)}`,
    ownRead: 'A question for each table. Think for yourself first.',
    ownTalk: 'Talk about the question of your table',
    gather: 'What did you hear at the table?',
    tell: 'Tell it to the whole group. What the tables wrote will be here.',
    onPhone: 'More questions are on your phone',
  },
  task: {
    kind: 'Task',
    alone: 'Everybody alone',
    table: 'With your table',
    answer: 'Write your answer on your phone',
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    done: (n, people) => `of the ${people} ${n === 1 ? 'is' : 'are'} done`,
    gather: 'This is what you wrote',
    gatherEmpty: 'Let us look at what you wrote',
    vote: (dots) => (dots === 1 ? 'Lay your dot on your phone' : `Lay your ${dots} dots on your phone`),
    voted: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} voted`,
    loose: 'And also',
  },
  speaker: {
    minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
    ask: 'Do you have a question? Write it on your phone.',
    now: 'A question from the room',
    questions: 'Your questions',
    support: 'Support on your phone the questions you want to hear',
    none: 'What do you want to know?',
    lines: 'One sentence about what you heard',
    touched: 'What touched you?',
    asks: 'What does it ask of your own work?',
    wrote: (n, people) => `of the ${people} ${n === 1 ? 'has' : 'have'} written`,
  },
};

export const screenCollect: Catalogue<typeof nl> = { nl, en };
