import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

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
