import type { ReadProposal } from '../../../../shared/activities/agreements/proposal.ts';
import type { AgreementsView } from '../../../../shared/activities/agreements/view.ts';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { underValues } from '../names.ts';
import styles from './GroupProposals.module.css';

type Props = { title: string; cards: AgreementsView; proposals: readonly ReadProposal[] };

/** Proposals that the facilitator shows, under their values. */
export function GroupProposals({ title, cards, proposals }: Props) {
  const heaps = underValues(cards, proposals);
  if (heaps.length === 0) return null;
  return (
    <section className={styles.proposals}>
      <h2 className={styles.title}>{title}</h2>
      {heaps.map(({ card, items }) => (
        <GroupItems key={card.id} title={card.title} items={items} level={3} large />
      ))}
    </section>
  );
}
