import { useDeckLang } from '../../../participant/live/room.tsx';
import styles from './Prompts.module.css';

/** Questions of the card that help along, on one sheet. */
export function Prompts({ title, prompts }: { title: string; prompts: readonly string[] }) {
  const lang = useDeckLang();
  if (prompts.length === 0) return null;
  return (
    <section className={styles.prompts}>
      <h2 className={styles.title}>{title}</h2>
      <ol className={styles.list} lang={lang}>
        {prompts.map((prompt) => (
          <li key={prompt} className={styles.prompt}>
            {prompt}
          </li>
        ))}
      </ol>
    </section>
  );
}
