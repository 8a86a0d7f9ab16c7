/** What the facilitator has beside the activities of a ready programme: how to open, what to watch, how to close. One point per paragraph. */
import type { Language } from '../deck/deck.ts';

type Notes = Readonly<Record<Language, string>>;

const points = (...all: readonly string[]): string => all.join('\n\n');

export const sortNotes: Notes = {
  nl: points(
    'Openen, 4 minuten: zeg dat alle kaarten goed zijn en dat kiezen daarom lastig is. Doe één kaart hardop voor.',
    'Sorteren, 12 minuten: laat het stil zijn en ga zelf zitten. Zeg na acht minuten hoe laat het is. Bij ongeveer negen van de tien kun je door; het werk van de rest gaat niet verloren.',
    'Tonen, 9 minuten: eerst kijken, dan praten. Blijf het langst bij de waarden die verdelen. Vraag wat iemand kan bedoelen die een kaart bovenaan legt, en nooit wie dat was.',
    'Afsluiten: ‘Onthoud je bovenste kaarten. Straks heb je ze nodig.’',
  ),
  en: points(
    'Opening, 4 minutes: say that all cards are good and that this is why choosing is hard. Do one card out loud.',
    'Sorting, 12 minutes: let it be quiet and sit down yourself. Say what time it is after eight. With about nine in ten you can go on; the work of the others is not lost.',
    'Showing, 9 minutes: look first, then talk. Stay longest with the values that divide. Ask what somebody can mean who puts a card on top, and never who it was.',
    'Closing: ‘Remember your top cards. You will need them.’',
  ),
};

export const twoLensesNotes: Notes = {
  nl: points(
    'Openen, 4 minuten: we sorteren twee keer dezelfde kaarten. Eerst als mens, dan als professional. Vertel het verschil met een voorbeeld van jezelf. Er is geen goede uitkomst.',
    'Persoonlijk, 11 minuten sorteren en 4 minuten tonen: thuis, met vrienden, wie je bent als niemand je functie kent. Houd het tonen kort, de tweede ronde is net zo belangrijk.',
    'Professioneel, 9 minuten sorteren en 4 minuten tonen: wat moet vooropstaan in je werk? Wie al weet waar alles ligt, mag sneller.',
    'Vergelijken, 11 minuten: op de eigen telefoon staat wat bleef, wat erbij kwam en wat verdween. Praat er eerst met je buur over; niemand hoeft het scherm te laten zien. Toon dan de grootste verschuivingen van de groep. Vraag: wat laat je bij de deur achter, en is dat goed zo?',
    'Afsluiten, 2 minuten: kies één kaart die je van huis mee naar je werk zou willen nemen. Wie wil, zegt hem hardop.',
  ),
  en: points(
    'Opening, 4 minutes: we sort the same cards twice. First as a person, then as a professional. Tell the difference with an example of your own. No outcome is the right one.',
    'Personal, 11 minutes of sorting and 4 of showing: at home, with friends, who you are when nobody knows your job. Keep the showing short, the second round matters as much.',
    'Professional, 9 minutes of sorting and 4 of showing: what should come first in your work? Whoever knows already may be quicker.',
    'Comparing, 11 minutes: the own phone says what stayed, what came and what went. Talk about it with your neighbour first; nobody has to show the phone. Then show what shifted most in the group. Ask: what do you leave at the door, and is that right?',
    'Closing, 2 minutes: choose one card that you would like to take from home to work. Whoever wants says it out loud.',
  ),
};

export const dilemmaNotes: Notes = {
  nl: points(
    'De klok voor een half uur: lezen 5 minuten, vragen 2, eerste keuze 3, aan tafel 9, Maar wat als…? 2, tweede keuze 2, resultaat 6, slot 1. Heb je langer, geef die tijd dan aan de tafels.',
    'Openen: lees het verhaal ook zelf hardop voor en laat daarna een halve minuut stilte vallen. Geef bij vragen alleen feiten die in het verhaal staan.',
    'Aan tafel: begin bij wie het meest twijfelt. Is een tafel het snel eens, vraag dan wie in het verhaal het slechtst wegkomt.',
    'Resultaat: vraag nooit wie er verschoof. Vraag wat je hoorde waar je van opkeek. Bewoog er niemand, vraag dan wat iedereen zo zeker maakt.',
    'Afsluiten: lees het nawoord voor en vraag ieder in stilte aan een eigen moment te denken. Een oordeel is niet nodig.',
  ),
  en: points(
    'The clock for half an hour: reading 5 minutes, questions 2, first choice 3, at the tables 9, But what if…? 2, second choice 2, result 6, close 1. If you have longer, give that time to the tables.',
    'Opening: read the story out yourself too, then let half a minute of silence fall. With questions give only facts that are in the story.',
    'At the tables: begin with whoever doubts most. When a table agrees quickly, ask who in the story comes off worst.',
    'Result: never ask who moved. Ask what you heard that made you look up. When nobody moved, ask what makes everybody so sure.',
    'Closing: read the afterword out and ask everybody to think of a moment of their own, in silence. No verdict is needed.',
  ),
};
