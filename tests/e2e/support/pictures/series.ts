/** A series whose first gathering left agreements, so that a next one has something to look back on. */
import type { CreatedSeries, InSeries } from '../../../../shared/protocol/series.ts';
import type { ServiceProcess } from '../../../support/process.ts';
import { post } from '../wire.ts';
import { Lead, openRoom } from './stage.ts';

const TITLE = 'Dienend leiderschap, najaar';
const RULES = [
  'eerst bellen en dan pas een brief sturen',
  'in elk overleg vragen wie er nog niet aan het woord is geweest',
  'twijfel hardop zeggen, ook als de planning daar geen ruimte voor laat en iedereen naar huis wil',
];

export async function createSeries(service: ServiceProcess, parallel: boolean): Promise<CreatedSeries> {
  return post(service.url, '/api/series/create', { title: TITLE, keepDays: 200, parallel });
}

export type HeldSeries = {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  /** How a room is opened as the next one of it. */
  readonly next: InSeries;
};

/** A series whose first gathering agreed on three rules. */
export async function leaveAgreements(service: ServiceProcess): Promise<HeldSeries> {
  const { key, series } = await createSeries(service, false);
  const room = await openRoom(service, 'agreements', {}, { kind: 'gathering', series: { key } });
  const lead = await Lead.of(service, room);
  await lead.next();
  const cards = lead.now?.cards;
  const values = cards?.kind === 'agreements' ? cards.values : [];
  for (const [i, text] of RULES.entries()) {
    const rule = {
      id: `rule-${i + 1}`,
      value: values[i]?.id ?? '',
      text,
      level: null,
      owner: i === 2 ? '' : 'Sanne',
      review: '2027-01-15',
      adopted: true,
    };
    await lead.command({ do: 'steer', activity: 'agreements', act: { act: 'put', rule } });
  }
  await lead.command({ do: 'close' });
  lead.stop();
  return { id: series, key, title: TITLE, next: { key, next: { agreements: true, values: false } } };
}
