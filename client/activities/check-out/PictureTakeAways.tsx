import type { CheckOutPicture } from '../../../shared/activities/check-out/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { checkOutWords } from '../../i18n/pictures-check-out.ts';
import { pictures } from '../../i18n/pictures.ts';
import { Reasons } from '../../ui/charts/Reasons.tsx';
import type { Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import styles from './PictureTakeAways.module.css';

type Props = { title: string; takeAways: CheckOutPicture['takeAways']; audience: Audience };

const AT_ONCE = 6;

/** Sentences as slips on the table. Six at most on the screen, all of them on the phone. */
export function PictureTakeAways({ title, takeAways, audience }: Props) {
  const words = useWords(pictures);
  const own = useWords(checkOutWords);
  if (takeAways.length === 0) return <PictureQuiet title={title} text={own.noneText} audience={audience} />;
  const onScreen = audience === 'screen';
  return (
    <PictureRoom audience={audience} title={title} levels={AT_ONCE} what={`take-aways ${takeAways.map(({ id }) => id).join()}`}>
      {(level) => {
        const drawn = onScreen ? takeAways.slice(0, AT_ONCE - level) : takeAways;
        const rest = takeAways.length - drawn.length;
        return (
          <div className={styles.slips}>
            <Reasons
              title={title}
              level={onScreen ? 1 : audience === 'phone' ? 2 : 3}
              compact={audience === 'console'}
              reasons={drawn.map(({ id, text, of }) => ({ id, text, choice: of === 'intention' ? of : null }))}
              choiceOf={() => ({ letter: '→', label: own.intention })}
              choiceLabel=""
            />
            {rest > 0 && <p className={styles.rest}>{words.rest(rest)}</p>}
          </div>
        );
      }}
    </PictureRoom>
  );
}
