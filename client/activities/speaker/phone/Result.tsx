import { lazy } from 'react';
import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import type { SpeakerPhoneProps } from '../Phone.tsx';
import { About } from './About.tsx';
import { OwnLines } from './OwnLines.tsx';
import styles from './Speaker.module.css';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** What the group takes along, with the own lines under it. */
export function Result({ activity, cards }: SpeakerPhoneProps) {
  const words = useWords(phoneSpeaker);
  return (
    <Step name={`${activity.id}/result`}>
      <StepHeading>{words.result.title}</StepHeading>
      <About activity={activity} cards={cards} />
      <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      <section className={styles.body} aria-labelledby="own-lines">
        <h2 id="own-lines" className={styles.own}>
          {words.lines.mine}
        </h2>
        <OwnLines activity={activity.id} level={3} />
      </section>
      <Grow />
    </Step>
  );
}
