/** What a room that is opened plays with: a snapshot of the decks in play and of their look, that no later edit changes. */
import type { RoomContent } from '../../shared/activities/activity.ts';
import type { RoomLook } from '../../shared/deck/look.ts';
import type { DeckChoice, OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { DeckSource } from '../decks/deck-source.ts';
import type { InPlay, Library } from '../decks/library.ts';
import { lookFor } from '../look/look.ts';

type Parts = { readonly library: Library; readonly decks: DeckSource; readonly look: RoomLook | null };

/** Null when a deck that was chosen, or a card that is named, is not there. */
export async function contentFor(
  { programme, language, decks }: Pick<OpenRoomRequest, 'programme' | 'language' | 'decks'>,
  { library, decks: source, look: own }: Parts,
): Promise<RoomContent | null> {
  const inPlay = decks && (await fetched(decks, source));
  const content = inPlay === null ? null : library.snapshot(programme, language, inPlay);
  if (!content) return null;
  const chosen = (inPlay ?? []).map((each) => ('deck' in each ? each.deck : library.deck(each.id, language)));
  const look = lookFor(
    chosen.filter((deck) => deck !== null),
    own,
  );
  return look ? { ...content, look } : content;
}

async function fetched(choices: readonly DeckChoice[], source: DeckSource): Promise<InPlay[] | null> {
  const found: InPlay[] = [];
  for (const choice of choices) {
    if ('id' in choice) found.push(choice);
    else {
      const deck = await source.dealtByKey(choice.key);
      if (!deck) return null;
      found.push({ deck });
    }
  }
  return found;
}
