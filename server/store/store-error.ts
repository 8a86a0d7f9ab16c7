/** Why a store could not do its work. The caller decides on the code; the message is for the person who runs the server. */
const STORE_ERRORS = {
  full: 'De schijf is vol. / The disk is full.',
  'read-only': 'De gegevens zijn nu alleen te lezen. / The data can only be read now.',
  io: 'Dit bestand kan niet gebruikt worden: kijk van wie het is, en of de schijf goed is. / This file can not be used: look whose it is, and whether the disk is well.',
  corrupt:
    'Het gegevensbestand is beschadigd; het is niet aangeraakt. Zet een reservekopie terug. / The data file is damaged; it was not touched. Restore a backup.',
  'in-use': 'Een andere server gebruikt deze gegevensmap al. / Another server already uses this data folder.',
  newer: 'De gegevens komen van een nieuwere versie van dit programma. / The data come from a newer version of this program.',
  away: 'De database is nu niet bereikbaar. Wat bewaard was, blijft bewaard; probeer het straks opnieuw. / The database can not be reached now. What was saved stays saved; try again later.',
  busy: 'De database is te druk. Er is niets half gedaan; probeer het opnieuw. / The database is too busy. Nothing was half done; try again.',
  denied:
    'De database laat dit programma niet toe. Kijk naar de naam, het wachtwoord en de rechten in DATABASE_URL. / The database does not let this program in. Look at the name, the password and the rights in DATABASE_URL.',
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
