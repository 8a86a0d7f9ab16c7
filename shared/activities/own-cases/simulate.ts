/** What simulated people bring: short cases of our own, from all corners of public service. */
import type { ApprovedText, Persona } from '../activity.ts';
import { simulateDots } from '../collect/dots.ts';
import type { OwnCase, OwnCasesAnswer } from './answer.ts';
import { CONSENTS, type CaseSort } from './case.ts';
import type { OwnCasesSettings } from './settings.ts';

/** Of twenty-four people about seven have something to bring. */
const BRINGS = 0.3;

type Told = Omit<OwnCase, 'kind' | 'sort' | 'consent'>;

const nl: Record<CaseSort, readonly Told[]> = {
  dilemma: [
    {
      title: 'De brief die al klaarlag',
      happened: 'Mijn leidinggevende vroeg mij een besluit te tekenen dat al geschreven was. Het dossier had ik nog niet gelezen.',
      interests: 'De aanvrager wacht al maanden. Mijn leidinggevende wil de achterstand weg hebben.',
      hard: 'Tekenen hielp iedereen vooruit. Maar mijn naam stond eronder.',
      did: 'Ik vroeg een dag uitstel en las het alsnog.',
    },
    {
      title: 'Te laat met een stempel',
      happened: 'Een ouder leverde haar formulier twee dagen te laat in. Het systeem laat dan niets meer toe.',
      interests: 'Zij verliest een halfjaar toeslag. Wij krijgen vragen als we uitzonderingen maken.',
      hard: 'De regel is duidelijk, en hier klopt hij niet.',
    },
    {
      title: 'Een lijst met namen',
      happened: 'Een collega van een andere dienst vroeg ‘even snel’ om adressen. Het was voor een goed doel.',
      hard: 'Ik kende hem goed en nee zeggen voelde als wantrouwen.',
      did: 'Ik zei dat hij het officieel moest vragen. Dat heeft hij nooit gedaan.',
    },
    {
      title: 'Stil in het overleg',
      happened: 'In het overleg werd een cijfer genoemd waarvan ik wist dat het oud was. Het college besloot op dat cijfer.',
      interests: 'De wethouder wil vaart. Inwoners krijgen een plan dat niet past.',
      hard: 'De zaal zat vol en het besluit was bijna genomen.',
    },
    {
      title: 'De buurman op mijn stapel',
      happened: 'Op mijn stapel lag de aanvraag van een buurman. Hij sprak me er zaterdag op aan.',
      interests: 'Hij wil dat het snel gaat. Andere aanvragers wachten net zo lang.',
      did: 'Ik gaf het dossier aan een collega en zei dat ook tegen hem.',
    },
    {
      title: 'Meten of meekijken',
      happened: 'Een model wijst mensen aan voor controle. Ik zie dat één wijk veel vaker voorkomt.',
      interests: 'De bewoners van die wijk, en de teams die op het model vertrouwen.',
      hard: 'Bewijzen kan ik het niet. Zwijgen voelt ook niet goed.',
    },
  ],
  example: [
    {
      title: 'Ze belde gewoon terug',
      happened: 'Mijn collega belt elke inwoner terug die boos ophangt. Niet om gelijk te krijgen, maar om te horen wat er is.',
      interests: 'De inwoner voelt zich gehoord. Wij leren waar onze brief niet duidelijk is.',
      hard: 'Ze neemt de tijd die niemand haar geeft.',
    },
    {
      title: 'De man van de sluis',
      happened: 'Een sluiswachter hield in de storm zijn post en belde elk uur met de buurgemeente.',
      hard: 'Hij wist precies wat hij wel en niet kon.',
      did: 'Rust is ook vakmanschap.',
    },
    {
      title: 'Een fout die niemand zag',
      happened: 'Een controleur meldde zijn eigen fout van een jaar geleden, terwijl niemand het had gemerkt.',
      interests: 'Honderd mensen kregen alsnog waar ze recht op hadden.',
      did: 'Eerlijk zijn kan ook als het niet hoeft.',
    },
  ],
};

const en: typeof nl = {
  dilemma: [
    {
      title: 'The letter that was ready',
      happened: 'My manager asked me to sign a decision that had been written already. I had not read the file yet.',
      interests: 'The applicant has been waiting for months. My manager wants the backlog gone.',
      hard: 'Signing helped everybody on. But it was my name under it.',
      did: 'I asked for a day and read it after all.',
    },
    {
      title: 'Two days late',
      happened: 'A parent handed in her form two days late. The system then takes nothing any more.',
      interests: 'She loses half a year of support. We get questions when we make exceptions.',
      hard: 'The rule is clear, and here it is not right.',
    },
    {
      title: 'A list of names',
      happened: 'A colleague of another service asked me ‘just quickly’ for addresses. It was for a good cause.',
      hard: 'I knew him well, and saying no felt like distrust.',
      did: 'I told him to ask officially. He never did.',
    },
    {
      title: 'Silent in the meeting',
      happened: 'A figure was named in the meeting that I knew to be old. The board decided on that figure.',
      interests: 'The alderman wants speed. Residents get a plan that does not fit.',
      hard: 'The room was full and the decision nearly taken.',
    },
    {
      title: 'My neighbour in the pile',
      happened: 'The application of a neighbour lay in my pile. He spoke to me about it on Saturday.',
      interests: 'He wants it to go fast. Other applicants wait as long.',
      did: 'I gave the file to a colleague, and told him so.',
    },
    {
      title: 'Measuring or watching',
      happened: 'A model picks people for a check. I see that one neighbourhood comes up far more often.',
      interests: 'The people who live there, and the teams that trust the model.',
      hard: 'I cannot prove it. Keeping silent does not feel right either.',
    },
  ],
  example: [
    {
      title: 'She simply called back',
      happened: 'My colleague calls back everybody who hangs up angrily. Not to be right, but to hear what is the matter.',
      interests: 'The resident feels heard. We learn where our letter is not clear.',
      hard: 'She takes the time that nobody gives her.',
    },
    {
      title: 'The man at the lock',
      happened: 'A lock keeper stayed at his post in the storm and called the next town every hour.',
      hard: 'He knew exactly what he could and could not do.',
      did: 'Calm is a skill too.',
    },
    {
      title: 'A mistake that nobody saw',
      happened: 'An inspector reported his own mistake of a year ago, though nobody had noticed.',
      interests: 'A hundred people got after all what was theirs.',
      did: 'One can be honest when one need not be.',
    },
  ],
};

const CASES = { nl, en };

/** Some bring a case, most pass; dots go to what somebody likes among the cases that are on the table. */
export function simulateOwnCases(
  { sorts, dots }: OwnCasesSettings,
  language: 'nl' | 'en',
  slot: string,
  persona: Persona,
  items: readonly ApprovedText[],
): OwnCasesAnswer {
  if (slot === 'votes') return simulateDots(items, dots, persona);
  if (persona.lean('brings a case') >= BRINGS) return { kind: 'pass' };
  const sort = pick(sorts, persona.lean('sort of case')) ?? 'dilemma';
  const told = pick(CASES[language][sort], persona.lean('which case'));
  const consent = pick(CONSENTS, persona.lean('consent')) ?? 'gathering';
  return told ? { kind: 'case', sort, ...told, consent } : { kind: 'pass' };
}

function pick<Item>(items: readonly Item[], lean: number): Item | undefined {
  return items[Math.min(items.length - 1, Math.floor(lean * items.length))];
}
