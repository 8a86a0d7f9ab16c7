import { titleOf } from '../../../shared/harvest/report.ts';
import { harvestWords } from '../../i18n/harvest.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import styles from './ClashNotice.module.css';
import type { HarvestDesk } from './use-harvest.ts';

type Props = Pick<HarvestDesk, 'clashes'> & {
  readonly activities: Parameters<typeof titleOf>[0];
  readonly onChoose: HarvestDesk['choose'];
};

/** Two changed the same at one moment: says where, that nothing is lost, and lets this facilitator choose. */
export function ClashNotice({ clashes, activities, onChoose }: Props) {
  const words = useWords(harvestWords);
  const language = useLanguage();
  if (clashes.length === 0) return null;
  const where = clashes.map((clash) =>
    clash === 'head' ? words.clash.head : clash === 'order' ? words.clash.order : titleOf(activities, clash.section, language),
  );
  return (
    <Notice
      kind="error"
      title={words.clash.title}
      action={
        <div className={styles.choices}>
          <Button small onClick={() => onChoose('mine')}>
            {words.clash.mine}
          </Button>
          <Button small onClick={() => onChoose('theirs')}>
            {words.clash.theirs}
          </Button>
        </div>
      }
    >
      {words.clash.where(where.join(', '))}
    </Notice>
  );
}
