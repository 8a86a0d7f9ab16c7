/** Small, complete material for rules: cards, a story, programmes, a room. */
import type { LiveParts, RoomContent } from '../../shared/activities/activity.ts';
import type { DilemmaSettings } from '../../shared/activities/dilemma/settings.ts';
import { standardPiles } from '../../shared/activities/value-sort/piles.ts';
import type { ValueSortSettings } from '../../shared/activities/value-sort/settings.ts';
import { FAMILIES, type Story, type ValueCard } from '../../shared/deck/deck.ts';
import type { RoomEvent } from '../../shared/room/event.ts';
import { replay } from '../../shared/room/evolve.ts';
import type { Programme } from '../../shared/room/programme.ts';
import type { OpenRoom, RoomSetup } from '../../shared/room/state.ts';

export function valueCards(count: number): readonly ValueCard[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `waarde-${i}`,
    title: `Waarde ${i}`,
    explanation: 'Je doet wat je zegt.',
    quality: FAMILIES[i % FAMILIES.length] ?? 'none',
    source: 'test',
  }));
}

export const story: Story = {
  id: 'het-verhaal',
  title: 'Het verhaal',
  protagonist: { name: 'Noor', role: 'jurist', level: 'gemeente' },
  setting: 'Een gemeente',
  audience: ['beleid'],
  themes: ['moed'],
  difficulty: 1,
  text: 'Noor leest de brief.\n\nZe aarzelt.',
  stakeholders: [
    { who: 'De inwoner', stake: 'Zijn huis' },
    { who: 'De raad', stake: 'Vertrouwen' },
  ],
  qualities: ['bekwaam', 'betrokken'],
  values: ['waarde-0'],
  question: 'Wat doe jij?',
  options: [
    { id: 'a', text: 'Ik zeg het.', consequence: 'Het wordt stil.', label: 'Zeggen' },
    { id: 'b', text: 'Ik wacht.', consequence: 'Het gaat door.', label: 'Wachten' },
    { id: 'c', text: 'Ik vraag raad.', consequence: 'Het duurt langer.', label: 'Raad vragen' },
  ],
  other_option: true,
  questions: ['Wat weegt het zwaarst?'],
  twists: [
    { id: 't1', text: 'Maar wat als hij belt?' },
    { id: 't2', text: 'Maar wat als het morgen is?' },
  ],
  notes: 'GEHEIM-NOTITIE voor de begeleider.',
  afterword: 'GEHEIM-NAWOORD pas aan het eind.',
  warning: null,
};

export const content: RoomContent = {
  language: 'nl',
  labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
  values: valueCards(30),
  stories: [story],
  themes: [],
  tasks: [],
};

/** Nothing was arranged or approved. */
export const NOTHING_LIVE: LiveParts = { steering: undefined, items: [] };

export const sortSettings: ValueSortSettings = {
  cards: content.values.map((card) => card.id),
  lenses: ['personal', 'professional'],
  piles: [...standardPiles(30)],
  rank: true,
  keepTwo: true,
};

export const dilemmaSettings: DilemmaSettings = {
  story: story.id,
  cards: sortSettings.cards,
  cardsMax: 3,
  other: true,
  sure: true,
  revealFirst: false,
  twists: ['t1', 't2'],
};

export const programme: Programme = {
  title: 'Waarden en een dilemma',
  activities: [
    { id: 'sort', kind: 'value-sort', title: 'Waarden sorteren', minutes: 20, settings: sortSettings },
    { id: 'dilemma', kind: 'dilemma', title: 'Het verhaal', minutes: 30, settings: dilemmaSettings },
  ],
};

export function setup(change: Partial<RoomSetup> = {}): RoomSetup {
  return {
    id: 'room-1',
    code: '12345678',
    joinSecret: 'GEHEIMCODE',
    title: 'Hub',
    kind: 'gathering',
    naming: 'anonymous',
    smallCircle: false,
    language: 'nl',
    keepDays: 30,
    openedAt: 1_000,
    programme,
    content,
    ...change,
  };
}

export function openRoom(change: Partial<RoomSetup> = {}, events: readonly RoomEvent[] = []): OpenRoom {
  const state = replay([{ type: 'opened', setup: setup(change) }, ...events]);
  if (state?.status !== 'open') throw new Error('the fixture is not an open room');
  return state;
}
