import { lazy, useState } from 'react';
import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { useAnswer } from '../../live/hooks.tsx';
import { GroupPicture } from '../asked/GroupPicture.tsx';
import { Own } from './Own.tsx';
import type { QualitiesPhoneProps } from './Phone.tsx';
import { PhoneRate } from './PhoneRate.tsx';

const Picture = lazy(() => import('./Picture.tsx').then((file) => ({ default: file.Picture })));

/** How the group rates, with the own ratings under it. */
export function PhoneResult({ activity, cards }: QualitiesPhoneProps) {
  const words = useWords(phoneQualities);
  const before = useAnswer<ThreeQualitiesAnswer>(activity.id, 'before').body;
  const after = useAnswer<ThreeQualitiesAnswer>(activity.id, 'after').body;
  const [answering, setAnswering] = useState(false);
  const slot = activity.phase === 'shift' ? 'after' : 'before';
  const late = activity.slots[slot] === 'late' && !(slot === 'after' ? after : before);
  if (answering && late) return <PhoneRate activity={activity} cards={cards} slot={slot} />;
  const both = slot === 'after' && after !== null;
  return (
    <GroupPicture
      name={`${activity.id}/${activity.phase}`}
      title={slot === 'after' ? words.shift : words.group}
      picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />}
      own={
        (slot === 'after' ? after : before) && (
          <>
            {before && <Own {...(both ? { title: words.firstWas } : {})} labels={cards.labels} body={before} />}
            {both && <Own title={words.then} labels={cards.labels} body={after} />}
          </>
        )
      }
      onLate={late ? () => setAnswering(true) : null}
    />
  );
}
