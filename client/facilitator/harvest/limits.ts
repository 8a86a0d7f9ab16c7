/** As the schema of the settings has them (shared/harvest/settings.ts); a test compares. Pages load no schemas. */
export const TITLE_MAX = 80;
export const NOTE_MAX = 2000;
