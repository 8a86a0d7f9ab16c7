/** /privacy/dpia: facts about the toolkit for an organisation's own assessment (AVG article 35). The assessment itself is theirs. */
import type { Catalogue } from './language.ts';
import type { Paper } from './paper.ts';

export const dpiaPaper: Catalogue<Paper> = {
  nl: {
    title: 'Gegevens voor je DPIA',
    lead: 'Feiten over de toolkit, op de plek waar je ze in je eigen beoordeling nodig hebt. De afweging zelf maak je als organisatie.',
    parts: [
      {
        title: '1. Waar het om gaat',
        facts: [
          ['Voorstel', 'Begeleide gesprekken over waarden en dilemma’s in het werk, met kaarten op de eigen telefoon.'],
          ['Doel', 'Samen kijken en praten. Geen toets, geen score, geen profiel van een persoon, geen besluit over iemand.'],
          ['Betrokkenen', 'Medewerkers en gasten die meedoen, begeleiders, organisatoren van sets.'],
          [
            'Techniek',
            'Een webdienst op een eigen server, met een eigen database. Bij meer servers ook Redis; daar komen geen namen en leesbare antwoorden in. Geen app, geen cookie, geen derde partij. Alleen begeleiders loggen soms in, bij jullie eigen inlogdienst.',
          ],
        ],
      },
      {
        title: '2. Gegevens',
        facts: [
          [
            'Gewoon',
            'Een zelfgekozen naam (alleen in sessies met naam), soort werk en bestuurslaag (vrijwillig). Wie op een afspraak let, als de groep een naam invult. Van begeleiders die inloggen: een e-mailadres of groep, alleen tijdens het inloggen.',
          ],
          [
            'Gevoelig door de inhoud',
            'Waarden, keuzes bij dilemma’s en vrije tekst. Daar kan een levensovertuiging of politieke opvatting uit blijken. Vrije tekst kan ook over een ander gaan.',
          ],
          ['Niet', 'Geen adres, geboortedatum, personeelsnummer, locatie of gedrag buiten de sessie.'],
        ],
      },
      {
        title: '3. Grondslag en noodzaak',
        text: [
          'Kies zelf de grondslag. Tussen werkgever en medewerker is toestemming zelden vrij. Kijk daarom eerst naar gerechtvaardigd belang of een publieke taak. Maak meedoen vrijwillig. De toolkit helpt: passen kan bij elk onderdeel, en niemand ziet wie past.',
          'Kan het anoniem? Dan is dat de lichtste vorm. Sessies zijn standaard anoniem.',
        ],
      },
      {
        title: '4. Risico’s, en wat de toolkit doet',
        facts: [
          [
            'Iemand wordt herkend aan een antwoord',
            'Antwoorden staan los van namen. Beelden vanaf vijf antwoorden. Kleine groepen blijven weg, ook als ze te berekenen zijn. Redenen komen zonder volgorde of naam.',
          ],
          [
            'Iemand wordt herkend aan een zin',
            'De telefoon vraagt om geen namen te schrijven. Een zin gaat alleen mee in het verslag als de schrijver ja zegt; zwijgen is nee. Wat overblijft: wie goed kan raden, herkent soms een stijl.',
          ],
          [
            'De begeleider is ook de baas',
            'De begeleider ziet nooit wie wat koos. Het eigen voorbeeld wordt in stappen van vijf antwoorden ververst. Kies waar het kan iemand van buiten het team.',
          ],
          ['Kleine groep', 'Een kleine kring moet bij het openen gekozen zijn en staat op elke telefoon vóór het meedoen.'],
          [
            'Onbevoegden komen binnen',
            'Codes raden wordt geremd, een sessie kan op slot, sleutels staan niet in adressen of logboeken, en openen kan achter een code of inlog.',
          ],
          [
            'Te lang bewaren',
            'De datum staat vooraf vast en op elke telefoon. Wissen gebeurt vanzelf en echt, ook in de bestanden van de database. Reservekopieën, en bij PostgreSQL het herstellogboek (WAL), blijven jullie taak.',
          ],
          [
            'Wie de server beheert, kijkt mee',
            'Tijdens een sessie kan een beheerder met toegang tot de database antwoorden aan plaatsen koppelen, en in een sessie met naam aan namen. Na het sluiten kan dat niet meer uit de database, wel uit een reservekopie of herstellogboek van vóór het sluiten. Beperk wie erbij kan.',
          ],
        ],
      },
      {
        title: '5. Wat je zelf nog regelt',
        text: [
          'Wie de server beheert en waar hij staat. Versleutelde verbindingen, ook naar een database op een andere server. Reservekopieën en hoe lang. Logboeken van de proxy. Een aanspreekpunt voor vragen. Uitleg vooraf aan deelnemers. De mening van de ondernemingsraad en van je functionaris gegevensbescherming.',
        ],
      },
    ],
  },
  en: {
    title: 'Input for your DPIA',
    lead: 'Facts about the toolkit, in the place where your own assessment needs them. The weighing itself is up to you as an organisation.',
    parts: [
      {
        title: '1. What it is about',
        facts: [
          ['Proposal', 'Facilitated talks about values and dilemmas at work, with cards on people’s own phones.'],
          ['Purpose', 'To look and talk together. No test, no score, no profile of a person, no decision about anybody.'],
          ['People', 'Staff and guests who take part, facilitators, organisers of decks.'],
          [
            'Technology',
            'A web service on a server of your own, with its own database. With several servers Redis too; no name and no readable answer gets there. No app, cookie or third party. Only facilitators log in sometimes, at your own login service.',
          ],
        ],
      },
      {
        title: '2. Data',
        facts: [
          [
            'Ordinary',
            'A name people choose (only in sessions by name), kind of work and layer of government (voluntary). Who watches over an agreement, if the group fills in a name. Of facilitators who log in: an e-mail address or group, only while they log in.',
          ],
          [
            'Sensitive by content',
            'Values, choices in dilemmas and free text. They may show a belief or a political opinion. Free text can be about somebody else too.',
          ],
          ['Not', 'No address, date of birth, staff number, location, or behaviour outside the session.'],
        ],
      },
      {
        title: '3. Legal basis and need',
        text: [
          'Choose the legal basis yourself. Between employer and employee consent is rarely free, so look at legitimate interest or a public task first. Make taking part voluntary. The toolkit helps: every activity can be passed, and nobody sees who passes.',
          'Can it be anonymous? That is the lightest form. Sessions are anonymous unless somebody changes it.',
        ],
      },
      {
        title: '4. Risks, and what the toolkit does',
        facts: [
          [
            'Somebody is recognised by an answer',
            'Answers are kept apart from names. Pictures take five answers. Small groups stay away, also when they could be worked out. Reasons come without order or name.',
          ],
          [
            'Somebody is recognised by a sentence',
            'The phone asks not to write names. A sentence goes into the report only if its author says yes; silence is no. What remains: a good guesser may recognise a style.',
          ],
          [
            'The facilitator is also the boss',
            'The facilitator never sees who chose what. The private preview is renewed in steps of five answers. Where possible choose somebody from outside the team.',
          ],
          ['A small group', 'A small circle has to be chosen at opening, and every phone says so before joining.'],
          [
            'Others get in',
            'Guessing codes is slowed down, a session can be locked, keys are in no address or log, and opening can be behind a code or a login.',
          ],
          [
            'Kept too long',
            'The date is fixed beforehand and on every phone. Deletion happens by itself and for real, in the files of the database too. Backups, and with PostgreSQL the write-ahead log (WAL), remain your task.',
          ],
          [
            'Whoever runs the server looks along',
            'During a session an administrator who can reach the database could tie answers to seats, and in a session by name to names. After closing the database no longer allows that; a backup or write-ahead log from before closing does. Limit who has access.',
          ],
        ],
      },
      {
        title: '5. What you still arrange',
        text: [
          'Who runs the server and where it stands. Encrypted connections, also to a database on another server. Backups and for how long. Logs of the proxy. Somebody to ask. Explaining it to participants beforehand. The view of the works council and of your data protection officer.',
        ],
      },
    ],
  },
};
