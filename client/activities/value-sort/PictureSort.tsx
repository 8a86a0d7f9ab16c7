import type { ValueSortPicture } from '../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../shared/activities/value-sort/view.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { valueSortFinding } from '../../i18n/pictures-value-sort.ts';
import { pictures, shareWords } from '../../i18n/pictures.ts';
import { Divided } from '../../ui/charts/Divided.tsx';
import { HeatMap } from '../../ui/charts/HeatMap.tsx';
import { NeverChosen } from '../../ui/charts/NeverChosen.tsx';
import { QualityWeight } from '../../ui/charts/QualityWeight.tsx';
import { TopValues } from '../../ui/charts/TopValues.tsx';
import { frameFor, notes, type Audience } from '../picture-frame.ts';
import { PictureQuiet } from '../PictureQuiet.tsx';
import { PictureRoom } from '../PictureRoom.tsx';
import { bothEnds } from './picture-rows.ts';
import { sortNames } from './picture-names.ts';
import styles from './PictureSort.module.css';

/** Cards and bands measure themselves in their width; at the last of these their text is at the least size of the screen. */
const NARROWER = [styles.full, styles.full, styles.narrow, styles.narrowest] as const;

type Props = { id: string; picture: ValueSortPicture; cards: ValueSortView; audience: Audience };

/** The pictures of one lens. On the screen a line or a row less is drawn when the room is short; the table keeps all. */
export function PictureSort({ id, picture, cards, audience }: Props) {
  const language = useLanguage();
  const words = useWords(pictures);
  const names = sortNames(cards, words);
  const whole = valueSortFinding(id, picture, names, language);
  if (isEmpty(id, picture)) return <PictureQuiet title={whole} audience={audience} />;
  const onScreen = audience === 'screen';
  const draw = (level: number) => {
    const rows = 8 - Math.max(0, level - 1);
    const drawn = id === 'heat' ? bothEnds(picture.heat, rows) : picture.heat;
    const around = (sub: string | undefined, ...sentences: readonly (string | false)[]) =>
      frameFor({
        audience,
        title: valueSortFinding(id, { ...picture, heat: drawn }, names, language),
        sub: level === 0 ? sub : undefined,
        note: notes(...sentences, picture.unfinished > 0 && !onScreen && words.unfinished(picture.unfinished)),
        words,
      });
    const dots = picture.heat.some((row) => row.counts.includes(null));
    const shared = { valueOf: names.valueOf, piles: picture.piles, pileOf: names.pile };
    switch (id) {
      case 'top': {
        const sub =
          picture.piles.length === 1
            ? words.onFirstPlace(picture.people)
            : words.onFirstPile(picture.people, names.pile(picture.piles[0] ?? ''));
        const small = picture.top.slice(0, 4).some((row) => row.count === null);
        return (
          <TopValues
            {...around(sub, small && words.dotMeans)}
            top={picture.top}
            people={picture.people}
            valueOf={names.valueOf}
            columns={{ value: words.value, count: words.people }}
          />
        );
      }
      case 'divided':
        return (
          <Divided
            {...around(words.perPile(picture.people), dots && words.dotMeans)}
            {...shared}
            divided={picture.divided.slice(0, Math.max(2, 5 - Math.max(1, level)))}
            heat={picture.heat}
            columns={{ value: words.value }}
          />
        );
      case 'never':
        return (
          <NeverChosen
            {...around(undefined)}
            values={picture.never}
            valueOf={names.valueOf}
            qualityOf={names.qualityOf}
            columns={{ value: words.value, quality: words.quality }}
            limit={rows + 4}
            more={words.more}
          />
        );
      case 'heat':
        return (
          <HeatMap
            {...around(
              words.perPile(picture.people),
              dots && words.dotMeans,
              onScreen && picture.heat.length > drawn.length && words.rest(picture.heat.length - drawn.length),
            )}
            {...shared}
            heat={picture.heat}
            rows={drawn.map((row) => row.value)}
            columns={{ value: words.value }}
          />
        );
      default:
        return (
          <QualityWeight
            {...around(words.weightMeans)}
            weight={picture.weight}
            qualityOf={names.qualityOf}
            shareOf={(percent) => shareWords(percent, picture.people, language)}
            columns={{ quality: words.quality, share: words.share }}
          />
        );
    }
  };
  return (
    <PictureRoom audience={audience} title={whole} levels={7} what={`${id} ${picture.people}`}>
      {(level) => (
        <div className={onScreen && (id === 'top' || id === 'weight') ? NARROWER[Math.min(level, 3)] : undefined}>{draw(level)}</div>
      )}
    </PictureRoom>
  );
}

/** Is there nothing to draw? Then the finding says so. */
function isEmpty(id: string, { top, divided, never, heat, weight }: ValueSortPicture): boolean {
  const drawn: Readonly<Record<string, number>> = {
    top: top.length,
    divided: divided.length,
    never: never.length,
    heat: heat.length,
    weight: weight.length,
  };
  return (drawn[id] ?? 0) === 0;
}
