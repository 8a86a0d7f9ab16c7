import { roleOf } from '../../../shared/activities/dilemma/roles.ts';
import type { DilemmaView } from '../../../shared/activities/dilemma/view.ts';
import { useWords } from '../../i18n/language.ts';
import { screen } from '../../i18n/screen.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './ScreenRoles.module.css';

type Props = { story: DilemmaView['story']; tables: readonly { readonly number: number }[]; lang: string | undefined };

/** Which tables look through whose eyes while they talk. The questions are on the phone. */
export function ScreenRoles({ story, tables, lang }: Props) {
  const words = useWords(screen).dilemma;
  const roles = story.stakeholders
    .map(({ who }) => ({ who, numbers: tables.map(({ number }) => number).filter((number) => roleOf(story, number)?.who === who) }))
    .filter(({ numbers }) => numbers.length > 0);
  return (
    <Fit levels={3} what={`roles ${story.id} ${tables.length}`}>
      {(level) => (
        <section className={styles.talk}>
          <Heading kicker={`${story.title} · ${words.talk}`} lang={lang}>
            {words.roles}
          </Heading>
          <dl className={classes(styles.roles, level === 1 && styles.middle, level > 1 && styles.small)}>
            {roles.map(({ who, numbers }) => (
              <div key={who} className={styles.role}>
                <dt lang={lang}>{who}</dt>
                <dd className="num">{words.tables(numbers)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Fit>
  );
}
