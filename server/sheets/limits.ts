/** What one file may cost. Far above what an organiser makes, far below what would be felt in a live room. */

/** Bytes of a file as it comes in. */
export const LARGEST_FILE = 2_000_000;
/** Parts of a spreadsheet, which is a zip file. */
export const MOST_ENTRIES = 200;
/** Bytes of all parts together, and of one part, once unpacked. */
export const LARGEST_UNPACKED = 40_000_000;
export const LARGEST_ENTRY = 30_000_000;
/** Ordinary spreadsheets pack 5 to 40 times; a part larger than this that packs better is made to do harm. */
export const MOST_PACKED = 200;
export const RATIO_FROM = 2_000_000;
/** Cells of one sheet, from the first to the last with something in it; one lonely cell far away makes a sheet huge. */
export const MOST_CELLS = 2_000_000;
/** Characters of one cell: what a text of a draft may hold. */
export const LONGEST_CELL = 20_000;
/** Characters of all cards together that go back to the studio; more would keep the event loop busy. */
export const LARGEST_PREVIEW = 8_000_000;
/** Lists and fields within each other in YAML and JSON; a deck needs seven. */
export const DEEPEST = 24;
/** Milliseconds for reading or writing one file, and megabytes of heap meanwhile. */
export const SLOWEST_MS = 5_000;
export const HEAP_MB = 256;
/** Files at work at one time, and files that may wait. */
export const AT_WORK = 2;
export const MOST_WAITING = 20;
/** Columns that are looked at; all that we know, with numbers up to a hundred, are fewer. */
export const MOST_COLUMNS = 1_000;
/** Rows among which the headers are looked for: above them may be a title. */
export const HEADERS_WITHIN = 10;
