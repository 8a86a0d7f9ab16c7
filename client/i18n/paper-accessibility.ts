/** /toegankelijkheid: how accessible the toolkit is, and how that was found out. Facts about this version; the statement is the organisation's. */
import type { Catalogue } from './language.ts';
import type { Paper } from './paper.ts';

export const accessibilityPaper: Catalogue<Paper> = {
  nl: {
    title: 'Toegankelijkheid',
    lead: 'Iedereen moet mee kunnen doen. Dit is hoe ver we zijn, en hoe we dat weten.',
    parts: [
      {
        title: 'Stand van zaken',
        facts: [
          ['Norm', 'EN 301 549 en WCAG 2.2, niveau A en AA.'],
          [
            'Status',
            'Nog niet vastgesteld. Naar ons eigen oordeel voldoet de toolkit grotendeels, maar een volledig onderzoek volgens WCAG-EM is nog niet gedaan. In de Nederlandse toegankelijkheidsverklaring is dat status C als je binnen een half jaar een onderzoek plant, en anders D.',
          ],
          ['Getoetst', 'Getoetst met axe en met eigen tests in een echte browser. Niet door een onafhankelijke partij.'],
          ['Geldt voor', 'De pagina’s voor deelnemers, begeleiders, het scherm en de studio, in het Nederlands en het Engels.'],
        ],
      },
      {
        title: 'Wat werkt',
        text: [
          'Alles kan met enkele tikken, met alleen het toetsenbord en met slepen. Knoppen op de telefoon zijn minstens 44 pixels. Tekst kan naar 200 procent en de pagina past op 320 pixels breed. Bij elk beeld staat een tabel met dezelfde getallen. Kleur zegt nooit iets alleen. Wie minder beweging wil, krijgt die. Een klok staat standaard uit, is te verlengen, en gooit niets weg.',
        ],
      },
      {
        title: 'Wat nog niet is aangetoond',
        text: [
          'Er is nog niet getest door mensen die dagelijks een schermlezer, spraakbesturing of een schakelaar gebruiken. Sets en verslagen die organisatoren zelf maken, kunnen tekst of plaatjes bevatten die minder toegankelijk zijn. Geprinte kaarten vallen buiten de toets.',
        ],
      },
      {
        title: 'Loop je ergens tegenaan?',
        text: [
          'Zeg het de begeleider: meedoen met iemand naast je, of hardop, kan altijd. Meld het daarna aan de organisatie die je uitnodigde. Zij kan een eigen verklaring publiceren in het landelijke register en deze feiten daarvoor gebruiken. Komt er geen antwoord, dan kun je terecht bij de Nationale ombudsman of het College voor de Rechten van de Mens.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    lead: 'Everybody should be able to take part. This is how far we are, and how we know.',
    parts: [
      {
        title: 'Where we stand',
        facts: [
          ['Standard', 'EN 301 549 and WCAG 2.2, levels A and AA.'],
          [
            'Status',
            'Not established yet. In our own judgement the toolkit largely conforms, but a full evaluation by WCAG-EM has not been done. In the Dutch accessibility statement that is status C if you plan an evaluation within half a year, and D otherwise.',
          ],
          ['Tested', 'Tested with axe and with tests of our own in a real browser. Not by an independent party.'],
          ['Covers', 'The pages for participants, facilitators, the screen and the studio, in Dutch and in English.'],
        ],
      },
      {
        title: 'What works',
        text: [
          'Everything can be done by single taps, by keyboard alone, and by dragging. Buttons on phones are at least 44 pixels. Text can go to 200 percent, and the page fits 320 pixels of width. Every picture has a table with the same numbers. Colour never says anything by itself. Whoever wants less motion gets less. Timers are off by default, can be extended, and discard nothing.',
        ],
      },
      {
        title: 'What has not been shown yet',
        text: [
          'It has not yet been tested by people who use a screen reader, voice control or a switch every day. Decks and reports that organisers make can hold text or pictures that are less accessible. Printed cards are outside the tests.',
        ],
      },
      {
        title: 'Is something in your way?',
        text: [
          'Tell the facilitator: taking part with somebody beside you, or aloud, is always possible. Then report it to the organisation that invited you. It can publish a statement of its own in the national register and use these facts. If no answer comes, you can turn to the National Ombudsman or the Netherlands Institute for Human Rights.',
        ],
      },
    ],
  },
};
