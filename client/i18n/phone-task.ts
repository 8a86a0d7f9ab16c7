/** Words of a task on the phone. The assignment comes from the deck. */
import type { Catalogue } from './language.ts';

const nl = {
  kind: 'Opgave',
  again: 'Lees de opgave terug',
  minutes: (n: number) => (n === 1 ? '1 minuut' : `${n} minuten`),
  alone: 'Ieder voor zich',
  table: 'Met je tafel',
  prompts: 'Om op gang te komen',
  do: {
    field: 'Jouw antwoord',
    fieldTable: 'Jullie antwoord',
    ours: 'Wat jullie schreven',
    shown: 'De begeleider kiest wat de groep ziet, zonder je naam.',
    shownTable: 'Wat een van jullie opschrijft, ziet de hele tafel. De begeleider kiest wat de groep ziet.',
    pass: 'Ik pas',
    passTable: 'Wij passen',
    passed: 'Je past deze keer. Bedenk je toch iets, schrijf het dan gewoon op.',
    done: 'Ik ben klaar',
    doneTable: 'Wij zijn klaar',
    isDone: 'Bewaard. Neem rustig de tijd tot iedereen klaar is.',
    together: 'zijn klaar.',
  },
  gather: {
    title: 'Dit schreven jullie op',
    lead: 'De begeleider kiest uit en legt bij elkaar wat bij elkaar hoort.',
    group: 'Uit de groep',
    loose: 'En verder',
    late: 'Nog niets opgeschreven? Eén antwoord kan nog.',
  },
  vote: { title: 'Waar leg jij je stippen?', loose: 'En verder' },
  result: { title: 'Dit schreven jullie op', titleVote: 'Dit koos de groep' },
};

const en: typeof nl = {
  kind: 'Task',
  again: 'Read the task again',
  minutes: (n) => (n === 1 ? '1 minute' : `${n} minutes`),
  alone: 'Everybody alone',
  table: 'With your table',
  prompts: 'To get going',
  do: {
    field: 'Your answer',
    fieldTable: 'Your table’s answer',
    ours: 'What your table wrote',
    shown: 'The facilitator chooses what the group sees, without your name.',
    shownTable: 'What one of you writes, the whole table sees. The facilitator chooses what the group sees.',
    pass: 'I pass',
    passTable: 'We pass',
    passed: 'You pass this time. If something comes to mind, just write it down.',
    done: 'I am done',
    doneTable: 'We are done',
    isDone: 'Saved. Take your time until everybody is done.',
    together: 'are done.',
  },
  gather: {
    title: 'This is what you wrote',
    lead: 'The facilitator chooses, and puts together what belongs together.',
    group: 'From the group',
    loose: 'And also',
    late: 'Nothing written yet? One answer is still possible.',
  },
  vote: { title: 'Where do you lay your dots?', loose: 'And also' },
  result: { title: 'This is what you wrote', titleVote: 'This is what the group chose' },
};

export const phoneTask: Catalogue<typeof nl> = { nl, en };
