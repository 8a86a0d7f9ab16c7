import type { Items } from '../../../../shared/activities/collect/items.ts';
import { useWords } from '../../../i18n/language.ts';
import { phoneSpeaker } from '../../../i18n/phone-speaker.ts';
import { useAnswer } from '../../../live/hooks.tsx';
import { GroupItems } from '../../collect/phone/GroupItems.tsx';

/** The own two lines, each under its question. */
export function OwnLines({ activity }: { activity: string }) {
  const words = useWords(phoneSpeaker).lines;
  const touched = useAnswer<Items>(activity, 'touched').body;
  const asks = useAnswer<Items>(activity, 'asks').body;
  return (
    <>
      <GroupItems title={words.touched} items={asList(touched)} />
      <GroupItems title={words.asks} items={asList(asks)} />
    </>
  );
}

function asList(body: Items | null) {
  return body?.kind === 'items' ? body.items.map((text) => ({ id: text, text })) : [];
}
