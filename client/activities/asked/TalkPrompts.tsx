import styles from './TalkPrompts.module.css';

/** Questions to begin a talk with, numbered, on paper. */
export function TalkPrompts({ prompts }: { prompts: readonly string[] }) {
  return (
    <ol className={styles.prompts}>
      {prompts.map((prompt) => (
        <li key={prompt} className={styles.prompt}>
          {prompt}
        </li>
      ))}
    </ol>
  );
}
