import { lazy } from 'react';
import type { OwnCasesAnswer } from '../../../../shared/activities/own-cases/answer.ts';
import { readCase } from '../../../../shared/activities/own-cases/case.ts';
import { useWords } from '../../../i18n/language.ts';
import { ownCasesWords } from '../../../i18n/own-cases.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { AnswerTrouble } from '../../../participant/live/AnswerTrouble.tsx';
import { Revealed } from '../../../participant/live/Revealed.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { CaseText } from '../CaseText.tsx';
import type { OwnCasesPhoneProps } from '../Phone.tsx';
import laid from './CaseLaid.module.css';
import { CaseList } from './CaseList.tsx';
import { MyCase } from './MyCase.tsx';
import styles from './ResultPhase.module.css';

const Picture = lazy(() => import('../Picture.tsx').then((file) => ({ default: file.Picture })));

/** What drew the most dots, the case that is open for everybody, and the own one, which can still be taken back. */
export function ResultPhase({ activity, cards }: OwnCasesPhoneProps) {
  const words = useWords(phoneOwnCases);
  const names = useWords(ownCasesWords);
  const { body, refused, answer } = useAnswer<OwnCasesAnswer>(activity.id, 'case');
  const chosen = activity.items.find(({ id }) => id === cards.chosen);
  const read = chosen && readCase(chosen);
  return (
    <Step name={`${activity.id}/result/${cards.chosen ?? ''}`}>
      <StepHeading>{read ? words.result.chosen : words.result.title}</StepHeading>
      {read && (
        <article className={styles.paper}>
          <p className={styles.sort}>{names.sorts[read.sort]}</p>
          <h2 className={styles.title}>{read.title}</h2>
          <CaseText read={read} />
        </article>
      )}
      {(activity.shown || !read) && (
        <Revealed picture={activity.shown && <Picture shown={activity.shown} cards={cards} audience="phone" />} />
      )}
      <CaseList title={read ? words.result.others : words.vote.read} items={activity.items.filter((item) => item !== chosen)} />
      {body?.kind === 'case' && (
        <section className={laid.own} aria-label={words.laid.mine}>
          <AnswerTrouble refused={refused} />
          <p className={styles.own}>{words.own.text}</p>
          <MyCase brought={body} onConsent={(consent) => answer({ ...body, consent })} />
        </section>
      )}
      <Grow />
    </Step>
  );
}
