/** What a phone says of the series that a room belongs to; apart, because most rooms belong to none. */
import type { Catalogue } from './language.ts';

const nl = {
  /** In place of what is said of a room by itself: only its own part goes by its own number of days. */
  wiped: 'In deze sessie bewaren we na afloop alleen aantallen en wat de groep mag zien. Daarna is ook dat weg.',
  title: (series: string) => `Deel van het traject ‘${series}’`,
  text: (date: string) => `Deze bijeenkomst hoort bij een traject; tellingen en toegestane teksten worden bewaard tot ${date}.`,
  closed: (series: string, date: string) => `Het traject ‘${series}’ bewaart een kopie tot ${date}.`,
};

const en: typeof nl = {
  wiped: 'In this session we keep only counts afterwards, and what the group may see. Then that is gone too.',
  title: (series) => `Part of the series ‘${series}’`,
  text: (date) => `This gathering is part of a series; counts and texts you allowed are kept until ${date}.`,
  closed: (series, date) => `The series ‘${series}’ keeps a copy until ${date}.`,
};

export const phoneSeries: Catalogue<typeof nl> = { nl, en };
