import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Parts are loaded when they are needed; a machine that runs everything at once takes longer over that than a second. */
configure({ asyncUtilTimeout: 8_000 });

/** A console error is a failure: React and the browser warn for a reason. */
const errors = vi.spyOn(console, 'error');

beforeEach(() => {
  localStorage.clear();
  errors.mockClear();
});

afterEach(() => {
  cleanup();
  expect(errors.mock.calls).toEqual([]);
});

/** jsdom lays nothing out, so nothing changes size. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
