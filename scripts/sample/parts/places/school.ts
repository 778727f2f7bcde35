import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { at, box, circle, line, path, polygon, repeat } from '../svg.ts';
import { star } from '../things/star.ts';

export interface SchoolShape {
  readonly bays: number;
  readonly storeys: number;
  readonly roof: 'gable' | 'hip' | 'flat';
  readonly wall: string;
}

/** A random school of the kind seen everywhere in the north: ochre walls, green shutters, a tiled roof. */
export const schoolShape = (random: Random): SchoolShape => ({
  bays: random.pick([5, 7, 7, 9]),
  storeys: random.pick([2, 2, 3]),
  roof: random.pick(['gable', 'hip', 'hip', 'flat']),
  wall: random.pick(['#ecbc5f', '#f0c672', '#e8b253']),
});

const bayWidth = 44;
const storeyHeight = 46;

/** The school from the front; its foot is on y = 0, its middle at x = 0. */
export function drawSchool({ bays, storeys, roof, wall }: SchoolShape): string {
  const width = bays * bayWidth;
  const height = storeys * storeyHeight;
  const left = -width / 2;
  const storey = (level: number): string => {
    const top = -(level + 1) * storeyHeight;
    return (
      repeat(bays, (bay) =>
        at(left + bay * bayWidth, top, level === 0 ? groundBay(bay === (bays - 1) / 2) : upperBay),
      ) + box(left - 2, top + storeyHeight - 4, width + 4, 4, palette.ochreLight)
    );
  };
  return (
    box(left - 8, -3, width + 16, 6, '#cbb08a') +
    box(left, -height, width, height, wall) +
    repeat(storeys, storey) +
    repeat(bays + 1, (bay) => box(left + bay * bayWidth - 2.5, -height, 5, height, '#f8dc9c')) +
    box(left, -height, width, 6, palette.shade, { opacity: 0.14 }) +
    roofs[roof](width, height) +
    portal(height, roof)
  );
}

const shutters = (x: number, y: number, height: number): string =>
  box(x, y, 8, height, palette.shutter) +
  line(
    repeat(4, (i) => `M${x + 1.5} ${y + 3 + i * (height / 4.4)}h5`),
    palette.shutterDark,
    1,
  );

const pane = (x: number, y: number, height: number): string =>
  box(x, y, 12, height, '#6d8fa3') +
  path(`M${x} ${y + height}L${x + 12} ${y + 3}V${y}H${x}Z`, '#9fc0cc', { opacity: 0.5 }) +
  line(`M${x + 6} ${y}v${height}M${x} ${y + height / 2}h12`, '#fdf4e0', 1.1);

const upperBay =
  pane(16, 11, 22) +
  shutters(8, 11, 22) +
  shutters(28, 11, 22) +
  box(6, 33, 32, 2.4, '#fbe6b4') +
  line(
    repeat(8, (i) => `M${5 + i * 5} 37v5`),
    '#d9b268',
    1.6,
  );

const groundBay = (isDoor: boolean): string =>
  path('M5 46V18Q22 2 39 18V46Z', '#a9743f') +
  path('M5 46V18Q22 2 39 18V22Q22 8 8 22V46Z', palette.shade, { opacity: 0.2 }) +
  (isDoor
    ? box(12, 20, 20, 26, palette.shutterDark) + line('M22 20V46M12 32H32', palette.shutter, 1.4)
    : pane(16, 18, 18) + box(9, 18, 6, 18, palette.shutterDark) + box(29, 18, 6, 18, palette.shutterDark));

const tiles = (d: string): string => line(d, palette.roofDark, 0.9, { opacity: 0.5 });

const roofs: Readonly<Record<SchoolShape['roof'], (width: number, height: number) => string>> = {
  hip: (width, height) =>
    path(
      `M${-width / 2 - 10} ${-height}L${-width / 2 + 26} ${-height - 34}H${width / 2 - 26}L${width / 2 + 10} ${-height}Z`,
      palette.roof,
    ) +
    tiles(repeat(Math.floor((width - 52) / 16), (i) => `M${-width / 2 + 34 + i * 16} ${-height - 1}v-31`)) +
    path(
      `M${-width / 2 - 10} ${-height}H${width / 2 + 10}V${-height + 3}H${-width / 2 - 10}Z`,
      palette.roofDark,
    ),
  gable: (width, height) =>
    path(
      `M${-width / 2 - 8} ${-height}L${-width / 2 + 2} ${-height - 26}H${width / 2 - 2}L${width / 2 + 8} ${-height}Z`,
      palette.roof,
    ) +
    tiles(`M${-width / 2} ${-height - 8}H${width / 2}M${-width / 2 + 2} ${-height - 17}H${width / 2 - 2}`) +
    path(
      `M${-width / 2 - 8} ${-height}H${width / 2 + 8}V${-height + 3}H${-width / 2 - 8}Z`,
      palette.roofDark,
    ),
  flat: (width, height) =>
    box(-width / 2 - 5, -height - 12, width + 10, 12, palette.ochreLight) +
    box(-width / 2 - 5, -height - 14, width + 10, 3, '#c9a25a') +
    line(
      repeat(Math.round(width / 14), (i) => `M${-width / 2 + 4 + i * 14} ${-height - 9}v6`),
      '#d9b268',
      3,
    ),
};

/** The raised middle with a star over the door. */
function portal(height: number, roof: SchoolShape['roof']): string {
  const top = -height - (roof === 'flat' ? 26 : 22);
  return (
    box(-26, top, 52, height + 22 - storeyHeight, palette.ochreLight) +
    polygon(
      [
        [-32, top],
        [0, top - 20],
        [32, top],
      ],
      palette.roof,
    ) +
    polygon(
      [
        [-24, top - 2],
        [0, top - 16],
        [24, top - 2],
      ],
      '#f9e3ae',
    ) +
    circle(0, top + 16, 10, '#fdfaf2') +
    circle(0, top + 16, 10, 'none', { stroke: palette.ink, 'stroke-width': 1.6 }) +
    line(`M0 ${top + 16}V${top + 9.6}M0 ${top + 16}L4.4 ${top + 18}`, palette.ink, 1.3) +
    at(0, top - 7.4, star(4.4, palette.flame)) +
    pane(-14, top + 34, 20) +
    pane(2, top + 34, 20)
  );
}
