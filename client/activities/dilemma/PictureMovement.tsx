import { Movement } from '../../ui/charts/Movement.tsx';
import { frameFor, notes } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';
import styles from './PictureMovement.module.css';
import { useReplay } from './use-replay.ts';

/** The showpiece: who stayed and who moved. On the screen the group watches it happen. */
export function PictureMovement({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('movement', { picture, cards });
  const play = useReplay(audience === 'screen');
  const { movement } = picture;
  if (!movement) return <PictureQuiet title={title} text={own.smallMoves} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={SHORTER.length} what={`movement ${movement.people}`}>
      {(level) => (
        <div className={SHORTER[level]}>
          <Movement
            {...frameFor({ audience, title, note: notes(movement.incomplete && own.smallMoves), words })}
            movement={movement}
            choiceOf={names.choiceOf}
            columns={{ from: own.from, first: words.first, second: words.second }}
            same={own.same}
            play={play}
          />
        </div>
      )}
    </PictureRoom>
  );
}

/** Ever less high, until title and note fit beside it. */
const SHORTER = [styles.tallest, styles.tall, styles.high, styles.middle, styles.low, styles.lower, styles.lowest] as const;
