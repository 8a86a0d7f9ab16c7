import { lazy, useState } from 'react';
import type { CheckOutAnswer } from '../../../shared/activities/check-out/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { GroupPicture } from '../asked/GroupPicture.tsx';
import { useHeld } from '../asked/use-held.ts';
import { draftFrom, type CheckOutDraft } from './draft.ts';
import { Own } from './Own.tsx';
import type { CheckOutPhoneProps } from './Phone.tsx';
import { PhoneAsk } from './PhoneAsk.tsx';

const Picture = lazy(() => import('./Picture.tsx').then((file) => ({ default: file.Picture })));

/** How the group goes home, with the own sentences under it. */
export function PhoneResult({ activity, cards }: CheckOutPhoneProps) {
  const words = useWords(checkOutWords);
  const { body, late, draft } = useHeld<CheckOutAnswer, CheckOutDraft>(activity, 'out', draftFrom);
  const [answering, setAnswering] = useState(false);
  if (answering && late) return <PhoneAsk activity={activity} cards={cards} />;
  return (
    <GroupPicture
      name={`${activity.id}/result`}
      title={words.group}
      picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />}
      own={body && <Own cards={cards} draft={draft} />}
      onLate={late ? () => setAnswering(true) : null}
    />
  );
}
