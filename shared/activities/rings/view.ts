export type RingsView = {
  readonly kind: 'rings';
  /** The cards that are dealt, in the language of the deck. */
  readonly items: readonly { readonly id: string; readonly text: string; readonly why: string }[];
  readonly own: boolean;
};
