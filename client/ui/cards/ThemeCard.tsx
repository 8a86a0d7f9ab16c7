import MessageSquare from 'lucide-react/icons/message-square';
import { classes } from '../classes.ts';
import { qualityClass } from '../quality-class.ts';
import { Pattern } from './Pattern.tsx';
import { questionForm } from './question-form.ts';
import face from './face.module.css';
import styles from './ThemeCard.module.css';
import { breakable } from './title-form.ts';

type Props = {
  card: {
    readonly id: string;
    readonly title: string;
    readonly question: string;
    /** What helps the talk along; the first stands on the card while there is room. */
    readonly prompts?: readonly string[];
  };
  /** What it is, read out before the title: "Thema". */
  kind: string;
  /** Left and right at the foot: "15 minuten", "tafelgesprek". */
  foot?: readonly [string, string];
  /** poster for the screen: the question alone, larger, no small print. */
  size?: 'full' | 'poster';
  /** Makes the title a heading of this level. */
  level?: 2 | 3 | 4;
  className?: string | undefined;
};

/** Longer questions leave no room for a prompt below them. */
const ROOM_FOR_PROMPT = 120;

/** A theme: ink, one large question, rings that spread round one golden one. As wide as its parent, phrasing elements only. */
export function ThemeCard({ card, kind, foot, size = 'full', level, className }: Props) {
  const Title = level ? (`h${level}` as const) : 'span';
  const prompt = size === 'full' && card.question.length <= ROOM_FOR_PROMPT ? card.prompts?.[0] : undefined;
  return (
    <span className={classes(face.card, styles[size], qualityClass('night'), className)}>
      <span className={face.face}>
        <span className={classes(face.panel, styles.panel)}>
          <span className={styles.text}>
            <Title className={styles.kicker}>
              <MessageSquare className={styles.icon} aria-hidden="true" />
              <span>
                <span className="visually-hidden">{kind}: </span>
                {breakable(card.title)}
              </span>
            </Title>
            <span className={classes(styles.question, styles[questionForm(card.question)])}>{breakable(card.question, 15)}</span>
            {prompt && <span className={styles.prompt}>{prompt}</span>}
          </span>
          <span className={styles.rings}>
            <Pattern id={card.id} family="betrokken" />
          </span>
          {foot && size === 'full' && (
            <span className={classes(face.foot, styles.foot)}>
              <span>{foot[0]}</span>
              <span>{foot[1]}</span>
            </span>
          )}
        </span>
      </span>
    </span>
  );
}
