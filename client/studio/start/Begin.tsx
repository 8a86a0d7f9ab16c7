import FileUp from 'lucide-react/icons/file-up';
import LinkIcon from 'lucide-react/icons/link';
import Plus from 'lucide-react/icons/plus';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { LANGUAGES, type Language } from '../../../shared/deck/deck.ts';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { deckWords } from '../../i18n/studio-deck.ts';
import { startStudioWords } from '../../i18n/studio-start.ts';
import { studioRefusals } from '../../i18n/studio-refusals.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Dialog } from '../../ui/controls/Dialog.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { isStudioRefusal } from '../api.ts';
import { emptyDeck, startDeck } from '../copy.ts';
import { keyIn } from '../keys.ts';
import { OpenFile } from './OpenFile.tsx';
import styles from './StartPage.module.css';

type Opened = 'new' | 'file' | 'link';

/** Three ways to begin: an empty deck, a file, a link. */
export function Begin({ onLink }: { onLink: (key: string) => void }) {
  const words = useWords(startStudioWords);
  const [open, setOpen] = useState<Opened | null>(null);
  const close = () => setOpen(null);
  return (
    <div className={styles.begin}>
      <Button kind="main" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>
        {words.create}
      </Button>
      <Button icon={<FileUp aria-hidden="true" />} onClick={() => setOpen('file')}>
        {words.openFile}
      </Button>
      <Button icon={<LinkIcon aria-hidden="true" />} onClick={() => setOpen('link')}>
        {words.openLink}
      </Button>
      {open === 'new' && <NewDeck onClose={close} />}
      {open === 'file' && <OpenFile onClose={close} />}
      {open === 'link' && <OpenLink onClose={close} onLink={onLink} />}
    </div>
  );
}

function NewDeck({ onClose }: { onClose: () => void }) {
  const words = useWords(startStudioWords);
  const fields = useWords(deckWords);
  const common = useWords(studioWords);
  const refusals = useWords(studioRefusals);
  const [, navigate] = useLocation();
  const interfaceLanguage = useLanguage();
  const [language, setLanguage] = useState<Language>(interfaceLanguage);
  const [title, setTitle] = useState('');
  const [missing, setMissing] = useState(false);
  const [why, setWhy] = useState<StudioRefusalCode | null>(null);
  const create = async () => {
    if (title.trim() === '') {
      setMissing(true);
      return;
    }
    const made = await startDeck(emptyDeck(title.trim(), language));
    if (isStudioRefusal(made)) setWhy(made.refused);
    else navigate(`/studio/set/${made}`);
  };
  return (
    <Dialog open onClose={onClose} title={words.createTitle} closeLabel={common.close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        {why && <Notice kind="error">{refusals[why]}</Notice>}
        <Field
          label={words.createName}
          value={title}
          onChange={setTitle}
          maxLength={80}
          autoComplete="off"
          hint={words.createHint}
          error={missing && title.trim() === '' ? words.needsTitle : undefined}
        />
        <div>
          <p className={styles.hint} aria-hidden="true">
            {fields.language}
          </p>
          <Segmented
            legend={fields.language}
            options={LANGUAGES.map((value) => ({ value, label: fields.languages[value] }))}
            value={language}
            onChange={setLanguage}
          />
        </div>
        <Button kind="main" type="submit">
          {words.createGo}
        </Button>
      </form>
    </Dialog>
  );
}

function OpenLink({ onClose, onLink }: { onClose: () => void; onLink: (key: string) => void }) {
  const words = useWords(startStudioWords);
  const common = useWords(studioWords);
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const open = () => {
    const key = keyIn(link);
    setWrong(!key);
    if (!key) return;
    onClose();
    onLink(key);
  };
  return (
    <Dialog open onClose={onClose} title={words.openLink} closeLabel={common.close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <Field
          label={words.linkField}
          value={link}
          onChange={setLink}
          autoComplete="off"
          spellCheck={false}
          error={wrong ? words.linkWrong : undefined}
        />
        <Button kind="main" type="submit">
          {words.linkGo}
        </Button>
      </form>
    </Dialog>
  );
}
