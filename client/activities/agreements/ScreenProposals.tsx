import type { ReadProposal } from '../../../shared/activities/agreements/proposal.ts';
import type { AgreementsView } from '../../../shared/activities/agreements/view.ts';
import type { Progress } from '../../../shared/protocol/messages.ts';
import { useWords } from '../../i18n/language.ts';
import { screenAgreements } from '../../i18n/screen-agreements.ts';
import { Fit } from '../../screen/Fit.tsx';
import { Heading } from '../../screen/Heading.tsx';
import { Over } from '../../screen/Over.tsx';
import { Tally } from '../../screen/Tally.tsx';
import { cardOf, titleOf } from './names.ts';
import { RuleList } from './RuleList.tsx';
import styles from './Screen.module.css';

type Props = { cards: AgreementsView; proposals: readonly ReadProposal[]; progress: Progress | null; lang: string | undefined };

/** What was proposed, as far as the screen has room; the phone has them all. */
export function ScreenProposals({ cards, proposals, progress, lang }: Props) {
  const words = useWords(screenAgreements);
  return (
    <Over foot={<Tally progress={progress} words={words.supported} />}>
      <Fit levels={proposals.length + 3} what={`proposals ${proposals.map(({ id }) => id).join()}`}>
        {(level) => {
          const shown = proposals.slice(0, Math.max(1, proposals.length - Math.max(0, level - 2)));
          return (
            <div className={styles.body}>
              <Heading>{words.support}</Heading>
              <RuleList
                rules={shown.map(({ id, value, text }) => ({
                  id,
                  over: titleOf(cards, value),
                  quality: cardOf(cards, value)?.quality,
                  text,
                }))}
                level={level}
                lang={lang}
              />
              <p className={styles.hint}>
                {proposals.length === 0 ? words.none : shown.length < proposals.length ? words.onPhone : words.supportHint}
              </p>
            </div>
          );
        }}
      </Fit>
    </Over>
  );
}
