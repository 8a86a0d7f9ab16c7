import type { Rule } from '../../../shared/activities/agreements/rule.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import { agreementsWords, reviewDate } from '../../i18n/agreements.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { screenAgreements } from '../../i18n/screen-agreements.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { cardOf, titleOf, underValues } from './names.ts';
import { RuleList } from './RuleList.tsx';
import styles from './Screen.module.css';

/** The group's own code: every rule under its value. */
export function ScreenCode({ rules, cards, lang }: { rules: readonly Rule[]; cards: AgreementsView; lang: string | undefined }) {
  const words = useWords(screenAgreements);
  const { stem, watches, review } = useWords(agreementsWords);
  const language = useLanguage();
  const ordered = underValues(cards, rules).flatMap(({ items }) => items);
  return (
    <Fit levels={ordered.length + 4} what={`code ${ordered.map(({ id, text }) => `${id} ${text.length}`).join()}`}>
      {(level) => {
        const shown = ordered.slice(0, Math.max(1, ordered.length - Math.max(0, level - 3)));
        return (
          <section className={styles.body}>
            <Heading>{ordered.length === 0 ? words.empty : words.result}</Heading>
            {ordered.length > 0 && <p className={styles.hint}>{stem}…</p>}
            <RuleList
              rules={shown.map(({ id, value, text, owner, review: date }) => ({
                id,
                over: titleOf(cards, value),
                quality: cardOf(cards, value)?.quality,
                text,
                // Where many rules have to stand, these two stay on the phones.
                under: level > 1 ? '' : [owner && watches(owner), date && review(reviewDate(date, language))].filter(Boolean).join(' · '),
              }))}
              level={level}
              lang={lang}
            />
            {shown.length < ordered.length && <p className={styles.hint}>{words.onPhone}</p>}
          </section>
        );
      }}
    </Fit>
  );
}
