/** Which columns a sheet has, per kind of card. A row is a card; of a programme, every row is an activity. */
import type { CardKind } from '../../shared/deck/deck.ts';
import type { Numbered, Part, Single } from './column.ts';
import { ANSWER, FAMILY, LEVEL, QUALITY, WORK, YES_NO, type Words } from './words.ts';

const TEXT = { as: 'text' } as const;
const SOURCE: Words = { nl: 'Bron', en: 'Source' };
const OWN_TEXT: Words = { nl: 'Eigen tekst', en: 'Own text' };

const id: Single = {
  path: ['id'],
  shape: { as: 'id' },
  header: { nl: 'Id', en: 'Id' },
  also: ['kenmerk', 'code', 'nummer', 'nr'],
  help: {
    nl: 'Vaste naam: kleine letters, cijfers en streepjes. Laat leeg, dan maken wij er een van de titel.',
    en: 'Fixed name: lower-case letters, digits and hyphens. Leave empty and we make one from the title.',
  },
  width: 22,
  most: 60,
  optional: true,
};
const title = (nl: string, en: string, also: readonly string[] = []): Single => ({
  path: ['title'],
  shape: TEXT,
  header: { nl: 'Titel', en: 'Title' },
  also: ['naam', 'name', ...also],
  help: { nl, en },
  width: 28,
  most: 60,
});
const notes: Single = {
  path: ['notes'],
  shape: TEXT,
  header: { nl: 'Voor de begeleider', en: 'For the facilitator' },
  also: ['aanwijzingen', 'notities', 'begeleider', 'facilitator notes', 'facilitator'],
  help: { nl: 'Aanwijzingen. Deelnemers zien ze niet.', en: 'Hints. Participants don’t see them.' },
  width: 60,
  most: 1200,
};
const minutes: Single = {
  path: ['minutes'],
  shape: { as: 'number' },
  header: { nl: 'Minuten', en: 'Minutes' },
  also: ['tijd', 'duur', 'time', 'duration', 'min'],
  help: { nl: 'Heel getal van 1 tot 240.', en: 'Whole number from 1 to 240.' },
  width: 10,
  without: 15,
};
const ownSource: Single = {
  path: ['source'],
  shape: TEXT,
  header: SOURCE,
  also: ['herkomst', 'origin'],
  help: { nl: 'Alleen als die anders is dan bij de set.', en: 'Only when it differs from the deck’s.' },
  width: 24,
  most: 160,
  optional: true,
};
const prompts: Numbered = {
  list: 'prompts',
  by: 'numbers',
  shown: 5,
  whole: ['prompts', 'doorvragen', 'hulpvragen'],
  each: [
    {
      field: '',
      header: { nl: 'Doorvraag {n}', en: 'Prompt {n}' },
      also: ['hulpvraag {n}'],
      help: { nl: 'Een vraag die het gesprek verder helpt.', en: 'A question that helps the talk along.' },
      width: 36,
      most: 200,
    },
  ],
};

const VALUES: readonly Part[] = [
  id,
  title('De waarde.', 'The value.', ['waarde', 'waardekaart', 'kaart', 'value', 'value card', 'card']),
  {
    path: ['explanation'],
    shape: TEXT,
    header: { nl: 'Uitleg', en: 'Explanation' },
    also: ['toelichting', 'omschrijving', 'beschrijving', 'betekenis', 'description', 'meaning'],
    help: {
      nl: 'Een of twee korte zinnen. Onder 100 tekens past het op elke telefoon.',
      en: 'One or two short sentences. Under 100 characters it fits every phone.',
    },
    width: 60,
    most: 140,
  },
  {
    path: ['quality'],
    shape: { as: 'choice', of: FAMILY },
    header: { nl: 'Kwaliteit', en: 'Quality' },
    also: ['kwaliteiten', 'b', 'drie b’s', 'three qualities'],
    help: { nl: 'Bij welke kwaliteit de waarde hoort.', en: 'Which quality the value belongs to.' },
    width: 16,
    without: 'none',
  },
  {
    path: ['source'],
    shape: TEXT,
    header: SOURCE,
    also: ['herkomst', 'origin'],
    help: { nl: 'Waar de waarde vandaan komt, bijvoorbeeld: Eigen tekst.', en: 'Where the value comes from, for example: Own text.' },
    width: 24,
    most: 120,
    without: OWN_TEXT,
  },
];

const OPTIONS: Numbered = {
  list: 'options',
  by: 'letters',
  shown: 4,
  each: [
    {
      field: 'label',
      header: { nl: 'Optie {n}: kort', en: 'Option {n}: label' },
      also: ['optie {n}: label', 'option {n}: short', 'optie {n} naam'],
      help: { nl: 'Een paar woorden voor in de grafiek.', en: 'A few words for the chart.' },
      width: 20,
      most: 40,
    },
    {
      field: 'text',
      header: { nl: 'Optie {n}', en: 'Option {n}' },
      also: ['optie {n}: tekst', 'option {n}: text', 'keuze {n}', 'choice {n}'],
      help: { nl: 'Wat je dan doet, in de ik-vorm.', en: 'What you do then, in the I form.' },
      width: 36,
      most: 160,
    },
    {
      field: 'consequence',
      header: { nl: 'Optie {n}: gevolg', en: 'Option {n}: consequence' },
      also: ['gevolg {n}', 'consequence {n}'],
      help: { nl: 'Wat dat oplevert, en wat het kost.', en: 'What it brings, and what it costs.' },
      width: 40,
      most: 240,
    },
  ],
};

const STORIES: readonly Part[] = [
  id,
  title('Naam van het verhaal.', 'Name of the story.', ['dilemma', 'verhaaltitel', 'story title']),
  {
    path: ['protagonist', 'name'],
    shape: TEXT,
    header: { nl: 'Hoofdpersoon', en: 'Protagonist' },
    also: ['wie', 'persoon', 'name of the protagonist'],
    help: { nl: 'Voornaam van de hoofdpersoon.', en: 'First name of the protagonist.' },
    width: 16,
    most: 40,
  },
  {
    path: ['protagonist', 'role'],
    shape: TEXT,
    header: { nl: 'Rol', en: 'Role' },
    also: ['functie', 'beroep', 'job'],
    help: { nl: 'Wat voor werk de hoofdpersoon doet.', en: 'The work that the protagonist does.' },
    width: 22,
    most: 80,
  },
  {
    path: ['protagonist', 'level'],
    shape: { as: 'choice', of: LEVEL },
    header: { nl: 'Bestuurslaag', en: 'Level of government' },
    also: ['laag', 'niveau', 'overheidslaag', 'level', 'government'],
    help: { nl: 'Waar de hoofdpersoon werkt.', en: 'Where the protagonist works.' },
    width: 16,
    without: 'other',
  },
  {
    path: ['setting'],
    shape: TEXT,
    header: { nl: 'Plaats en tijd', en: 'Setting' },
    also: ['waar en wanneer', 'situatie', 'plaats', 'place and time'],
    help: { nl: 'Waar en wanneer het speelt.', en: 'Where and when it takes place.' },
    width: 30,
    most: 160,
  },
  {
    path: ['audience'],
    shape: { as: 'list' },
    header: { nl: 'Doelgroep', en: 'Audience' },
    also: ['voor wie', 'doelgroepen', 'for whom'],
    help: { nl: 'Voor wie. Meer dan een? Zet er een puntkomma tussen.', en: 'For whom. More than one? Put a semicolon between them.' },
    width: 24,
  },
  {
    path: ['themes'],
    shape: { as: 'list' },
    header: { nl: 'Thema’s', en: 'Themes' },
    also: ['thema', 'onderwerp', 'onderwerpen', 'theme', 'topics'],
    help: { nl: 'Waarover. Meer dan een? Zet er een puntkomma tussen.', en: 'About what. More than one? Put a semicolon between them.' },
    width: 28,
  },
  {
    path: ['difficulty'],
    shape: { as: 'number' },
    header: { nl: 'Moeilijkheid', en: 'Difficulty' },
    also: ['moeilijkheidsgraad', 'zwaarte', 'niveau 1-3'],
    help: {
      nl: '1 om te beginnen, 2, of 3 voor een groep die elkaar kent.',
      en: '1 to start with, 2, or 3 for a group that knows each other.',
    },
    width: 12,
    without: 1,
  },
  {
    path: ['text'],
    shape: TEXT,
    header: { nl: 'Verhaal', en: 'Story' },
    also: ['tekst', 'het verhaal', 'casus', 'case'],
    help: {
      nl: '150 tot 350 woorden, in de tegenwoordige tijd. Nieuwe alinea: Alt+Enter, twee keer.',
      en: '150 to 350 words, in the present tense. New paragraph: Alt+Enter, twice.',
    },
    width: 80,
    most: 4000,
  },
  {
    list: 'stakeholders',
    by: 'numbers',
    shown: 5,
    each: [
      {
        field: 'who',
        header: { nl: 'Wie {n}', en: 'Stakeholder {n}' },
        also: ['betrokkene {n}', 'belanghebbende {n}', 'who {n}'],
        help: { nl: 'Iemand voor wie er iets op het spel staat; minstens twee.', en: 'Somebody with something at stake; at least two.' },
        width: 20,
        most: 80,
      },
      {
        field: 'stake',
        header: { nl: 'Belang {n}', en: 'Stake {n}' },
        help: { nl: 'Wat er voor diegene op het spel staat.', en: 'What is at stake for them.' },
        width: 36,
        most: 240,
      },
    ],
  },
  {
    path: ['qualities'],
    shape: { as: 'choices', of: QUALITY },
    header: { nl: 'Kwaliteiten', en: 'Qualities' },
    also: ['kwaliteit', 'kwaliteiten die botsen', 'quality', 'qualities that clash'],
    help: {
      nl: 'Minstens twee kwaliteiten die hier botsen, met een puntkomma ertussen.',
      en: 'At least two qualities that clash here, with a semicolon between them.',
    },
    width: 24,
  },
  {
    path: ['values'],
    shape: { as: 'ids' },
    header: { nl: 'Waarden', en: 'Values' },
    also: ['waarde', 'waardekaarten', 'value cards', 'value'],
    help: {
      nl: 'Waardekaarten die meespelen: hun id’s of titels, met een puntkomma ertussen. Mag leeg zijn.',
      en: 'Value cards in play: their ids or titles, with a semicolon between them. May be empty.',
    },
    width: 30,
    optional: true,
  },
  {
    path: ['question'],
    shape: TEXT,
    header: { nl: 'Keuzevraag', en: 'Question' },
    also: ['vraag', 'de vraag', 'choice question'],
    help: { nl: 'De vraag bij de keuze.', en: 'The question that asks for a choice.' },
    width: 30,
    most: 160,
  },
  OPTIONS,
  {
    path: ['other_option'],
    shape: { as: 'choice', of: YES_NO },
    header: { nl: 'Anders mag', en: 'Other allowed' },
    also: ['anders, namelijk', 'andere optie', 'other', 'other option'],
    help: { nl: 'Of ‘anders, namelijk…’ ook mag.', en: 'Whether ‘something else’ is allowed.' },
    width: 12,
    without: true,
  },
  {
    list: 'questions',
    by: 'numbers',
    shown: 4,
    whole: ['gespreksvragen', 'vragen', 'questions', 'discussion questions'],
    each: [
      {
        field: '',
        header: { nl: 'Gespreksvraag {n}', en: 'Discussion question {n}' },
        also: ['vraag {n}', 'question {n}'],
        help: { nl: 'Een vraag voor aan tafel; minstens één.', en: 'A question for the table; at least one.' },
        width: 36,
        most: 240,
      },
    ],
  },
  {
    list: 'twists',
    by: 'ids',
    shown: 3,
    each: [
      {
        field: 'text',
        header: { nl: 'Maar wat als {n}', en: 'But what if {n}' },
        also: ['twist {n}'],
        help: { nl: 'Een wending waar iemand van kan omdraaien.', en: 'A turn that could change somebody’s mind.' },
        width: 40,
        most: 320,
      },
    ],
  },
  { ...notes, most: 2000 },
  {
    path: ['afterword'],
    shape: TEXT,
    header: { nl: 'Nawoord', en: 'Afterword' },
    also: ['slot', 'slotgedachte', 'afsluiting'],
    help: { nl: 'Slotgedachte zonder oordeel.', en: 'A closing thought without a verdict.' },
    width: 50,
    most: 1200,
  },
  {
    path: ['warning'],
    shape: TEXT,
    header: { nl: 'Waarschuwing', en: 'Warning' },
    also: ['let op', 'content warning'],
    help: { nl: 'Eén zin als het verhaal hard kan aankomen.', en: 'One sentence when the story may hit hard.' },
    width: 30,
    most: 240,
    optional: true,
  },
  ownSource,
  {
    path: ['licence'],
    shape: TEXT,
    header: { nl: 'Licentie', en: 'Licence' },
    also: ['license'],
    help: { nl: 'Alleen als die anders is dan bij de set.', en: 'Only when it differs from the deck’s.' },
    width: 16,
    most: 40,
    optional: true,
  },
];

const THEMES: readonly Part[] = [
  id,
  title('Naam van het thema.', 'Name of the theme.', ['thema', 'theme']),
  {
    path: ['question'],
    shape: TEXT,
    header: { nl: 'Vraag', en: 'Question' },
    also: ['de vraag', 'gespreksvraag'],
    help: { nl: 'De vraag waar het gesprek over gaat.', en: 'The question that the talk is about.' },
    width: 50,
    most: 200,
  },
  prompts,
  minutes,
  notes,
  ownSource,
];

const TASKS: readonly Part[] = [
  id,
  title('Naam van de opgave.', 'Name of the task.'),
  {
    path: ['assignment'],
    shape: TEXT,
    header: { nl: 'Opgave', en: 'Assignment' },
    also: ['opdracht', 'task'],
    help: { nl: 'Wat mensen gaan doen.', en: 'What people are going to do.' },
    width: 60,
    most: 600,
  },
  prompts,
  {
    path: ['work'],
    shape: { as: 'choice', of: WORK },
    header: { nl: 'Alleen of tafel', en: 'Alone or table' },
    also: ['werkvorm', 'hoe', 'alleen of aan tafel'],
    help: { nl: 'Of je dit alleen doet of met je tafel.', en: 'Whether it is done alone or with the table.' },
    width: 16,
    without: 'table',
  },
  {
    path: ['answer'],
    shape: { as: 'choice', of: ANSWER },
    header: { nl: 'Antwoord', en: 'Answer' },
    help: { nl: 'Of er een tekst op de telefoon komt.', en: 'Whether a text is written on the phone.' },
    width: 12,
    without: 'text',
  },
  minutes,
  notes,
  ownSource,
];

const PROGRAMMES: readonly Part[] = [
  id,
  {
    ...title(
      'Naam van het draaiboek. De rijen eronder zonder naam zijn de volgende onderdelen.',
      'Name of the programme. The rows below it without a name are its next activities.',
      ['titel', 'title', 'programma', 'program'],
    ),
    header: { nl: 'Draaiboek', en: 'Programme' },
    most: 80,
  },
  {
    path: ['purpose'],
    shape: TEXT,
    header: { nl: 'Doel', en: 'Purpose' },
    also: ['waarvoor', 'goal'],
    help: { nl: 'Het doel in één zin.', en: 'The purpose in one sentence.' },
    width: 40,
    most: 240,
  },
];

/** Of an activity: one per row. Their keys begin with `activities`. */
export const ACTIVITIES: readonly Single[] = [
  {
    path: ['activities', 'title'],
    shape: TEXT,
    header: { nl: 'Onderdeel', en: 'Activity' },
    also: ['activiteit'],
    help: { nl: 'Naam van het onderdeel.', en: 'Name of the activity.' },
    width: 28,
    most: 80,
  },
  {
    path: ['activities', 'kind'],
    shape: { as: 'id' },
    header: { nl: 'Soort', en: 'Kind' },
    also: ['type'],
    help: {
      nl: 'Soort onderdeel, bijvoorbeeld value-sort, dilemma, theme, task, check-in of check-out.',
      en: 'Kind of activity, for example value-sort, dilemma, theme, task, check-in or check-out.',
    },
    width: 16,
  },
  { ...minutes, path: ['activities', 'minutes'] },
  { ...notes, path: ['activities', 'notes'], optional: true },
  {
    path: ['activities', 'settings'],
    shape: { as: 'json' },
    header: { nl: 'Instellingen', en: 'Settings' },
    help: {
      nl: 'Voor gevorderden, als JSON. Laat staan wat er staat.',
      en: 'For experts, as JSON. Leave what is there.',
    },
    width: 30,
    optional: true,
  },
  {
    path: ['activities', 'id'],
    shape: { as: 'id' },
    header: { nl: 'Onderdeel-id', en: 'Activity id' },
    help: { nl: 'Vaste naam van het onderdeel. Mag leeg zijn.', en: 'Fixed name of the activity. May be empty.' },
    width: 18,
    optional: true,
  },
];

export const CARD_COLUMNS: Readonly<Record<CardKind, readonly Part[]>> = {
  values: VALUES,
  stories: STORIES,
  themes: THEMES,
  tasks: TASKS,
  programmes: [...PROGRAMMES, ...ACTIVITIES],
};

/** What does not fit in the other columns, so that nothing is ever lost; only there when a card needs it. */
export const KEPT: Single = {
  path: ['kept'],
  shape: { as: 'json' },
  header: { nl: 'Bewaard', en: 'Kept' },
  help: {
    nl: 'Bewaart wat niet in de andere kolommen past, zoals lege regels. Laat staan wat er staat.',
    en: 'Keeps what does not fit in the other columns, such as empty lines. Leave what is there.',
  },
  width: 20,
  optional: true,
};
