import { collect } from '../../../i18n/collect.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneTask } from '../../../i18n/phone-task.ts';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';
import { useItems } from '../../collect/phone/use-items.ts';

/** The own answers, or those of the table, to read back. */
export function OwnAnswers({ activity, ofTable }: { activity: string; ofTable: boolean }) {
  const words = useWords(phoneTask).do;
  const { mine } = useWords(collect);
  const { items } = useItems(activity, 'answers', { ofTable });
  return <GroupItems title={ofTable ? words.ours : mine} items={items.map((text) => ({ id: text, text }))} />;
}
