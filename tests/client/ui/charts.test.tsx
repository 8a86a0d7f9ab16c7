import { render, screen, within } from '@testing-library/react';
import { domMax, LazyMotion } from 'framer-motion';
import { describe, expect, it } from 'vitest';
import { ChoiceValues } from '../../../client/ui/charts/ChoiceValues.tsx';
import { Distribution } from '../../../client/ui/charts/Distribution.tsx';
import { Divided } from '../../../client/ui/charts/Divided.tsx';
import { HeatMap } from '../../../client/ui/charts/HeatMap.tsx';
import { LensShift } from '../../../client/ui/charts/LensShift.tsx';
import { Movement } from '../../../client/ui/charts/Movement.tsx';
import type { ChoiceOf, ValueOf } from '../../../client/ui/charts/names.ts';
import { NeverChosen } from '../../../client/ui/charts/NeverChosen.tsx';
import { ProgressCards } from '../../../client/ui/charts/ProgressCards.tsx';
import { QualityWeight } from '../../../client/ui/charts/QualityWeight.tsx';
import { TopValues } from '../../../client/ui/charts/TopValues.tsx';
import { TwistLine } from '../../../client/ui/charts/TwistLine.tsx';

const valueOf: ValueOf = (id) => ({ title: `Waarde ${id}`, quality: 'betrokken' });
const choiceOf: ChoiceOf = (id) => ({ letter: id.toUpperCase(), label: `optie ${id}` });
const table = { caption: 'Aantallen', hidden: 'minder dan 5', toggle: 'Toon als tabel' };
const heat = [
  { value: 'een', counts: [34, 14, 7, null, null] },
  { value: 'twee', counts: [9, 16, 8, 12, 13] },
];
const piles = ['meest', 'meer', 'neutraal', 'minder', 'minst'];
const counts = (...list: number[]) => list.map((count, i) => ({ choice: 'abc'[i]!, count }));

/** The table as lines of text, the head first. */
function tableLines(): string[] {
  return within(screen.getByRole('table', { hidden: true, name: 'Aantallen' }))
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join(' | '));
}
/** Figures written in the drawing. */
function figures(container: HTMLElement): number[] {
  const found: number[] = [];
  const texts = document.createTreeWalker(container.querySelector('[aria-hidden="true"]')!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode())
    if (/^[+−]?\d+$/.test(texts.currentNode.nodeValue!)) found.push(Number(texts.currentNode.nodeValue!.replace('−', '-')));
  return found;
}

describe('every chart has its numbers in a table', () => {
  it('TopValues', () => {
    const { container } = render(
      <TopValues
        title="Bovenaan"
        table={table}
        top={[
          { value: 'een', count: 34 },
          { value: 'twee', count: null },
        ]}
        people={58}
        valueOf={valueOf}
        columns={{ value: 'Waarde', count: 'Aantal' }}
      />,
    );
    expect(screen.getByRole('heading', { name: 'Bovenaan' })).toBeInTheDocument();
    expect(tableLines()).toEqual(['Waarde | Aantal', 'Waarde een | 34', 'Waarde twee | minder dan 5']);
    expect(figures(container)).toEqual([34]);
  });

  it('HeatMap, all rows in the table and at most eight in the drawing', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ value: `w${i}`, counts: [i + 5, 6, 7, 8, null] }));
    const { container } = render(
      <HeatMap
        title="Zo"
        table={table}
        heat={many}
        piles={piles}
        pileOf={(pile) => pile}
        valueOf={(id) => ({ title: id.replace(/\d/, 'x'), quality: 'none' })}
        columns={{ value: 'Waarde' }}
      />,
    );
    expect(tableLines()).toHaveLength(13);
    expect(tableLines()[1]).toBe('wx | 5 | 6 | 7 | 8 | minder dan 5');
    expect(figures(container)).toHaveLength(8 * 4);
  });

  it('Divided draws high and low, the table has the middle too', () => {
    const { container } = render(
      <Divided
        title="Verdeeld"
        table={table}
        divided={['twee']}
        heat={heat}
        piles={piles}
        pileOf={(pile) => pile}
        valueOf={valueOf}
        columns={{ value: 'Waarde' }}
      />,
    );
    expect(tableLines()[1]).toBe('Waarde twee | 9 | 16 | 8 | 12 | 13');
    expect(figures(container)).toEqual([13, 12, 16, 9]);
  });

  it('NeverChosen', () => {
    render(
      <NeverChosen
        title="Nooit"
        table={table}
        values={['een', 'twee']}
        valueOf={valueOf}
        qualityOf={() => 'Betrokken'}
        columns={{ value: 'Waarde', quality: 'Kwaliteit' }}
      />,
    );
    expect(tableLines()).toEqual(['Waarde | Kwaliteit', 'Waarde een | Betrokken', 'Waarde twee | Betrokken']);
  });

  it('QualityWeight, heaviest first', () => {
    render(
      <QualityWeight
        title="Gewicht"
        table={table}
        weight={[
          { quality: 'bekwaam', percent: 24 },
          { quality: 'betrokken', percent: 76 },
        ]}
        qualityOf={(q) => q}
        shareOf={(p) => `${p} %`}
        columns={{ quality: 'Kwaliteit', share: 'Deel' }}
      />,
    );
    expect(tableLines()).toEqual(['Kwaliteit | Deel', 'betrokken | 76 %', 'bekwaam | 24 %']);
  });

  it('LensShift', () => {
    const { container } = render(
      <LensShift
        title="Schuift"
        table={table}
        shifts={[{ value: 'een', from: 6, to: 22 }]}
        valueOf={valueOf}
        columns={{ value: 'Waarde', from: 'thuis', to: 'werk' }}
      />,
    );
    expect(tableLines()).toEqual(['Waarde | thuis | werk', 'Waarde een | 6 | 22']);
    expect(figures(container)).toEqual([6, 22]);
  });

  it('Distribution, one choice and two', () => {
    const columns = { choice: 'Keuze', first: 'eerst', second: 'nu' };
    const { rerender, container } = render(
      <Distribution title="Verdeling" table={table} first={counts(26, 18, 0)} second={null} choiceOf={choiceOf} columns={columns} />,
    );
    expect(tableLines()).toEqual(['Keuze | eerst', 'A optie a | 26', 'B optie b | 18', 'C optie c | 0']);
    rerender(
      <Distribution
        title="Verdeling"
        table={table}
        first={counts(26, 18, 0)}
        second={counts(20, 18, 6)}
        choiceOf={choiceOf}
        columns={columns}
      />,
    );
    expect(tableLines().slice(1)).toEqual(['A optie a | 26 | 20', 'B optie b | 18 | 18', 'C optie c | 0 | 6']);
    expect(figures(container)).toEqual([26, 20, 18, 18, 0, 6]);
  });

  it('Movement: from in the rows, to in the columns, and nothing that is not shown', () => {
    const movement = {
      people: 58,
      moved: 11,
      incomplete: true,
      first: counts(26, 18, 14),
      second: counts(15, 17, 26),
      flows: [
        { from: 'a', to: 'a', count: 15 },
        { from: 'a', to: 'c', count: 11 },
        { from: 'b', to: 'b', count: 13 },
        { from: 'b', to: 'c', count: null },
        { from: 'c', to: 'b', count: null },
        { from: 'c', to: 'c', count: 10 },
      ],
    };
    const { container } = render(
      <Movement
        title="Beweging"
        note="Groepjes onder vijf staan er niet in."
        table={table}
        movement={movement}
        choiceOf={choiceOf}
        same="gelijk"
        columns={{ from: 'Van', first: 'Eerste keuze', second: 'Tweede keuze' }}
      />,
    );
    expect(tableLines()).toEqual([
      'Van | A | B | C | Eerste keuze',
      'A optie a | 15 | 0 | 11 | 26',
      'B optie b | 0 | 13 | minder dan 5 | 18',
      'C optie c | 0 | minder dan 5 | 10 | 14',
      'Tweede keuze | 15 | 17 | 26 | 58',
    ]);
    expect(figures(container)).toEqual([26, 18, 14, 11, 15, -11, 17, -1, 26, 12]);
    expect(screen.getByText('Groepjes onder vijf staan er niet in.')).toBeInTheDocument();
  });

  it('ChoiceValues', () => {
    render(
      <ChoiceValues
        title="Gespeeld"
        table={table}
        values={[{ choice: 'a', people: 15, cards: [{ value: 'een', count: 9 }] }]}
        choiceOf={choiceOf}
        valueOf={valueOf}
        peopleOf={(n) => `${n} mensen`}
        columns={{ choice: 'Keuze', value: 'Waarde', count: 'Keer' }}
      />,
    );
    expect(tableLines()).toEqual(['Keuze | Waarde | Keer', 'A optie a | Waarde een | 9']);
  });

  it('TwistLine', () => {
    render(
      <TwistLine
        title="Kantelt"
        table={table}
        first={counts(26, 18)}
        twists={[{ twist: 't1', counts: counts(20, 24) }]}
        tippingPoint="t1"
        choiceOf={choiceOf}
        twistOf={() => 'Een maand te laat'}
        firstLabel="Eerst"
        tippingLabel="Hier kantelt het"
        columns={{ choice: 'Keuze' }}
      />,
    );
    expect(tableLines()).toEqual(['Keuze | Eerst | Een maand te laat', 'A optie a | 26 | 20', 'B optie b | 18 | 24']);
    expect(screen.getByText('Hier kantelt het')).toBeInTheDocument();
  });

  it('hides the table from view without a toggle, and keeps it for who listens', () => {
    const { container } = render(
      <HeatMap
        title="Zo"
        table={{ caption: 'Aantallen', hidden: 'weinig' }}
        heat={heat}
        piles={piles}
        pileOf={(pile) => pile}
        valueOf={valueOf}
        columns={{ value: 'Waarde' }}
      />,
    );
    expect(screen.getByRole('table', { name: 'Aantallen' })).toBeInTheDocument();
    expect(container.querySelector('details')).toBeNull();
  });
});

describe('ProgressCards', () => {
  it('lays one card for everybody who is done, and keeps places for the others', () => {
    const { container } = render(
      <LazyMotion features={domMax} strict>
        <ProgressCards title="Eerste keuze" done={2} total={3} words="van de 3 liggen op tafel" />
      </LazyMotion>,
    );
    expect(screen.getByText('van de 3 liggen op tafel')).toBeInTheDocument();
    const places = container.querySelector('[aria-hidden="true"]')!.children;
    expect(places).toHaveLength(3);
    expect([...places].filter((place) => place.querySelector('svg'))).toHaveLength(2);
  });
});
