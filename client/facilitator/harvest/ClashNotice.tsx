import { orderOf, settingsOf, type SectionSettings } from '../../../shared/harvest/arrange.ts';
import { titleOf } from '../../../shared/harvest/report.ts';
import type { HarvestSettings } from '../../../shared/harvest/settings.ts';
import type { HarvestNow } from '../../../shared/protocol/harvest.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './ClashNotice.module.css';
import { quotesOf } from './quotes-of.ts';
import { clashesOf, type Place } from './together.ts';
import type { HarvestDesk } from './use-harvest.ts';

type Props = {
  now: HarvestNow;
  settings: HarvestSettings;
  /** The same with theirs, where both changed the same. */
  other: HarvestSettings;
  onChoose: HarvestDesk['choose'];
};

/** Two changed the same at one moment: says where and that nothing is lost, shows both, and lets this facilitator choose. */
export function ClashNotice({ now, settings, other, onChoose }: Props) {
  const words = useWords(harvestWords).clash;
  const language = useLanguage();
  const activities = now.status === 'open' ? now.activities : now.harvest.activities;
  const ids = activities.map(({ id }) => id);
  const places = clashesOf({ mine: settings, theirs: other }, ids);
  const nameOf = (section: string): string => titleOf(activities, section, language);
  const linesOf = (place: Place, whose: HarvestSettings): readonly string[] => {
    if (place.what === 'order') return orderOf(whose, ids).map(nameOf);
    if (place.section === null) return [whose[place.what]];
    const section = settingsOf(whose, place.section);
    return place.what === 'headings' ? headingLines(section, now) : [section[place.what]];
  };
  const where = places.map(({ section, what }) => (section ? nameOf(section) : what === 'order' ? words.order : words.head));
  return (
    <div className={styles.clash}>
      <Notice kind="error" title={words.title}>
        {words.where([...new Set(where)].join(', '))}
      </Notice>
      <div className={styles.paper}>
        {places.map((place) => (
          <figure key={`${place.section} ${place.what}`} className={styles.place}>
            <figcaption className={styles.label}>
              {place.section === null ? words.ofReport[place.what] : words.ofSection[place.what](nameOf(place.section))}
            </figcaption>
            <dl className={styles.both}>
              <Version whose={words.yours} lines={linesOf(place, settings)} />
              <Version whose={words.others} lines={linesOf(place, other)} />
            </dl>
          </figure>
        ))}
        <div className={styles.choices}>
          <Button onClick={() => onChoose('mine')}>{words.mine}</Button>
          <Button onClick={() => onChoose('theirs')}>{words.theirs}</Button>
        </div>
      </div>
    </div>
  );
}

function Version({ whose, lines }: { whose: string; lines: readonly string[] }) {
  const { empty } = useWords(harvestWords).clash;
  const written = lines.filter((line) => line.trim() !== '');
  return (
    <div className={styles.version}>
      <dt className={styles.whose}>{whose}</dt>
      {written.length === 0 && <dd className={styles.empty}>{empty}</dd>}
      {written.map((line, i) => (
        <dd key={`${i} ${line}`} className={styles.line}>
          {line}
        </dd>
      ))}
    </div>
  );
}

/** Each heading with the sentences under it. */
function headingLines({ id, headings }: SectionSettings, now: HarvestNow): readonly string[] {
  const texts = new Map(quotesOf(now, id).map((quote) => [quote.id, `‘${quote.text}’`]));
  return headings.map(({ title, quotes }) => {
    const under = quotes.flatMap((quote) => texts.get(quote) ?? []);
    return under.length === 0 ? title : `${title}: ${under.join(' ')}`;
  });
}
