/** The methods of a store without their waiting: what a store does inside one transaction. */
import type { DeckStore } from './deck-store.ts';
import type { RoomStore } from './room-store.ts';
import type { SeriesStore } from './series-store.ts';
import type { AllWholeSeries, WholeDecks, WholeRooms } from './whole.ts';

/** Everything the service keeps, in one place: one database, one lock, one way to close. */
export type Store = RoomStore & WholeRooms & DeckStore & WholeDecks & SeriesStore & AllWholeSeries;

type AtOnce<Method> = Method extends (...args: infer Args) => Promise<infer Result> ? (...args: Args) => Result : never;

type OperationsOf<Part> = { readonly [Name in keyof Part]: AtOnce<Part[Name]> };
export type RoomOperations = OperationsOf<Omit<RoomStore, 'close'> & WholeRooms>;
export type DeckOperations = OperationsOf<DeckStore & WholeDecks>;
export type SeriesOperations = OperationsOf<SeriesStore & AllWholeSeries>;
export type Operations = RoomOperations & DeckOperations & SeriesOperations;
export type OperationName = keyof Operations;

/** Operations that change nothing; they run outside the transaction and work on a full or read-only disk. */
export const READS: ReadonlySet<OperationName> = new Set<OperationName>([
  'load',
  'idByCode',
  'idByAccess',
  'due',
  'size',
  'roomIds',
  'deckByKey',
  'loadDeck',
  'deckChanges',
  'namedVersions',
  'namedVersion',
  'deckKeys',
  'deckCount',
  'deckIds',
  'wholeDeck',
  'seriesByKey',
  'loadSeries',
  'dueSeries',
  'seriesCount',
  'seriesIds',
  'wholeSeries',
]);

/** Operations after which what was erased must leave the disk before anybody is told. */
export const ERASES: ReadonlySet<OperationName> = new Set<OperationName>([
  'collapse',
  'remove',
  'removeDeck',
  'forgetSeriesRoom',
  'removeSeries',
]);

/** A store whose every method goes through `call`. */
export function storeOf(
  call: <Name extends OperationName>(name: Name, args: Parameters<Operations[Name]>) => Promise<ReturnType<Operations[Name]>>,
  close: () => Promise<void>,
): Store {
  return {
    create: (...args) => call('create', args),
    load: (...args) => call('load', args),
    idByCode: (...args) => call('idByCode', args),
    idByAccess: (...args) => call('idByAccess', args),
    append: (...args) => call('append', args),
    saveParticipant: (...args) => call('saveParticipant', args),
    saveAnswer: (...args) => call('saveAnswer', args),
    addAccess: (...args) => call('addAccess', args),
    useAccess: (...args) => call('useAccess', args),
    revokeAccess: (...args) => call('revokeAccess', args),
    setDeleteAt: (...args) => call('setDeleteAt', args),
    collapse: (...args) => call('collapse', args),
    saveHarvest: (...args) => call('saveHarvest', args),
    remove: (...args) => call('remove', args),
    due: (...args) => call('due', args),
    size: (...args) => call('size', args),
    roomIds: (...args) => call('roomIds', args),
    keepRoom: (...args) => call('keepRoom', args),
    createDeck: (...args) => call('createDeck', args),
    deckByKey: (...args) => call('deckByKey', args),
    loadDeck: (...args) => call('loadDeck', args),
    deckChanges: (...args) => call('deckChanges', args),
    appendChanges: (...args) => call('appendChanges', args),
    nameVersion: (...args) => call('nameVersion', args),
    namedVersions: (...args) => call('namedVersions', args),
    namedVersion: (...args) => call('namedVersion', args),
    addDeckKey: (...args) => call('addDeckKey', args),
    deckKeys: (...args) => call('deckKeys', args),
    revokeDeckKey: (...args) => call('revokeDeckKey', args),
    removeDeck: (...args) => call('removeDeck', args),
    deckCount: (...args) => call('deckCount', args),
    deckIds: (...args) => call('deckIds', args),
    wholeDeck: (...args) => call('wholeDeck', args),
    keepDeck: (...args) => call('keepDeck', args),
    createSeries: (...args) => call('createSeries', args),
    seriesByKey: (...args) => call('seriesByKey', args),
    loadSeries: (...args) => call('loadSeries', args),
    renewSeriesKeys: (...args) => call('renewSeriesKeys', args),
    addSeriesRoom: (...args) => call('addSeriesRoom', args),
    forgetSeriesRoom: (...args) => call('forgetSeriesRoom', args),
    removeSeries: (...args) => call('removeSeries', args),
    dueSeries: (...args) => call('dueSeries', args),
    seriesCount: (...args) => call('seriesCount', args),
    seriesIds: (...args) => call('seriesIds', args),
    wholeSeries: (...args) => call('wholeSeries', args),
    keepSeries: (...args) => call('keepSeries', args),
    close,
  };
}
