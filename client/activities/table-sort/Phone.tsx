import type { TableSortView } from '../../../shared/activities/table-sort/view.ts';
import type { PhoneProps } from '../../participant/live/ActivityPhone.tsx';
import { ResultPhase } from './phone/ResultPhase.tsx';
import { SortPhase } from './phone/SortPhase.tsx';

export type TableSortPhoneProps = PhoneProps<TableSortView>;

/** The table sort on the phone: one board for everybody at the table, then all boards. */
export default function Phone(props: TableSortPhoneProps) {
  return props.activity.phase === 'sort' ? <SortPhase {...props} /> : <ResultPhase {...props} />;
}
