import { useState } from 'react';
import { useLocation } from 'wouter';
import { intoDeck } from '../../../shared/programmes/to-deck.ts';
import type { DeckChoice } from '../../../shared/protocol/http.ts';
import type { StudioRefusalCode } from '../../../shared/protocol/studio.ts';
import { isStudioRefusal, openDeck, shippedDeck } from '../../studio/api.ts';
import { emptyDeck, startDeck } from '../../studio/copy.ts';
import type { OwnProgramme } from '../own-programmes.ts';

type IntoDeck = {
  readonly put: (own: OwnProgramme, decks: readonly DeckChoice[]) => Promise<void>;
  readonly busy: boolean;
  readonly refused: StudioRefusalCode | null;
};

/** Makes a deck of a programme of one's own, with its cards, and goes there: the studio shares and downloads it. */
export function useIntoDeck(): IntoDeck {
  const [, navigate] = useLocation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<StudioRefusalCode | null>(null);
  const put = async ({ language, programme }: OwnProgramme, choices: readonly DeckChoice[]) => {
    setBusy(true);
    const found = await Promise.all(choices.map((choice) => ('key' in choice ? openDeck(choice.key) : shippedDeck(choice.id, language))));
    const lacking = found.find(isStudioRefusal);
    const decks = found.flatMap((each) => (isStudioRefusal(each) ? [] : [each.deck]));
    const made = lacking ?? (await startDeck(intoDeck(emptyDeck(programme.title, language), programme, decks)));
    setBusy(false);
    if (isStudioRefusal(made)) setRefused(made.refused);
    else navigate(`/studio/set/${made}`);
  };
  return { put, busy, refused };
}
