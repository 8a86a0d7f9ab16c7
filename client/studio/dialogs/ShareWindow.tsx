import { useState } from 'react';
import { RIGHTS, type DeckLink, type Right, type StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { CopyButton } from '../../facilitator/parts/CopyButton.tsx';
import { longDate } from '../../facilitator/parts/format.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { isStudioRefusal, makeLink, revokeLink } from '../api.ts';
import { deckLink } from '../keys.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { useFreshLists } from './use-fresh-lists.ts';
import styles from './Windows.module.css';

/** Hands out links and withdraws them, and says plainly that a link is all there is. */
export function ShareWindow({ onClose }: { onClose: () => void }) {
  const words = useWords(dialogWords).share;
  const common = useWords(studioWords);
  const { key } = useEditing();
  const links = useDeck((state) => state.links);
  const [problem, setProblem] = useState<string | null>(null);
  useFreshLists();
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={common.close}>
      <p className={styles.lead}>{words.lead}</p>
      {problem && <Notice kind="error">{problem}</Notice>}
      <LinkForm onProblem={setProblem} />
      {links.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.title}>{words.links}</h3>
          <ul className={styles.rows}>
            {links.map((link) => (
              <LinkRow key={link.id} link={link} onProblem={setProblem} />
            ))}
          </ul>
        </div>
      )}
      <div className={styles.part}>
        <h3 className={styles.title}>{words.own}</h3>
        <p className={styles.hint}>{words.ownText}</p>
        <CopyButton text={deckLink(key)} label={words.copyOwn} />
      </div>
    </Dialog>
  );
}

function LinkForm({ onProblem }: { onProblem: (problem: string | null) => void }) {
  const words = useWords(dialogWords).share;
  const refusals = useWords(studioRefusals);
  const { key, store } = useEditing();
  const [right, setRight] = useState<Right>('view');
  const [label, setLabel] = useState('');
  const [made, setMade] = useState<{ readonly link: string; readonly label: string } | null>(null);
  const make = async () => {
    const answer = await makeLink(key, right, label.trim());
    if (isStudioRefusal(answer)) {
      onProblem(answer.refused === 'not-saved' ? words.tooMany : refusals[answer.refused]);
      return;
    }
    store.setState({ links: answer.links });
    setMade({ link: deckLink(answer.key), label: label.trim() });
    setLabel('');
    onProblem(null);
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Segmented
        legend={words.which}
        options={RIGHTS.map((value) => ({ value, label: words.rights[value] }))}
        value={right}
        onChange={setRight}
      />
      <p className={styles.hint} role="status">
        {words.allows[right]}
      </p>
      <Field
        label={words.label}
        value={label}
        onChange={setLabel}
        maxLength={80}
        hint={words.labelHint}
        placeholder={words.labelPlaceholder}
        autoComplete="off"
      />
      <Button type="submit">{words.make}</Button>
      {made && (
        <div className={styles.made} role="status">
          <p>
            {made.label && <b>{made.label}. </b>}
            {words.made}
          </p>
          <p className={styles.link}>{made.link}</p>
          <CopyButton text={made.link} label={words.copy} />
        </div>
      )}
    </form>
  );
}

/** One link that was handed out. Withdrawing asks once, in its place. */
function LinkRow({ link, onProblem }: { link: DeckLink; onProblem: (problem: string | null) => void }) {
  const words = useWords(dialogWords).share;
  const refusals = useWords(studioRefusals);
  const language = useLanguage();
  const { key, store } = useEditing();
  const [asking, setAsking] = useState(false);
  const label = link.label || (link.mine ? words.mineName : words.unnamed);
  const sentence = (why: StudioRefusalCode) => (why === 'not-saved' ? words.last : refusals[why]);
  const revoke = async () => {
    const answer = await revokeLink(key, link.id);
    onProblem(isStudioRefusal(answer) ? sentence(answer.refused) : null);
    if (isStudioRefusal(answer)) setAsking(false);
    else store.setState({ links: answer.links });
  };
  return (
    <li className={styles.row}>
      <span>
        <b>{label}</b>
        <small>
          {words.rights[link.right]}, {link.mine ? words.mine : words.madeOn(longDate(link.madeAt, language))}
        </small>
        {asking && <small role="alert">{link.mine ? words.sureMine : words.sure}</small>}
      </span>
      {asking ? (
        <span className={styles.acts}>
          <Button small onClick={() => void revoke()}>
            {words.revoke}
          </Button>
          <Button small onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </span>
      ) : (
        <Button small kind="quiet" aria-label={words.revokeOf(label)} onClick={() => setAsking(true)}>
          {words.revoke}
        </Button>
      )}
    </li>
  );
}
