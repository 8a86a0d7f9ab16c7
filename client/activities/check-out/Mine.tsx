import type { CheckOutAnswer } from '../../../shared/activities/check-out/answer.ts';
import type { CheckOutView } from '../../../shared/activities/check-out/view.ts';
import { draftFrom, type CheckOutDraft } from './draft.ts';
import { Own } from './Own.tsx';
import { KEYS, recall } from '../../live/storage.ts';
import type { MyProps } from '../../participant/mine/MyAnswers.tsx';

/** Own sentences of one check-out, those that were never sent among them. */
export function Mine({ room, activity, cards, answers }: MyProps<CheckOutView>) {
  const kept = recall<{ readonly draft: CheckOutDraft }>(KEYS.draft(room, activity, 'out'));
  const body = answers[`${activity}/out`]?.body as CheckOutAnswer | undefined;
  return <Own cards={cards} draft={kept?.draft ?? draftFrom(body ?? null)} />;
}
