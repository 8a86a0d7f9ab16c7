/**
 * A crowd without browsers: everybody joins and answers over a real connection, with what the simulated people of a rehearsal would
 * answer. A rehearsal leaves no harvest, so a gathering that is to be harvested is played with these.
 */
import { expect } from '@playwright/test';
import { personaOf } from '../../../server/rehearsal/persona.ts';
import type { RoomContent } from '../../../shared/activities/activity.ts';
import { activityKind } from '../../../shared/activities/registry.ts';
import { storyOfOwn } from '../../../shared/deck/own-story.ts';
import type { Joined } from '../../../shared/protocol/http.ts';
import type { ActivityNow } from '../../../shared/room/views.ts';
import { chance } from '../../support/gathered.ts';
import { connect, post, type Line } from './wire.ts';

export type Crowd = {
  /**
   * Everybody answers each slot of this phase that is a person's own; what tables answer together is left to who sits there.
   * @param phase its id, or what stands before the colon of it: `sort` for `sort:professional`
   */
  readonly answer: (phase: string) => Promise<void>;
  readonly stop: () => void;
};

type Wish = {
  readonly url: string;
  readonly code: string;
  readonly people: number;
  /** A facilitator's line, from which the crowd knows where the room is. */
  readonly leader: Line;
  /** The cards of the room. */
  readonly content: RoomContent;
  /** In a room by name. */
  readonly nameOf?: (person: number) => string;
  /** Another body in place of the simulated one. */
  readonly changed?: (body: unknown, where: { readonly slot: string; readonly person: number }) => unknown;
};

type Member = { readonly line: Line; readonly answers: Map<string, unknown> };

export async function joinCrowd({ url, code, people, leader, content, nameOf, changed = (body) => body }: Wish): Promise<Crowd> {
  const random = chance(people);
  const members: Member[] = [];
  for (let person = 0; person < people; person += 1) {
    const name = nameOf?.(person);
    const seat = await post<Joined>(url, '/api/join', { code, agreed: true, ...(name === undefined ? {} : { name }) });
    members.push({ line: await connect(url, { role: 'participant', ...seat }), answers: new Map() });
  }
  const answer = async (phase: string): Promise<void> => {
    await expect.poll(() => activityIn(leader)?.phase.split(':')[0]).toBe(phase);
    const activity = activityIn(leader);
    const item = leader.console()?.programme.find(({ id }) => id === activity?.id);
    if (!activity || !item) throw new Error('the room is in no activity');
    const kind = activityKind(item.name);
    const { slots = [], tableSlots = [] } = kind.phases(item.settings).find(({ id }) => id === activity.phase) ?? {};
    for (const slot of slots.filter((each) => !tableSlots.includes(each)))
      for (const [person, { line, answers }] of members.entries()) {
        const body = changed(
          kind.simulate({
            settings: item.settings,
            content: withOwn(content, activity),
            slot,
            persona: personaOf(`person ${person}`, random),
            live: { steering: leader.console()?.steering, items: activity.items, topValues: valuesOf(activity) },
            earlier: (other) => answers.get(`${activity.id}/${other}`),
          }),
          { slot, person },
        );
        answers.set(`${activity.id}/${slot}`, body);
        await line.send('answer', { activity: activity.id, slot, revision: 1, body });
      }
  };
  return { answer, stop: () => members.forEach(({ line }) => line.stop()) };
}

export function activityIn(leader: Line): ActivityNow | null {
  const view = leader.console()?.view;
  return view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity : null;
}

function valuesOf({ cards }: ActivityNow): readonly string[] {
  return cards.kind === 'agreements' ? cards.values.map(({ id }) => id) : [];
}

/** A story that the room made of somebody's case, and agreements of an earlier room, are in no deck; the view has what is needed to answer. */
function withOwn(content: RoomContent, { cards }: ActivityNow): RoomContent {
  if (cards.kind === 'review') return { ...content, earlier: { agreements: cards.agreements, heldOn: cards.heldOn, sorts: [] } };
  if (cards.kind !== 'dilemma' || content.stories.some(({ id }) => id === cards.story.id)) return content;
  const { id, title, text, question, options } = cards.story;
  const story = storyOfOwn({ id, title, text, question, options: options.map((option) => option.text), keep: true });
  return { ...content, stories: [...content.stories, story] };
}
