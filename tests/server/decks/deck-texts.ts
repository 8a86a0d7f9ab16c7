/** Deck files as texts, for tests that break them. */

export const STORY = `  - id: een-verhaal
    title: Een verhaal
    protagonist: { name: Joyce, role: consulent, level: gemeente }
    setting: Een gemeentehuis
    audience: [uitvoering]
    themes: [regels]
    difficulty: 1
    text: Er was eens.
    stakeholders:
      - { who: Joyce, stake: Haar baan }
      - { who: De ander, stake: Zijn huis }
    qualities: [betrouwbaar, betrokken]
    values: [eerlijkheid]
    question: Wat doe jij?
    options:
      - { id: a, label: Wel, text: Ik doe het wel., consequence: Dan is het gedaan. }
      - { id: b, label: Niet, text: Ik doe het niet., consequence: Dan blijft het zo. }
    other_option: true
    questions: [Waarom?]
    twists:
      - { id: t1, text: Maar wat als het regent? }
    notes: Vraag door.
    afterword: Allebei heeft een prijs.
    warning: null
`;

export const DECK = `id: proef
title: Een proef
language: nl
version: 1
description: Om te proberen.
source: Eigen tekst
licence: CC-BY-SA-4.0
labels: { bekwaam: Bekwaam, betrouwbaar: Betrouwbaar, betrokken: Betrokken }

values:
  - id: eerlijkheid
    title: Eerlijkheid
    explanation: Je zegt wat waar is.
    quality: betrouwbaar
    source: Eigen tekst
  - id: moed
    title: Moed
    explanation: Je durft.
    quality: none
    source: Eigen tekst

stories:
${STORY}`;
