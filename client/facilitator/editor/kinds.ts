/** The settings of every kind of activity in the editor. A new kind is a component in its folder and a line here. */
import type { ReactNode } from 'react';
import type { ActivityName } from '../../../shared/activities/registry.ts';
import type { Cards } from '../../../shared/programmes/cards.ts';
import type { SettingsOf } from '../../../shared/programmes/item.ts';
import { AgreementsSettingsEditor } from '../../activities/agreements/ConsoleSettings.tsx';
import { DilemmaSettingsEditor } from '../../activities/dilemma/ConsoleSettings.tsx';
import { TableSortSettingsEditor } from '../../activities/table-sort/ConsoleSettings.tsx';
import { OwnCasesSettingsEditor } from '../../activities/own-cases/ConsoleSettings.tsx';
import { ValueSortSettingsEditor } from '../../activities/value-sort/ConsoleSettings.tsx';

type SettingsProps<Settings> = {
  readonly settings: Settings;
  readonly cards: Cards;
  onChange(settings: Settings): void;
};
/** Methods, so that every kind fits once its own types are put away. */
type KindEditor<Settings> = { Settings(props: SettingsProps<Settings>): ReactNode };

const EDITORS = {
  'value-sort': { Settings: ValueSortSettingsEditor },
  dilemma: { Settings: DilemmaSettingsEditor },
  'table-sort': { Settings: TableSortSettingsEditor },
  'own-cases': { Settings: OwnCasesSettingsEditor },
  agreements: { Settings: AgreementsSettingsEditor },
} as const satisfies { readonly [Kind in ActivityName]: KindEditor<SettingsOf<Kind>> };

export function settingsEditor(kind: ActivityName): KindEditor<unknown>['Settings'] {
  const editor: KindEditor<unknown> = EDITORS[kind];
  return editor.Settings;
}
