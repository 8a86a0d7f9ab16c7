import { lazy, useState } from 'react';
import type { CheckInAnswer } from '../../../shared/activities/check-in/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { checkInWords } from '../../i18n/pictures-check-in.ts';
import { useAnswer } from '../../live/hooks.tsx';
import { GroupPicture } from '../asked/GroupPicture.tsx';
import { Own } from './Own.tsx';
import type { CheckInPhoneProps } from './Phone.tsx';
import { PhoneAsk } from './PhoneAsk.tsx';

const Picture = lazy(() => import('./Picture.tsx').then((file) => ({ default: file.Picture })));

/** How the group is here, with the own answer under it. */
export function PhoneResult({ activity, cards }: CheckInPhoneProps) {
  const words = useWords(checkInWords);
  const { body } = useAnswer<CheckInAnswer>(activity.id, 'in');
  const [answering, setAnswering] = useState(false);
  const late = activity.slots['in'] === 'late';
  if (answering && late && !body) return <PhoneAsk activity={activity} cards={cards} />;
  return (
    <GroupPicture
      name={`${activity.id}/result`}
      title={words.group}
      picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />}
      own={body && <Own cards={cards} body={body} />}
      onLate={late ? () => setAnswering(true) : null}
    />
  );
}
