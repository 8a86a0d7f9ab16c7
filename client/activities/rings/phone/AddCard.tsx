import { Plus, X } from 'lucide-react';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { MOST_OWN } from '../../../../shared/activities/rings/rings-of.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneRings } from '../../../i18n/phone-rings.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import asked from '../../asked/Asked.module.css';
import styles from './AddCard.module.css';
import { OWN_TEXT_MAX, type OwnCard } from './laid.ts';

type Props = { own: readonly OwnCard[]; onAdd: (text: string) => void; onRemove: (id: string) => void };

/** A card of one's own: its words stay on the device. */
export function AddCard({ own, onAdd, onRemove }: Props) {
  const words = useWords(phoneRings);
  const [text, setText] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const said = text.replace(/\s+/g, ' ').trim();
    if (said === '') return;
    onAdd(said);
    setText('');
  };
  return (
    <section className={asked.own} aria-label={words.ownTitle}>
      <h2 className={styles.title}>{words.ownTitle}</h2>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((card) => (
            <li key={card.id} className={styles.card}>
              <p>{card.text}</p>
              <Button kind="quiet" icon={<X aria-hidden="true" />} aria-label={words.remove(card.text)} onClick={() => onRemove(card.id)} />
            </li>
          ))}
        </ul>
      )}
      {own.length < MOST_OWN ? (
        <form className={styles.form} onSubmit={add} noValidate>
          <Field
            label={words.ownField}
            look="serif"
            value={text}
            onChange={setText}
            hint={words.ownHint}
            maxLength={OWN_TEXT_MAX}
            autoComplete="off"
            enterKeyHint="done"
          />
          <Button type="submit" icon={<Plus aria-hidden="true" />} aria-disabled={text.trim() === ''}>
            {words.add}
          </Button>
        </form>
      ) : (
        <p>{words.enough}</p>
      )}
    </section>
  );
}
