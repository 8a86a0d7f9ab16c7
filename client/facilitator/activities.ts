/** What the console needs to know of every kind of activity. A new kind is a folder in `activities/` and a line here. */
import type { ReactNode } from 'react';
import type { ActivityName } from '../../shared/activities/registry.ts';
import type { Language } from '../../shared/deck/deck.ts';
import type { Preview } from '../../shared/protocol/messages.ts';
import type { ActivityNow, FacilitatorView } from '../../shared/room/views.ts';
import type { ActivityView } from '../../shared/activities/views.ts';
import type { Picture } from '../../shared/activities/pictures.ts';
import { agreementsConsoleParts } from '../activities/agreements/Console.tsx';
import { checkInConsoleParts } from '../activities/check-in/Console.tsx';
import { checkOutConsoleParts } from '../activities/check-out/Console.tsx';
import { threeQualitiesConsoleParts } from '../activities/three-qualities/Console.tsx';
import { ringsConsoleParts } from '../activities/rings/Console.tsx';
import { mirrorConsoleParts } from '../activities/mirror/Console.tsx';
import { dilemmaConsoleParts } from '../activities/dilemma/Console.tsx';
import { speakerConsoleParts } from '../activities/speaker/Console.tsx';
import { taskConsoleParts } from '../activities/task/Console.tsx';
import { themeConsoleParts } from '../activities/theme/Console.tsx';
import { tableSortConsoleParts } from '../activities/table-sort/Console.tsx';
import { ownCasesConsoleParts } from '../activities/own-cases/Console.tsx';
import { reviewConsoleParts } from '../activities/review/Console.tsx';
import { valueSortConsoleParts } from '../activities/value-sort/Console.tsx';

export type PictureProps = {
  readonly shown: { readonly id: string; readonly picture: Picture };
  readonly cards: ActivityView;
  readonly audience: 'phone' | 'console' | 'screen';
};

/** The current activity, as a facilitator arranges it. */
export type ArrangeProps = { readonly console: FacilitatorView; readonly activity: ActivityNow };

/** All words begin in lower case, to stand inside a sentence. */
export type ConsoleParts = {
  /** What the dominant button says when this activity comes next. */
  readonly toActivity: (language: Language) => string;
  /** @param phases all phases of this activity, to tell twists and lenses apart only where there are several. */
  readonly phaseName: (phase: string, phases: readonly string[], language: Language) => string;
  readonly pictureName: (picture: string, language: Language) => string;
  /** The same in a word or two, with a capital, for a row of choices. */
  readonly tabName: (picture: string, language: Language) => string;
  /** Ids of the pictures that a preview can be looked at as, the one to begin with first. */
  readonly previewIds: (preview: Preview) => readonly string[];
  /** Does this phase collect for a picture or show one? Else there is nothing to wait for. */
  readonly leadsToPicture: (phase: string) => boolean;
  /** Phases whose answers nobody waits for, such as notes of a talk: there the console counts who is in. */
  readonly waitsFor?: (phase: string) => boolean;
  /** The picture that sentences are shown in; null when there is none. */
  readonly textsPicture: string | null;
  /** Our own advice for this phase, besides the notes of the card. */
  readonly tips: (phase: string, language: Language) => readonly string[];
  readonly Picture: (props: PictureProps) => ReactNode;
  /** Over the sentences of one slot, with a capital; without it they stand under the name of their use. */
  readonly textsTitle?: (slot: string, language: Language) => string;
  /** What else a sentence says (its `more`), under it. */
  readonly TextMore?: (props: { readonly more: Readonly<Record<string, string>> }) => ReactNode;
  /** What the facilitator arranges while it runs (`Steering`): a panel under the sentences, null where there is nothing to arrange. */
  readonly Arrange?: (props: ArrangeProps) => ReactNode;
};

const PARTS: Readonly<Record<ActivityName, ConsoleParts>> = {
  theme: themeConsoleParts,
  task: taskConsoleParts,
  speaker: speakerConsoleParts,
  'value-sort': valueSortConsoleParts,
  dilemma: dilemmaConsoleParts,
  'check-in': checkInConsoleParts,
  'check-out': checkOutConsoleParts,
  'three-qualities': threeQualitiesConsoleParts,
  rings: ringsConsoleParts,
  mirror: mirrorConsoleParts,
  'table-sort': tableSortConsoleParts,
  'own-cases': ownCasesConsoleParts,
  agreements: agreementsConsoleParts,
  review: reviewConsoleParts,
};

export function consoleParts(name: ActivityName): ConsoleParts {
  return PARTS[name];
}
