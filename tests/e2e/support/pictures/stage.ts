/** A rehearsal of one activity, led from here: the room, its three views in a browser, and the facilitator's hands. */
import { isDeepStrictEqual } from 'node:util';
import { expect, type Browser, type Page } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { ActivityName } from '../../../../shared/activities/registry.ts';
import type { DeckList, OpenedRoom, OpenRoomRequest } from '../../../../shared/protocol/http.ts';
import type { Progress, ServerEvents, ShownText } from '../../../../shared/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../../../shared/protocol/version.ts';
import type { Command } from '../../../../shared/room/command.ts';
import type { ActivityNow, FacilitatorView } from '../../../../shared/room/views.ts';
import { cardsIn } from '../../../../shared/programmes/cards.ts';
import type { Given } from '../../../../shared/programmes/kind.ts';
import { newItem } from '../../../../shared/programmes/kinds.ts';
import type { ServiceProcess } from '../../../support/process.ts';
import { openPage, type Trouble } from '../gathering.ts';
import { post } from '../wire.ts';
import { language, views, type View } from './wanted.ts';

export const PEOPLE = 24;
const PER_TABLE = 5;
/** Sentences that the facilitator lets everybody see, of each activity. */
const SHOWN = 8;

export type Stage = {
  readonly room: OpenedRoom;
  readonly pages: Readonly<Record<View, Page>>;
  /** Only the views that pictures are wanted of. */
  readonly wanted: Readonly<Record<string, Page>>;
  readonly lead: Lead;
  readonly trouble: Trouble;
  leave(): Promise<void>;
};

/** One activity as the toolkit fills it in; in Dutch where the cards are not there in English. */
export async function openRoom(
  service: ServiceProcess,
  kind: ActivityName,
  given: Given = {},
  change: Partial<OpenRoomRequest> = {},
): Promise<OpenedRoom> {
  const list = (await (await fetch(`${service.url}/api/decks`)).json()) as DeckList;
  const inLanguage = (each: 'nl' | 'en') => {
    const item =
      kind === 'review'
        ? { id: kind, kind, title: 'Terug naar onze afspraken', minutes: 10, settings: {} }
        : newItem(kind, cardsIn(list, each), { id: kind, given });
    return item && { language: each, programme: { title: item.title, activities: [item] } };
  };
  const prepared = inLanguage(language) ?? inLanguage('nl');
  if (!prepared) throw new Error(`the decks have no cards for ${kind}`);
  return post(service.url, '/api/rooms', {
    title: 'Hub Utrecht',
    kind: 'rehearsal',
    naming: 'anonymous',
    smallCircle: false,
    keepDays: 30,
    ...prepared,
    ...change,
  });
}

/** Seats people at tables and opens the three views; the phone has not joined yet. */
export async function setStage(browser: Browser, service: ServiceProcess, room: OpenedRoom): Promise<Stage> {
  const trouble: Trouble = [];
  const page = async (view: View): Promise<Page> => {
    const opened = await openPage(browser, view, { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, trouble);
    await keep(opened, { 'gw.language': language, 'gw.consoles': [{ ...room, title: 'Hub Utrecht', openedAt: Date.now() }] });
    return opened;
  };
  const pages = { phone: await page('phone'), console: await page('console'), screen: await page('screen') };
  await pages.phone.setViewportSize({ width: 390, height: 844 });
  const lead = await Lead.of(service, room);
  await pages.screen.goto(`${service.url}/scherm/${room.code}?taal=${language}`);
  await pages.console.goto(`${service.url}/begeleiden/${room.room}`);
  await pages.phone.goto(`${service.url}/${room.code}`);
  const wanted = Object.fromEntries(views.map((view) => [view, pages[view]]));
  const leave = async (): Promise<void> => {
    lead.stop();
    await Promise.all(Object.values(pages).map((each) => each.context().close()));
  };
  return { room, pages, wanted, lead, trouble, leave };
}

/** Onto the device, before a page of it is opened. */
export async function keep(page: Page, kept: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript(
    (entries) => {
      for (const [key, value] of entries) localStorage.setItem(key, value);
    },
    Object.entries(kept).map(([key, value]) => [key, JSON.stringify(value)] as const),
  );
}

/** The facilitator's hands, over a connection of their own. */
export class Lead {
  private readonly socket: Socket<ServerEvents>;
  console: FacilitatorView | null = null;
  private texts: readonly ShownText[] = [];
  private progress: Progress | null = null;

  private constructor(service: ServiceProcess, room: OpenedRoom) {
    const auth = { protocol: PROTOCOL_VERSION, role: 'facilitator', room: room.room, key: room.key };
    this.socket = io(service.url, { auth, transports: ['websocket'], forceNew: true });
    this.socket.on('console', (_number, console) => void (this.console = console));
    this.socket.on('texts', (texts) => void (this.texts = texts));
    this.socket.on('progress', (progress) => void (this.progress = progress));
  }

  static async of(service: ServiceProcess, room: OpenedRoom): Promise<Lead> {
    const lead = new Lead(service, room);
    await expect.poll(() => lead.console).not.toBeNull();
    return lead;
  }

  get now(): ActivityNow | null {
    const view = this.console?.view;
    return view?.status === 'open' && view.stage.at === 'activity' ? view.stage.activity : null;
  }

  async send(name: string, payload: object): Promise<void> {
    expect(await this.ask(name, payload), `${name} ${JSON.stringify(payload)}`).toMatchObject({ ok: true });
  }

  async command(command: Command): Promise<void> {
    await this.send('command', command);
  }

  async fill(): Promise<void> {
    await this.command({ do: 'simulate', people: PEOPLE });
    await expect.poll(() => this.progress?.people ?? 0).toBeGreaterThanOrEqual(PEOPLE);
  }

  async seat(): Promise<void> {
    await this.send('tables', { size: PER_TABLE, mix: 'random' });
  }

  async next(): Promise<void> {
    const step = this.console?.step ?? 0;
    await this.command({ do: 'next', step });
    await expect.poll(() => this.console?.step).toBeGreaterThan(step);
  }

  /** Until the simulated people have answered. What a table answers together is not counted to the last of them. */
  async allAnswered(): Promise<void> {
    const { phase, slots } = this.now ?? { phase: '', slots: {} };
    if (!Object.values(slots).includes('open')) return;
    const answered = (): boolean => {
      const { phase: counted, done, passed } = this.progress ?? { phase: '', done: 0, passed: 0 };
      return counted === phase && done + passed >= PEOPLE - PER_TABLE;
    };
    await expect
      .poll(answered, { timeout: 8_000 })
      .toBe(true)
      .catch(() => undefined);
  }

  /** Lets everybody see some of what was written, as a facilitator who chooses does. */
  async approve(): Promise<void> {
    for (const slot of new Set(this.texts.map((text) => text.slot)))
      for (const { id, approved } of this.texts.filter((text) => text.slot === slot).slice(0, SHOWN)) {
        if (approved) continue;
        const answer = await this.ask('command', { do: 'approve', text: id });
        // Somebody may change a sentence just before it is shown; then the old one is not there any more.
        if (!isDeepStrictEqual(answer, { refused: 'no-such-text' })) expect(answer).toMatchObject({ ok: true });
      }
  }

  stop(): void {
    this.socket.disconnect();
  }

  private ask(name: string, payload: object): Promise<object> {
    const emit = this.socket.timeout(5_000) as unknown as { emitWithAck(name: string, payload: object): Promise<object> };
    return emit.emitWithAck(name, payload);
  }
}
