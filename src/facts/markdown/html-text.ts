const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** Words of a piece of HTML, without tags. */
export const textOfHtml = (html: string): string =>
  html
    .replace(
      /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|t[rdh]|table|pre|blockquote|section|figure|img))\b[^>]*>/g,
      ' ',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => named[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const excerptLength = 200;

/** Start of the running text, cut between words; empty where no paragraph has any. */
export function excerptOf(html: string): string {
  for (const [, paragraph = ''] of html.matchAll(/<p>([\s\S]*?)<\/p>/g)) {
    const text = textOfHtml(paragraph);
    if (text.length <= excerptLength && text) return text;
    if (text) return `${cutAtWord(text)}…`;
  }
  return '';
}

function cutAtWord(text: string): string {
  const end = text.lastIndexOf(' ', excerptLength);
  return text.slice(0, end > 0 ? end : excerptLength).replace(/[\s,;:.–-]+$/, '');
}

/** Number of runs of characters between white space. */
export function countWords(text: string): number {
  let words = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !isInside) words++;
    isInside = !isSpace;
  }
  return words;
}
