/** The shape of a page for organisations: paragraphs, and facts as a list of term and text. */
export type Paper = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly {
    readonly title: string;
    readonly text?: readonly string[];
    readonly facts?: readonly (readonly [term: string, text: string])[];
  }[];
};
