import type { RingsView } from '../../../../shared/activities/rings/view.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneMine } from '../../../i18n/phone-mine.ts';
import { ringsWords } from '../../../i18n/pictures-rings.ts';
import { useDeckLang } from '../../../participant/live/room.tsx';
import { OwnPaper } from '../../asked/OwnPaper.tsx';
import { byPlace, type RingsDraft } from './laid.ts';
import styles from './OwnRings.module.css';

/** The own rings to read, own cards among them. Empty rings are left out. */
export function OwnRings({ cards, draft }: { cards: RingsView; draft: RingsDraft }) {
  const { places } = useWords(ringsWords);
  const { nothing } = useWords(phoneMine);
  const lang = useDeckLang();
  const filled = byPlace(cards, draft).filter((each) => each.cards.length > 0);
  if (filled.length === 0) return <OwnPaper>{nothing}</OwnPaper>;
  return (
    <OwnPaper>
      <dl className={styles.rings}>
        {filled.map((each) => (
          <div key={each.place}>
            <dt>{places[each.place]}</dt>
            <dd lang={lang}>{each.cards.map(({ text }) => text).join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </OwnPaper>
  );
}
