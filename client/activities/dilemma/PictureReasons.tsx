import { Reasons } from '../../ui/charts/Reasons.tsx';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';
import styles from './PictureReasons.module.css';

const AT_ONCE = 6;

/** Reasons the facilitator approved, in an order that means nothing. Six at most on the screen, all of them on the phone. */
export function PictureReasons({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('reasons', { picture, cards });
  const { reasons } = picture;
  if (reasons.length === 0) return <PictureQuiet title={title} audience={audience} />;
  const onScreen = audience === 'screen';
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE} what={`reasons ${reasons.map((each) => each.id).join()}`}>
      {(level) => {
        const drawn = onScreen ? reasons.slice(0, AT_ONCE - level) : reasons;
        const rest = reasons.length - drawn.length;
        return (
          <div className={styles.reasons}>
            <Reasons
              title={title}
              level={onScreen ? 1 : audience === 'phone' ? 2 : 3}
              compact={audience === 'console'}
              reasons={drawn}
              choiceOf={names.choiceOf}
              choiceLabel={own.withChoice}
            />
            {rest > 0 && <p className={styles.rest}>{words.rest(rest)}</p>}
          </div>
        );
      }}
    </PictureRoom>
  );
}
