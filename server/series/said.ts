/**
 * What the rooms of a hub say to each other at the end, in words: what they agreed, the themes they talked about, and sentences of
 * the check-out.
 *
 * SD1 A sentence leaves its room only when its author let it go (CO1), as in the harvest. Agreements are a group's own words.
 * SD2 Of a room that is open only what its facilitator showed there; of a closed one what its harvest has.
 * SD3 A room of fewer than five people says nothing, as in TG1.
 */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Harvest } from '../../shared/harvest/harvest.ts';
import { MIN_GROUP } from '../../shared/privacy/small-groups.ts';
import type { SaidOnWall } from '../../shared/protocol/series.ts';
import { steeringOf } from '../../shared/room/steering.ts';
import { consentFor } from '../rooms/consent.ts';
import type { LiveRoom } from '../rooms/live-room.ts';

const NOTHING: SaidOnWall = { agreements: [], takeAways: [], themes: [] };

export function saidOf({ people, activities }: Harvest): SaidOnWall {
  if (people < MIN_GROUP) return NOTHING;
  return {
    agreements: activities.flatMap(({ agreements }) => agreements.map(({ text }) => text)),
    takeAways: activities.flatMap(({ kind, quotes }) => (kind === 'check-out' ? quotes.map(({ text }) => text) : [])),
    themes: activities.flatMap(({ cards }) => (cards?.kind === 'theme' ? [cards.theme.title] : [])),
  };
}

export function saidIn(room: LiveRoom): SaidOnWall {
  const { now: state, answers } = room;
  if (state.status !== 'open' || room.people.present().length < MIN_GROUP) return NOTHING;
  const { programme, content } = state.setup;
  const begun = programme.activities.filter(({ id }) => state.visited.some((phase) => phase.startsWith(`${id}/`)));
  return {
    agreements: begun.flatMap(({ id, kind, settings }) => {
      const parts = { answers: answers.bodies(id), earlier: [], people: 0, approved: [], tables: [], steering: steeringOf(state, id) };
      return (activityKind(kind).kept?.({ settings, content, ...parts }).agreements ?? []).map(({ text }) => text);
    }),
    takeAways: begun
      .filter(({ kind }) => kind === 'check-out')
      .flatMap(({ id }) => room.textsIn(id))
      .filter((text) => state.approved.includes(text.id) && consentFor(state.marked, answers, text) === 'yes')
      .map(({ text }) => text),
    themes: begun.flatMap(({ kind, settings }) => {
      const theme = kind === 'theme' ? content.themes.find(({ id }) => id === (settings as { readonly theme: string }).theme) : undefined;
      return theme ? [theme.title] : [];
    }),
  };
}
