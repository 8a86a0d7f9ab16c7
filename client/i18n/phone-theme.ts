/** Words of a theme on the phone. The question and what helps the talk along come from the deck. */
import type { Catalogue } from './language.ts';

/** 135 seconds as "2 minuten en 15 seconden". */
const lasting = (seconds: number, words: { one: string; many: string; and: string; seconds: string }): string => {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  const whole = minutes === 1 ? words.one : `${minutes} ${words.many}`;
  if (minutes === 0) return `${rest} ${words.seconds}`;
  return rest === 0 ? whole : `${whole} ${words.and} ${rest} ${words.seconds}`;
};
const NL = { one: '1 minuut', many: 'minuten', and: 'en', seconds: 'seconden' };
const EN = { one: '1 minute', many: 'minutes', and: 'and', seconds: 'seconds' };

const nl = {
  kind: 'Thema',
  foot: (minutes: number): readonly [string, string] => [`${minutes} minuten praten`, 'tafelgesprek'],
  read: {
    title: 'Denk even na',
    lead: 'Eerst ieder voor zich. Straks praat je erover.',
    leadOwn: 'Elke tafel heeft een eigen vraag. Eerst ieder voor zich, straks praat je erover.',
    prompts: 'Om op gang te komen',
    ready: 'Ik heb erover nagedacht',
    done: 'Je bent klaar om te praten.',
    together: 'zijn klaar om te praten.',
  },
  talk: {
    at: (table: number, people: number) => (people > 1 ? `Tafel ${table}, met ${people} mensen` : `Tafel ${table}`),
    lead: 'Leg je telefoon gerust neer. Hier staat wat je nodig hebt.',
    time: (minutes: number) => (minutes === 1 ? 'Samen 1 minuut' : `Samen ${minutes} minuten`),
    share: (seconds: number) => `ongeveer ${lasting(seconds, NL)} ieder`,
    shareAlone: 'Verdeel de tijd zo dat iedereen aan het woord komt.',
    turn: (n: number, of: number) => `Nu aan het woord: ${n} van ${of}`,
    prompts: 'Vragen om door te praten',
    notes: 'Aantekeningen van jullie tafel',
    notesAlone: 'Jouw aantekeningen',
    oneHint: 'Spreek af wie schrijft. Iedereen aan tafel leest mee.',
    allHint: 'Schrijf om de beurt. Wat jij opschrijft, ziet de hele tafel meteen.',
    write: 'Ik schrijf voor onze tafel',
    nothing: 'Er staat nog niets.',
    field: 'Wat willen jullie meenemen naar de groep?',
    fieldAlone: 'Wat wil je meenemen naar de groep?',
    shown: 'De begeleider kiest wat de groep straks ziet, zonder jullie tafel erbij.',
  },
  gather: {
    title: 'Wat hoorden jullie?',
    lead: 'Praat verder met de hele groep.',
    group: 'Uit de groep',
    empty: 'De begeleider kiest zo uit wat de tafels opschreven.',
  },
};

const en: typeof nl = {
  kind: 'Theme',
  foot: (minutes) => [`${minutes} minutes of talk`, 'at the table'],
  read: {
    title: 'Think for a moment',
    lead: 'Everybody alone first. Then you talk about it.',
    leadOwn: 'Each table has a question of its own. Everybody alone first, then you talk about it.',
    prompts: 'To get going',
    ready: 'I have thought about it',
    done: 'You are ready to talk.',
    together: 'are ready to talk.',
  },
  talk: {
    at: (table, people) => (people > 1 ? `Table ${table}, with ${people} people` : `Table ${table}`),
    lead: 'Feel free to put your phone down. What you need is here.',
    time: (minutes) => (minutes === 1 ? '1 minute together' : `${minutes} minutes together`),
    share: (seconds) => `about ${lasting(seconds, EN)} each`,
    shareAlone: 'Divide the time so that everybody gets to speak.',
    turn: (n, of) => `Speaking now: ${n} of ${of}`,
    prompts: 'Questions to go deeper',
    notes: 'Notes of your table',
    notesAlone: 'Your notes',
    oneHint: 'Agree on who writes. Everybody at the table reads along.',
    allHint: 'Take turns writing. The whole table sees at once what you write.',
    write: 'I write for our table',
    nothing: 'Nothing is written yet.',
    field: 'What do you want to bring to the group?',
    fieldAlone: 'What do you want to bring to the group?',
    shown: 'The facilitator chooses what the group will see, without your table.',
  },
  gather: {
    title: 'What did you hear?',
    lead: 'Talk on with the whole group.',
    group: 'From the group',
    empty: 'The facilitator is choosing from what the tables wrote.',
  },
};

export const phoneTheme: Catalogue<typeof nl> = { nl, en };
