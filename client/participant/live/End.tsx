import { Link } from 'wouter';
import { useWords } from '../../i18n/language.ts';
import { participant } from '../../i18n/participant.ts';
import { CardBack } from '../../ui/cards/CardBack.tsx';
import { Step, StepHeading } from '../page/Step.tsx';
import styles from './End.module.css';

/** After the last activity, before the room closes. */
export function End() {
  const words = useWords(participant).end;
  return (
    <Step name="end">
      <div className={styles.card}>
        <CardBack lifted />
      </div>
      <StepHeading lead={words.text}>{words.title}</StepHeading>
      <p className={styles.link}>
        <Link href="/mijn">{words.mine}</Link>
      </p>
    </Step>
  );
}
