import { useState, type ReactNode } from 'react';
import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import { Grow } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { DotRow } from './DotRow.tsx';
import styles from './DotsForm.module.css';

/** Items under a title, or without one. */
export type Heap = {
  readonly id: string;
  readonly title: string | null;
  /** `below` is what else there is to read of an item, under its row. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly below?: ReactNode }[];
};

type Props = {
  heaps: readonly Heap[];
  most: number;
  /** Ids that have a dot now. */
  on: readonly string[];
  onDots: (on: readonly string[]) => void;
  onLay: () => void;
  onPass: () => void;
};

/** Lays dots on items: a tap lays one, another tap takes it back. */
export function DotsForm({ heaps, most, on, onDots, onLay, onPass }: Props) {
  const words = useWords(collect).dots;
  const [said, setSaid] = useState<string | null>(null);
  const toggle = (id: string, lay: boolean) => {
    const full = lay && on.length >= most;
    setSaid(full ? words.full : null);
    if (!full) onDots(lay ? [...on, id] : on.filter((each) => each !== id));
  };
  return (
    <>
      <div className={styles.heaps}>
        {heaps
          .filter(({ items }) => items.length > 0)
          .map(({ id, title, items }) => (
            <fieldset key={id}>
              <legend className={title === null ? 'visually-hidden' : styles.title}>{title ?? words.lead(most)}</legend>
              <div className={styles.items}>
                {items.map((item) => (
                  <div key={item.id}>
                    <DotRow text={item.text} on={on.includes(item.id)} onToggle={(lay) => toggle(item.id, lay)} />
                    {item.below}
                  </div>
                ))}
              </div>
            </fieldset>
          ))}
      </div>
      <Grow />
      <BottomBar note={said ? <span role="alert">{said}</span> : <span className="num">{words.used(on.length, most)}</span>}>
        <div className={styles.acts}>
          <Button kind="quiet" onClick={onPass}>
            {words.pass}
          </Button>
          <Button kind="main" aria-disabled={on.length === 0} onClick={() => (on.length === 0 ? setSaid(words.needOne) : onLay())}>
            {words.lay}
          </Button>
        </div>
      </BottomBar>
    </>
  );
}
