import type { ShownText } from '../../../shared/protocol/messages.ts';
import { menuWords } from '../../i18n/console-menu.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { useLive } from '../../live/hooks.tsx';
import { classes } from '../../ui/classes.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { consoleParts, type ConsoleParts } from '../activities.ts';
import { AskForHarvest } from '../harvest/AskForHarvest.tsx';
import { useCommands } from './commands.tsx';
import { ShowAll } from './ShowAll.tsx';
import styles from './Texts.module.css';

const USES = ['question', 'item', 'reason', 'other'] as const;

/** Sentences from phones, to show or withdraw. Never by whom, in an order that means nothing. */
export function Texts({ heading = true }: { heading?: boolean }) {
  const words = useWords(menuWords).texts;
  const language = useLanguage();
  const texts = useLive((state) => state.texts);
  const activity = useLive(({ view }) => (view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity.name : null));
  const { textsTitle: titleOf, TextMore: More } = activity === null ? {} : consoleParts(activity);
  const heaps = heapsOf(texts, titleOf !== undefined);
  return (
    <section className={styles.texts} aria-labelledby={heading ? 'texts-title' : undefined} aria-label={heading ? undefined : words.title}>
      {heading && (
        <h2 id="texts-title" className={styles.title}>
          {words.title}
        </h2>
      )}
      <p className={styles.hint}>{texts.length === 0 ? words.none : words.text}</p>
      {heaps.map(({ use, slot, own }) => (
        <div key={`${use} ${slot}`} className={styles.heap}>
          <h3 className={styles.use}>
            {titleOf?.(slot, language) ?? words[use]} <span className="num">{own.length}</span>
          </h3>
          {use === 'question' && <p className={styles.hint}>{words.questionHint}</p>}
          {use === 'item' && <p className={styles.hint}>{words.itemHint}</p>}
          {use === 'reason' && <ShowAll texts={own} />}
          <ul className={styles.list}>
            {own.map((text) => (
              <Sentence key={text.id} text={text} More={More} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Sentences by what they are for, and by slot where slots have names; within a heap in an order that means nothing. */
function heapsOf(texts: readonly ShownText[], bySlot: boolean) {
  const slots = bySlot ? [...new Set(texts.map(({ slot }) => slot))] : [''];
  return USES.flatMap((use) =>
    slots.flatMap((slot) => {
      const own = texts.filter((text) => text.use === use && (!bySlot || text.slot === slot));
      return own.length === 0 ? [] : [{ use, slot, own: own.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }];
    }),
  );
}

function Sentence({ text, More }: { text: ShownText; More: ConsoleParts['TextMore'] }) {
  const words = useWords(menuWords).texts;
  const { command } = useCommands();
  return (
    <li className={classes(styles.sentence, text.approved && styles.shown)}>
      <p>{text.text}</p>
      <div className={styles.act}>
        <Button
          small
          aria-label={text.approved ? words.withdrawOf(text.text) : words.showOf(text.text)}
          onClick={() => void command({ do: text.approved ? 'withdraw' : 'approve', text: text.id })}
        >
          {text.approved ? words.withdraw : words.show}
        </Button>
      </div>
      {More && text.more && (
        <div className={styles.more}>
          <More more={text.more} />
        </div>
      )}
      {text.approved && <span className={styles.mark}>{words.shown}</span>}
      {/* A case says itself how far it may go. */}
      {text.more?.['consent'] === undefined && <AskForHarvest text={text} />}
    </li>
  );
}
