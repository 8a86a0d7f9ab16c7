import { Pencil } from 'lucide-react';
import type { Sorted } from '../../../../shared/activities/value-sort/answer.ts';
import type { Lens } from '../../../../shared/activities/value-sort/picture.ts';
import type { ValueSortView } from '../../../../shared/activities/value-sort/view.ts';
import type { ActivityNow } from '../../../../shared/room/views.ts';
import { useWords } from '../../../i18n/language.ts';
import { participant } from '../../../i18n/participant.ts';
import { phoneSort } from '../../../i18n/phone-sort.ts';
import { FaceDown } from '../../../participant/live/FaceDown.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { OwnBoard } from './OwnBoard.tsx';

type Props = {
  activity: ActivityNow;
  rules: ValueSortView;
  sorted: Sorted;
  lens: Lens;
  /** On the device, not yet with the server. */
  unsent: boolean;
  /** Null when the result was shown. */
  onChange: (() => void) | null;
};

/** The board is done and lies face down; it can still be read and changed. */
export function Laid({ activity, rules, sorted, lens, unsent, onChange }: Props) {
  const words = useWords(phoneSort);
  const { together, trouble } = useWords(participant);
  return (
    <>
      <FaceDown title={words.done.title} text={onChange === null ? trouble.sealed : unsent ? words.done.unsent : words.done.text} />
      <OwnBoard rules={rules} sorted={sorted} />
      <Together activity={activity.id} phase={`sort:${lens}`} words={together.boards} then={words.done.then} />
      <Grow />
      {onChange && (
        <BottomBar bare>
          <Button icon={<Pencil aria-hidden="true" />} onClick={onChange}>
            {words.done.change}
          </Button>
        </BottomBar>
      )}
    </>
  );
}
