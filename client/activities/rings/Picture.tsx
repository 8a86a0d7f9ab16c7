import type { CSSProperties } from 'react';
import type { Picture as AnyPicture } from '../../../shared/activities/pictures.ts';
import { PLACES, type Place } from '../../../shared/activities/rings/rings-of.ts';
import type { ActivityView } from '../../../shared/activities/views.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { pictures } from '../../i18n/pictures.ts';
import { ringsFinding, ringsWords } from '../../i18n/pictures-rings.ts';
import { HeatMap } from '../../ui/charts/HeatMap.tsx';
import { Rings } from '../../ui/charts/Rings.tsx';
import { frameFor, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { PictureWithheld } from '../PictureWithheld.tsx';
import styles from './Picture.module.css';

type Props = { shown: { readonly id: string; readonly picture: AnyPicture }; cards: ActivityView; audience: Audience };

/** How wide the drawn rings may be on the screen, in hundredths; the shorter the room, the smaller. */
const WIDTHS = [100, 92, 84, 76, 68];
/** Rows of the most divided cards on the screen; the table has all. */
const MOST_ROWS = 5;

/** Which ring is fullest, or over which cards the group differs. */
export function Picture({ shown: { id, picture }, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const own = useWords(ringsWords);
  if (picture.kind === 'withheld') return <PictureWithheld picture={picture} audience={audience} />;
  if (picture.kind !== 'rings' || cards.kind !== 'rings') return null;
  const textOf = (item: string): string => cards.items.find((each) => each.id === item)?.text ?? item;
  const placeOf = (place: string): string => own.places[place as Place];
  const title = ringsFinding(id, picture, textOf, language);
  if (id === 'fullest')
    return (
      <PictureRoom audience={audience} title={title} levels={WIDTHS.length} what="fullest">
        {(level) => (
          <div style={audience === 'screen' ? ({ '--rings-room': `${WIDTHS[level] ?? 68}%` } as CSSProperties) : undefined}>
            <Rings
              {...frameFor({ audience, title, sub: level < 2 ? own.counts(picture.people) : undefined, words })}
              rings={picture.rings}
              ringOf={placeOf}
              columns={{ ring: own.ring, cards: own.cards }}
            />
          </div>
        )}
      </PictureRoom>
    );
  if (!picture.items.some(({ counts }) => counts.some((count) => count !== null && count > 0)))
    return <PictureQuiet title={title} text={words.smallShifts} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={MOST_ROWS} what={`divided ${picture.items.length}`}>
      {(level) => (
        <div className={styles.divided}>
          <HeatMap
            {...frameFor({
              audience,
              title,
              sub: level < 2 ? own.perRing(picture.people) : undefined,
              note: level < 3 ? words.dotMeans : undefined,
              words,
            })}
            heat={picture.items.map(({ item, counts }) => ({ value: item, counts }))}
            piles={PLACES}
            pileOf={placeOf}
            valueOf={(item) => ({ title: textOf(item), quality: 'none' })}
            columns={{ value: own.card }}
            rows={picture.items.slice(0, MOST_ROWS - Math.max(0, level - 1)).map(({ item }) => item)}
          />
        </div>
      )}
    </PictureRoom>
  );
}
