import { useMemo } from 'react';
import type { Deck } from '../../../shared/deck/deck.ts';
import { dialogWords } from '../../i18n/studio-dialogs.ts';
import { studioWords } from '../../i18n/studio.ts';
import { useWords } from '../../i18n/language.ts';
import { asText } from '../forms/as-text.ts';
import { differences, type Difference } from '../versions/compare.ts';
import styles from './Windows.module.css';

/** More than anybody reads. */
const MOST = 200;

/** What changed from one version to the other: per card, per field, both texts. */
export function Differences({ before, now }: { before: Deck; now: Deck }) {
  const words = useWords(dialogWords).versions;
  const found = useMemo(() => differences(before, now), [before, now]);
  if (found.length === 0) return <p>{words.equal}</p>;
  return (
    <ul className={styles.rows}>
      {found.slice(0, MOST).map((each) => (
        <li key={each.what === 'reordered' ? `${each.kind} order` : `${each.kind} ${each.id}`} className={styles.difference}>
          <OneDifference difference={each} />
        </li>
      ))}
      {found.length > MOST && <li className={styles.difference}>{words.more(found.length - MOST)}</li>}
    </ul>
  );
}

function OneDifference({ difference }: { difference: Difference }) {
  const all = useWords(dialogWords);
  const words = all.versions;
  const common = useWords(studioWords);
  const kind = difference.kind === 'deck' ? words.deck : all.kinds[difference.kind];
  if (difference.what === 'reordered')
    return (
      <h3>
        {kind} <span>{words.reordered}</span>
      </h3>
    );
  return (
    <>
      <h3>
        {difference.title || common.untitled}{' '}
        <span>
          ({difference.kind === 'deck' ? words.deck : common.one[difference.kind]}, {words[difference.what]})
        </span>
      </h3>
      {difference.what === 'changed' && (
        <div className={styles.fields}>
          {difference.fields.map(({ field, before, now }) => (
            <div key={field}>
              <h4>{all.fields[field] ?? field}</h4>
              <p>
                <b>{words.was}</b> {shown(before) || words.nothing}
              </p>
              <p>
                <b>{words.now}</b> {shown(now) || words.nothing}
              </p>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

/** A logo is no text to read. */
function shown(value: unknown): string {
  return asText(value).replaceAll(/data:image\/[^ ·]+/g, '(…)');
}
