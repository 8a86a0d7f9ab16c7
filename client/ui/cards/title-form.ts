/** How a card title is set: its size class by length, and where a long word may break on a small card. */

export type TitleForm = 'short' | 'long' | 'longer';

/** 10.6 % of the card's width; 9 % when a word has over 14 letters or the title over 30; 6.9 % over 44. */
export function titleForm(title: string): TitleForm {
  if (title.length > 44) return 'longer';
  return title.length > 30 || longestWord(title) > 14 ? 'long' : 'short';
}

/** A small card has less room, so its titles shrink sooner. */
export function smallTitleForm(title: string): TitleForm {
  if (title.length > 38) return 'longer';
  return title.length > 30 || longestWord(title) > 11 ? 'long' : 'short';
}

const longestWord = (title: string) => Math.max(0, ...title.split(/\s+/).map((word) => word.length));

const SHY = '\u00ad';
const ENDS = /(?<=\p{L}{3})(baar|lijk|zaam|loos|bereid)?((?:heid|schap|teit|leving|lijke|ability|ness|ship|ment)s?)$/iu;
/** After the s that joins two nouns. */
const JOINTS = /(?<=(?:heid|schap|teit)s)(?=\p{L}{4})/iu;

/** Soft hyphens inside words of at least `from` letters: Dienst-baar-heid, Persoon-lijke, Kwali-teits-bewustzijn. */
export function breakable(title: string, from = 11): string {
  return title.replace(/\p{L}+/gu, (word) => (word.length < from ? word : word.split(JOINTS).map(beforeEnd).join(SHY)));
}

const beforeEnd = (word: string) =>
  word.replace(ENDS, (_, middle: string | undefined, end: string) => SHY + (middle ? middle + SHY : '') + end);
