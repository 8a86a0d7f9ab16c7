/** The page that says what is kept, why, and how long. Keep it true: it follows shared/privacy and the store. */
import type { Catalogue } from './language.ts';

export type PrivacyPart = { readonly title: string; readonly text: readonly string[] };

export const phonePrivacy: Catalogue<{ readonly title: string; readonly lead: string; readonly parts: readonly PrivacyPart[] }> = {
  nl: {
    title: 'Wat we bewaren',
    lead: 'Kort en in gewone woorden: wat we van je bewaren, waarom, en hoe lang.',
    parts: [
      {
        title: 'Wat je antwoordt',
        text: [
          'We bewaren je kaarten, keuzes en zinnen, zodat de groep er samen naar kan kijken. Ze staan los van wie je bent: er zit geen naam bij, geen tijdstip en geen adres van je telefoon.',
          'De begeleider ziet hoeveel mensen klaar zijn, nooit wie wat koos. Een zin die je schrijft, kan de begeleider aan de groep laten zien, zonder je naam. Schrijf daarom niets waaraan men jou of een ander herkent.',
        ],
      },
      {
        title: 'Je naam',
        text: [
          'Is de sessie anoniem, dan vragen we je naam niet. Doe je mee met je naam, dan ziet de begeleider wie er zijn. Ook dan is niet te zien wat jij koos.',
        ],
      },
      {
        title: 'Je werk',
        text: [
          'Bij het meedoen mag je kiezen waar je werkt en wat voor werk je doet. Dat hoeft niet. We gebruiken het alleen om tafels te mengen. Het komt niet bij je antwoorden, de begeleider krijgt het niet te zien, en als de sessie sluit wissen we het.',
        ],
      },
      {
        title: 'Aan tafel',
        text: [
          'Zit je aan een tafel, dan onthouden we welke. De begeleider ziet hoeveel mensen er aan elke tafel zitten, en in een sessie met naam ook wie.',
          'Wat een tafel samen opschrijft of kiest, is van de tafel. Iedereen aan tafel ziet het. De begeleider kan het aan de groep laten zien, ook met het nummer van de tafel als dat op je telefoon staat. Wie van de tafel wat deed, bewaren we niet.',
        ],
      },
      {
        title: 'Wat de groep ziet',
        text: [
          'Aantallen van de hele groep, en pas vanaf vijf antwoorden. Uitsplitsingen waarin minder dan vijf mensen zitten, laten we weg, ook per tafel.',
          'Bij een kleine kring zijn jullie met minder dan vijf. Dan kun je uit een beeld soms raden wie wat koos. Dat staat er bij het meedoen bij.',
        ],
      },
      {
        title: 'Hoe lang',
        text: [
          'Als de sessie sluit, knippen we de band door tussen mensen en antwoorden. Er blijven dan alleen aantallen over, afspraken van de groep, en zinnen en casussen waar de schrijver zelf ja op zei.',
          'Ook die wissen we, na het aantal dagen dat bij het meedoen staat. Een sessie die nooit is gesloten, wissen we zeven dagen nadat er voor het laatst iets gebeurde. De begeleider kan alles ook meteen wissen.',
        ],
      },
      {
        title: 'Als de sessie bij een traject hoort',
        text: [
          'Dan staat dat er bij het meedoen bij, met een datum. Na het sluiten gaat een kopie van de oogst naar het traject: aantallen, afspraken, en zinnen en casussen die mee mochten. Geen namen, en niets waarmee iemand kan zien wie wat koos.',
          'Een volgende bijeenkomst kan er zo op terugkijken. Wie onderzoek doet, kan de aantallen krijgen, en alleen die. Op de datum die je las, is alles van het traject gewist. Eerder wissen kan altijd, later nooit.',
        ],
      },
      {
        title: 'Op je eigen toestel',
        text: [
          'Je telefoon onthoudt je plaats in de sessie, wat je nog niet kon versturen en wat je zelf koos. Zo ben je na herladen terug waar je was. Alleen jij kunt daarbij, en je kunt het wissen op de pagina “Wat jij legde”.',
          'We gebruiken geen cookies, volgen niemand en sturen niets naar andere partijen.',
        ],
      },
      {
        title: 'Je rechten',
        text: [
          'Wil je iets weten of laten wissen? Vraag het de begeleider of de organisatie die je uitnodigde. Zij bepalen waarvoor deze sessie is. Omdat antwoorden los staan van namen, kunnen zij jouw antwoorden niet opzoeken.',
        ],
      },
    ],
  },
  en: {
    title: 'What we keep',
    lead: 'Short and in plain words: what we keep of you, why, and for how long.',
    parts: [
      {
        title: 'What you answer',
        text: [
          'We keep your cards, choices and sentences, so that the group can look at them together. They are kept apart from who you are: with no name, no time and no address of your phone.',
          'The facilitator sees how many people are ready, never who chose what. A sentence you write can be shown to the group by the facilitator, without your name. So write nothing by which you or somebody else can be recognised.',
        ],
      },
      {
        title: 'Your name',
        text: [
          'In an anonymous session we do not ask your name. If you take part by name, the facilitator sees who is there. Even then nobody sees what you chose.',
        ],
      },
      {
        title: 'Your work',
        text: [
          'When you join you may choose where you work and what kind of work you do. You need not. We use it only to mix the tables. It is not put with your answers, the facilitator does not get to see it, and it is erased when the session closes.',
        ],
      },
      {
        title: 'At the table',
        text: [
          'If you sit at a table, we remember which. The facilitator sees how many people sit at each table, and in a session by name also who.',
          'What a table writes or chooses together belongs to the table. Everybody at it sees it. The facilitator can show it to the group, also with the number of the table where your phone says so. We do not keep who at the table did what.',
        ],
      },
      {
        title: 'What the group sees',
        text: [
          'Counts of the whole group, and only from five answers on. We leave out breakdowns with fewer than five people in them, also per table.',
          'In a small circle you are fewer than five. A picture may then give away who chose what. It says so when you join.',
        ],
      },
      {
        title: 'How long',
        text: [
          'When the session closes, we cut the tie between people and answers. Only counts are left, agreements of the group, and sentences and cases that their author said yes to.',
          'We delete those as well, after the number of days that is shown when you join. A session that was never closed is deleted seven days after something last happened in it. The facilitator can also delete everything at once.',
        ],
      },
      {
        title: 'When the session is part of a series',
        text: [
          'Then it says so when you join, with a date. After closing, a copy of the harvest goes to the series: counts, agreements, and sentences and cases that were allowed to go along. No names, and nothing by which anybody can see who chose what.',
          'A later gathering can look back on it. Researchers can get the counts, and only those. On the date that you read, everything of the series is deleted. Deleting earlier is always possible, later never.',
        ],
      },
      {
        title: 'On your own device',
        text: [
          'Your phone remembers your seat in the session, what it could not send yet, and what you chose. So after reloading you are back where you were. Only you can get at it, and you can delete it on the page “What you laid down”.',
          'We use no cookies, follow nobody, and send nothing to other parties.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'Do you want to know something, or have it deleted? Ask the facilitator or the organisation that invited you. They decide what this session is for. Because answers are kept apart from names, they cannot look up yours.',
        ],
      },
    ],
  },
};
