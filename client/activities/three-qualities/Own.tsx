import type { ThreeQualitiesAnswer } from '../../../shared/activities/three-qualities/answer.ts';
import { QUALITIES, type QualityLabels } from '../../../shared/deck/deck.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneAsked } from '../../i18n/phone-asked.ts';
import { phoneQualities } from '../../i18n/phone-qualities.ts';
import { useDeckLang } from '../../participant/live/room.tsx';
import { QualitySymbol } from '../../ui/cards/QualitySymbol.tsx';
import { qualityClass } from '../../ui/quality-class.ts';
import { OwnPaper } from '../asked/OwnPaper.tsx';
import { QUALITY_STEPS } from './limits.ts';
import styles from './Own.module.css';

type Props = { title?: string; labels: QualityLabels; body: ThreeQualitiesAnswer };

/** One own rating to read. */
export function Own({ title, labels, body }: Props) {
  const words = useWords(phoneAsked);
  const { own } = useWords(phoneQualities);
  const lang = useDeckLang();
  if (body.kind !== 'rated') return <OwnPaper title={title ?? own}>{words.passedShort}</OwnPaper>;
  return (
    <OwnPaper title={title ?? own}>
      <ul className={styles.figures}>
        {QUALITIES.map((quality) => (
          <li key={quality} className={qualityClass(quality)}>
            <QualitySymbol quality={quality} className={styles.symbol} />
            <span lang={lang}>{labels[quality]}</span>
            <strong className="num">{words.ofSteps(body[quality], QUALITY_STEPS)}</strong>
          </li>
        ))}
      </ul>
    </OwnPaper>
  );
}
