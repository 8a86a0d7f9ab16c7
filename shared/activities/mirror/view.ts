import type { MirrorStep } from './settings.ts';

export type MirrorView = { readonly kind: 'mirror'; readonly steps: readonly MirrorStep[] };
