import styles from '../dilemma/phone/Talk.module.css';

/** Questions to begin a talk with, numbered, on paper. */
export function TalkPrompts({ prompts }: { prompts: readonly string[] }) {
  return (
    <ol className={styles.questions}>
      {prompts.map((prompt) => (
        <li key={prompt} className={styles.question}>
          {prompt}
        </li>
      ))}
    </ol>
  );
}
