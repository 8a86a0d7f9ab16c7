import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addHeading, placeQuote } from '../../../client/facilitator/harvest/arranging.ts';
import { NOTHING_ARRANGED, settingsOf } from '../../../shared/harvest/arrange.ts';
import { arrangedNow, arrangeElsewhere, open, server, showHarvest, startFake } from './fake-harvest.tsx';

beforeEach(() => startFake(open));

const titleField = () => screen.getByLabelText(/Titel van het verslag/);

/** What a clash shows of one place: whose it is and what stands there; null when that place does not clash. */
function shownFor(place: string): readonly (readonly (string | null)[])[] | null {
  const figure = screen.queryByText(place, { selector: 'figcaption' })?.closest('figure');
  return figure ? [...figure.querySelectorAll('dl > div')].map((each) => [...each.children].map(({ textContent }) => textContent)) : null;
}

describe('somebody else arranges it at the same moment', () => {
  it('something else: both changes are kept, and nobody is asked anything', async () => {
    showHarvest();
    await screen.findByText('Omdat het moet.');
    arrangeElsewhere({ ...NOTHING_ARRANGED, note: 'Van de ander.' });
    await userEvent.type(titleField(), 'Onze oogst');
    await waitFor(() => expect(arrangedNow()).toMatchObject({ title: 'Onze oogst', note: 'Van de ander.' }), {
      timeout: 8_000,
    });
    await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument());
    expect(screen.getByLabelText(/Je woord vooraf/)).toHaveValue('Van de ander.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['Bewaar dat van jou', 'Mijn titel'],
    ['Neem dat van de ander over', 'Van de ander'],
  ])('the same: nothing typed goes away and nothing is saved before a choice; %s', async (button, title) => {
    showHarvest();
    await screen.findByText('Omdat het moet.');
    arrangeElsewhere({ ...NOTHING_ARRANGED, title: 'Van de ander', note: 'Ook van de ander.' });
    await userEvent.type(titleField(), 'Mijn titel');
    expect(await screen.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent('Het gaat om: de titel of het woord vooraf.');
    expect([(titleField() as HTMLInputElement).value, arrangedNow().title]).toEqual(['Mijn titel', 'Van de ander']);
    expect(shownFor('Titel van het verslag')).toEqual([
      ['Van jou', 'Mijn titel'],
      ['Van de ander', 'Van de ander'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: button }));
    await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument(), { timeout: 8_000 });
    expect(arrangedNow()).toMatchObject({ title, note: 'Ook van de ander.' });
    expect([(titleField() as HTMLInputElement).value, screen.queryByRole('alert')]).toEqual([title, null]);
  });

  it('shows what each has under which heading, what stands nowhere, and what was typed on', async () => {
    showHarvest();
    await screen.findByText('Omdat het moet.');
    const section = addHeading(settingsOf(NOTHING_ARRANGED, 'dilemma'), 'Zorg');
    arrangeElsewhere({ ...NOTHING_ARRANGED, title: 'Ons', sections: [{ ...placeQuote(section, 'q1', 0), note: 'Hun noot' }] });
    await userEvent.type(titleField(), 'On');
    await userEvent.type(screen.getByLabelText('Nieuw kopje'), 'Moed');
    await userEvent.click(screen.getByRole('button', { name: 'Voeg een kopje toe' }));
    expect(await screen.findByRole('alert', {}, { timeout: 8_000 })).toHaveTextContent(/vooraf, Het verhaal\. .* nog niet bewaard/);
    expect(shownFor('Het verhaal: kopjes')).toEqual([
      ['Van jou', 'Moed'],
      ['Van de ander', 'Zorg: ‘Omdat het moet.’'],
    ]);
    expect(shownFor('Titel van het verslag')).toEqual([
      ['Van jou', 'On'],
      ['Van de ander', 'Ons'],
    ]);
    expect(shownFor('Het verhaal: notitie')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Haal het kopje ‘Moed’ weg' }));
    expect(shownFor('Het verhaal: kopjes')).toEqual([
      ['Van jou', 'Hier staat niets.'],
      ['Van de ander', 'Zorg: ‘Omdat het moet.’'],
    ]);
    await userEvent.type(titleField(), 's');
    expect(shownFor('Titel van het verslag')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar dat van jou' }));
    // The button went; whoever has no mouse is where the outcome is said.
    expect(document.activeElement).not.toBe(document.body);
    await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument(), { timeout: 8_000 });
    const kept = arrangedNow();
    expect([kept.title, settingsOf(kept, 'dilemma').note, settingsOf(kept, 'dilemma').headings]).toEqual(['Ons', 'Hun noot', []]);
  });

  it('who ends up with the same words has nothing to choose', async () => {
    showHarvest();
    await screen.findByText('Omdat het moet.');
    arrangeElsewhere({ ...NOTHING_ARRANGED, title: 'Ons', note: 'Ook van de ander.' });
    await userEvent.type(titleField(), 'On');
    await screen.findByRole('alert', {}, { timeout: 8_000 });
    await userEvent.type(titleField(), 's');
    expect(screen.queryByRole('alert')).toBeNull();
    await waitFor(() => expect(screen.getByText('Bewaard')).toBeInTheDocument(), { timeout: 8_000 });
    expect(arrangedNow()).toMatchObject({ title: 'Ons', note: 'Ook van de ander.' });
  });

  it('a page where nothing is typed follows', async () => {
    showHarvest();
    await screen.findByText('Omdat het moet.');
    arrangeElsewhere({ ...NOTHING_ARRANGED, title: 'Van de ander' });
    await waitFor(() => expect(titleField()).toHaveValue('Van de ander'), { timeout: 12_000 });
  });
});

describe('nothing is lost and nobody overwritten', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
  const title = (value: string) => fireEvent.change(screen.getByLabelText(/Titel van het verslag/), { target: { value } });
  const saves = () => server.sent.filter(({ path }) => path === '/api/harvest/settings').length;

  it('tries again until it works, and says so all the while', async () => {
    server.lost = ['save', 'save', 'save'];
    showHarvest();
    await pass(0);
    title('Onze oogst');
    await pass(700);
    for (const tried of [1, 2, 3]) {
      expect(saves()).toBe(tried);
      expect(screen.getByText('Nog niet bewaard. We proberen het vanzelf opnieuw.')).toBeInTheDocument();
      await pass(3_000);
    }
    expect([screen.getByText('Bewaard').textContent, saves(), arrangedNow().title]).toEqual(['Bewaard', 4, 'Onze oogst']);
    await pass(30_000);
    expect(saves()).toBe(4);
  });

  it.each([[['answer']], [['answer', 'save']], [['answer', 'answer', 'save']]] as const)(
    'nobody clashes with herself when an answer got lost and she types on: %j',
    async (lost) => {
      server.lost = [...lost];
      showHarvest();
      await pass(0);
      title('Onze');
      await pass(700);
      expect([screen.queryByText('Bewaard'), arrangedNow().title]).toEqual([null, 'Onze']);
      title('Onze oogst');
      await pass(700);
      title('Onze oogst van vandaag');
      await pass(700);
      for (let again = 0; again < lost.length; again += 1) await pass(3_000);
      expect([screen.queryByRole('alert'), screen.getByText('Bewaard').textContent, arrangedNow().title]).toEqual([
        null,
        'Bewaard',
        'Onze oogst van vandaag',
      ]);
    },
  );

  it('who leaves before choosing overwrites nobody', async () => {
    const { unmount } = showHarvest();
    await pass(0);
    arrangeElsewhere({ ...NOTHING_ARRANGED, title: 'Van de ander' });
    title('Onze oogst');
    await pass(700);
    expect(screen.getByRole('alert')).toHaveTextContent('nog niet bewaard');
    unmount();
    await pass(0);
    expect(arrangedNow().title).toBe('Van de ander');
  });

  it('what was typed last is saved when somebody leaves before the answer came', async () => {
    server.lost = ['answer'];
    const { unmount } = showHarvest();
    await pass(0);
    title('Onze');
    await pass(700);
    title('Onze oogst');
    unmount();
    await pass(0);
    expect(arrangedNow().title).toBe('Onze oogst');
  });
});
