import Plus from 'lucide-react/icons/plus';
import Upload from 'lucide-react/icons/upload';
import type { CardKind } from '../../../shared/deck/deck.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useDeck } from '../store/hooks.tsx';
import styles from './NoCard.module.css';
import { useAdd } from './use-add.ts';

type Props = {
  kind: CardKind;
  editable: boolean;
  onSelect: (id: string | null, how?: { fresh?: boolean }) => void;
  onImport: () => void;
};

/** No card is open: choose one, or make the first of its kind. */
export function NoCard({ kind, editable, onSelect, onImport }: Props) {
  const words = useWords(studioWords);
  const some = useDeck(({ deck }) => deck[kind].length > 0);
  const add = useAdd(kind, onSelect);
  if (some || !editable) return <p className={styles.choose}>{some ? words.choose : words.none[kind]}</p>;
  return (
    <div className={styles.first}>
      <span className={styles.stack}>
        <CardBack />
        <CardBack />
        <CardBack />
      </span>
      <h2 className={styles.title}>{words.first[kind]}</h2>
      <p className={styles.text}>{words.none[kind]}</p>
      <Button kind="main" icon={<Plus aria-hidden="true" />} onClick={() => add()}>
        {words.add[kind]}
      </Button>
      <Button kind="quiet" small icon={<Upload aria-hidden="true" />} onClick={onImport}>
        {words.import}
      </Button>
    </div>
  );
}
