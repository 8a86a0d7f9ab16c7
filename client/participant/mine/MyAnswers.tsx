import type { ActivityView } from '../../../shared/activities/views.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneMine } from '../../i18n/phone-mine.ts';
import styles from './Answers.module.css';
import { MyAgreements } from './MyAgreements.tsx';
import { MyCollected } from './MyCollected.tsx';
import { MyCheckIn } from './MyCheckIn.tsx';
import { MyCheckOut } from './MyCheckOut.tsx';
import { MyDilemma } from './MyDilemma.tsx';
import { MyMirror } from './MyMirror.tsx';
import { MyOwnCase } from './MyOwnCase.tsx';
import { MyQualities } from './MyQualities.tsx';
import { MyRings } from './MyRings.tsx';
import { MySort } from './MySort.tsx';
import { MyTableSort } from './MyTableSort.tsx';

/** What the own answers of one activity are shown from. */
export type MyProps<Cards> = {
  /** Id of the room, for what was written and never sent. */
  room: string;
  activity: string;
  cards: Cards;
  answers: Readonly<Record<string, { readonly body: unknown }>>;
};

/** The own answers to one activity. A new kind is a component and a line here. */
export function MyAnswers({ cards, ...own }: MyProps<ActivityView>) {
  const words = useWords(phoneMine);
  switch (cards.kind) {
    case 'value-sort':
      return <MySort cards={cards} {...own} />;
    case 'table-sort':
      return <MyTableSort cards={cards} {...own} />;
    case 'dilemma':
      return <MyDilemma cards={cards} {...own} />;
    case 'check-in':
      return <MyCheckIn cards={cards} {...own} />;
    case 'check-out':
      return <MyCheckOut cards={cards} {...own} />;
    case 'three-qualities':
      return <MyQualities cards={cards} {...own} />;
    case 'rings':
      return <MyRings cards={cards} {...own} />;
    case 'mirror':
      return <MyMirror cards={cards} {...own} />;
    case 'own-cases':
      return <MyOwnCase cards={cards} {...own} />;
    case 'agreements':
      return <MyAgreements cards={cards} {...own} />;
    case 'theme':
    case 'task':
    case 'speaker':
      return <MyCollected cards={cards} {...own} />;
    default:
      return <p className={styles.nothing}>{words.nothing}</p>;
  }
}
