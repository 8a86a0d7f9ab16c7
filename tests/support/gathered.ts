/** A room in which every kind of activity was played by simulated people, at the moment that it closes. */
import { join } from 'node:path';
import type { Persona, Tables } from '../../shared/activities/activity.ts';
import { activityKind, ACTIVITY_NAMES } from '../../shared/activities/registry.ts';
import { NOTHING_ARRANGED } from '../../shared/harvest/arrange.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import type { HarvestSettings } from '../../shared/harvest/settings.ts';
import { cardsIn } from '../../shared/programmes/cards.ts';
import { standardDecks } from '../../shared/programmes/choose.ts';
import { freshId, toProgramme, type TypedItem } from '../../shared/programmes/item.ts';
import { newItem } from '../../shared/programmes/kinds.ts';
import { CONSENT } from '../../shared/protocol/messages.ts';
import { checkProgramme, phasesOf, type ProgrammeItem } from '../../shared/room/programme.ts';
import type { OpenRoom, RoomSetup } from '../../shared/room/state.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import { openLibrary } from '../../server/decks/library.ts';
import { personaOf } from '../../server/rehearsal/persona.ts';
import { Answers } from '../../server/rooms/answers.ts';
import { harvestOf, type Harvested } from '../../server/rooms/harvest.ts';
import { approvedText, textsOf, type RoomText } from '../../server/rooms/pictures.ts';
import { answerKey } from '../../server/rooms/secrets.ts';
import { openRoom } from './fixtures.ts';

const SECRET = 'the secret of this room';
const library = openLibrary(join(import.meta.dirname, '..', '..', 'decks'));

/** Every kind once, with the cards and settings that an organiser would begin with. */
export function everyKind(): Pick<RoomSetup, 'programme' | 'content'> {
  const list = library.list();
  const cards = cardsIn(list, 'nl', standardDecks(list, 'nl'));
  // What continues an earlier gathering has nothing to begin with here.
  const activities = ACTIVITY_NAMES.flatMap((name): TypedItem[] => {
    const item = newItem(name, cards, { id: freshId(name, []) });
    return item ? [item] : [];
  });
  const wanted = toProgramme({ title: 'Alles', activities });
  const content = library.snapshot(wanted, 'nl');
  const programme = content && checkProgramme(wanted, content);
  if (!content || !programme) throw new Error('the programme with every kind does not fit its cards');
  return { programme, content };
}

export type Gathered = Harvested & {
  readonly state: OpenRoom;
  readonly harvest: Harvest;
  readonly texts: (activity: string) => readonly RoomText[];
};

type Wish = {
  readonly people: number;
  /** Chance, from 0 up to 1. */
  readonly random: () => number;
  readonly setup?: Partial<RoomSetup>;
  /** Another body in place of the simulated one. */
  readonly changed?: (body: unknown, where: { readonly item: ProgrammeItem; readonly slot: string; readonly person: number }) => unknown;
  /** Which sentences the facilitator asks for, and what their authors say; null says nothing. */
  readonly says?: (text: RoomText) => 'not-asked' | boolean | null;
  readonly approves?: (text: RoomText) => boolean;
  readonly steering?: OpenRoom['steering'];
  readonly settings?: HarvestSettings;
};

/** Plays every slot of every phase in order, and closes. Tables have six people each. */
export function gathered({ people, random, setup = everyKind(), changed = (body) => body, ...wish }: Wish): Gathered {
  const { says = () => 'not-asked', approves = () => true, steering = {}, settings = NOTHING_ARRANGED } = wish;
  const open = openRoom(setup);
  const persons = Array.from({ length: people }, (_, i) => ({ id: `person-${i}`, key: answerKey(SECRET, `person-${i}`) }));
  const tables: Tables = Array.from({ length: Math.ceil(people / 6) }, (_, i) => ({
    number: i + 1,
    key: answerKey(SECRET, `table ${i + 1}`),
    people: persons.slice(i * 6, i * 6 + 6).map(({ key }) => key),
  }));
  const answers = new Answers([]);
  const texts = (activity: string): readonly RoomText[] => textsOf(open.setup, SECRET, answers, activity);
  const state = (): OpenRoom => {
    const all = open.setup.programme.activities.flatMap(({ id }) => texts(id));
    return {
      ...open,
      steering,
      harvest: settings,
      approved: all.filter(approves).map(({ id }) => id),
      marked: Object.fromEntries(all.filter((text) => says(text) !== 'not-asked').map(({ id, activity }) => [id, activity])),
    };
  };
  for (const item of open.setup.programme.activities)
    for (const phase of phasesOf(item))
      for (const slot of phase.slots) {
        const byTable = phase.tableSlots?.includes(slot) ?? false;
        const keys = byTable ? tables.map(({ key }) => key) : persons.map(({ key }) => key);
        const live = {
          steering: steeringOf(state(), item.id),
          items: texts(item.id)
            .filter(({ use }) => use === 'item')
            .map(approvedText),
        };
        for (const [person, key] of keys.entries()) {
          const persona: Persona = personaOf(persons[person]?.id ?? key, random);
          const earlier = (other: string): unknown => answers.get(item.id, other, key)?.body;
          const body = activityKind(item.kind).simulate({
            settings: item.settings,
            content: open.setup.content,
            slot,
            persona,
            live,
            earlier,
          });
          answers.put(item.id, slot, key, { revision: 1, body: changed(body, { item, slot, person }) });
        }
      }
  for (const text of open.setup.programme.activities.flatMap(({ id }) => texts(id))) {
    const said = says(text);
    if (typeof said === 'boolean') answers.put(CONSENT, text.id, 'somebody', { revision: 1, body: { may: said } });
  }
  const of: Harvested = { state: state(), answers, people, tables, texts };
  return { ...of, state: of.state, texts, harvest: harvestOf(of) };
}

/** A row of numbers that looks like chance and is always the same. */
export function chance(seed: number): () => number {
  let now = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    now ^= now << 13;
    now ^= now >>> 17;
    now ^= now << 5;
    now >>>= 0;
    return now / 2 ** 32;
  };
}
