/**
 * A part of a page as plain text, to share: what is to be read on it, in its order, without what only works on a page. Made from the
 * page itself, so that a new kind of activity is in it without more work, and nothing is in it that is not seen.
 */

/** Words that stand on a line of their own. */
const LINES = new Set(['P', 'LI', 'DT', 'DD', 'BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'TR', 'SECTION', 'DIV', 'OL', 'UL', 'FIGURE']);
const TITLES = new Set(['H2', 'H3', 'H4', 'H5']);
/** What does something, and what is folded away. */
const LEFT_OUT = 'button, a, details, style, [aria-hidden="true"], [data-not-shared]';

export function plainText(element: Element): string {
  return written(element)
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .join('\n')
    .replaceAll('\u00ad', '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function written(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/\s+/g, ' ');
  if (!(node instanceof Element) || node.matches(LEFT_OUT)) return '';
  const inside = [...node.childNodes].map(written).join('');
  if (TITLES.has(node.tagName)) return `\n\n${inside}\n`;
  if (node.tagName === 'LI') return `\n${place(node)}${inside.replace(/^\s+/, '')}\n`;
  return LINES.has(node.tagName) ? `\n${inside}\n` : node.tagName === 'BR' ? '\n' : inside;
}

/** A number in a ranking, else a dash. */
function place(item: Element): string {
  const { parentElement: list } = item;
  return list?.tagName === 'OL' ? `${[...list.children].indexOf(item) + 1}. ` : '- ';
}
