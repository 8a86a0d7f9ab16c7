import type { Items } from '../../../../shared/activities/collect/items.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';

/** The own two lines, each under its question; in words when there are none. */
export function OwnLines({ activity, level = 2 }: { activity: string; level?: 2 | 3 }) {
  const words = useWords(phoneSpeaker).lines;
  const touched = useAnswer<Items>(activity, 'touched').body;
  const asks = useAnswer<Items>(activity, 'asks').body;
  const lines = [
    { title: words.touched, items: asList(touched) },
    { title: words.asks, items: asList(asks) },
  ].filter(({ items }) => items.length > 0);
  if (lines.length === 0 && level === 3) return <p>{words.nothing}</p>;
  return lines.map(({ title, items }) => <GroupItems key={title} title={title} items={items} level={level} />);
}

function asList(body: Items | null) {
  return body?.kind === 'items' ? body.items.map((text) => ({ id: text, text })) : [];
}
