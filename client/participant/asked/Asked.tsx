import { useEffect, useState } from 'react';
import type { You } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { phoneConsent } from '../../i18n/phone-consent.ts';
import { useAnswer, useLive } from '../../live/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useAnnounce } from '../live/announce.tsx';
import styles from './Asked.module.css';
import { CONSENT_ACTIVITY } from './consent.ts';

type AskedSentence = You['asked'][number];
const NOTHING: You['asked'] = [];

/**
 * Asks whether own sentences may come along into the harvest: at the moment that the facilitator asks, and once more at the end, where
 * everything that was said can be changed. Saying nothing is no.
 */
export default function Asked({ atEnd }: { atEnd: boolean }) {
  const words = useWords(phoneConsent);
  const announce = useAnnounce();
  const asked = useLive((state) => state.you?.asked ?? NOTHING);
  const newest = asked.at(-1)?.text;
  useEffect(() => {
    if (newest !== undefined) announce.room(words.title);
  }, [newest, announce, words]);
  if (asked.length === 0) return null;
  return (
    <section className={styles.asked} aria-label={words.mine}>
      {asked.map((sentence) => (
        <Sentence key={sentence.text} sentence={sentence} atEnd={atEnd} />
      ))}
    </section>
  );
}

function Sentence({ sentence, atEnd }: { sentence: AskedSentence; atEnd: boolean }) {
  const words = useWords(phoneConsent);
  const announce = useAnnounce();
  const { body, answer } = useAnswer<{ readonly may: boolean }>(CONSENT_ACTIVITY, sentence.text);
  // What was just said stays in sight, so that a slip of the thumb can be undone.
  const [saidHere, setSaidHere] = useState(false);
  const say = (may: boolean) => {
    answer({ may });
    setSaidHere(true);
    announce.own(may ? words.said.yes : words.said.no);
  };
  if (body && !atEnd && !saidHere) return null;
  const said = body && (body.may ? 'yes' : 'no');
  return (
    <div className={styles.card}>
      {!said && <h2 className={styles.title}>{words.title}</h2>}
      <blockquote className={styles.words}>{sentence.words}</blockquote>
      {said ? (
        <div className={styles.acts}>
          <p>{sentence.table && said === 'yes' ? words.tableYes : words.said[said]}</p>
          <Button small aria-label={words.changeOf[said](sentence.words)} onClick={() => say(!body.may)}>
            {words.change[said]}
          </Button>
        </div>
      ) : (
        <>
          <p className={styles.text}>{sentence.table ? words.tableText : words.text}</p>
          <div className={styles.acts}>
            <Button onClick={() => say(true)}>{words.yes}</Button>
            <Button onClick={() => say(false)}>{words.no}</Button>
          </div>
        </>
      )}
      {said && <p className={styles.text}>{words.until}</p>}
    </div>
  );
}
