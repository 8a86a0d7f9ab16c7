import type { ShownText } from '../../../shared/protocol/messages.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { useCommands } from '../console/commands.tsx';
import styles from './AskForHarvest.module.css';

/** Asks the author of a sentence whether it may come along, and tells what the author said. Nobody learns who it is. */
export function AskForHarvest({ text: { id, text, harvest } }: { text: Pick<ShownText, 'id' | 'text' | 'harvest'> }) {
  const words = useWords(harvestWords).ask;
  const { command } = useCommands();
  return (
    <div className={styles.ask}>
      <Button
        small
        kind="quiet"
        aria-label={harvest === null ? words.doOf(text) : words.stopOf(text)}
        onClick={() => void command({ do: harvest === null ? 'mark' : 'unmark', text: id })}
      >
        {harvest === null ? words.do : words.stop}
      </Button>
      {harvest && <span className={styles.said}>{words[harvest]}</span>}
    </div>
  );
}
