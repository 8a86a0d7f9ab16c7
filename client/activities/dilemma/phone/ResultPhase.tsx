import { lazy } from 'react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import { OwnChoice } from './OwnChoice.tsx';
import styles from './ResultPhase.module.css';
import { StorySheet } from './StorySheet.tsx';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** What the group chose, with the own choices under it: the first alone, or both after the second. */
export function ResultPhase({ activity, cards }: DilemmaPhoneProps) {
  const words = useWords(phoneDilemma);
  const lang = useDeckLang();
  const both = activity.phase === 'result';
  const first = useAnswer<DilemmaAnswer>(activity.id, 'first').body;
  const second = useAnswer<DilemmaAnswer>(activity.id, 'second').body;
  const shared = { story: cards.story, cards, lang };
  const changed =
    first?.kind === 'choice' && second?.kind === 'choice' ? (first.option === second.option ? words.own.kept : words.own.moved) : null;
  return (
    <Step name={`${activity.id}/${activity.phase}`}>
      <StepHeading>{both ? words.result.title : words.result.first}</StepHeading>
      <StorySheet story={cards.story} />
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      <section className={styles.own} aria-label={words.own.title}>
        {both && changed !== null && <p className={styles.changed}>{changed}</p>}
        <OwnChoice title={both ? words.own.first : words.own.title} body={first} {...shared} />
        {both && <OwnChoice title={words.own.second} body={second} {...shared} />}
      </section>
      <Grow />
    </Step>
  );
}
