import { useState } from 'react';
import type { Cards } from '../../../shared/programmes/cards.ts';
import { offeredByDecks } from '../../../shared/programmes/from-deck.ts';
import type { TypedProgramme } from '../../../shared/programmes/item.ts';
import { buildReady, READY_PROGRAMMES } from '../../../shared/programmes/ready.ts';
import type { DeckList } from '../../../shared/protocol/http.ts';
import { refusals } from '../../i18n/refusals.ts';
import { seriesWords } from '../../i18n/series.ts';
import { useLanguage, useWords } from '../../i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { Select } from '../parts/Select.tsx';
import { areSeriesDaysRight, SeriesFields, type SeriesDraft } from './SeriesFields.tsx';
import styles from './Series.module.css';
import { useOpenHub } from './use-open-hub.ts';

type Offer = { readonly id: string; readonly title: string; readonly programme: TypedProgramme; readonly cards: Cards };
type Props = { list: DeckList; cards: Cards };

const DAYS = 90;
const ROOMS = [1, 2, 3];
const FEWEST = 2;
const MOST = 12;

/** Opens several rooms at once with one programme. */
export function NewHub({ list, cards }: Props) {
  const words = useWords(seriesWords);
  const codes = useWords(refusals);
  const language = useLanguage();
  const { open, opening, refused } = useOpenHub();
  const [draft, setDraft] = useState<SeriesDraft>({ title: '', keepDays: DAYS });
  const [names, setNames] = useState(() => ROOMS.map(words.room).join('\n'));
  const [tried, setTried] = useState(false);
  const offers: readonly Offer[] = [
    ...READY_PROGRAMMES.flatMap((ready) => {
      const programme = buildReady(ready, cards);
      return programme ? [{ id: ready.id, title: ready.title[language], programme, cards }] : [];
    }),
    ...offeredByDecks(list, cards.language).flatMap(({ id, programme, cards: own }) =>
      programme ? [{ id, title: programme.title, programme, cards: own }] : [],
    ),
  ];
  const [chosen, setChosen] = useState('');
  const offer = offers.find(({ id }) => id === chosen) ?? offers[0];
  const rooms = names
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const right = rooms.length >= FEWEST && rooms.length <= MOST;
  const submit = async () => {
    setTried(true);
    const title = draft.title.trim();
    if (!offer || opening || title === '' || !right || !areSeriesDaysRight(draft.keepDays)) return;
    await open({ title, keepDays: draft.keepDays, rooms, programme: offer.programme, cards: offer.cards });
  };
  if (!offer) return <p className={styles.hint}>{words.noProgramme}</p>;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <SeriesFields draft={draft} tried={tried} onChange={setDraft} />
      <Select label={words.programme} value={offer.id} onChange={setChosen}>
        {offers.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
      <Field
        label={words.rooms}
        hint={words.roomsHint}
        rows={4}
        value={names}
        onChange={setNames}
        error={tried && !right ? words.roomsError : undefined}
      />
      {refused && <Notice kind="error">{codes[refused]}</Notice>}
      <Button kind="main" type="submit" aria-disabled={opening !== null}>
        {opening ? words.opening(opening, rooms.length) : words.startHub}
      </Button>
    </form>
  );
}
