/** /privacy/register: an entry for an organisation's record of processing (AVG article 30), to take over and fill in. */
import type { Catalogue } from './language.ts';
import type { Paper } from './paper.ts';

export const registerPaper: Catalogue<Paper> = {
  nl: {
    title: 'Voor je verwerkingsregister',
    lead: 'Een regel om over te nemen. Wat tussen haken staat, vul je zelf in.',
    parts: [
      {
        title: 'De verwerking',
        facts: [
          ['Naam', 'Gesprekken over goed werk met de Goed Werk Toolkit'],
          ['Verantwoordelijke', '[naam en adres van je organisatie]'],
          ['Aanspreekpunt', '[naam of functie, en hoe je die bereikt]'],
          ['Functionaris gegevensbescherming', '[naam, en hoe je die bereikt]'],
          ['Doel', 'Begeleide gesprekken over waarden en dilemma’s in het werk, en een verslag voor de groep'],
          ['Grondslag', '[jullie keuze, bijvoorbeeld een publieke taak of gerechtvaardigd belang, met de afweging]'],
          ['Mensen om wie het gaat', 'Deelnemers, begeleiders, organisatoren van sets'],
          [
            'Gegevens',
            'Antwoorden zonder naam (kaarten, keuzes, zinnen); naam in sessies met naam; soort werk en bestuurslaag als iemand die geeft; plaats aan tafel; vingerafdruk van een toestelsleutel; wie op een afspraak let, als de groep een naam invult; bij begeleiders die inloggen een e-mailadres of groep',
          ],
          [
            'Bijzondere gegevens',
            'Niet gevraagd. Uit antwoorden en vrije tekst kan een overtuiging blijken; daarom staan ze los van namen en blijven kleine groepen weg',
          ],
          ['Ontvangers', 'De groep zelf en de begeleider. [beheerder van de server, als dat een ander is: verwerker]'],
          ['Buiten de Europese Economische Ruimte', 'De toolkit geeft niets door. [plaats van de server]'],
          [
            'Bewaartermijn',
            'Namen en alles wat mensen aan antwoorden koppelt: tot het sluiten. Aantallen en oogst: [aantal] dagen daarna, standaard 30. Nooit gesloten: 7 dagen na het laatste gebruik. Traject: tot de datum van het traject. Eigen sets: tot iemand ze wist. Gegevens van inloggen: niet bewaard. Reservekopieën en het herstellogboek van de database: [termijn]',
          ],
          [
            'Beveiliging',
            'Versleutelde verbinding [met jullie certificaat], sleutels alleen als vingerafdruk bewaard, remmen op raden, strenge afscherming van pagina’s, logboeken zonder inhoud, echt wissen, [maatregelen van je beheerder]',
          ],
        ],
      },
    ],
  },
  en: {
    title: 'For your record of processing',
    lead: 'An entry to take over. What stands in brackets is yours to fill in.',
    parts: [
      {
        title: 'The processing',
        facts: [
          ['Name', 'Talks about good work with the Good Work Toolkit'],
          ['Controller', '[name and address of your organisation]'],
          ['Contact', '[name or function, and how to reach them]'],
          ['Data protection officer', '[name, and how to reach them]'],
          ['Purpose', 'Facilitated talks about values and dilemmas at work, and a report for the group'],
          ['Legal basis', '[your choice, for instance a public task or legitimate interest, with the weighing]'],
          ['People concerned', 'Participants, facilitators, organisers of decks'],
          [
            'Data',
            'Answers without a name (cards, choices, sentences); names in sessions by name; kind of work and layer of government if somebody gives them; seat at a table; fingerprint of a device key; who watches over an agreement, if the group fills in a name; of facilitators who log in an e-mail address or group',
          ],
          [
            'Special categories',
            'Not asked for. Answers and free text may show a belief; so they are kept apart from names, and small groups stay away',
          ],
          ['Recipients', 'The group itself and the facilitator. [whoever runs the server, if that is another: processor]'],
          ['Outside the European Economic Area', 'The toolkit passes nothing on. [place of the server]'],
          [
            'Retention',
            'Names and everything that ties people to answers: until closing. Counts and harvest: [number] days after, 30 unless changed. Never closed: 7 days after last use. Series: until the date of the series. Own decks: until somebody deletes them. Data of logging in: not kept. Backups and the write-ahead log of the database: [period]',
          ],
          [
            'Security',
            'Encrypted connection [with your certificate], keys kept as fingerprints only, brakes on guessing, strict isolation of pages, logs without content, real deletion, [measures of whoever runs your server]',
          ],
        ],
      },
    ],
  },
};
