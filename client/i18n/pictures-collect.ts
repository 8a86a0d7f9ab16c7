/** What the pictures of a task and a speaker found, in a sentence. */
import type { SpeakerPicture } from '../../shared/activities/speaker/picture.ts';
import type { TaskPicture } from '../../shared/activities/task/picture.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Catalogue } from './language.ts';
import { leaders } from './pictures.ts';

const nl = {
  item: 'Antwoord',
  question: 'Vraag',
  dots: 'Stippen',
  support: 'Steun',
  group: (title: string) => `Samen: ${title}`,
  inGroup: (text: string, title: string) => `${text} (bij ${title})`,
  voted: (n: number) => (n === 1 ? '1 deelnemer legde stippen' : `${n} deelnemers legden stippen`),
  supported: (n: number) => (n === 1 ? '1 deelnemer steunde een vraag' : `${n} deelnemers steunden een vraag`),
  andMore: (n: number) => `en nog ${n}`,
  noAnswers: 'Er zijn nog geen antwoorden gekozen om te tonen',
  noQuestions: 'Er staan geen vragen meer open',
  noLines: 'Er zijn nog geen zinnen gekozen om te tonen',
  touched: 'Dit raakte ons',
  asks: 'Dit vraagt het van ons werk',
  lines: 'Wat we meenemen uit dit verhaal',
  task: {
    written: (n: number) => (n === 1 ? 'Dit schreven jullie op' : `${n} antwoorden van jullie`),
    groups: (n: number) => (n === 1 ? 'Jullie antwoorden, bij elkaar gelegd' : `Jullie antwoorden in ${n} groepen`),
    noDots: 'Niemand legde een stip',
    most: (name: string, dots: number) => `‘${name}’ kreeg de meeste stippen: ${dots}`,
    mostAnswer: (dots: number) => `Eén antwoord kreeg de meeste stippen: ${dots}`,
    level: (n: number, dots: number) => `${n} kregen er evenveel: ${dots} ${dots === 1 ? 'stip' : 'stippen'}`,
  },
  questions: { most: 'Deze vraag willen de meesten horen', level: 'Deze vragen willen de meesten horen', none: 'Dit zijn jullie vragen' },
};

const en: typeof nl = {
  item: 'Answer',
  question: 'Question',
  dots: 'Dots',
  support: 'Support',
  group: (title) => `Together: ${title}`,
  inGroup: (text, title) => `${text} (in ${title})`,
  voted: (n) => (n === 1 ? '1 participant laid dots' : `${n} participants laid dots`),
  supported: (n) => (n === 1 ? '1 participant supported a question' : `${n} participants supported a question`),
  andMore: (n) => `and ${n} more`,
  noAnswers: 'No answers were chosen to show yet',
  noQuestions: 'No questions are open any more',
  noLines: 'No sentences were chosen to show yet',
  touched: 'This touched us',
  asks: 'This it asks of our work',
  lines: 'What we take along from this story',
  task: {
    written: (n) => (n === 1 ? 'This is what you wrote' : `${n} answers of yours`),
    groups: (n) => (n === 1 ? 'Your answers, put together' : `Your answers in ${n} groups`),
    noDots: 'Nobody laid a dot',
    most: (name, dots) => `‘${name}’ drew most dots: ${dots}`,
    mostAnswer: (dots) => `One answer drew most dots: ${dots}`,
    level: (n, dots) => `${n} drew as many: ${dots} ${dots === 1 ? 'dot' : 'dots'}`,
  },
  questions: {
    most: 'This question most people want to hear',
    level: 'These questions most people want to hear',
    none: 'These are your questions',
  },
};

export const picturesCollect: Catalogue<typeof nl> = { nl, en };

/** A longer answer does not fit in a finding. */
const LONGEST_NAME = 60;

/** The finding of a task: what drew most dots, a group before a single answer. */
export function taskFinding({ voters, groups, loose }: TaskPicture, language: Language): string {
  const words = picturesCollect[language];
  const answers = loose.length + groups.reduce((sum, group) => sum + group.items.length, 0);
  if (answers === 0) return words.noAnswers;
  if (voters === null) return groups.length > 0 ? words.task.groups(groups.length) : words.task.written(answers);
  const named = [
    ...groups.map(({ title, dots }) => ({ name: title, count: dots })),
    ...loose.map(({ text, dots }) => ({ name: text, count: dots })),
  ];
  const first = leaders(named);
  const [best] = first;
  if (!best) return words.task.noDots;
  if (first.length > 1) return words.task.level(first.length, best.count);
  return best.name.length > LONGEST_NAME ? words.task.mostAnswer(best.count) : words.task.most(best.name, best.count);
}

export function questionsFinding({ questions }: SpeakerPicture, language: Language): string {
  const words = picturesCollect[language];
  if (questions.length === 0) return words.noQuestions;
  const first = leaders(questions.map(({ dots }) => ({ count: dots }))).length;
  return first === 0 ? words.questions.none : first === 1 ? words.questions.most : words.questions.level;
}
