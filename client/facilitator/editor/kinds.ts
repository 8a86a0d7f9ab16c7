/** The settings of every kind of activity in the editor. A new kind is a component in its folder and a line here. */
import type { ReactNode } from 'react';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { SettingsOf } from '../../../shared/programmes/item.ts';
import { AgreementsSettingsEditor } from '../../activities/agreements/ConsoleSettings.tsx';
import { CheckInSettingsEditor } from '../../activities/check-in/ConsoleSettings.tsx';
import { CheckOutSettingsEditor } from '../../activities/check-out/ConsoleSettings.tsx';
import { ThreeQualitiesSettingsEditor } from '../../activities/three-qualities/ConsoleSettings.tsx';
import { RingsSettingsEditor } from '../../activities/rings/ConsoleSettings.tsx';
import { MirrorSettingsEditor } from '../../activities/mirror/ConsoleSettings.tsx';
import { DilemmaSettingsEditor } from '../../activities/dilemma/ConsoleSettings.tsx';
import { SpeakerSettingsEditor } from '../../activities/speaker/ConsoleSettings.tsx';
import { TaskSettingsEditor } from '../../activities/task/ConsoleSettings.tsx';
import { ThemeSettingsEditor } from '../../activities/theme/ConsoleSettings.tsx';
import { TableSortSettingsEditor } from '../../activities/table-sort/ConsoleSettings.tsx';
import { OwnCasesSettingsEditor } from '../../activities/own-cases/ConsoleSettings.tsx';
import { ReviewSettingsEditor } from '../../activities/review/ConsoleSettings.tsx';
import { ValueSortSettingsEditor } from '../../activities/value-sort/ConsoleSettings.tsx';

type SettingsProps<Settings> = {
  readonly settings: Settings;
  readonly cards: Cards;
  onChange(settings: Settings): void;
};
/** Methods, so that every kind fits once its own types are put away. */
type KindEditor<Settings> = { Settings(props: SettingsProps<Settings>): ReactNode };

const EDITORS = {
  theme: { Settings: ThemeSettingsEditor },
  task: { Settings: TaskSettingsEditor },
  speaker: { Settings: SpeakerSettingsEditor },
  'value-sort': { Settings: ValueSortSettingsEditor },
  dilemma: { Settings: DilemmaSettingsEditor },
  'check-in': { Settings: CheckInSettingsEditor },
  'check-out': { Settings: CheckOutSettingsEditor },
  'three-qualities': { Settings: ThreeQualitiesSettingsEditor },
  rings: { Settings: RingsSettingsEditor },
  mirror: { Settings: MirrorSettingsEditor },
  'table-sort': { Settings: TableSortSettingsEditor },
  'own-cases': { Settings: OwnCasesSettingsEditor },
  agreements: { Settings: AgreementsSettingsEditor },
  review: { Settings: ReviewSettingsEditor },
} as const satisfies { readonly [Kind in ActivityName]: KindEditor<SettingsOf<Kind>> };

export function settingsEditor(kind: ActivityName): KindEditor<unknown>['Settings'] {
  const editor: KindEditor<unknown> = EDITORS[kind];
  return editor.Settings;
}
