/** Words of the page with the own answers. */
import type { Catalogue } from './language.ts';

const nl = {
  title: 'Wat jij legde',
  lead: 'Dit staat alleen op dit toestel. Niemand anders kan het zien.',
  empty: 'Op dit toestel ligt nog niets. Doe mee aan een sessie, dan vind je hier later terug wat je koos.',
  nothing: 'In dit onderdeel legde je niets vast.',
  session: (date: string) => `Sessie van ${date}`,
  print: 'Druk af of bewaar als pdf',
  share: 'Deel',
  copy: 'Kopieer als tekst',
  copied: 'Gekopieerd',
  copyFailed: 'Kopiëren lukt hier niet. Druk af, of kies de tekst zelf.',
  sharing: 'Deel alleen wat je wilt laten zien: wat je deelt, gaat van dit toestel af.',
  erase: 'Wis van dit toestel',
  eraseTitle: 'Wis je dit van je toestel?',
  eraseText:
    'Je antwoorden verdwijnen van dit toestel en komen niet terug. Wat al bij de groep ligt, blijft meetellen. Loopt de sessie nog, dan schuif je daarna aan als iemand nieuws.',
  eraseYes: 'Ja, wis het',
  eraseNo: 'Nee, laat het staan',
  back: 'Terug naar de sessie',
  questions: 'Je vragen',
  twist: 'Maar wat als…?',
};

const en: typeof nl = {
  title: 'What you laid down',
  lead: 'This is only on this device. Nobody else can see it.',
  empty: 'There is nothing on this device yet. Take part in a session, and you will find here what you chose.',
  nothing: 'You laid down nothing in this part.',
  session: (date) => `Session of ${date}`,
  print: 'Print or save as PDF',
  share: 'Share',
  copy: 'Copy as text',
  copied: 'Copied',
  copyFailed: 'Copying does not work here. Print it, or select the text yourself.',
  sharing: 'Share only what you want to show: what you share leaves this device.',
  erase: 'Delete from this device',
  eraseTitle: 'Delete this from your device?',
  eraseText:
    'Your answers disappear from this device and do not come back. What already lies with the group keeps counting. If the session is still running, you join it again as somebody new.',
  eraseYes: 'Yes, delete it',
  eraseNo: 'No, leave it',
  back: 'Back to the session',
  questions: 'Your questions',
  twist: 'But what if…?',
};

export const phoneMine: Catalogue<typeof nl> = { nl, en };
