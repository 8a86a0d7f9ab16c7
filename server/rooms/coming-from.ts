/** A room that is opened as the next of a series: what the rooms before it left is laid ready in its programme. */
import type { RoomContent } from '../../shared/activities/activity.ts';
import type { OpenRoomRequest } from '../../shared/protocol/http.ts';
import type { Programme } from '../../shared/room/programme.ts';
import { withAgreements, withEarlierValues } from '../../shared/series/next.ts';
import type { SeriesForRoom } from '../series/source.ts';

/** Without a series, or when nothing is asked of it, both stay as they are. */
export function comingFrom(
  series: SeriesForRoom | null,
  { programme, series: wish, language }: Pick<OpenRoomRequest, 'programme' | 'series' | 'language'>,
  content: RoomContent,
): { readonly programme: Programme; readonly content: RoomContent } {
  const next = wish?.next;
  const earlier = series?.earlier;
  if (!next || !earlier) return { programme, content };
  const agreements = next.agreements ? earlier.agreements : [];
  const sorts = next.values ? earlier.sorts : [];
  const looking = withEarlierValues(programme, sorts);
  return {
    programme: agreements.length > 0 ? withAgreements(looking, language) : looking,
    content: { ...content, earlier: { ...earlier, agreements, sorts } },
  };
}
