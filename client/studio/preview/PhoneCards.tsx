import { memo, type ReactNode } from 'react';
import type { DeckProgramme, Language, Task, Theme } from '../../../shared/deck/deck.ts';
import paper from '../../activities/dilemma/phone/Afterword.module.css';
import talk from '../../activities/dilemma/phone/Talk.module.css';
import { paragraphs } from '../../activities/dilemma/screen-part.ts';
import { useWords } from '../../i18n/language.ts';
import { sheets } from '../../i18n/studio-print.ts';
import { studioPreview } from '../../i18n/studio-preview.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { Grow } from '../../participant/page/Step.tsx';
import { ProgrammeCard } from '../../ui/cards/ProgrammeCard.tsx';
import { fitsInHand } from '../../ui/cards/question-form.ts';
import { TaskCard } from '../../ui/cards/TaskCard.tsx';
import { ThemeCard } from '../../ui/cards/ThemeCard.tsx';
import { BottomBar } from '../../ui/controls/BottomBar.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { OnPhone } from './OnPhone.tsx';
import styles from './OnPhone.module.css';

type Common = { language: Language };

/** A theme on the phone: the card itself, and everything that helps the talk along. */
export const PhoneTheme = memo(function PhoneTheme({ theme, language }: Common & { theme: Theme }) {
  const words = sheets[language];
  return (
    <OnPhone title={theme.title}>
      <Card>
        <ThemeCard card={{ ...theme, prompts: [] }} kind={words.kinds.theme} foot={[words.minutes(theme.minutes), words.talk]} level={2} />
      </Card>
      <Prompts prompts={theme.prompts} heading={words.prompts} />
      <Grow />
    </OnPhone>
  );
});

/** A task on the phone: what to do, and the place for an answer when it leaves one. */
export const PhoneTask = memo(function PhoneTask({ task, language }: Common & { task: Task }) {
  const words = sheets[language];
  const { done, yourAnswer } = useWords(studioPreview);
  const lang = useDeckLang();
  const inHand = fitsInHand(task.assignment);
  return (
    <OnPhone title={task.title}>
      <Card>
        <TaskCard
          card={{ ...task, assignment: inHand ? task.assignment : '' }}
          kind={words.kinds.task}
          foot={[words.minutes(task.minutes), words.work[task.work]]}
          level={2}
        />
      </Card>
      {!inHand && (
        <div className={paper.paper} lang={lang}>
          {paragraphs(task.assignment).map((paragraph, i) => (
            <p key={i}>{paragraph}</p>
          ))}
        </div>
      )}
      <Prompts prompts={task.prompts} heading={words.help} />
      {task.answer === 'text' && (
        <div className={styles.answer}>
          <Field label={yourAnswer} look="serif" rows={3} value="" onChange={() => undefined} />
        </div>
      )}
      <Grow />
      <BottomBar>
        <Button kind="main">{done}</Button>
      </BottomBar>
    </OnPhone>
  );
});

/** Where a phone shows a programme: the dashes at the top, and its parts one after the other. */
export const PhoneProgramme = memo(function PhoneProgramme({ programme, language }: Common & { programme: DeckProgramme }) {
  const words = sheets[language];
  const { programme: note } = useWords(studioPreview);
  const lang = useDeckLang();
  const { activities } = programme;
  return (
    <OnPhone title={activities[0]?.title ?? programme.title} part={1} of={Math.max(1, activities.length)}>
      <div className={styles.whole} lang={lang}>
        <ProgrammeCard
          programme={programme}
          kind={words.kinds.programme}
          total={words.minutes(activities.reduce((sum, { minutes }) => sum + minutes, 0))}
          minutes={words.short}
        />
      </div>
      <Grow />
      <p className={styles.note}>{note}</p>
    </OnPhone>
  );
});

function Card({ children }: { children: ReactNode }) {
  const lang = useDeckLang();
  return (
    <div className={styles.card} lang={lang}>
      {children}
    </div>
  );
}

function Prompts({ prompts, heading }: { prompts: readonly string[]; heading: string }) {
  const lang = useDeckLang();
  if (prompts.length === 0) return null;
  return (
    <section lang={lang}>
      <h2 className={styles.further}>{heading}</h2>
      <ol className={talk.questions}>
        {prompts.map((prompt, i) => (
          <li key={i} className={talk.question}>
            {prompt}
          </li>
        ))}
      </ol>
    </section>
  );
}
