/** Words of own cases on the phone. Names of the parts of a case stand in `own-cases.ts`. */
import type { CaseConsent, CaseField, CaseSort } from '../../shared/activities/own-cases/case.ts';
import type { Catalogue } from './language.ts';

const nl = {
  start: {
    title: 'Wat breng jij in?',
    lead: 'Iets uit je eigen werk. De begeleider leest mee voordat de groep iets ziet. Je naam staat er niet bij.',
    sort: 'Wat voor casus is het?',
    sorts: {
      dilemma: ['Een dilemma', 'Ik wist niet wat goed was, of het kon niet allebei.'],
      example: ['Een goed voorbeeld', 'Iemand om een voorbeeld aan te nemen, of werk dat klopte.'],
    } as Readonly<Record<CaseSort, readonly [string, string]>>,
    begin: 'Begin',
    needSort: 'Kies eerst wat je inbrengt.',
    pass: 'Ik breng niets in',
  },
  steps: (n: number, of: number) => `Stap ${n} van ${of}`,
  hints: {
    dilemma: {
      happened: 'Vertel kort wat er speelde. Noem geen namen van mensen.',
      interests: 'Wie heeft er iets te winnen of te verliezen?',
      hard: 'Waar schuurde het?',
      did: 'Of wat deed je juist niet? De groep hoort het van jou, na het gesprek.',
    },
    example: {
      happened: 'Vertel kort wat er goed ging. Noem geen namen van mensen.',
      interests: 'Wie merkte er iets van?',
      hard: 'Wat zag je aan kennis, moed of zorg?',
      did: 'Wat zou je er zelf van willen overnemen?',
    },
  } as Readonly<Record<CaseSort, Readonly<Record<CaseField, string>>>>,
  optional: 'mag leeg blijven',
  tooLong: (n: number) => `Maak het korter: ${n} ${n === 1 ? 'teken' : 'tekens'} te veel.`,
  needHappened: 'Vertel eerst in een paar zinnen wat er gebeurde.',
  next: 'Verder',
  back: 'Terug',
  last: {
    title: 'Bijna klaar',
    lead: 'Geef je casus een titel en kies wat ermee mag.',
    field: 'Titel',
    needTitle: 'Geef je casus een titel.',
    consent: 'Wat mag er met je casus?',
    consents: {
      gathering: ['Alleen deze bijeenkomst', 'Na afloop wissen we hem.'],
      report: ['Mag in het verslag', 'De groep leest hem terug, zonder je naam.'],
      card: ['Mag een kaart worden', 'Ook latere groepen kunnen erover praten, zonder je naam.'],
    } as Readonly<Record<CaseConsent, readonly [string, string]>>,
    send: 'Lever mijn casus in',
    sendAgain: 'Lever hem opnieuw in',
  },
  laid: {
    title: 'Je casus ligt klaar',
    text: 'Bewaard. De begeleider leest hem en kiest of de groep hem ziet.',
    unsent: 'Hij staat op je telefoon en gaat straks vanzelf mee.',
    passed: 'Je brengt niets in',
    passedText: 'Dat mag altijd. Bedenk je toch iets, dan kan het nog.',
    change: 'Verander mijn casus',
    changePass: 'Toch iets inbrengen',
    takeBack: 'Trek mijn casus terug',
    takenBack: 'Je casus is teruggetrokken.',
    mine: 'Jouw casus',
    together: 'hebben iets ingebracht of gepast.',
  },
  vote: {
    title: 'Waarover praten we verder?',
    read: 'Lees de casussen',
    readOne: 'Lees de casus',
  },
  result: {
    title: 'Dit raakt de groep',
    chosen: 'Deze casus ligt op tafel',
    others: 'De andere casussen',
  },
  own: {
    text: 'Je kunt nog veranderen wat er met je casus mag, of hem terugtrekken. Tot de sessie sluit.',
  },
};

const en: typeof nl = {
  start: {
    title: 'What do you bring?',
    lead: 'Something from your own work. The facilitator reads it before the group sees anything. Your name is not with it.',
    sort: 'What kind of case is it?',
    sorts: {
      dilemma: ['A dilemma', 'I did not know what was right, or could not do both.'],
      example: ['A good example', 'Somebody to look up to, or work that was right.'],
    },
    begin: 'Begin',
    needSort: 'First choose what you bring.',
    pass: 'I bring nothing',
  },
  steps: (n, of) => `Step ${n} of ${of}`,
  hints: {
    dilemma: {
      happened: 'Tell in short what was going on. Do not name anybody.',
      interests: 'Who has something to win or to lose?',
      hard: 'Where did it chafe?',
      did: 'Or what did you not do? The group hears it from you, after the talk.',
    },
    example: {
      happened: 'Tell in short what went well. Do not name anybody.',
      interests: 'Who noticed?',
      hard: 'What did you see of skill, courage or care?',
      did: 'What of it would you like to do yourself?',
    },
  },
  optional: 'may stay empty',
  tooLong: (n) => `Make it shorter: ${n} ${n === 1 ? 'character' : 'characters'} too many.`,
  needHappened: 'First tell in a few sentences what happened.',
  next: 'Next',
  back: 'Back',
  last: {
    title: 'Nearly done',
    lead: 'Give your case a title and choose what may happen with it.',
    field: 'Title',
    needTitle: 'Give your case a title.',
    consent: 'What may happen with your case?',
    consents: {
      gathering: ['This gathering only', 'Afterwards we delete it.'],
      report: ['May be in the report', 'The group can read it again, without your name.'],
      card: ['May become a card', 'Later groups can talk about it too, without your name.'],
    },
    send: 'Hand in my case',
    sendAgain: 'Hand it in again',
  },
  laid: {
    title: 'Your case is in',
    text: 'Saved. The facilitator reads it and chooses whether the group sees it.',
    unsent: 'It is on your phone and will be sent by itself.',
    passed: 'You bring nothing',
    passedText: 'That is always fine. If something comes up, you still can.',
    change: 'Change my case',
    changePass: 'Bring something after all',
    takeBack: 'Take my case back',
    takenBack: 'Your case was taken back.',
    mine: 'Your case',
    together: 'have brought something or passed.',
  },
  vote: { title: 'What shall we talk about?', read: 'Read the cases', readOne: 'Read the case' },
  result: { title: 'This is what grips the group', chosen: 'This case is on the table', others: 'The other cases' },
  own: { text: 'You can still change what may happen with your case, or take it back. Until the session closes.' },
};

export const phoneOwnCases: Catalogue<typeof nl> = { nl, en };
