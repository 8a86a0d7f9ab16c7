/** A sentence is one line: what the server gets, and what is counted. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
