import type { CSSProperties } from 'react';
import { Movement } from '../../ui/charts/Movement.tsx';
import { frameFor, notes } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { usePart, type PartProps } from './picture-parts.ts';
import { useReplay } from './use-replay.ts';

/** The showpiece: who stayed and who moved. On the screen the group watches it happen. */
export function PictureMovement({ picture, cards, audience }: PartProps) {
  const { words, own, names, title } = usePart('movement', { picture, cards });
  const play = useReplay(audience === 'screen');
  const { movement } = picture;
  // Where every movement is too small there is nothing to watch; the totals stand in the picture before this one.
  if (!movement?.flows.some((flow) => flow.count !== null)) return <PictureQuiet title={title} text={own.smallMoves} audience={audience} />;
  return (
    <PictureRoom audience={audience} title={title} levels={HEIGHTS.length} what={`movement ${movement.people}`}>
      {(level) => (
        <div style={audience === 'screen' ? ({ '--flow-height': `${HEIGHTS[level]}cqi` } as CSSProperties) : undefined}>
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

/** On the screen the flow is as high as title and notes leave room for; in hundredths of the width of the chart, read by the chart. */
const HEIGHTS = Array.from({ length: 17 }, (_, i) => 56 - 2 * i);
