import { useEffect, useState } from 'react';
import type { Deck } from '../../../shared/deck/deck.ts';
import type { NamedVersion, StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { clockTime, longDate } from '../../facilitator/parts/format.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { deckAtVersion, isStudioRefusal, nameVersion } from '../api.ts';
import { useDeck, useEditing } from '../store/hooks.tsx';
import { changesTo } from '../versions/compare.ts';
import { Differences } from './Differences.tsx';
import { useFreshLists } from './use-fresh-lists.ts';
import styles from './Windows.module.css';

type Compared = { readonly version: NamedVersion; readonly deck: Deck };

/** Names the deck as it is now; compares with an earlier version, field by field; restores it as changes that can be undone. */
export function VersionsWindow({ onClose }: { onClose: () => void }) {
  const all = useWords(dialogWords);
  const words = all.versions;
  const common = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const editing = useEditing();
  const [compared, setCompared] = useState<Compared | null>(null);
  const [said, setSaid] = useState<{ readonly kind: 'info' | 'error'; readonly text: string } | null>(null);
  const now = useDeck(({ deck }) => deck);
  useFreshLists();
  useEffect(() => setSaid(null), [compared]);
  const fail = (why: StudioRefusalCode) => setSaid({ kind: 'error', text: why === 'not-saved' ? words.full : refusals[why] });
  const compare = async (version: NamedVersion) => {
    const answer = await deckAtVersion(editing.key, version.version);
    if (isStudioRefusal(answer)) fail(answer.refused);
    else setCompared({ version, deck: answer.deck });
  };
  const restore = ({ version, deck }: Compared) => {
    const done = editing.change(changesTo(deck, editing.store.getState().under));
    setCompared(null);
    setSaid(done ? { kind: 'info', text: words.restored(version.name) } : { kind: 'error', text: words.notRestored });
  };
  if (compared)
    return (
      <Dialog
        open
        wide
        onClose={onClose}
        title={words.since(compared.version.name)}
        closeLabel={common.close}
        actions={
          <>
            <Button onClick={() => restore(compared)}>{words.restore}</Button>
            <Button onClick={() => setCompared(null)}>{words.back}</Button>
          </>
        }
      >
        <Differences before={compared.deck} now={now} />
        <p className={styles.hint}>{words.restoreText}</p>
      </Dialog>
    );
  return (
    <Dialog open onClose={onClose} title={words.title} closeLabel={common.close}>
      <p className={styles.lead}>{words.lead}</p>
      {said && <Notice kind={said.kind}>{said.text}</Notice>}
      <NameForm
        onSaid={(text) => setSaid({ kind: 'info', text })}
        onFail={fail}
        onUnsent={() => setSaid({ kind: 'error', text: words.notSent })}
      />
      <VersionList onCompare={(version) => void compare(version)} />
    </Dialog>
  );
}

function NameForm({
  onSaid,
  onFail,
  onUnsent,
}: {
  onSaid: (text: string) => void;
  onFail: (why: StudioRefusalCode) => void;
  onUnsent: () => void;
}) {
  const words = useWords(dialogWords).versions;
  const editing = useEditing();
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    const line = name.trim();
    if (line === '' || busy) return;
    setBusy(true);
    // The server names what it has, so it must have everything first.
    const sent = await editing.flush();
    const answer = sent ? await nameVersion(editing.key, line) : null;
    setBusy(false);
    if (!answer) onUnsent();
    else if (isStudioRefusal(answer)) onFail(answer.refused);
    else {
      editing.store.setState({ versions: answer.versions });
      setName('');
      onSaid(words.saved(line));
    }
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label={words.name} value={name} onChange={setName} maxLength={80} placeholder={words.placeholder} autoComplete="off" />
      <Button type="submit" aria-disabled={name.trim() === '' || busy}>
        {words.save}
      </Button>
    </form>
  );
}

function VersionList({ onCompare }: { onCompare: (version: NamedVersion) => void }) {
  const words = useWords(dialogWords).versions;
  const language = useLanguage();
  const versions = useDeck((state) => state.versions);
  if (versions.length === 0) return <p className={styles.hint}>{words.none}</p>;
  return (
    <ul className={styles.rows}>
      {versions
        .toSorted((a, b) => b.version - a.version)
        .map((each) => (
          <li key={each.version} className={styles.row}>
            <span>
              <b>{each.name}</b>
              <small>
                {longDate(each.madeAt, language)}, {clockTime(each.madeAt, language)}
              </small>
            </span>
            <Button small onClick={() => onCompare(each)}>
              {words.compare(each.name)}
            </Button>
          </li>
        ))}
    </ul>
  );
}
