/** Who may lead which room: keys of consoles, and the codes that become one. Only hashes are kept. */
import type { Recovered } from '../../shared/protocol/http.ts';
import { refuse, type Refusal } from '../../shared/room/refusal.ts';
import { joinUrl } from '../../shared/room/views.ts';
import type { Clock } from '../clock.ts';
import type { AccessKey, RoomStore } from '../store/room-store.ts';
import type { LiveRoom } from './live-room.ts';
import { asTyped, hashed, newInviteCode, newRecoveryCode, newToken } from './secrets.ts';

const INVITE_MS = 10 * 60 * 1000;

/** What the first facilitator of a room gets, and what the store keeps of it. */
export function firstAccess(): { readonly key: string; readonly recoveryCode: string; readonly access: readonly AccessKey[] } {
  const [key, recoveryCode] = [newToken(), newRecoveryCode()];
  const access: AccessKey[] = [
    { hash: hashed(key), kind: 'console', endsAt: null },
    { hash: hashed(asTyped(recoveryCode)), kind: 'recovery', endsAt: null },
  ];
  return { key, recoveryCode, access };
}

export type ConsolesParts = {
  readonly store: RoomStore;
  readonly clock: Clock;
  readonly joinBase: () => string;
  readonly roomOf: (id: string) => Promise<LiveRoom | null>;
  /** Keys of a room were withdrawn: other processes drop their consoles. */
  readonly onWithdrawn: (room: string) => void;
};

export class Consoles {
  private readonly parts: ConsolesParts;

  constructor(parts: ConsolesParts) {
    this.parts = parts;
  }

  /** Does this key open the console of this room? */
  async opens(room: string, key: string): Promise<boolean> {
    const access = await this.parts.store.idByAccess(hashed(key));
    return access?.room === room && access.kind === 'console';
  }

  /** A recovery or invitation code becomes a console key of its own; it works once. */
  async recover(code: string): Promise<Recovered | Refusal> {
    const { store, clock } = this.parts;
    const hash = hashed(asTyped(code));
    const access = await store.idByAccess(hash);
    if (!access || access.kind === 'console') return refuse('recovery-code-wrong');
    if (access.endsAt !== null && access.endsAt < clock.now()) return refuse('recovery-code-wrong');
    const room = await this.parts.roomOf(access.room);
    if (!room) return refuse('recovery-code-wrong');
    const key = newToken();
    // The new keys come first: when the store goes away halfway, the code still works, and keys that nobody was given open nothing.
    await store.addAccess(room.id, { hash: hashed(key), kind: 'console', endsAt: null });
    const recoveryCode = access.kind === 'recovery' ? await this.newRecovery(room.id) : null;
    if (!(await store.useAccess(hash, access.kind))) return refuse('recovery-code-wrong');
    const { setup } = room.now;
    return { room: room.id, code: setup.code, key, recoveryCode, joinUrl: joinUrl(setup, this.parts.joinBase()) };
  }

  /** A code for one more facilitator, for ten minutes. */
  async invite(room: string): Promise<{ readonly code: string; readonly endsAt: number }> {
    const code = newInviteCode();
    const endsAt = this.parts.clock.now() + INVITE_MS;
    await this.parts.store.addAccess(room, { hash: hashed(asTyped(code)), kind: 'invite', endsAt });
    return { code, endsAt };
  }

  /** Only this console is left; @returns a new recovery code, because the old one is withdrawn too. */
  async revokeOthers(room: string, key: string): Promise<string> {
    await this.parts.store.revokeAccess(room, hashed(key));
    this.parts.onWithdrawn(room);
    return this.newRecovery(room);
  }

  private async newRecovery(room: string): Promise<string> {
    const code = newRecoveryCode();
    await this.parts.store.addAccess(room, { hash: hashed(asTyped(code)), kind: 'recovery', endsAt: null });
    return code;
  }
}
