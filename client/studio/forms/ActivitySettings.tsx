import { LENSES, type Lens } from '../../../shared/activities/value-sort/picture.ts';
import { Check } from '../../facilitator/parts/Check.tsx';
import { Select } from '../../facilitator/parts/Select.tsx';
import { fieldWords } from '../../i18n/studio-fields.ts';
import { lensNames } from '../../i18n/pictures-value-sort.ts';
import { useWords } from '../../i18n/language.ts';
import { useShippedIn } from '../shipped.ts';
import { useDeck } from '../store/hooks.tsx';
import { ConflictNote } from './ConflictNote.tsx';
import form from './Form.module.css';
import { Locked } from './Locked.tsx';
import { useField } from './scope.tsx';

/** Which setting names a card, and from which list. */
const NAMES_A_CARD = {
  dilemma: { setting: 'story', cards: 'stories', label: 'whichStory' },
  theme: { setting: 'theme', cards: 'themes', label: 'whichTheme' },
  task: { setting: 'task', cards: 'tasks', label: 'whichTask' },
} as const;

type Props = { i: number; kind: string };
type Titled = { readonly id: string; readonly title: string };

/** What the organiser can fix beforehand of one activity. Settings that stand there already and are not shown stay as they are. */
export function ActivitySettings({ i, kind }: Props) {
  const names = Object.entries(NAMES_A_CARD).find(([name]) => name === kind)?.[1];
  return (
    <Locked>
      {names ? (
        <CardSetting i={i} {...names} />
      ) : kind === 'value-sort' ? (
        <SortSettings i={i} />
      ) : kind === 'table-sort' ? (
        <CardsSetting i={i} />
      ) : null}
    </Locked>
  );
}

/** One setting of one activity; undefined leaves the choice to whoever opens the session. */
function useSetting(i: number, name: string) {
  const { value, set, conflict } = useField(['activities', i, 'settings']);
  const settings = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { [name]: now, ...rest } = settings;
  return { now, set: (next: unknown) => set(next === undefined ? rest : { ...settings, [name]: next }), conflict };
}

function CardSetting({ i, setting, cards, label }: { i: number } & (typeof NAMES_A_CARD)[keyof typeof NAMES_A_CARD]) {
  const words = useWords(fieldWords);
  const own = useDeck(({ deck }) => deck[cards]) as readonly Titled[];
  const language = useDeck(({ deck }) => deck.language);
  const shipped = useShippedIn(language);
  const { now, set, conflict } = useSetting(i, setting);
  const chosen = typeof now === 'string' ? now : '';
  const others = shipped.flatMap((deck): readonly Titled[] => deck[cards]);
  const known = [...own, ...others].some(({ id }) => id === chosen);
  return (
    <>
      <Select label={words[label]} value={chosen} onChange={(id) => set(id || undefined)}>
        <option value="">{words.later}</option>
        {chosen && !known && <option value={chosen}>{chosen}</option>}
        {own.length > 0 && (
          <optgroup label={words.fromThisDeck}>
            {own.map(({ id, title }) => (
              <option key={id} value={id}>
                {title || id}
              </option>
            ))}
          </optgroup>
        )}
        {others.length > 0 && (
          <optgroup label={words.fromToolkit}>
            {others
              .filter(({ id }) => !own.some((each) => each.id === id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </optgroup>
        )}
      </Select>
      <ConflictNote conflict={conflict} />
    </>
  );
}

function SortSettings({ i }: { i: number }) {
  const words = useWords(fieldWords);
  const names = useWords(lensNames);
  const { now, set, conflict } = useSetting(i, 'lenses');
  const lenses = (Array.isArray(now) ? now : []) as readonly Lens[];
  const toggle = (lens: Lens, on: boolean) => {
    const next = LENSES.filter((each) => (each === lens ? on : lenses.includes(each)));
    set(next.length > 0 ? next : undefined);
  };
  return (
    <>
      <CardsSetting i={i} />
      <fieldset>
        <legend className={form.legend}>{words.lenses}</legend>
        <div className={form.row}>
          {LENSES.map((lens) => (
            <Check key={lens} checked={lenses.includes(lens)} onChange={(on) => toggle(lens, on)}>
              {names[lens]}
            </Check>
          ))}
        </div>
      </fieldset>
      <ConflictNote conflict={conflict} />
    </>
  );
}

/** Whole decks only; a choice of single cards that was made elsewhere is kept and named. */
function CardsSetting({ i }: { i: number }) {
  const words = useWords(fieldWords);
  const own = useDeck(({ deck }) => deck.values);
  const language = useDeck(({ deck }) => deck.language);
  const shipped = useShippedIn(language).filter((deck) => deck.values.length > 1);
  const { now, set } = useSetting(i, 'cards');
  const cards = (Array.isArray(now) ? now : []) as readonly string[];
  const decks = [
    { id: 'own', title: words.allOwnCards(own.length), ids: own.map(({ id }) => id) },
    ...shipped.map((deck) => ({ id: `shipped ${deck.id}`, title: deck.title, ids: deck.values.map(({ id }) => id) })),
  ].filter(({ ids }) => ids.length > 1);
  const whole = decks.find(({ ids }) => ids.length === cards.length && ids.every((id) => cards.includes(id)));
  const chosen = cards.length === 0 ? '' : (whole?.id ?? 'some');
  return (
    <Select label={words.whichCards} value={chosen} onChange={(id) => set(decks.find((each) => each.id === id)?.ids.slice(0, 100))}>
      <option value="">{words.later}</option>
      {chosen === 'some' && <option value="some">{words.someCards(cards.length)}</option>}
      {decks.map((each) => (
        <option key={each.id} value={each.id}>
          {each.title}
        </option>
      ))}
    </Select>
  );
}
