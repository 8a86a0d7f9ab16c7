/** The organiser's choices of every kind in plain words, and those for what each table gets of its own. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { ItemEditor } from '../../../client/facilitator/editor/ItemEditor.tsx';
import { showLanguage } from '../../../client/i18n/language.ts';
import { ACTIVITY_NAMES, type ActivityName } from '../../../shared/activities/registry.ts';
import { LANGUAGES } from '../../../shared/deck/deck.ts';
import { cardsIn, type Cards } from '../../../shared/programmes/cards.ts';
import { standardDecks } from '../../../shared/programmes/choose.ts';
import type { TypedItem } from '../../../shared/programmes/item.ts';
import { newItem } from '../../../shared/programmes/kinds.ts';
import { shippedLibrary } from '../../support/shipped.ts';

const list = shippedLibrary.list();
const cards = cardsIn(list, 'nl', standardDecks(list, 'nl'));
const themes = cards.themes;
/** What continues an earlier gathering cannot be put in by hand. */
const KINDS = ACTIVITY_NAMES.filter((kind) => newItem(kind, cards, { id: 'een' }) !== null);

afterEach(() => showLanguage('nl'));

function Editing({ item, pool, onChange }: { item: TypedItem; pool: Cards; onChange: (item: TypedItem) => void }) {
  const [now, setNow] = useState(item);
  return (
    <ul>
      <ItemEditor
        item={now}
        cards={pool}
        problems={[]}
        onChange={(next) => {
          setNow(next);
          onChange(next);
        }}
      />
    </ul>
  );
}

function edit(kind: ActivityName, change: Partial<TypedItem> = {}) {
  const made = newItem(kind, cards, { id: 'een' });
  if (!made) throw new Error(`there are no cards for ${kind}`);
  let latest = { ...made, ...change } as TypedItem;
  render(<Editing item={latest} pool={cards} onChange={(item) => (latest = item)} />);
  return { user: userEvent.setup(), settings: () => latest.settings };
}

describe('every choice', () => {
  it.each(LANGUAGES.flatMap((language) => KINDS.map((kind) => [language, kind] as const)))(
    'in %s: of %s has a name that people read, never that of the code',
    (language, kind) => {
      showLanguage(language);
      edit(kind);
      const controls = (['checkbox', 'combobox', 'textbox', 'spinbutton', 'radio', 'button'] as const).flatMap((role) =>
        screen.queryAllByRole(role, { hidden: true }),
      );
      expect(controls.length).toBeGreaterThanOrEqual(3);
      for (const control of controls) {
        expect(control).toHaveAccessibleName(expect.stringMatching(/^(?!.*(?:undefined|NaN|[a-z][A-Z]|\b[a-z]+:[a-z]+\b)).+$/s));
      }
    },
  );
});

describe('what each table gets of its own', () => {
  it('a theme: ticked, and taken back', async () => {
    const { user, settings } = edit('theme');
    const [first, second, third] = themes;
    await user.click(screen.getByText('Elke tafel een eigen thema'));
    const box = (title: string) => screen.getByRole('checkbox', { name: title });
    await user.click(box(second!.title));
    await user.click(box(third!.title));
    expect(settings()).toMatchObject({ theme: first!.id, themes: [second!.id, third!.id] });
    expect(screen.getByText('Elke tafel een eigen thema: nog 2 erbij')).toBeInTheDocument();
    await user.click(box(third!.title));
    await user.click(box(second!.title));
    expect(settings()).not.toHaveProperty('themes');
  });

  it('a twist: the editor says how many are left for the tables, and what to do when none is', async () => {
    const { user, settings } = edit('dilemma');
    const story = cards.stories.find(({ id }) => id === (settings() as { story: string }).story)!;
    const dealt = screen.getByRole('group', { name: 'Maar wat als…?' });
    const check = screen.getByRole('checkbox', { name: 'Elke tafel krijgt een eigen ‘Maar wat als…?’' });
    await user.click(check);
    expect(settings()).toMatchObject({ tableTwists: true });
    for (const box of within(dealt).getAllByRole<HTMLInputElement>('checkbox')) if (!box.checked) await user.click(box);
    expect(check).toHaveAccessibleDescription(/niets over/);
    await user.click(within(dealt).getAllByRole('checkbox')[0]!);
    expect(check).toHaveAccessibleDescription(/de ene die je hierboven niet aanvinkt/);
    expect((settings() as { twists: string[] }).twists).toHaveLength(story.twists.length - 1);
  });

  it('a lens: two at least, else all look as they see fit', async () => {
    const { user, settings } = edit('table-sort');
    await user.click(screen.getByRole('checkbox', { name: 'Persoonlijk' }));
    expect(settings()).not.toHaveProperty('lenses');
    await user.click(screen.getByRole('checkbox', { name: 'In de organisatie' }));
    expect(settings()).toMatchObject({ lenses: ['personal', 'organisation'] });
    await user.click(screen.getByRole('checkbox', { name: 'Persoonlijk' }));
    expect(settings()).not.toHaveProperty('lenses');
  });
});
