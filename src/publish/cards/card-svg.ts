import type { ShareCard } from '../../site/machines/share-cards.ts';
import type { Font } from './open-font.ts';
import { linesOf, textPath, widthOf } from './text-path.ts';

/** To be raised whenever cards look different. */
export const cardsVersion = '1';

const [width, height] = [1200, 630];
const left = 150;
const textWidth = width - left - 70;
const grid = 45;

/** Sizes of a title's letters, largest first: the first in which it needs few enough lines is taken. */
const titleSizes = [
  { size: 74, most: 3 },
  { size: 60, most: 4 },
  { size: 50, most: 5 },
] as const;

/** A card as the page of a notebook: squared paper, red margin, the words in the theme's ink. Text is drawn as lines. */
export function cardSvg(card: ShareCard, font: Font): string {
  const { paper, ink, text, faint } = card.colours;
  const { size, lines } = titleLines(font, card.title);
  const step = size * 1.32;
  const first = 322 - (step * (lines.length - 1)) / 2 + size * 0.35;
  const title = lines.map((line, i) => textPath(font, line, left, first + i * step, size)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<path d="${gridPath}" stroke="#c6d9ee" stroke-width="1.5" fill="none" opacity="0.75"/>
<path d="M105 0V${height}" stroke="#eaa3a3" stroke-width="4"/>
<rect y="${height - 18}" width="${width}" height="18" fill="${ink}"/>
${labelMarkup(card, font)}
<path fill="${text}" d="${title}"/>
<path fill="${faint}" d="${textPath(font, linesOf(font, card.school, 34, textWidth, 1)[0] ?? '', left, 556, 34)}"/>
</svg>`;
}

const gridPath = [
  ...Array.from({ length: Math.ceil(width / grid) }, (_, i) => `M${i * grid} 0V${height}`),
  ...Array.from({ length: Math.ceil(height / grid) }, (_, i) => `M0 ${i * grid}H${width}`),
].join('');

function titleLines(font: Font, title: string): { size: number; lines: readonly string[] } {
  const tried = titleSizes.map(({ size, most }) => ({
    size,
    most,
    lines: linesOf(font, title, size, textWidth, Number.POSITIVE_INFINITY),
  }));
  const fitting = tried.find(({ lines, most }) => lines.length <= most);
  const smallest = titleSizes[2];
  return (
    fitting ?? { size: smallest.size, lines: linesOf(font, title, smallest.size, textWidth, smallest.most) }
  );
}

/** The category, or what the card is of, as a label in ink. */
function labelMarkup({ label, colours }: ShareCard, font: Font): string {
  const size = 32;
  const long = widthOf(font, label, size) + 56;
  return `<rect x="${left}" y="66" width="${long.toFixed(1)}" height="62" rx="31" fill="${colours.ink}"/><path fill="${colours.onInk}" d="${textPath(font, label, left + 28, 108, size)}"/>`;
}
