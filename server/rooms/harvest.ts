import type { Tables } from '../../shared/activities/activity.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import { phasesOf } from '../../shared/room/programme.ts';
import type { RoomSetup } from '../../shared/room/state.ts';
import type { Answers } from './answers.ts';
import { pictureOf } from './pictures.ts';

/** What is left of a room after closing: counts, no sentence and no person. */
export type Harvest = {
  readonly people: number;
  readonly activities: readonly { readonly id: string; readonly title: string; readonly phase: string; readonly picture: Picture }[];
};

export function harvestOf({
  setup,
  answers,
  people,
  tables,
  steering,
}: {
  readonly setup: RoomSetup;
  readonly answers: Answers;
  readonly people: number;
  readonly tables: Tables;
  readonly steering: (activity: string) => unknown;
}): Harvest {
  const activities = setup.programme.activities.flatMap((item) =>
    phasesOf(item)
      .filter((phase) => phase.pictures.length > 0)
      .map((phase) => ({
        id: item.id,
        title: item.title,
        phase: phase.id,
        picture: pictureOf(setup, answers, item, phase.id, people, { texts: [], tables, steering: steering(item.id) }),
      })),
  );
  return { people, activities };
}
