/** Spreadsheets and deck files in and out. Loaded at the first file, because most gatherings never need them. */
import type { Files } from './routes.ts';

export const files: Files = {
  exportDeck: async (...of) => (await import('../sheets/export-deck.ts')).exportDeck(...of),
  importFile: async (...file) => (await import('../sheets/import-file.ts')).importFile(...file),
};
