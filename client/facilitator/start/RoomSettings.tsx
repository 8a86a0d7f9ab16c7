import { lazy, Suspense } from 'react';
import type { Language } from '../../../shared/deck/deck.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { startWords } from '../../i18n/console-start.ts';
import { useWords } from '../../i18n/language.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { NumberField } from '../parts/NumberField.tsx';
import { Check } from '../parts/Check.tsx';
import { areDaysRight, type Wish } from './wish.ts';
import styles from './RoomSettings.module.css';

const BelongsTo = lazy(() => import('../series/BelongsTo.tsx'));

type Props = { wish: Wish; list: DeckList; onChange: (wish: Wish) => void };

/** What is fixed once the session is open: title, names or not, small circle, language, how long, practice. */
export function RoomSettings({ wish, list, onChange }: Props) {
  const words = useWords(startWords);
  const languages = (['nl', 'en'] as const).filter((each) => each === wish.language || list.decks.some((deck) => deck.language === each));
  return (
    <div className={styles.settings}>
      {wish.series && (
        <Suspense>
          <BelongsTo series={wish.series} onLeave={() => onChange({ ...wish, series: undefined })} />
        </Suspense>
      )}
      <Field
        label={words.sessionTitle}
        hint={words.sessionTitleHint}
        value={wish.title}
        onChange={(title) => onChange({ ...wish, title })}
        maxLength={80}
        autoComplete="off"
      />
      <div className={styles.group}>
        <p className={styles.label} aria-hidden="true">
          {words.naming}
        </p>
        <Segmented<Wish['naming']>
          legend={words.naming}
          options={[
            { value: 'anonymous', label: words.anonymous },
            { value: 'named', label: words.named },
          ]}
          value={wish.naming}
          onChange={(naming) => onChange({ ...wish, naming })}
        />
        <p className={styles.hint}>{words.namingHint[wish.naming]}</p>
      </div>
      {languages.length > 1 && (
        <div className={styles.group}>
          <p className={styles.label} aria-hidden="true">
            {words.cardLanguage}
          </p>
          <Segmented<Language>
            legend={words.cardLanguage}
            options={languages.map((each) => ({ value: each, label: words.languages[each] }))}
            value={wish.language}
            onChange={(language) => onChange({ ...wish, language })}
          />
          <p className={styles.hint}>{words.cardLanguageHint}</p>
        </div>
      )}
      <Check checked={wish.smallCircle} onChange={(smallCircle) => onChange({ ...wish, smallCircle })} hint={words.smallCircleHint}>
        {words.smallCircle}
      </Check>
      <Check
        checked={wish.kind === 'rehearsal'}
        onChange={(on) => onChange({ ...wish, kind: on ? 'rehearsal' : 'gathering' })}
        hint={words.rehearsalHint}
      >
        {words.rehearsal}
      </Check>
      <NumberField
        label={words.keepDays}
        hint={words.keepDaysHint}
        value={wish.keepDays}
        onChange={(days) => onChange({ ...wish, keepDays: days ?? Number.NaN })}
        error={areDaysRight(wish.keepDays) ? undefined : words.keepDaysError}
      />
    </div>
  );
}
