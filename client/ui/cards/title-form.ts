/** How a card title is set: size class by length, and soft hyphens where a long word must be able to break on a small card. */

export type TitleForm = 'short' | 'long' | 'longer';

/** 10.6 % of the card's width; 9 % when a word has over 14 letters or the title over 30; 6.9 % over 44. */
export function titleForm(title: string): TitleForm {
  if (title.length > 44) return 'longer';
  return title.length > 30 || longestWord(title) > 14 ? 'long' : 'short';
}

/** On a small card long words start at 14 letters less room, so they shrink sooner. */
export const smallTitleForm = (title: string): TitleForm => (title.length > 34 || longestWord(title) > 12 ? 'long' : 'short');

const longestWord = (title: string) => Math.max(0, ...title.split(/\s+/).map((word) => word.length));

const SHY = '\u00ad';
/** Ends of long Dutch and English value words; a word of more than ten letters may break before one. */
const ENDS = /(?<=\p{L}{3})(baarheid|lijkheid|igheid|zaamheid|loosheid|heid|schap|bereid|baar|lijk|ing|teit|nisme|ability|ibility|fulness|ness|ship)(?=\p{L}{0,5}$|\p{L}*heid$)/giu;

export function breakable(title: string): string {
  return title.replace(/[\p{L}]{11,}/gu, (word) => word.replace(ENDS, (end) => SHY + end.replace(/^(baar|lijk|ig|zaam|loos)(heid)$/i, `$1${SHY}$2`)));
}
