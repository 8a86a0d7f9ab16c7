import type { QualityLabels, Story, ValueCard } from '../../deck/deck.ts';

/** The story as everybody may read it in this phase: no facilitator notes, no twists or afterword before their time. */
export type PublicStory = Pick<
  Story,
  'id' | 'title' | 'protagonist' | 'setting' | 'text' | 'stakeholders' | 'qualities' | 'question' | 'options' | 'questions' | 'warning'
>;

export type DilemmaView = {
  readonly kind: 'dilemma';
  readonly story: PublicStory;
  readonly labels: QualityLabels;
  /** Value cards to play; a phone puts the own top values first. */
  readonly cards: readonly ValueCard[];
  readonly cardsMax: number;
  readonly other: boolean;
  readonly sure: boolean;
  /** Twists that were dealt so far, the last one is the newest. */
  readonly twists: readonly { readonly id: string; readonly text: string }[];
  readonly afterword: string | null;
  /** The talk at the tables; absent in a preview. */
  readonly talk?: {
    readonly notes: 'none' | 'one' | 'all';
    /** Each table takes the place of a stakeholder of the story, dealt in turn. */
    readonly roles: boolean;
    /** Twists for the tables, dealt in turn; only while they talk, and empty when the organiser did not ask for them. */
    readonly twists: DilemmaView['twists'];
  };
};
