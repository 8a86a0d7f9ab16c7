import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { RoomEvent } from '../../../shared/room/event.ts';
import type { NewRoom, StoredAnswer, StoredParticipant } from '../../../server/store/room-store.ts';

/** An empty folder that is gone after the test. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'goed-werk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The store does not read events, so any event can be the first one here. */
export function newRoom(change: Partial<NewRoom> = {}): NewRoom {
  return { id: 'room-1', code: '12345678', secret: 'secret-1', deleteAt: 1_000, opened: approved('first'), access: [], ...change };
}

export function approved(text: string): RoomEvent {
  return { type: 'approved', text };
}

export function answer(change: Partial<StoredAnswer> = {}): StoredAnswer {
  return { activity: 'sort', slot: 'sort:personal', key: 'key-1', revision: 1, body: '{"done":false}', ...change };
}

export function person(change: Partial<StoredParticipant> = {}): StoredParticipant {
  return {
    id: 'person-1',
    name: 'Fatima',
    tokenHash: 'hash-1',
    removed: false,
    simulated: false,
    table: null,
    background: null,
    ...change,
  };
}
