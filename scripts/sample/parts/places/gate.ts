import { palette } from '../palette.ts';
import { at, box, line, path, repeat } from '../svg.ts';
import { nationalFlag } from '../things/flag.ts';
import { star } from '../things/star.ts';

/** The school gate with open leaves and a blank violet board; foot on y = 0, middle at x = 0, 2 × `half` wide inside. */
export function drawGate(half: number, wall: string = palette.ochre): string {
  const pillar = (x: number): string =>
    box(x - 15, -118, 30, 118, wall) +
    box(x + 5, -118, 10, 118, palette.shade, { opacity: 0.1 }) +
    box(x - 18, -8, 36, 10, '#cbb08a') +
    box(x - 18, -122, 36, 6, palette.ochreLight) +
    path(`M${x - 20}-122L${x}-140L${x + 20}-122Z`, palette.roof) +
    box(x - 9, -100, 18, 60, palette.ochreLight, { opacity: 0.7 });
  const end = half + 24;
  const board =
    path(`M${-end} -112Q0 -152 ${end} -112V-138Q0 -182 ${-end} -138Z`, palette.ink) +
    line(`M${-end + 8} -119Q0 -155 ${end - 8} -119M${-end + 8} -133Q0 -174 ${end - 8} -133`, '#fdfaf2', 1.2, {
      opacity: 0.6,
    }) +
    path(`M${-end - 8} -137Q0 -182 ${end + 8} -137L${end + 2} -149Q0 -198 ${-end - 2} -149Z`, palette.roof) +
    at(0, -147, star(7.5, palette.star)) +
    line(
      `M${-half * 0.72} -134Q${-half * 0.45} -142 ${-half * 0.24} -144.6M${half * 0.24} -144.6Q${half * 0.45} -142 ${half * 0.72} -134`,
      '#f5e6bd',
      4.4,
      { opacity: 0.8 },
    );
  return (
    leaf(-half, 1) +
    leaf(half, -1) +
    pillar(-half - 4) +
    pillar(half + 4) +
    board +
    at(-half - 12, -150, flagOnRoof(true)) +
    at(half + 12, -150, flagOnRoof(false))
  );
}

const flagOnRoof = (isLeft: boolean): string =>
  line('M0 0V-40', '#8d5d3a', 2) + at(0, -40, nationalFlag(26), { mirror: isLeft });

/** An iron leaf swung inwards. */
const leaf = (x: number, direction: 1 | -1): string => {
  const reach = 34 * direction;
  const bars = repeat(5, (index) => {
    const share = (index + 0.5) / 5;
    return `M${x + reach * share} ${-92 + share * 10}V${-2 - share * 8}`;
  });
  return line(`M${x} -92L${x + reach} -82V-10L${x} -2M${x} -46L${x + reach} -46${bars}`, '#4f6f86', 2.4);
};

/** A low garden wall with railings, running from x to x + width. */
export const drawWall = (x: number, width: number, wall: string = palette.ochre): string =>
  line(
    repeat(Math.ceil(width / 10), (i) => `M${x + i * 10 + 5} -60V-26`),
    '#4f6f86',
    2.2,
  ) +
  line(`M${x} -54H${x + width}`, '#4f6f86', 2.2) +
  box(x, -28, width, 28, wall) +
  box(x, -31, width, 5, palette.ochreLight) +
  box(x, -6, width, 6, palette.shade, { opacity: 0.12 }) +
  repeat(Math.ceil(width / 90), (i) => box(x + i * 90, -68, 12, 68, palette.ochreLight));
