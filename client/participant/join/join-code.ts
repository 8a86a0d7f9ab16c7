/** The join code: eight digits, shown and typed in two groups of four. */

/** Digits of what was typed or pasted; a code inside a longer text, such as an address, is found. */
export function digitsOf(text: string): string {
  const found = /(?<!\d)\d{4}[\s-]?\d{4}(?!\d)/.exec(text);
  return (found?.[0] ?? text).replace(/\D/g, '').slice(0, 8);
}

export function isCode(digits: string): boolean {
  return digits.length === 8;
}

/** 1234 5678 */
export function inGroups(digits: string): string {
  return digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits;
}
