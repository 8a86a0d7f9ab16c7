/** Whom a room speaks to. The room knows this interface; what carries the messages is known in realtime/ only. */
import type { Person, Preview, Progress, ShownText, You } from '../../shared/protocol/messages.ts';
import type { RefusalCode } from '../../shared/room/refusal.ts';
import type { FacilitatorView, RoomView } from '../../shared/room/views.ts';

export type Audience = {
  /** Is anybody connected to the room at this process? */
  readonly listens: boolean;
  /** To every phone and screen. */
  view(number: number, view: RoomView): void;
  console(number: number, view: FacilitatorView): void;
  progressForPhones(progress: Progress): void;
  /** To screens and consoles. */
  progressForLarge(progress: Progress): void;
  preview(preview: Preview | null): void;
  people(people: readonly Person[]): void;
  texts(texts: readonly ShownText[]): void;
  /** To all devices of one participant. */
  you(participant: string, you: You): void;
  /** The last word to one participant; its connections end. */
  sendAway(participant: string, why: RefusalCode): void;
  /** The last word to everybody; all connections end. */
  end(why: RefusalCode): void;
};
