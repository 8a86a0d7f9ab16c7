/** What a spreadsheet is, once it is read: sheets with rows of cells, before anybody knows what they mean. */
import type { ImportRemark } from '../../../shared/protocol/studio.ts';

export type TableCell = string | number | boolean | Date | null;
export type Table = {
  /** Of the sheet; for csv of the file. */
  readonly name: string;
  /** From row 1, empty rows too. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly remarks: readonly ImportRemark[];
};
