import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { totalMinutes, type TypedProgramme } from '../../../shared/programmes/item.ts';
import { buildReady, READY_PROGRAMMES, type ReadyProgramme } from '../../../shared/programmes/ready.ts';
import { editorWords } from '../../i18n/console-editor.ts';
import { startWords } from '../../i18n/console-start.ts';
import { consoleWords } from '../../i18n/facilitator.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Pattern } from '../../ui/cards/Pattern.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { qualityClass } from '../../ui/quality-class.ts';
import { wishFor, type Wish } from './wish.ts';
import styles from './ReadyList.module.css';

type Props = { cards: Cards; busy: boolean; onOpen: (wish: Wish) => void; onAdjust: (wish: Wish) => void };

/** The family whose pattern stands at the head of each programme; decoration. */
const FAMILIES = ['betrouwbaar', 'bekwaam', 'betrokken'] as const;

/** The ready-made programmes as cards on the table: open at once, or adjust first. */
export function ReadyList({ cards, busy, onOpen, onAdjust }: Props) {
  return (
    <ul className={styles.list}>
      {READY_PROGRAMMES.map((ready, i) => (
        <li key={ready.id} className={styles.card}>
          <span className={`${styles.band} ${qualityClass(FAMILIES[i % FAMILIES.length] ?? 'none')}`} aria-hidden="true">
            <Pattern id={`programme-${ready.id}`} family={FAMILIES[i % FAMILIES.length] ?? 'none'} />
          </span>
          <Ready ready={ready} programme={buildReady(ready, cards)} cards={cards} busy={busy} onOpen={onOpen} onAdjust={onAdjust} />
        </li>
      ))}
    </ul>
  );
}

function Ready({ ready, programme, cards, busy, onOpen, onAdjust }: Props & { ready: ReadyProgramme; programme: TypedProgramme | null }) {
  const words = useWords(startWords);
  const kinds = useWords(editorWords).kinds;
  const common = useWords(consoleWords);
  const language = useLanguage();
  const title = ready.title[language];
  return (
    <div className={styles.words}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.purpose}>{ready.purpose[language]}</p>
      {programme ? (
        <>
          <p className={styles.facts}>
            {programme.activities.map((item) => kinds[item.kind]).join(' · ')} ·{' '}
            <span className="num">{common.min(totalMinutes(programme))}</span>
          </p>
          <div className={styles.acts}>
            <Button
              kind="main"
              aria-label={words.openNamed(title)}
              aria-disabled={busy}
              onClick={() => !busy && onOpen(wishFor(programme, cards.language))}
            >
              {busy ? words.opening : words.open}
            </Button>
            <Button
              kind="quiet"
              icon={<SlidersHorizontal aria-hidden="true" />}
              aria-label={words.adjustNamed(title)}
              onClick={() => onAdjust(wishFor(programme, cards.language))}
            >
              {words.adjust}
            </Button>
          </div>
        </>
      ) : (
        <p className={styles.facts}>{words.noCards}</p>
      )}
    </div>
  );
}
