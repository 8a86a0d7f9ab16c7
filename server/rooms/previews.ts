/** The private previews of a room's consoles: one of every phase at most, renewed only when the gate lets that happen. */
import { activityKind } from '../../shared/activities/registry.ts';
import type { Preview } from '../../shared/protocol/messages.ts';
import type { Clock } from '../clock.ts';
import type { Audience } from './audience.ts';
import { Coalesced } from './coalesce.ts';
import { collects, PreviewGate, previewsBegun, shownIn, type Shown } from './pictures.ts';
import { basisIn, phaseNow, wholePicture, type RoomToTell } from './showing.ts';

const EVERY_MS = 1_000;

/** Among the copies of a room in several processes one renews the previews, else two consoles side by side would show who answered. */
export type Previewer = {
  /** Is it the copy of this process? Everything that was saved before is known here when it says yes. */
  leads(): Promise<boolean>;
  /** These are new. */
  renewed(previews: readonly Preview[]): void;
};

export class Previews {
  private readonly room: RoomToTell;
  private readonly audience: Audience;
  private readonly gate = new PreviewGate();
  private readonly soon: Coalesced;
  private leads = false;
  private shown: Preview | null = null;
  /** The last preview of every phase: who comes back to it sees that one, not a newer one. */
  private readonly ofPhases = new Map<string, Preview>();

  /** @param previewer null for the only copy of the room */
  constructor(room: RoomToTell, { audience, clock }: { readonly audience: Audience; readonly clock: Clock }, previewer: Previewer | null) {
    this.room = room;
    this.audience = audience;
    // What was shown last is not kept; five more answers from here on are enough in any case.
    this.gate.restart(previewsBegun(room.now), (picture) => this.answersIn(picture));
    this.soon = new Coalesced(clock, EVERY_MS, () => (previewer ? void this.renewTogether(previewer) : this.renew(true)));
  }

  /** Something changed: look within a second. */
  request(): void {
    this.soon.request();
  }

  /** What consoles have on them now. */
  get last(): Preview | null {
    return this.shown;
  }

  /** The previews that consoles have, when it is this copy that renews them. */
  own(): readonly Preview[] {
    return this.leads ? [...this.ofPhases.values()] : [];
  }

  fromElsewhere(preview: Preview): void {
    this.ofPhases.set(`${preview.activity}/${preview.phase}`, preview);
    this.renew(false);
  }

  stop(): void {
    this.soon.stop();
  }

  private async renewTogether(previewer: Previewer): Promise<void> {
    const led = this.leads;
    this.leads = await previewer.leads();
    // What the copy before this one showed last is not known to the answer: five more from here on are enough in any case.
    if (this.leads && !led) this.gate.restart([...this.ofPhases.keys()], (picture) => this.answersIn(picture));
    const before = new Set(this.ofPhases.values());
    this.renew(this.leads);
    if (this.leads) previewer.renewed([...this.ofPhases.values()].filter((preview) => !before.has(preview)));
  }

  /** @param mayRenew whether this copy makes a new one; it shows the last one in any case. */
  private renew(mayRenew: boolean): void {
    const current = phaseNow(this.room);
    const phase = current && activityKind(current.item.kind).previewPhase(current.item.settings, current.phase.id);
    if (!current || phase === null) return this.show(null);
    const picture = wholePicture(this.room, phase);
    if (!picture || picture.kind === 'withheld') return this.show(null);
    const shown = `${current.item.id}/${phase}`;
    if (mayRenew && this.gate.opens(shown, this.answersIn(shown), collects(current.phase)))
      this.ofPhases.set(shown, { activity: current.item.id, phase, basis: basisIn(this.room, current.item.id, phase), picture });
    this.show(this.ofPhases.get(shown) ?? null);
  }

  private show(preview: Preview | null): void {
    if (preview === this.shown) return;
    this.shown = preview;
    this.audience.preview(preview);
  }

  private answersIn(picture: string): Shown {
    return shownIn(this.room.now.setup, this.room.answers, picture);
  }
}
