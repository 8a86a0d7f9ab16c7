import type { Asked } from '../scale.ts';

export type CheckOutView = Asked & { readonly kind: 'check-out'; readonly evaluate: boolean };
