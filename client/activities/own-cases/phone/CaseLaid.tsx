import { Pencil, Undo2 } from 'lucide-react';
import type { OwnCase } from '../../../../shared/activities/own-cases/answer.ts';
import type { CaseConsent } from '../../../../shared/activities/own-cases/case.ts';
import type { ActivityNow } from '../../../../shared/room/views.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneOwnCases } from '../../../i18n/phone-own-cases.ts';
import { useAnnounce } from '../../../participant/live/announce.tsx';
import { FaceDown } from '../../../participant/live/FaceDown.tsx';
import { Together } from '../../../participant/live/Together.tsx';
import { Grow } from '../../../participant/page/Step.tsx';
import { BottomBar } from '../../../ui/controls/BottomBar.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import styles from './CaseLaid.module.css';
import { MyCase } from './MyCase.tsx';

type Props = {
  activity: ActivityNow;
  /** Null for a pass. */
  brought: OwnCase | null;
  /** On the device, not yet with the server. */
  unsent: boolean;
  onChange: () => void;
  onConsent: (consent: CaseConsent) => void;
  onTakeBack: () => void;
};

/** The case lies with the facilitator; its author reads it back, changes it, or takes it away again. */
export function CaseLaid({ activity, brought, unsent, onChange, onConsent, onTakeBack }: Props) {
  const words = useWords(phoneOwnCases).laid;
  const announce = useAnnounce();
  return (
    <>
      <FaceDown title={brought ? words.title : words.passed} text={unsent ? words.unsent : brought ? words.text : words.passedText} />
      <Together activity={activity.id} phase={activity.phase} words={words.together} />
      {brought && (
        <div className={styles.own}>
          <MyCase brought={brought} onConsent={onConsent} />
          <Button
            kind="quiet"
            icon={<Undo2 aria-hidden="true" />}
            onClick={() => {
              onTakeBack();
              announce.own(words.takenBack);
            }}
          >
            {words.takeBack}
          </Button>
        </div>
      )}
      <Grow />
      <BottomBar bare>
        <Button icon={<Pencil aria-hidden="true" />} onClick={onChange}>
          {brought ? words.change : words.changePass}
        </Button>
      </BottomBar>
    </>
  );
}
