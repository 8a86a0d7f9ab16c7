/** The editor on a deck that lives in the fake studio. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { LazyMotion, domAnimation } from 'framer-motion';
import { vi } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import Studio from '../../../client/studio/Studio.tsx';
import { forget } from '../../../client/live/storage.ts';
import { keepDeckKey } from '../../../client/studio/keys.ts';
import { KEY, type FakeStudio } from './fake-studio.ts';

export function mockDialogs(): void {
  HTMLDialogElement.prototype.showModal = vi.fn(function open(this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false;
  });
}

/** Opens the studio at the deck, as a person who has its key. */
export async function openEditor(server: FakeStudio) {
  mockDialogs();
  forget('gw.studio-place.deck-1');
  keepDeckKey(KEY, { id: 'deck-1', right: server.right, deck: server.deck });
  const place = memoryLocation({ path: '/studio/set/deck-1', record: true });
  const view = render(
    <Router hook={place.hook}>
      <LazyMotion features={domAnimation}>
        <Studio />
      </LazyMotion>
    </Router>,
  );
  await screen.findByRole('heading', { level: 1, name: server.deck.title });
  return { ...view, user: userEvent.setup(), place };
}
