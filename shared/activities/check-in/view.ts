import type { Asked } from '../scale.ts';

export type CheckInView = Asked & { readonly kind: 'check-in'; readonly ask: 'word' | 'scale' };
