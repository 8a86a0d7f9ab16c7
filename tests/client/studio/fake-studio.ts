/** The studio's server inside the test, by the real rules of change: one deck, a log of changes, a line that can be cut. */
import { vi } from 'vitest';
import { applyChange, isApplied, type Change } from '../../../shared/deck/change.ts';
import { CARD_KINDS, type Deck, type Story, type ValueCard } from '../../../shared/deck/deck.ts';
import type {
  ChangeOutcome,
  DeckLink,
  ImportPreview,
  NamedVersion,
  OpenedDeck,
  Right,
  StudioRefusal,
  StudioRefusalCode,
  Synced,
  SyncRequest,
} from '../../../shared/protocol/studio.ts';

export const KEY = 'key-of-the-deck-under-test-1';

export function valueCard(id: string, change: Partial<ValueCard> = {}): ValueCard {
  return { id, title: `Waarde ${id}`, explanation: 'Een zin die uitlegt.', quality: 'bekwaam', source: 'Eigen tekst', ...change };
}

export function story(id: string, change: Partial<Story> = {}): Story {
  return {
    id,
    title: `Verhaal ${id}`,
    protagonist: { name: 'Noor', role: 'jurist', level: 'gemeente' },
    setting: 'Het stadhuis',
    audience: ['beleid'],
    themes: ['moed'],
    difficulty: 1,
    text: Array.from({ length: 200 }, () => 'woord').join(' '),
    stakeholders: [
      { who: 'Noor', stake: 'haar baan' },
      { who: 'De wethouder', stake: 'zijn plan' },
    ],
    qualities: ['bekwaam', 'betrokken'],
    values: ['a'],
    question: 'Wat doe jij?',
    options: [
      { id: 'a', text: 'Zeggen', consequence: 'Ruzie', label: 'Zeggen' },
      { id: 'b', text: 'Zwijgen', consequence: 'Spijt', label: 'Zwijgen' },
    ],
    other_option: true,
    questions: ['Wat zou je missen?'],
    twists: [{ id: 't1', text: 'Maar wat als hij belt?' }],
    notes: 'Neem de tijd.',
    afterword: 'Er is geen goed antwoord.',
    warning: null,
    ...change,
  };
}

export function deck(change: Partial<Deck> = {}): Deck {
  return {
    id: 'proef',
    title: 'Proefset',
    language: 'nl',
    version: 1,
    description: 'Om te proberen.',
    source: 'Eigen tekst',
    licence: 'CC-BY-SA-4.0',
    labels: { bekwaam: 'Bekwaam', betrouwbaar: 'Betrouwbaar', betrokken: 'Betrokken' },
    values: [valueCard('a'), valueCard('b'), valueCard('c')],
    stories: [story('x')],
    themes: [],
    tasks: [],
    programmes: [],
    ...change,
  };
}

export class FakeStudio {
  deck: Deck;
  right: Right = 'edit';
  version = 0;
  /** Answers nothing, as when the wifi is gone. */
  cut = false;
  /** Does the work, but the answer is lost on the way. */
  loseAnswers = false;
  refuses: StudioRefusalCode | null = null;
  /** The server's own sentence with the refusal. */
  why: StudioRefusal['why'];
  preview: ImportPreview | null = null;
  versions: NamedVersion[] = [];
  links: DeckLink[] = [];
  readonly asked: { readonly path: string; readonly body: unknown }[] = [];
  private readonly log: { readonly id: string; readonly change: Change }[] = [];
  private readonly done = new Map<string, ChangeOutcome>();
  private readonly named = new Map<number, Deck>();

  constructor(start: Deck = deck()) {
    this.deck = start;
    vi.stubGlobal('fetch', (path: string, init?: RequestInit) => this.answer(path, init));
  }

  syncs(): readonly SyncRequest[] {
    return this.asked.filter(({ path }) => path.endsWith('/sync')).map(({ body }) => body as SyncRequest);
  }

  /** Somebody else changes the deck. */
  other(...changes: readonly Change[]): void {
    for (const change of changes) {
      const outcome = this.take(`other-${this.version}`, change);
      if (!outcome.done) throw new Error(`the other could not do it: ${JSON.stringify(outcome)}`);
    }
  }

  private async answer(path: string, init?: RequestInit): Promise<Response> {
    if (this.cut) throw new TypeError('Failed to fetch');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body;
    this.asked.push({ path, body });
    const result = this.refuses ? { refused: this.refuses, ...(this.why && { why: this.why }) } : this.respond(path, body);
    if (this.loseAnswers) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(result), { status: this.refuses ? 400 : 200 });
  }

  private respond(path: string, body: unknown): unknown {
    const name = path.replace('/api/studio/', '').replace(/\?.*$/, '');
    if (name === '/api/decks') return { decks: [], problems: [] };
    if (name === 'open') return this.opened();
    if (name === 'sync') return this.sync(body as SyncRequest);
    if (name === 'import') return this.preview;
    if (name === 'create') return { id: 'nieuw', key: 'key-of-the-new-deck-made-1' };
    if (name === 'version') return { deck: this.named.get((body as { version: number }).version) };
    if (name === 'name-version') {
      this.named.set(this.version, this.deck);
      this.versions = [...this.versions, { version: this.version, name: (body as { name: string }).name, madeAt: 1_700_000_000_000 }];
      return { versions: this.versions };
    }
    if (name === 'link') {
      const { right, label } = body as { right: Right; label: string };
      this.links = [...this.links, { id: `link-${this.links.length}`, right, label, madeAt: 1_700_000_000_000, mine: false }];
      return { key: 'key-that-was-handed-out-01', links: this.links };
    }
    if (name === 'revoke') {
      this.links = this.links.filter(({ id }) => id !== (body as { link: string }).link);
      return { links: this.links };
    }
    return {};
  }

  private opened(): OpenedDeck {
    return { id: 'deck-1', right: this.right, version: this.version, deck: this.deck, versions: this.versions, links: this.links };
  }

  private sync({ since, changes }: SyncRequest): Synced {
    const outcomes = changes.map(({ id, change }) => this.take(id, change));
    return { version: this.version, outcomes, changes: this.log.slice(since), deck: null };
  }

  private take(id: string, change: Change): ChangeOutcome {
    const before = this.done.get(id);
    if (before) return before;
    const result = applyChange(this.deck, change);
    if (!isApplied(result))
      return { id, done: false, ...(result.not === 'conflict' ? { why: 'conflict', now: result.now } : { why: 'invalid' }) };
    if (result.inverse) {
      this.deck = result.deck;
      this.version += 1;
      this.log.push({ id, change });
    }
    const outcome: ChangeOutcome = { id, done: true };
    this.done.set(id, outcome);
    return outcome;
  }
}

/** No card stands twice in a list, and every id is one of its own. */
export function isSound(one: Deck): boolean {
  return CARD_KINDS.every((kind) => new Set(one[kind].map(({ id }) => id)).size === one[kind].length);
}
