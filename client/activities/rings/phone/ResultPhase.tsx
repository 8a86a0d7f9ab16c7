import { lazy, useState } from 'react';
import type { RingsAnswer } from '../../../../shared/activities/rings/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { ringsWords } from '../../../i18n/pictures-rings.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { useDraft } from '../../../participant/live/draft.ts';
import { GroupPicture } from '../../asked/GroupPicture.tsx';
import { TalkPrompts } from '../../asked/TalkPrompts.tsx';
import type { RingsPhoneProps } from '../Phone.tsx';
import { draftFrom, type RingsDraft } from './laid.ts';
import { LayPhase } from './LayPhase.tsx';
import { OwnRings } from './OwnRings.tsx';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** The rings of the group, with the own ones under them. Who was not ready can finish until a picture is shown. */
export function ResultPhase({ activity, cards }: RingsPhoneProps) {
  const words = useWords(ringsWords);
  const { body } = useAnswer<RingsAnswer>(activity.id, 'rings');
  const [kept] = useDraft<RingsDraft>(activity.id, 'rings');
  const [laying, setLaying] = useState(false);
  const whole = body !== null && (body.kind === 'pass' || body.done);
  const late = activity.slots['rings'] === 'late' && !whole;
  if (laying && late) return <LayPhase activity={activity} cards={cards} />;
  return (
    <GroupPicture
      name={`${activity.id}/result`}
      title={words.group}
      picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />}
      own={
        whole ? (
          <>
            <OwnRings cards={cards} draft={kept ?? draftFrom(body)} />
            <TalkPrompts prompts={words.prompts} />
          </>
        ) : null
      }
      onLate={late ? () => setLaying(true) : null}
    />
  );
}
