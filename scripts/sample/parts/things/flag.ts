import { palette } from '../palette.ts';
import { at, box, circle, line, path, repeat } from '../svg.ts';
import { star } from './star.ts';

/** The national flag on a pole `height` units high; foot at 0,0. */
export const flagPole = (height: number): string =>
  path('M-16 4L-12-8H12L16 4Z', '#e6d3b2') +
  path('M-10-8L-8-14H8L10-8Z', '#d9c29c') +
  box(-1.6, -height, 3.2, height - 8, '#e9e6ee') +
  box(0.4, -height, 1.2, height - 8, '#b9b3c4') +
  circle(0, -height - 2, 3, palette.star) +
  at(1.6, -height + 3, nationalFlag(54));

/** The flag itself, waving from its upper left corner. */
export const nationalFlag = (width: number): string =>
  cloth(width) + at(width * 0.5, width / 3, star(width * 0.213, palette.star));

/** A red cloth in the wind, two thirds as high as wide. */
function cloth(width: number): string {
  const height = (width * 2) / 3;
  const wave = width * 0.07;
  return (
    path(
      `M0 0Q${width * 0.25} ${-wave} ${width * 0.5} 0T${width} 0V${height}Q${width * 0.75} ${height + wave} ${width * 0.5} ${height}T0 ${height}Z`,
      palette.flame,
    ) +
    path(
      `M${width * 0.5} 0Q${width * 0.75} ${wave} ${width} 0V${height}Q${width * 0.75} ${height + wave} ${width * 0.5} ${height}Z`,
      palette.shade,
      { opacity: 0.1 },
    )
  );
}

/** The flag of the Đội: red with the round badge of the young bamboo shoot, here without its words. */
export const doiFlag = (width: number): string => {
  const r = width * 0.2;
  const leaf = path('M0 5Q-5 0-1.6-7Q3-1 0 5Z', '#5f9a54');
  return (
    cloth(width) +
    at(
      width * 0.5,
      width / 3,
      circle(0, 0, r, '#fdfaf2') +
        circle(0, 0, r * 0.86, palette.flame) +
        at(0, 0, star(r * 0.7, palette.star)) +
        at(0, r * 0.1, at(-2, 0, leaf, { turn: -26 }) + at(2, 0, leaf, { turn: 26 }) + leaf, {
          scale: r / 12,
        }),
    )
  );
};

/** A small flag on a stick, for the hand. */
export const handFlag: string = line('M0 6L2-26', '#b98252', 1.6) + at(2, -26, nationalFlag(19));

/** A string of small pennants hanging between two points. */
export function bunting(x1: number, y1: number, x2: number, y2: number, colours: readonly string[]): string {
  const sag = Math.abs(x2 - x1) * 0.09;
  const count = Math.max(4, Math.round(Math.abs(x2 - x1) / 24));
  const flags = repeat(count, (index) => {
    const share = (index + 0.5) / count;
    const x = x1 + (x2 - x1) * share;
    const y = y1 + (y2 - y1) * share + sag * 4 * share * (1 - share);
    return path(`M${x - 7} ${y}H${x + 7}L${x} ${y + 15}Z`, colours[index % colours.length] ?? palette.flame);
  });
  return line(`M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, '#fdfaf2', 1.4) + flags;
}
