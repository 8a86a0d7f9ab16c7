import type { ActivityNow } from '../../../shared/room/views.ts';
import type { RefusalCode } from '../../../shared/room/refusal.ts';
import { useAnswer } from '../../live/hooks.tsx';
import { useDraft } from '../../participant/live/draft.ts';

/** `open`: the form is on view. What was laid stays as a draft until the server has it. */
type Kept<Draft> = { readonly draft: Draft; readonly open: boolean };

export type Held<Body, Draft> = {
  readonly body: Body | null;
  /** On the device, not yet with the server. */
  readonly unsent: boolean;
  readonly refused: RefusalCode | null;
  /** The answer lies and the form is closed. */
  readonly laid: boolean;
  /** Its result was shown: it can't change any more. */
  readonly sealed: boolean;
  /** Nothing was sent, and it still can be after its phase. */
  readonly late: boolean;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly lay: (body: Body) => void;
  /** Opens the form again with what was laid. */
  readonly reopen: () => void;
  /** Closes it and leaves the answer as it lies; null when there is none. */
  readonly keep: (() => void) | null;
};

/** An answer that is made in a form and then lies face down, to be changed as long as it may. @param draftFrom the form as this answer fills it. */
export function useHeld<Body, Draft>(activity: ActivityNow, slot: string, draftFrom: (body: Body | null) => Draft): Held<Body, Draft> {
  const { body, state, refused, answer } = useAnswer<Body>(activity.id, slot);
  const [kept, hold, drop] = useDraft<Kept<Draft>>(activity.id, slot);
  const sealed = activity.slots[slot] === 'sealed';
  const draft = kept?.draft ?? draftFrom(body);
  return {
    body,
    unsent: state === 'saving',
    refused,
    laid: body !== null && !kept?.open && (!refused || sealed),
    sealed,
    late: body === null && activity.slots[slot] === 'late',
    draft,
    change: (next) => hold({ draft: next, open: true }),
    lay: (laid) => {
      hold({ draft, open: false });
      answer(laid);
    },
    reopen: () => hold({ draft: kept?.draft ?? draftFrom(body), open: true }),
    keep: body === null ? null : drop,
  };
}
