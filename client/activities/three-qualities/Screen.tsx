import type { Progress } from '../../../shared/protocol/messages.ts';
import { QUALITIES } from '../../../shared/deck/deck.ts';
import type { ActivityNow, RoomCard } from '../../../shared/room/views.ts';
import { useWords } from '../../i18n/language.ts';
import { qualitiesWords } from '../../i18n/pictures-qualities.ts';
import { useForeign } from '../../screen/use-foreign.ts';
import { Waiting } from '../../screen/Waiting.tsx';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { classes } from '../../ui/classes.ts';
import { qualityClass } from '../../ui/quality-class.ts';
import { ScreenAsk } from '../asked/ScreenAsk.tsx';
import { ScreenPrompts } from '../asked/ScreenPrompts.tsx';
import { ScreenRead } from '../dilemma/ScreenRead.tsx';
import { Picture } from './Picture.tsx';
import styles from './Screen.module.css';

type Props = { activity: ActivityNow; progress: Progress | null; room: RoomCard };

/** What the three qualities show on the screen in each of their phases. */
export function Screen({ activity: { title, phase, cards, shown }, progress, room }: Props) {
  const words = useWords(qualitiesWords);
  const lang = useForeign(room.language);
  if (cards.kind !== 'three-qualities') return null;
  if (shown) return <Picture shown={shown} cards={cards} audience="screen" />;
  if (phase === 'read' && cards.story) return <ScreenRead cards={{ story: cards.story }} lang={lang} />;
  if (phase === 'talk') return <ScreenPrompts kicker={title} lang={lang} title={words.talk} prompts={words.prompts} />;
  if (phase !== 'rate' && phase !== 'again') return <Waiting kicker={title} lang={lang} />;
  const of = cards.story ? 'story' : cards.case === null ? 'work' : 'case';
  return (
    <ScreenAsk
      kicker={cards.story?.title ?? title}
      lang={lang}
      question={phase === 'again' ? words.again : words.rate[of]}
      hint={words.hint}
      progress={progress}
      words={words.laid}
    >
      {(level) => (
        <ul className={classes(styles.qualities, level > 1 && styles.small)}>
          {QUALITIES.map((quality) => (
            <li key={quality} className={qualityClass(quality)}>
              <span className={styles.edge}>
                <Pattern id={`quality ${quality}`} family={quality} />
                <QualitySymbol quality={quality} className={styles.symbol} />
              </span>
              <b lang={lang}>{cards.labels[quality]}</b>
              <span className={styles.asks}>{words.asks[quality]}</span>
            </li>
          ))}
        </ul>
      )}
    </ScreenAsk>
  );
}
