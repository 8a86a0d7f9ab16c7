/** Without schemas, so that the console can have the numbers alone. */
export const MOST_GROUPS = 12;
export const GROUP_TITLE_MAX = 60;
/** Text answers at most; the settings may say fewer. */
export const MOST_ANSWERS = 3;
