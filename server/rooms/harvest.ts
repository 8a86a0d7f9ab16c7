/** Gathers what is left of a room when it closes; shared/harvest/harvest.ts says what that may be (HV1 to HV6). */
import type { ApprovedText, SummaryInput, Tables } from '../../shared/activities/activity.ts';
import type { Kept, KeptProposal } from '../../shared/activities/kept.ts';
import { activityKind } from '../../shared/activities/registry.ts';
import type { Lens } from '../../shared/activities/value-sort/picture.ts';
import type { ValueSortSettings } from '../../shared/activities/value-sort/settings.ts';
import { isOwnStory, isStoryOf } from '../../shared/deck/own-story-id.ts';
import { HARVEST_VERSION, type Harvest, type HarvestActivity, type Quote, type Withheld } from '../../shared/harvest/harvest.ts';
import { lastOfEach, leavesOut, type Pictured } from '../../shared/harvest/protect.ts';
import { protectDilemma, type SortBefore } from '../../shared/privacy/protect-links.ts';
import { phasesOf, type ProgrammeItem } from '../../shared/room/programme.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import type { OpenRoom } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { consentFor } from './consent.ts';
import type { People } from './people.ts';
import { approvedText, pictureOf, type RoomText } from './pictures.ts';
import { withoutEarlierSorts } from './room-content.ts';

export type Harvested = {
  readonly state: OpenRoom;
  readonly answers: Answers;
  /** In the room now. */
  readonly people: number;
  readonly tables: Tables;
  /** Every sentence of an activity. */
  readonly texts: (activity: string) => readonly RoomText[];
};

/** Of a live room, at the moment that it closes. */
export function harvestAtClosing(
  room: Pick<Harvested, 'answers'> & { readonly people: People; tables(): Tables; textsIn(activity: string): readonly RoomText[] },
  open: OpenRoom,
): Harvest {
  const setup = { ...open.setup, content: withoutEarlierSorts(open.setup.content) };
  return harvestOf({
    state: { ...open, setup },
    answers: room.answers,
    people: room.people.present().length,
    tables: room.tables(),
    texts: (activity) => room.textsIn(activity),
  });
}

export function harvestOf(of: Harvested): Harvest {
  const { setup, harvest: settings } = of.state;
  const { title, language, smallCircle, openedAt, programme } = setup;
  // What authors let out of any activity of this room counts for the stories that were made of it.
  const kept = new Map(programme.activities.map((item) => [item.id, keptOf(of, item)]));
  const cases = [...kept.values()].flatMap((each) => each.cases ?? []);
  const mayTell = (item: ProgrammeItem): boolean => {
    const story = storyOf(item);
    return story === null || !isOwnStory({ id: story }) || cases.some(({ id }) => isStoryOf({ id: story }, id));
  };
  const activities = programme.activities.map((item) => (mayTell(item) ? activityOf(of, item, kept.get(item.id) ?? {}) : untold(item)));
  return {
    version: HARVEST_VERSION,
    room: { title, language, smallCircle, heldOn: new Date(openedAt).toISOString().slice(0, 10) },
    people: of.people,
    programme: { title: programme.title, minutes: programme.activities.reduce((sum, { minutes }) => sum + minutes, 0) },
    activities: withoutWaysRound(activities, programme.activities),
    settings,
  };
}

/** HV5: that there was a case, and no word of it. */
function untold({ id, kind, minutes }: ProgrammeItem): HarvestActivity {
  const nothing = { lenses: [], pictures: [], cards: null, quotes: [], cases: [], agreements: [] };
  return { id, kind, title: '', minutes, ...nothing, withheld: [{ why: 'own-case', phase: null }] };
}

function activityOf(of: Harvested, item: ProgrammeItem, { cases = [], agreements = [], proposals = [] }: Kept): HarvestActivity {
  const { state, answers, people, tables } = of;
  const { setup } = state;
  const { id, kind, title, minutes, settings } = item;
  const letOut = of.texts(id).filter((text) => consentFor(state.marked, answers, text) === 'yes');
  const known = new Set(cases.map((each) => each.id));
  // Items are what pictures count dots for; no other sentence is in a picture.
  const items = of.texts(id).filter((text) => text.use === 'item' && (known.has(text.id) || letOut.includes(text)));
  const steering = steeringOf(state, id);
  const pictured = phasesOf(item)
    .filter(({ pictures }) => pictures.length > 0)
    .map(({ id: phase }) => ({ phase, picture: pictureOf(setup, answers, item, phase, people, { texts: items, tables, steering }) }));
  const pictures = lastOfEach(pictured);
  return {
    id,
    kind,
    title,
    minutes,
    lenses: lensesOf(item),
    pictures: [...pictures],
    cards: activityKind(kind).view(settings, setup.content, phasesOf(item).at(-1)?.id ?? '', { steering: undefined, items: [] }),
    quotes: letOut
      .filter((text) => !known.has(text.id) && !agreements.some((rule) => rule.id === text.id))
      .map(({ id: quote, use, text }) => ({ id: quote, use, text, ...proposedUnder(proposals, quote) })),
    cases: cases.map((each) => ({ ...each })),
    agreements: agreements.map((each) => ({ ...each })),
    withheld: withheldOf(pictured, pictures),
  };
}

/** HV6 */
function proposedUnder(proposals: readonly KeptProposal[], id: string): Pick<Quote, 'proposedUnder'> {
  const proposal = proposals.find((each) => each.id === id);
  return proposal ? { proposedUnder: proposal.valueTitle.replaceAll('\u00ad', '') } : {};
}

function keptOf({ state, answers, people, tables, texts }: Harvested, item: ProgrammeItem): Kept {
  const approved: readonly ApprovedText[] = texts(item.id)
    .filter(({ id, use }) => use === 'item' && state.approved.includes(id))
    .map(approvedText);
  const input: SummaryInput<unknown, unknown> = {
    settings: item.settings,
    content: state.setup.content,
    answers: answers.bodies(item.id),
    earlier: [],
    people,
    approved,
    tables,
    steering: steeringOf(state, item.id),
  };
  return activityKind(item.kind).kept?.(input) ?? {};
}

/** HV3, over all activities together. */
function withoutWaysRound(activities: readonly HarvestActivity[], items: readonly ProgrammeItem[]): HarvestActivity[] {
  return activities.map((activity, at) => {
    const before = sortBefore(activities.slice(0, at), items);
    const pictures = activity.pictures.map(({ phase, picture }) => ({
      phase,
      picture: picture.kind === 'dilemma' ? protectDilemma(picture, before) : picture,
    }));
    const changed = pictures.filter(({ picture }, i) => JSON.stringify(picture) !== JSON.stringify(activity.pictures[i]?.picture));
    const withheld: readonly Withheld[] = changed.map(({ phase }) => ({ why: 'way-round', phase }));
    return { ...activity, pictures, withheld: [...activity.withheld, ...withheld] };
  });
}

/** The value sort whose top values a dilemma is linked with: the newest before it, the lens of the work first. */
function sortBefore(before: readonly HarvestActivity[], items: readonly ProgrammeItem[]): SortBefore | null {
  const sort = before.findLast(({ kind }) => kind === 'value-sort');
  if (!sort) return null;
  const lens = sort.lenses.includes('professional') ? 'professional' : sort.lenses.at(-1);
  const pictures = sort.pictures.map(({ picture }) => picture).filter((picture) => picture.kind === 'value-sort');
  const picture = pictures.find((each) => each.lens === lens);
  const quota = (items.find(({ id }) => id === sort.id)?.settings as ValueSortSettings | undefined)?.piles[0]?.quota ?? null;
  return picture ? { picture, each: quota === null ? null : Math.min(quota, TOP_VALUES) } : null;
}

/** Of each person, that a dilemma links with. */
const TOP_VALUES = 4;

function withheldOf(all: readonly Pictured[], shown: readonly Pictured[]): Withheld[] {
  return [
    ...all.filter(({ picture }) => picture.kind === 'withheld').map(({ phase }): Withheld => ({ why: 'too-few', phase })),
    ...shown.filter(({ picture }) => leavesOut(picture)).map(({ phase }): Withheld => ({ why: 'small-groups', phase })),
  ];
}

function lensesOf({ kind, settings }: ProgrammeItem): Lens[] {
  return kind === 'value-sort' ? [...(settings as ValueSortSettings).lenses] : [];
}

/** The story that an activity is about, of whatever kind it is. */
function storyOf({ settings }: ProgrammeItem): string | null {
  return (settings as { readonly story?: string } | null)?.story ?? null;
}
