import { useEffect, useId, useRef, useState } from 'react';
import { accentFor, contrast, LOOK_GROUNDS } from '../../../shared/deck/look.ts';
import { deckWords } from '../../i18n/studio-deck.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import { ErrorLine } from './ErrorLine.tsx';
import form from './Form.module.css';
import { Locked } from './Locked.tsx';
import { drawLogo, logoOf } from './logo.ts';
import styles from './LookFields.module.css';
import { useField } from './scope.tsx';

type Look = { readonly accent?: string | undefined; readonly logo?: string | undefined };

const ENOUGH = 4.5;
const START = '#1d4695';
const THEMES = ['light', 'dark'] as const;

/** The look of an organisation: an accent colour with its contrast, and a logo. Without both, the deck has no look of its own. */
export function LookFields() {
  const words = useWords(deckWords);
  const { value, set, conflict } = useField(['look']);
  const look = (value ?? {}) as Look;
  const change = ({ accent, logo }: Look) => {
    const next = { ...(accent && { accent }), ...(logo && { logo }) };
    set(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <div className={form.part}>
      <Locked>
        <h3 className={form.title}>{words.look}</h3>
        <Check checked={look.accent !== undefined} onChange={(on) => change({ ...look, accent: on ? START : undefined })}>
          {words.accentOn}
        </Check>
        {look.accent !== undefined && <Accent accent={look.accent} onChange={(accent) => change({ ...look, accent })} />}
        <LogoField logo={look.logo} onChange={(logo) => change({ ...look, logo })} />
        <ConflictNote conflict={conflict} />
      </Locked>
    </div>
  );
}

function Accent({ accent, onChange }: { accent: string; onChange: (accent: string) => void }) {
  const words = useWords(deckWords);
  const language = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const ratio = contrast(accent, LOOK_GROUNDS.light.paper);
  const shown = accentFor(accent);
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ratio);
  const write = (text: string) => {
    setTyped(text);
    const colour = text.trim().toLowerCase();
    if (/^#[0-9a-f]{6}$/.test(colour)) onChange(colour);
  };
  return (
    <>
      <div className={styles.accent}>
        <label htmlFor={id} className="visually-hidden">
          {words.accent}
        </label>
        <input id={id} className={styles.colour} type="color" value={accent} onChange={(event) => write(event.target.value)} />
        <Field
          label={words.accent}
          value={typed ?? accent}
          onChange={write}
          onBlur={() => setTyped(null)}
          maxLength={7}
          spellCheck={false}
          autoComplete="off"
          hint={words.accentHint}
        />
        <span className={styles.samples}>
          {THEMES.map((theme, i) => (
            <span key={theme} className={styles.ground} style={{ backgroundColor: LOOK_GROUNDS[theme].table }}>
              <span className={styles.sample} style={{ backgroundColor: shown.accent[i], color: shown['accent-ink'][i] }}>
                {words.accentSample[theme]}
              </span>
            </span>
          ))}
        </span>
      </div>
      <p className={form.hint}>
        {words.contrast(number)} {ratio >= ENOUGH ? words.contrastGood : words.contrastMended}
      </p>
    </>
  );
}

function LogoField({ logo, onChange }: { logo: string | undefined; onChange: (logo: string | undefined) => void }) {
  const words = useWords(deckWords);
  const input = useRef<HTMLInputElement>(null);
  const [not, setNot] = useState<'read' | 'small' | null>(null);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const found = await logoOf(file);
    setNot('not' in found ? found.not : null);
    if ('url' in found) onChange(found.url);
  };
  return (
    <div className={form.field}>
      <p className={form.legend}>{words.logo}</p>
      <div className={form.row}>
        {logo && <LogoPicture url={logo} name={words.logoAlt} />}
        <Button small onClick={() => input.current?.click()}>
          {logo ? words.logoOther : words.logoChoose}
        </Button>
        {logo && (
          <Button small kind="quiet" onClick={() => onChange(undefined)}>
            {words.logoRemove}
          </Button>
        )}
      </div>
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        aria-label={words.logoChoose}
        tabIndex={-1}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <p className={form.hint}>{words.logoHint}</p>
      <ErrorLine>{not === 'read' ? words.logoFailed : not === 'small' ? words.logoTooLarge : undefined}</ErrorLine>
    </div>
  );
}

function LogoPicture({ url, name }: { url: string; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) drawLogo(url, canvas.current).catch(() => undefined);
  }, [url]);
  return <canvas ref={canvas} className={styles.logo} role="img" aria-label={name} />;
}
