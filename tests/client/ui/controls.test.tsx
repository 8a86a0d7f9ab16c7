import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../client/ui/controls/Announcer.tsx';
import { Choice } from '../../../client/ui/controls/Choice.tsx';
import { Dialog } from '../../../client/ui/controls/Dialog.tsx';
import { Field } from '../../../client/ui/controls/Field.tsx';
import { JoinCorner } from '../../../client/ui/controls/JoinCorner.tsx';
import { QrCode } from '../../../client/ui/controls/QrCode.tsx';
import { Scale } from '../../../client/ui/controls/Scale.tsx';
import { Timer } from '../../../client/ui/controls/Timer.tsx';

describe('QrCode', () => {
  it('draws square modules inside a quiet zone of four, and has a name', () => {
    const { container } = render(<QrCode value="https://goedwerk.example/12345678" title="Scan om mee te doen" />);
    expect(screen.getByText('Scan om mee te doen')).toBeInTheDocument();
    const code = container.querySelector('svg')!;
    const size = Number(code.getAttribute('viewBox')!.split(' ')[2]);
    expect((size - 8 - 17) % 4).toBe(0);
    const runs = [
      ...code
        .querySelector('path')!
        .getAttribute('d')!
        .matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g),
    ].map((run) => run.slice(1).map(Number));
    expect(runs.length).toBeGreaterThan(50);
    for (const [x, y, length] of runs) {
      expect(x).toBeGreaterThanOrEqual(4);
      expect(y).toBeGreaterThanOrEqual(4);
      expect(x! + length!).toBeLessThanOrEqual(size - 4);
      expect(y).toBeLessThan(size - 4);
    }
    expect(runs[0]).toEqual([4, 4, 7]);
  });

  it('stands in the corner beside the code in two groups of four', () => {
    render(<JoinCorner code="12345678" url="https://goedwerk.example/12345678" qrTitle="Scan" codeLabel="Code" />);
    expect(screen.getByText('1234 5678')).toBeInTheDocument();
  });
});

describe('Announcer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('speaks at most once in five seconds and then says the latest', () => {
    const { rerender } = render(<Announcer message="een" />);
    act(() => void vi.advanceTimersByTime(1));
    expect(screen.getByRole('status')).toHaveTextContent('een');
    rerender(<Announcer message="twee" />);
    act(() => void vi.advanceTimersByTime(2000));
    rerender(<Announcer message="drie" />);
    expect(screen.getByRole('status')).toHaveTextContent('een');
    act(() => void vi.advanceTimersByTime(3000));
    expect(screen.getByRole('status')).toHaveTextContent('drie');
  });
});

describe('Field', () => {
  it('ties hint and error to the field and keeps what was typed', async () => {
    const onChange = vi.fn();
    render(<Field label="Uitleg" value="abc" onChange={onChange} hint="Kort." error="Te lang." counter="3 van 2" />);
    const field = screen.getByRole('textbox', { name: 'Uitleg' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Kort. Te lang. 3 van 2');
    await userEvent.type(field, 'd');
    expect(onChange).toHaveBeenCalledWith('abcd');
  });
});

describe('Scale and Choice', () => {
  it('are radio buttons that answer to tap and key', async () => {
    const onScale = vi.fn();
    const onChoose = vi.fn();
    render(
      <>
        <Scale legend="Hoe zeker?" value={3} onChange={onScale} ends={['ik twijfel', 'heel zeker']} />
        <Choice name="c" value="a" letter="A" title="De termijn geldt" checked={false} onChoose={onChoose} />
      </>,
    );
    expect(screen.getByRole('radio', { name: '5' })).toHaveAccessibleDescription('heel zeker');
    await userEvent.click(screen.getByRole('radio', { name: '4' }));
    expect(onScale).toHaveBeenCalledWith(4);
    screen.getByRole('radio', { name: 'De termijn geldt' }).focus();
    await userEvent.keyboard(' ');
    expect(onChoose).toHaveBeenCalledWith('a');
  });
});

describe('Dialog', () => {
  it('opens as a modal, closes by Escape and gives the focus back', () => {
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
      this.open = true;
    };
    HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
      this.open = false;
    };
    const onClose = vi.fn();
    const view = (open: boolean) => (
      <>
        <button>Begin</button>
        <Dialog open={open} onClose={onClose} title="Sluiten?" closeLabel="Sluit">
          <p>Alles wordt gewist.</p>
        </Dialog>
      </>
    );
    const { rerender } = render(view(false));
    const before = screen.getByRole('button', { name: 'Begin' });
    before.focus();
    rerender(view(true));
    const dialog = screen.getByRole('dialog', { name: 'Sluiten?' });
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(onClose).toHaveBeenCalledOnce();
    screen.getByRole('button', { name: 'Sluit' }).focus();
    rerender(view(false));
    expect(before).toHaveFocus();
  });

  it('makes what is much ahead, and shows it to nobody before it opens', () => {
    const made = vi.fn();
    function Much(): string {
      made();
      return 'dertig kaarten';
    }
    const dialog = (open: boolean) => (
      <Dialog ahead open={open} onClose={() => undefined} title="Welke kaart?" closeLabel="Sluit">
        <button type="button">
          <Much />
        </button>
      </Dialog>
    );
    const { rerender } = render(dialog(false));
    expect(made).toHaveBeenCalled();
    expect(screen.queryByRole('button')).toBeNull();
    rerender(dialog(true));
    expect(screen.getByRole('button', { name: 'dertig kaarten' })).toBeVisible();
    rerender(dialog(false));
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('Timer', () => {
  it('shows minutes and seconds and reads out the words', () => {
    render(<Timer seconds={65.2} separator="." words="nog ruim een minuut" />);
    expect(screen.getByRole('timer', { name: 'nog ruim een minuut' })).toHaveTextContent('1.06');
  });
});
