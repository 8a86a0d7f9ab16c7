import { describe, expect, it } from 'vitest';
import { breakable } from '../../../client/ui/cards/title-form.ts';

const broken = (title: string, from?: number) => breakable(title, from).replaceAll('\u00ad', '-');

describe('where a long word of a title may break', () => {
  it.each([
    ['Dienstbaarheid', 'Dienst-baar-heid'],
    ['Persoonlijke groei en leren', 'Persoon-lijke groei en leren'],
    ['Verantwoordelijkheidsgevoel', 'Verantwoorde-lijk-heids-gevoel'],
    ['Kwaliteitsbewustzijn', 'Kwali-teits-bewustzijn'],
    ['Zorg om de samenleving', 'Zorg om de samen-leving'],
  ])('%s', (title, expected) => expect(broken(title)).toBe(expected));

  it('leaves short words whole, and words that have no such end', () => {
    expect(broken('Openheid')).toBe('Openheid');
    expect(broken('Koningsstraten en gemeenschap')).toBe('Koningsstraten en gemeen-schap');
    expect(broken('Dienstbaarheid', 19)).toBe('Dienstbaarheid');
  });

  it('changes nothing but that', () => {
    expect(breakable('Verantwoordelijkheidsgevoel').replaceAll('\u00ad', '')).toBe('Verantwoordelijkheidsgevoel');
  });
});
