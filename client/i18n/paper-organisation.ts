/** /privacy/organisatie: what an organisation keeps with this toolkit. Keep it true: it follows the store, shared/privacy and the logs. */
import type { Catalogue } from './language.ts';
import type { Paper } from './paper.ts';

export const organisationPaper: Catalogue<Paper> = {
  nl: {
    title: 'Privacy, voor organisaties',
    lead: 'Wat je als organisatie bewaart als je deze toolkit gebruikt, waarom, hoe lang en wie het ziet.',
    parts: [
      {
        title: 'Wie is verantwoordelijk',
        text: [
          'De organisatie die de bijeenkomst houdt, bepaalt waarvoor hij is. Zij is verantwoordelijk voor wat er wordt bewaard. Wie de server beheert, werkt in opdracht van die organisatie. Is dat een ander, dan spreek je dat vooraf af in een verwerkersovereenkomst.',
          'De makers van de toolkit krijgen niets te zien. De toolkit stuurt niets naar hen en ook niet naar anderen.',
        ],
      },
      {
        title: 'Wat er wordt bewaard',
        facts: [
          [
            'Antwoorden',
            'Kaarten, keuzes en zinnen, om samen naar te kijken. Ze staan onder een sleutel die van niemand is af te lezen: zonder naam, tijdstip of adres, en niet op volgorde. Bij het sluiten worden het aantallen, plus zinnen die mee mochten. De begeleider ziet aantallen en losse zinnen, nooit wie wat koos.',
          ],
          [
            'Namen',
            'Alleen in een sessie met naam, zodat de begeleider weet wie er zijn. Alleen begeleiders zien ze. Gewist bij het sluiten.',
          ],
          [
            'Soort werk en bestuurslaag',
            'Alleen als iemand dat zelf kiest, om tafels te mengen. Niemand krijgt het te zien. Gewist bij het sluiten.',
          ],
          ['Plaats aan een tafel', 'Om een tafel samen te laten werken. De begeleider ziet de indeling. Gewist bij het sluiten.'],
          [
            'Sleutel van het toestel',
            'Zodat een telefoon terug kan komen op zijn plaats. Op de server staat alleen een vingerafdruk ervan. Gewist bij het sluiten.',
          ],
          ['De sessie zelf', 'Titel, draaiboek, gebruikte kaarten en instellingen. Weg op de datum die elke telefoon toonde.'],
          [
            'De oogst',
            'Aantallen, afspraken, en zinnen en casussen waar de schrijver op de eigen telefoon ja op zei. Bij een afspraak kan staan wie erop let. Dat is een rol, of een naam als de groep die zelf invult. Te zien voor wie de sleutel van de sessie heeft. Weg op de getoonde datum. In een traject: op de datum van het traject.',
          ],
          [
            'Eigen sets',
            'Kaarten en draaiboeken die een organisator maakt. Versleuteld, en te zien voor wie een link heeft. Ze blijven tot iemand met de bewerklink ze wist. Zet er geen verhalen in die naar echte mensen te herleiden zijn.',
          ],
        ],
      },
      {
        title: 'Hoe lang',
        text: [
          'Een gesloten sessie verdwijnt na het aantal dagen dat de begeleider koos. Standaard is dat 30. Een sessie die nooit is gesloten, verdwijnt zeven dagen nadat er voor het laatst iets gebeurde. De begeleider kan alles ook meteen wissen.',
          'Een reservekopie bevat alles van dat moment. Bewaar kopieën daarom korter dan de sessies mogen blijven, en wis ze volgens een vast schema.',
          'Gebruik je PostgreSQL, dan staat alles er versleuteld, met een geheim per sessie. Wissen is het vernietigen van dat geheim. In het herstellogboek van PostgreSQL (WAL), in een archief daarvan en op een tweede server kan een vernietigd geheim nog staan, zolang jullie die bewaren. Kies ook daar een korte termijn.',
        ],
      },
      {
        title: 'Kleine groepen',
        text: [
          'Een beeld van de groep verschijnt vanaf vijf antwoorden. Uitsplitsingen met minder dan vijf mensen blijven weg, ook als ze uit andere getallen te berekenen zijn. Groepen waarin iedereen hetzelfde koos, blijven ook weg.',
          'In een kleine kring van minder dan vijf mensen kan dat niet. Dan zegt elke telefoon vóór het meedoen dat je uit een beeld soms kunt raden wie wat koos.',
        ],
      },
      {
        title: 'Adressen, logboeken en metingen',
        text: [
          'Het internetadres van een bezoeker staat alleen in het geheugen: zolang de verbinding duurt, en daarna hooguit een paar minuten, om raden en overbelasting te remmen. Het komt niet in de opslag en niet in het logboek. Werken meerdere processen samen, dan houden zij die tellingen bij in Redis: hooguit een minuut, onder een kenmerk waaruit zonder een sleutel uit de database geen adres te halen is.',
          'Het logboek zegt wat er met de dienst gebeurde, zonder namen, antwoorden, codes of adressen. Metingen zijn alleen tellingen. Een eigen server ervóór (een proxy) heeft zijn eigen logboek: stel dat kort in, of zet adressen daar uit.',
        ],
      },
      {
        title: 'Inloggen van begeleiders',
        text: [
          'Is openen alleen voor mensen van je organisatie, dan loggen begeleiders in bij jullie eigen inlogdienst. De toolkit krijgt daarvan te zien wat nodig is om te weten of het mag, zoals een e-mailadres of een groep, en bewaart dat niet. Jullie inlogdienst houdt zijn eigen logboek bij. Het kan ook met een code die je uitdeelt. Deelnemers loggen nooit in.',
        ],
      },
      {
        title: 'Verzoeken van mensen',
        text: [
          'Een deelnemer ziet de eigen antwoorden op het eigen toestel en kan ze daar wissen. Op de server zijn antwoorden niet aan een naam te koppelen, dus opzoeken per persoon kan niet. Wat wel kan: een naam wissen door iemand uit de sessie te halen, de sessie wissen, of een reservekopie wissen.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy, for organisations',
    lead: 'What you keep as an organisation when you use this toolkit, why, for how long, and who sees it.',
    parts: [
      {
        title: 'Who is responsible',
        text: [
          'The organisation that holds the gathering decides what it is for. It is responsible for what is kept. Whoever runs the server works on its behalf. If that is another party, agree on it beforehand in a processing agreement.',
          'The makers of the toolkit get to see nothing. The toolkit sends nothing to them, nor to others.',
        ],
      },
      {
        title: 'What is kept',
        facts: [
          [
            'Answers',
            'Cards, choices and sentences, to look at together. They stand under a key that tells nobody’s name: no name, time or address, and not in order. At closing they become counts, plus sentences that were allowed to go along. The facilitator sees counts and separate sentences, never who chose what.',
          ],
          [
            'Names',
            'Only in a session by name, so that the facilitator knows who is there. Only facilitators see them. Erased at closing.',
          ],
          [
            'Kind of work and layer of government',
            'Only if somebody chooses to tell, to mix tables. Nobody gets to see it. Erased at closing.',
          ],
          ['Seat at a table', 'To let a table work together. The facilitator sees the seating. Erased at closing.'],
          ['Key of the device', 'So that a phone can come back to its seat. The server has only a fingerprint of it. Erased at closing.'],
          ['The session itself', 'Title, programme, cards used and settings. Gone on the date that every phone showed.'],
          [
            'The harvest',
            'Counts, agreements, and sentences and cases whose author said yes on the own phone. An agreement can say who watches over it: a role, or a name if the group fills one in. Whoever has the key of the session can see it. Gone on the date shown. In a series: on the date of the series.',
          ],
          [
            'Own decks',
            'Cards and programmes that an organiser makes. Encrypted, and open to whoever has a link. They stay until somebody with the edit link deletes them. Put no stories in them that can be traced to real people.',
          ],
        ],
      },
      {
        title: 'How long',
        text: [
          'A closed session disappears after the number of days that the facilitator chose; 30 unless changed. A session that was never closed disappears seven days after something last happened in it. The facilitator can also delete everything at once.',
          'A backup holds everything of its moment. So keep copies for less time than sessions may stay, and delete them on a fixed schedule.',
          'With PostgreSQL everything in it is encrypted, under a secret for each session, and deleting destroys that secret. PostgreSQL’s write-ahead log (WAL), an archive of it and a second server can still hold a destroyed secret for as long as you keep them. Choose a short period there too.',
        ],
      },
      {
        title: 'Small groups',
        text: [
          'A picture of the group appears from five answers on. Breakdowns with fewer than five people stay away, also when they could be worked out from other numbers. Groups in which everybody chose the same stay away too.',
          'In a small circle of fewer than five that is not possible. Every phone then says before joining that a picture may give away who chose what.',
        ],
      },
      {
        title: 'Addresses, logs and metrics',
        text: [
          'The internet address of a visitor is in memory only: as long as the connection lasts, and a few minutes after that at most, to slow down guessing and overload. It is not stored and not logged. Where several processes work together they keep these counts in Redis: for a minute at most, under a mark from which nobody can get an address without a key that lies in the database.',
          'The log says what happened to the service, without names, answers, codes or addresses. Metrics are counts only. A server of your own in front (a proxy) has its own log: keep it short, or turn addresses off there.',
        ],
      },
      {
        title: 'Logging in of facilitators',
        text: [
          'If opening is for people of your organisation only, facilitators log in at your own login service. The toolkit gets to see what it needs to know whether they may, such as an e-mail address or a group, and keeps none of it. Your login service has a log of its own. A code that you hand out is possible too. Participants never log in.',
        ],
      },
      {
        title: 'Requests of people',
        text: [
          'A participant sees the own answers on the own device and can delete them there. On the server answers can’t be tied to a name, so looking them up by person is impossible. What is possible: erase a name by taking somebody out of the session, delete the session, or delete a backup.',
        ],
      },
    ],
  },
};
