import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useState } from 'react';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import { same } from '../../../shared/deck/change.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { itemKind } from '../../../shared/programmes/kinds.ts';
import { settingsEditor } from '../../facilitator/editor/kinds.ts';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import styles from './ActivityForm.module.css';
import { HOME, usePool } from './pool.ts';
import { chosenSettings, isWhole, type Settings } from './settings-change.ts';

type Props = { kind: ActivityName; given: Settings; onChange: (given: Settings) => void };

/** The settings of one activity, by the same form that the facilitator has when opening a session. */
export function ActivityForm(props: Props) {
  const words = useWords(fieldWords);
  const pool = usePool();
  return pool ? <Known {...props} pool={pool} /> : <p className={styles.hint}>{words.settingsComing}</p>;
}

/** What was just chosen, as the form shows it: completing it anew would take away a space or a half-typed number. */
type Draft = { readonly given: Settings; readonly shown: Settings };

function Known({ kind, given, onChange, pool }: Props & { pool: Cards }) {
  const words = useWords(fieldWords);
  const language = useLanguage();
  const [draft, setDraft] = useState<Draft | null>(null);
  const complete = itemKind(kind).settings(pool, given, HOME) as Settings | null;
  if (!complete) return <NoCards kind={kind} pool={pool} given={given} onChange={onChange} />;
  const shown = draft && same(draft.given, given) ? draft.shown : complete;
  const Form = settingsEditor(kind);
  const change = (now: unknown) => {
    const next = now as Settings;
    const kept = isWhole(next) ? chosenSettings(given, shown, next) : given;
    setDraft({ given: kept, shown: next });
    if (kept !== given) onChange(kept);
  };
  return (
    <>
      <Form settings={shown} cards={pool} onChange={change} />
      {itemKind(kind)
        .problems(shown, pool)
        .map((problem) => (
          <p key={problem.id} className={styles.problem} role="status">
            <TriangleAlert aria-hidden="true" />
            {problem[language]}
          </p>
        ))}
      <div className={styles.foot}>
        <p className={styles.hint}>{words.settingsHint}</p>
        {Object.keys(given).length > 0 && (
          <Button small kind="quiet" onClick={() => onChange({})}>
            {words.settingsOpen}
          </Button>
        )}
      </div>
    </>
  );
}

/** Nothing to deal: there is no such card yet, or the one that was chosen is gone. */
function NoCards({ kind, pool, given, onChange }: Props & { pool: Cards }) {
  const words = useWords(fieldWords);
  const any = itemKind(kind).settings(pool, {}, HOME) !== null;
  return (
    <div className={styles.foot}>
      <p className={styles.problem} role="status">
        <TriangleAlert aria-hidden="true" />
        {any ? words.cardGone : words.noCardFor}
      </p>
      {any && Object.keys(given).length > 0 && (
        <Button small onClick={() => onChange({})}>
          {words.chooseAnew}
        </Button>
      )}
    </div>
  );
}
