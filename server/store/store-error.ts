/** Why a store could not do its work. The caller decides on the code; the message is for the person who runs the server. */
const STORE_ERRORS = {
  full: 'De schijf is vol. / The disk is full.',
  'read-only': 'De gegevensmap is alleen-lezen. / The data folder is read-only.',
  io: 'De schijf geeft een fout. / The disk reports an error.',
  corrupt:
    'Het gegevensbestand is beschadigd; het is niet aangeraakt. Zet een reservekopie terug. / The data file is damaged; it was not touched. Restore a backup.',
  'in-use': 'Een andere server gebruikt deze gegevensmap al. / Another server already uses this data folder.',
  newer: 'Het gegevensbestand komt van een nieuwere versie van dit programma. / The data file comes from a newer version of this program.',
  closed: 'De opslag is gesloten. / The store is closed.',
  internal: 'De opslag kon dit niet uitvoeren. / The store could not do this.',
} as const;

export type StoreErrorCode = keyof typeof STORE_ERRORS;

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly detail: string;

  /** @param detail what the database said, or which file; never contents of a room. */
  constructor(code: StoreErrorCode, detail = '') {
    super(detail ? `${STORE_ERRORS[code]} (${detail})` : STORE_ERRORS[code]);
    this.code = code;
    this.detail = detail;
  }
}
