import { useState } from 'react';
import type { DilemmaAnswer } from '../../../../shared/activities/dilemma/answer.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneDilemma } from '../../../i18n/phone-dilemma.ts';
import { phoneTableTalk } from '../../../i18n/phone-table-talk.ts';
import { phoneTheme } from '../../../i18n/phone-theme.ts';
import { useAnswer, useLive } from '../../../live/hooks.tsx';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { Grow, Step, StepHeading } from '../../../participant/page/Step.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { SpeakingTime } from '../../theme/phone/SpeakingTime.tsx';
import type { DilemmaPhoneProps } from '../Phone.tsx';
import { ChoicePhase } from './ChoicePhase.tsx';
import { LateChoice } from './LateChoice.tsx';
import { StorySheet } from './StorySheet.tsx';
import { TableRole } from './TableRole.tsx';
import { TableTwist } from './TableTwist.tsx';
import styles from './Talk.module.css';
import { TalkNotes } from './TalkNotes.tsx';

/** The talk is in the room; the phone holds the questions of the card, the role and the twist of the table, a fair share of the time, and notes. */
export function Talk({ activity, cards }: DilemmaPhoneProps) {
  const words = useWords(phoneDilemma).talk;
  const lang = useDeckLang();
  const { body } = useAnswer<DilemmaAnswer>(activity.id, 'first');
  const themeWords = useWords(phoneTheme).talk;
  const groupTitle = useWords(phoneTableTalk).group;
  const table = useLive(({ you }) => you?.table ?? null);
  const seconds = useLive(({ view }) => (view?.status === 'open' ? (view.timer?.seconds ?? null) : null));
  const taker = cards.talk?.notes ?? 'none';
  const [choosing, setChoosing] = useState(false);
  // A case of the room's own comes without questions.
  const own = cards.story.questions.length === 0;
  const late = activity.slots['first'] === 'late';
  if (choosing && late && !body) return <ChoicePhase activity={activity} cards={cards} slot="first" />;
  return (
    <Step name={`${activity.id}/talk`}>
      <StepHeading lead={table ? themeWords.at(table.number, table.people) : words.lead}>{words.title}</StepHeading>
      {table && cards.talk?.roles && <TableRole story={cards.story} table={table.number} people={table.people} />}
      {table && cards.talk && <TableTwist twists={cards.talk.twists} table={table.number} />}
      {seconds !== null && table && table.people > 1 && (
        <SpeakingTime minutes={Math.max(1, Math.round(seconds / 60))} people={table.people} />
      )}
      <ol className={styles.questions} lang={own ? undefined : lang}>
        {(own ? words.questions : cards.story.questions).map((question) => (
          <li key={question} className={styles.question}>
            {question}
          </li>
        ))}
      </ol>
      {taker !== 'none' && <TalkNotes activity={activity.id} taker={taker} atTable={table !== null} />}
      {activity.items.length > 0 && (
        <div className={styles.group}>
          <GroupItems title={groupTitle} items={activity.items} />
        </div>
      )}
      <StorySheet story={cards.story} />
      <LateChoice cards={cards} body={body} onChoose={late ? () => setChoosing(true) : null} />
      <Grow />
    </Step>
  );
}
