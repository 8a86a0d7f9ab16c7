/** Words of the door: the code or the login that opening takes on some servers. */
import type { AccessRefusalCode } from '../../shared/protocol/access.ts';
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Openen is hier voor begeleiders',
  lead: 'Wie hier een sessie, set of traject opent, laat eerst zien dat dat mag. Deelnemers hoeven dit niet.',
  leadCode: 'Vul de code in die je van je organisatie kreeg.',
  code: 'Code van je organisatie',
  give: 'Ga verder',
  giving: 'Even kijken…',
  or: 'Of log in.',
  login: 'Inloggen met je organisatie',
  loginHint: 'Je gaat even naar de inlogpagina van je organisatie. Daarna kom je hier terug. We bewaren niet wie je bent.',
  leaving: 'Je gaat naar de inlogpagina…',
  close: 'Sluit',
  in: 'Gelukt. Je kunt nu openen, op dit tabblad, de rest van de dag.',
  backTitle: 'Inloggen',
  backBusy: 'We maken het inloggen af…',
  backFailed: 'Inloggen is niet gelukt',
  again: 'Terug, en probeer het opnieuw',
  refused: {
    'access-code-wrong': 'Deze code klopt niet. Kijk hem na, of vraag hem aan wie de toolkit beheert.',
    'too-many-wrong-codes': 'Er zijn vanaf dit netwerk te veel verkeerde codes geprobeerd. Wacht een minuut en probeer het opnieuw.',
    'login-failed': 'Het inloggen is afgebroken of duurde te lang. Er is niets weg. Begin opnieuw, op hetzelfde tabblad.',
    'login-not-allowed':
      'Je bent ingelogd, maar je account mag hier niets openen. Vraag wie de toolkit beheert of je erbij kunt. Meedoen aan een sessie kan altijd.',
    'login-unreachable': 'De inlogpagina van je organisatie geeft nu geen antwoord. Er is niets weg. Probeer het over een minuut opnieuw.',
    malformed: 'Dit konden we niet lezen. Laad de pagina opnieuw en probeer het nog eens.',
    busy: 'Even geen verbinding. Er is niets weg; probeer het zo opnieuw.',
  } satisfies Record<AccessRefusalCode, string> as Readonly<Record<AccessRefusalCode, string>>,
};

export const accessWords: Catalogue<typeof nl> = {
  nl,
  en: {
    title: 'Opening is for facilitators here',
    lead: 'Whoever opens a session, deck or series here first shows that they may. Participants need not.',
    leadCode: 'Enter the code that your organisation gave you.',
    code: 'Code of your organisation',
    give: 'Continue',
    giving: 'Just a moment…',
    or: 'Or log in.',
    login: 'Log in with your organisation',
    loginHint: 'You go to the login page of your organisation for a moment, and then come back here. We do not keep who you are.',
    leaving: 'Going to the login page…',
    close: 'Close',
    in: 'Done. You can open now, in this tab, for the rest of the day.',
    backTitle: 'Logging in',
    backBusy: 'Finishing the login…',
    backFailed: 'Logging in did not work',
    again: 'Go back and try again',
    refused: {
      'access-code-wrong': 'This code is wrong. Check it, or ask whoever runs the toolkit for it.',
      'too-many-wrong-codes': 'Too many wrong codes were tried from this network. Wait a minute and try again.',
      'login-failed': 'The login was broken off or took too long. Nothing is lost. Begin again, in the same tab.',
      'login-not-allowed':
        'You are logged in, but your account may not open anything here. Ask whoever runs the toolkit to add you. Taking part in a session is always possible.',
      'login-unreachable': 'The login page of your organisation does not answer now. Nothing is lost. Try again in a minute.',
      malformed: 'We could not read this. Reload the page and try once more.',
      busy: 'No connection for a moment. Nothing is lost; try again shortly.',
    },
  },
};
