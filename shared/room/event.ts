/** What happened in a room. The log of these, folded by `evolve`, is the room. */
import type { RoomContent } from '../activities/activity.ts';
import type { HarvestSettings } from '../harvest/settings.ts';
import type { Pace } from './pace.ts';
import type { Programme } from './programme.ts';
import type { RoomSetup, Stage, Timer } from './state.ts';

export type RoomEvent =
  | { readonly type: 'opened'; readonly setup: RoomSetup }
  | { readonly type: 'moved'; readonly to: Stage; readonly at: number }
  | { readonly type: 'revealed'; readonly picture: string; readonly seals: readonly string[]; readonly at: number }
  | { readonly type: 'hidden'; readonly at: number }
  | { readonly type: 'paused'; readonly timer: Timer | null }
  | { readonly type: 'resumed'; readonly timer: Timer | null }
  | { readonly type: 'timer-set'; readonly timer: Timer | null }
  | { readonly type: 'locked' }
  | { readonly type: 'unlocked' }
  | { readonly type: 'approved'; readonly text: string }
  | { readonly type: 'withdrawn'; readonly text: string }
  | { readonly type: 'marked'; readonly text: string; readonly activity: string }
  | { readonly type: 'unmarked'; readonly text: string }
  | { readonly type: 'steered'; readonly activity: string; readonly act: unknown }
  /** The programme changed while the room is open; `content` holds all cards, when some were added. */
  | { readonly type: 'programme-set'; readonly programme: Programme; readonly content?: RoomContent }
  /** The numbers of the tables came on the screen, or went. */
  | { readonly type: 'seats-shown'; readonly shown: boolean }
  /** How facilitators arrange the harvest, as a whole each time. */
  | { readonly type: 'harvest-set'; readonly settings: HarvestSettings }
  | { readonly type: 'simulated'; readonly people: number }
  | { readonly type: 'paced'; readonly times: Pace }
  | { readonly type: 'closed'; readonly at: number; readonly deleteAt: number };
