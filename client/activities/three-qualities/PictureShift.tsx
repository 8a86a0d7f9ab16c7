import type { CSSProperties } from 'react';
import type { Movement as MovementPicture } from '../../../shared/activities/dilemma/picture.ts';
import { useWords } from '../../i18n/language.ts';
import { qualitiesWords } from '../../i18n/pictures-qualities.ts';
import { pictures } from '../../i18n/pictures.ts';
import { Movement } from '../../ui/charts/Movement.tsx';
import { useReplay } from '../dilemma/use-replay.ts';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';

type Props = { title: string; movement: MovementPicture | null; audience: Audience };

/** Who kept the rating and who moved between low, middle and high; on the screen the group watches it happen. */
export function PictureShift({ title, movement, audience }: Props) {
  const words = useWords(pictures);
  const own = useWords(qualitiesWords);
  const play = useReplay(audience === 'screen');
  if (!movement?.flows.some(({ count }) => count !== null))
    return <PictureQuiet title={title} text={words.smallShifts} audience={audience} />;
  const choiceOf = (id: string) => {
    const band = own.bands[id];
    if (band) return { letter: band[0], label: band[1] };
    return id === 'pass' ? { letter: '–', label: words.pass } : { letter: '○', label: words.none };
  };
  return (
    <PictureRoom audience={audience} title={title} levels={HEIGHTS.length} what={`shift ${movement.people}`}>
      {(level) => (
        <div style={audience === 'screen' ? ({ '--flow-height': `${HEIGHTS[level]}cqi` } as CSSProperties) : undefined}>
          <Movement
            {...frameFor({ audience, title, note: notes(own.bandsMean, movement.incomplete && words.smallShifts), words })}
            movement={movement}
            choiceOf={choiceOf}
            columns={{ from: own.from, first: own.first, second: own.second }}
            same={own.same}
            play={play}
          />
        </div>
      )}
    </PictureRoom>
  );
}

/** As high as title and notes leave room for; in hundredths of the width of the chart, read by the chart. */
const HEIGHTS = Array.from({ length: 17 }, (_, i) => 56 - 2 * i);
