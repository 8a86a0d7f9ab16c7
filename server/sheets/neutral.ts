/**
 * A text that begins with one of these signs is a formula for a spreadsheet, and a formula can do harm. An apostrophe in front
 * makes it text; ours is taken away again, so that a text comes back as it was. (OWASP, CSV injection.)
 */

const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const MARKED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** For csv, where a cell has no type. */
export function neutralised(text: string): string {
  return FORMULA.test(text) ? `'${text}` : escaped(text);
}

/** For xlsx, where a cell of text is text: only what would look like our own apostrophe gets one more. */
export function escaped(text: string): string {
  return MARKED.test(text) ? `'${text}` : text;
}

/** Undoes both. */
export function restored(text: string): string {
  return MARKED.test(text) ? text.slice(1) : text;
}
