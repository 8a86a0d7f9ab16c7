/** Words of the mirror test: its prompts, the phone around them, and the screen. The prompts are our own. */
import type { MirrorStep } from '../../shared/activities/mirror/settings.ts';
import type { Catalogue } from './language.ts';

const nl = {
  steps: {
    look: {
      title: 'Wie zie je?',
      prompt: 'Denk aan je werk van de laatste weken. Kijk in de spiegel. Wie zie je aan het werk?',
      hint: 'Eén moment is genoeg. Waar was je, wat deed je?',
    },
    proud: {
      title: 'Waar ben je trots op?',
      prompt: 'Wat deed je goed, voor wie maakte het verschil?',
      hint: 'Het telt ook als niemand het zag.',
    },
    away: { title: 'Waar keek je weg?', prompt: 'Wat zag je, en liet je toch gaan?', hint: 'Streng hoeft niet. Eerlijk wel.' },
    everybody: {
      title: 'Als iedereen zo werkte',
      prompt: 'Stel: iedereen in jouw vak werkt zoals jij. Wat voor vak is het dan? Zou je er zelf bij willen aankloppen?',
      hint: 'Kijk nu naar je vak, door de ogen van wie het nodig heeft.',
    },
    'one-thing': { title: 'Eén ding', prompt: 'Wat doe je volgende week anders, of juist weer?', hint: 'Klein genoeg om echt te doen.' },
  } as Record<MirrorStep, { readonly title: string; readonly prompt: string; readonly hint: string }>,
  of: (n: number, total: number) => `${n} van ${total}`,
  field: 'Voor jezelf',
  private: 'Dit blijft op je telefoon. Wij sturen het nergens heen.',
  optional: 'mag in je hoofd',
  next: 'Verder',
  back: 'Terug',
  done: 'Ik ben klaar',
  pass: 'Ik sla dit over',
  laid: 'Dit was je spiegel',
  laidText: 'De begeleider ziet alleen hoeveel mensen klaar zijn. Wat je schreef, staat op deze telefoon.',
  change: 'Kijk nog eens',
  nothing: 'Je schreef niets op. Wat je dacht, is van jou.',
  screen: 'Kijk in de spiegel',
  screenHint: 'Neem de tijd. Wat je schrijft, blijft op je telefoon. Niemand leest mee.',
  ready: (n: number, people: number) => `van de ${people} ${n === 1 ? 'is' : 'zijn'} klaar met kijken`,
  talk: 'Praat met één ander',
  talkLead: 'Vertel alleen wat je wilt vertellen. Luister zonder raad te geven.',
  prompts: ['Wat viel je op toen je keek?', 'Wat zou je willen dat vaker gezien werd?', 'Waar kun je elkaar bij helpen?'],
  late: 'Je keek nog niet in de spiegel. Dat kan nog steeds.',
  lateAct: 'Kijk alsnog',
};

const en: typeof nl = {
  steps: {
    look: {
      title: 'Whom do you see?',
      prompt: 'Think of your work of the last weeks. Look in the mirror. Whom do you see at work?',
      hint: 'One moment is enough. Where were you, what did you do?',
    },
    proud: {
      title: 'What are you proud of?',
      prompt: 'What did you do well, for whom did it make a difference?',
      hint: 'It counts too when nobody saw it.',
    },
    away: {
      title: 'Where did you look away?',
      prompt: 'What did you see, and let go all the same?',
      hint: 'No need to be harsh. Do be honest.',
    },
    everybody: {
      title: 'If everybody worked like this',
      prompt:
        'Suppose everybody in your trade works like you. What kind of trade is it then? Would you want to knock at its door yourself?',
      hint: 'Now look at your trade, through the eyes of those who need it.',
    },
    'one-thing': { title: 'One thing', prompt: 'What will you do otherwise next week, or again?', hint: 'Small enough to really do.' },
  },
  of: (n, total) => `${n} of ${total}`,
  field: 'For yourself',
  private: 'This stays on your phone. We send it nowhere.',
  optional: 'may stay in your head',
  next: 'On',
  back: 'Back',
  done: 'I am done',
  pass: 'I skip this',
  laid: 'This was your mirror',
  laidText: 'The facilitator only sees how many people are done. What you wrote is on this phone.',
  change: 'Look once more',
  nothing: 'You wrote nothing down. What you thought is yours.',
  screen: 'Look in the mirror',
  screenHint: 'Take your time. What you write stays on your phone. Nobody reads along.',
  ready: (n, people) => `of the ${people} ${n === 1 ? 'is' : 'are'} done looking`,
  talk: 'Talk with one other',
  talkLead: 'Tell only what you want to tell. Listen without giving advice.',
  prompts: ['What struck you when you looked?', 'What would you like to be seen more often?', 'What can you help each other with?'],
  late: 'You have not looked in the mirror yet. You still can.',
  lateAct: 'Look after all',
};

export const mirrorWords: Catalogue<typeof nl> = { nl, en };
