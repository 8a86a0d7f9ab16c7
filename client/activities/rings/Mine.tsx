import type { RingsAnswer } from '../../../shared/activities/rings/answer.ts';
import type { RingsView } from '../../../shared/activities/rings/view.ts';
import { draftFrom, type RingsDraft } from './phone/laid.ts';
import { OwnRings } from './phone/OwnRings.tsx';
import { KEYS, recall } from '../../live/storage.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** The own rings of one activity, own cards among them. */
export function Mine({ room, activity, cards, answers }: MyProps<RingsView>) {
  const body = answers[`${activity}/rings`]?.body as RingsAnswer | undefined;
  const kept = recall<RingsDraft>(KEYS.draft(room, activity, 'rings'));
  return <OwnRings cards={cards} draft={kept ?? draftFrom(body ?? null)} />;
}
