import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Printer from 'lucide-react/icons/printer';
import Smartphone from 'lucide-react/icons/smartphone';
import Sun from 'lucide-react/icons/sun';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { Card, CardKind, Deck, Story } from '../../../shared/deck/deck.ts';
import { plain } from '../../activities/value-sort/phone/names.ts';
import { Select } from '../../facilitator/parts/Select.tsx';
import { useWords } from '../../i18n/language.ts';
import { studioPreview } from '../../i18n/studio-preview.ts';
import { DeckLanguage } from '../../participant/live/room.tsx';
import { Segmented } from '../../ui/controls/Segmented.tsx';
import { Boundary } from '../parts/Boundary.tsx';
import { Frame } from './Frame.tsx';
import { Picture, type Where } from './Picture.tsx';
import styles from './Preview.module.css';
import { drawable, hasCounts, momentsOf, twistOf, type Moment } from './shown.ts';
import { usePageTheme } from './use-page-theme.ts';

type Props = { deck: Deck; kind: CardKind; /** Of the card; null shows how to begin. */ id: string | null };

/**
 * One card of a draft as the phone, the screen and the printer show it. Any draft can be shown: empty, half made, far too long.
 * It follows a little behind the typing, so that a key never waits for it.
 */
export const Preview = memo(function Preview(props: Props) {
  const deck = useDeferredValue(props.deck);
  const card = (deck[props.kind] as readonly Card[]).find(({ id }) => id === props.id);
  const words = useWords(studioPreview);
  return (
    <section className={styles.pane} aria-label={words.label}>
      {card ? <Shown deck={deck} kind={props.kind} card={card} /> : <p className={styles.nothing}>{words.nothing}</p>}
    </section>
  );
});

type Theme = 'light' | 'dark';

function Shown({ deck, kind, card }: { deck: Deck; kind: CardKind; card: Card }) {
  const words = useWords(studioPreview);
  const page = usePageTheme();
  const [where, setWhere] = useState<Where>('phone');
  const [theme, setTheme] = useState<Theme | null>(null);
  const [wanted, setMoment] = useState<Moment>('read');
  const [over, setOver] = useState(false);
  const story = useMemo(() => (kind === 'stories' ? drawable(card as Story) : null), [kind, card]);
  const moments = story && where !== 'paper' ? momentsOf(story, where === 'phone') : [];
  const moment = moments.includes(wanted) ? wanted : 'read';
  const what = useMemo(() => ({ card, where, moment }), [card, where, moment]);
  const watched = where === 'paper' && kind !== 'stories' && kind !== 'programmes' ? card.id : undefined;
  const title = plain(card.title) || words.this;
  const label = { phone: words.onPhone, screen: words.onScreen, paper: words.onPaper }[where](title);
  return (
    <>
      <Segmented
        legend={words.where}
        value={where}
        onChange={setWhere}
        options={[
          { value: 'phone', label: words.phone, icon: <Smartphone aria-hidden="true" /> },
          { value: 'screen', label: words.screen, icon: <Monitor aria-hidden="true" /> },
          { value: 'paper', label: words.print, icon: <Printer aria-hidden="true" /> },
        ]}
      />
      {moments.length > 0 && <Moments moments={moments} moment={moment} onChange={setMoment} />}
      <div data-theme={where === 'paper' ? 'light' : (theme ?? page)}>
        <Boundary what={what} words={words.broken}>
          <DeckLanguage value={deck.language}>
            <Frame key={`${where} ${kind} ${card.id}`} shape={where} label={label} onOverflow={setOver} watched={watched}>
              <Picture where={where} deck={deck} kind={kind} card={story ?? card} moment={moment} />
            </Frame>
          </DeckLanguage>
        </Boundary>
      </div>
      <div className={styles.under}>
        <p role="status" className={styles.over}>
          {over && (
            <>
              <TriangleAlert aria-hidden="true" />
              <span>
                <b>{words.tooMuch}</b> {words.tooMuchHint}
              </span>
            </>
          )}
        </p>
        {where === 'screen' && (kind === 'values' || (story !== null && hasCounts(moment))) && <p>{words.example}</p>}
      </div>
      {where !== 'paper' && (
        <Segmented
          legend={words.theme}
          value={theme ?? page}
          onChange={setTheme}
          options={[
            { value: 'light', label: words.light, icon: <Sun aria-hidden="true" /> },
            { value: 'dark', label: words.dark, icon: <Moon aria-hidden="true" /> },
          ]}
        />
      )}
    </>
  );
}

function Moments({ moments, moment, onChange }: { moments: readonly Moment[]; moment: Moment; onChange: (moment: Moment) => void }) {
  const words = useWords(studioPreview);
  const nameOf = (each: Moment): string => {
    const twist = twistOf(each);
    return twist === null ? words.moments[each as keyof Omit<typeof words.moments, 'twist'>] : words.moments.twist(twist + 1);
  };
  return (
    <Select label={words.moment} value={moment} onChange={(value) => onChange(value as Moment)}>
      {moments.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </Select>
  );
}
