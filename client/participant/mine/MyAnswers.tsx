import type { ReactNode } from 'react';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { Mine as Agreements } from '../../activities/agreements/Mine.tsx';
import { Mine as CheckIn } from '../../activities/check-in/Mine.tsx';
import { Mine as CheckOut } from '../../activities/check-out/Mine.tsx';
import { Mine as Dilemma } from '../../activities/dilemma/Mine.tsx';
import { Mine as Mirror } from '../../activities/mirror/Mine.tsx';
import { Mine as OwnCases } from '../../activities/own-cases/Mine.tsx';
import { Mine as Review } from '../../activities/review/Mine.tsx';
import { Mine as Rings } from '../../activities/rings/Mine.tsx';
import { Mine as Speaker } from '../../activities/speaker/Mine.tsx';
import { Mine as TableSort } from '../../activities/table-sort/Mine.tsx';
import { Mine as Task } from '../../activities/task/Mine.tsx';
import { Mine as Theme } from '../../activities/theme/Mine.tsx';
import { Mine as ThreeQualities } from '../../activities/three-qualities/Mine.tsx';
import { Mine as ValueSort } from '../../activities/value-sort/Mine.tsx';

/** What the own answers of one activity are shown from. */
export type MyProps<Cards> = {
  /** Id of the room, for what was written and never sent. */
  room: string;
  activity: string;
  cards: Cards;
  answers: Readonly<Record<string, { readonly body: unknown }>>;
};

/** The own answers to every kind of activity. A new kind is a `Mine.tsx` in its folder and a line here. */
const MINE: { readonly [Kind in ActivityView['kind']]: (props: MyProps<Extract<ActivityView, { kind: Kind }>>) => ReactNode } = {
  'value-sort': ValueSort,
  'table-sort': TableSort,
  dilemma: Dilemma,
  'check-in': CheckIn,
  'check-out': CheckOut,
  'three-qualities': ThreeQualities,
  rings: Rings,
  mirror: Mirror,
  theme: Theme,
  task: Task,
  speaker: Speaker,
  'own-cases': OwnCases,
  agreements: Agreements,
  review: Review,
};

export function MyAnswers(props: MyProps<ActivityView>) {
  // The table pairs kinds and components; the compiler cannot follow a kind that is only known at run time.
  const Mine = MINE[props.cards.kind] as (props: MyProps<ActivityView>) => ReactNode;
  return <Mine {...props} />;
}
