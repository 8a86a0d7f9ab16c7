import type { Family } from '../../shared/deck/deck.ts';

/** The class in base.css that gives a part the colours of its quality (--q-*). `night` is the dark plane of card backs. */
export const qualityClass = (quality: Family | 'night') => `q-${quality}`;
