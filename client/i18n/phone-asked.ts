/** Words on the phone that several kinds of activity share: an answer that lies, was passed, or is still missing. */
import type { Catalogue } from './language.ts';

const nl = {
  pass: 'Ik pas',
  keep: 'Laat staan wat er lag',
  text: 'Bewaard. Niemand ziet dat dit van jou is.',
  unsent: 'Het staat op je telefoon en gaat straks vanzelf mee.',
  passed: 'Je past deze keer',
  passedText: 'Dat mag altijd. Je kunt nog van gedachten veranderen.',
  passedShort: 'Gepast',
  answerStill: 'Toch meedoen',
  change: 'Verander',
  then: 'Als iedereen klaar is, gaan we verder.',
  ready: 'zijn klaar.',
  missed: 'Je hebt hier niets ingevuld. Dat geeft niet; kijk en praat gewoon mee.',
  missedLate: 'Je hebt hier nog niets ingevuld. Dat kan nog, tot het beeld van de groep is getoond.',
  answerLate: 'Vul het alsnog in',
  optional: 'mag leeg blijven',
  tooLong: (n: number) => `Maak het korter: ${n} tekens te veel.`,
  ofSteps: (n: number, steps: number) => `${n} van ${steps}`,
};

const en: typeof nl = {
  pass: 'I pass',
  keep: 'Leave what was there',
  text: 'Saved. Nobody sees that this is yours.',
  unsent: 'It is on your phone and will be sent by itself.',
  passed: 'You pass this time',
  passedText: 'That is always fine. You can still change your mind.',
  passedShort: 'Passed',
  answerStill: 'Join in after all',
  change: 'Change',
  then: 'When everybody is ready, we go on.',
  ready: 'are ready.',
  missed: 'You filled in nothing here. That is fine; just look and talk along.',
  missedLate: 'You have not filled in anything here yet. You still can, until the picture of the group is shown.',
  answerLate: 'Fill it in after all',
  optional: 'may stay empty',
  tooLong: (n) => `Make it shorter: ${n} characters too many.`,
  ofSteps: (n, steps) => `${n} of ${steps}`,
};

export const phoneAsked: Catalogue<typeof nl> = { nl, en };
