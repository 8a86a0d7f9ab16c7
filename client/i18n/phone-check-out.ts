/** Words of a check-out on the phone. */
import type { Catalogue } from './language.ts';

const nl = {
  lead: 'Dit is van jou. Wat je niet aanvinkt, blijft op je telefoon en gaat nergens heen.',
  takeAway: 'Dit neem ik mee',
  intention: 'Dit ga ik doen',
  intentionHint: 'Klein en dichtbij: wat, en wanneer?',
  share: 'Mag naar de groep, zonder mijn naam',
  lay: 'Check uit',
  nothing: 'Schrijf iets op of kies een cijfer. Of pas.',
  laid: 'Je bent uitgecheckt',
  text: 'Bewaard. Wat je niet deelt, staat alleen op deze telefoon.',
  change: 'Verander mijn antwoord',
  private: 'Alleen voor jou',
  shared: 'Mag naar de groep',
  empty: 'Je schreef hier niets op.',
};

const en: typeof nl = {
  lead: 'This is yours. What you do not tick stays on your phone and goes nowhere.',
  takeAway: 'I take this along',
  intention: 'I am going to do this',
  intentionHint: 'Small and close by: what, and when?',
  share: 'May go to the group, without my name',
  lay: 'Check out',
  nothing: 'Write something or choose a figure. Or pass.',
  laid: 'You have checked out',
  text: 'Saved. What you do not share is only on this phone.',
  change: 'Change my answer',
  private: 'Only for you',
  shared: 'May go to the group',
  empty: 'You wrote nothing here.',
};

export const phoneCheckOut: Catalogue<typeof nl> = { nl, en };
