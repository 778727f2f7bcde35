import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import type { Stage } from '../stage.ts';
import { at, box, gradient, line, oval, path, polygon, repeat } from '../svg.ts';

export interface Room {
  readonly svg: string;
  /** Where wall and floor meet. */
  readonly floor: number;
  sizeAt(y: number): number;
}

export interface RoomWish {
  readonly floor?: number;
  readonly floorKind?: 'tiles' | 'wood';
  readonly lights?: boolean;
}

const walls = [
  { upper: ['#fbf3dc', '#f6e8c4'], lower: '#9cc3b0', rail: '#7ba994' },
  { upper: ['#f2f4ee', '#e4ebe2'], lower: '#a9c7dd', rail: '#86aac6' },
  { upper: ['#fdf1e2', '#f7e0c8'], lower: '#e0a97e', rail: '#c48a60' },
  { upper: ['#f4f0f8', '#e6dff0'], lower: '#b9a6d3', rail: '#9a84bb' },
  { upper: ['#fbf6da', '#f5eab2'], lower: '#8fb98a', rail: '#6f9d6c' },
] as const;

/** An empty room: wall with a painted lower part, floor that runs to the back, lamps. */
export function drawRoom(random: Random, stage: Stage, wish: RoomWish = {}): Room {
  const floor = (wish.floor ?? random.between(0.56, 0.62)) * stage.height;
  const colours = random.pick(walls);
  const dado = floor - stage.height * 0.15;
  const svg =
    gradient('wall', colours.upper) +
    box(0, 0, stage.width, floor, 'url(#wall)') +
    box(0, dado, stage.width, floor - dado, colours.lower) +
    box(0, dado - 3, stage.width, 4, colours.rail) +
    box(0, floor - 5, stage.width, 5, colours.rail) +
    drawFloor(random, stage, floor, wish.floorKind ?? random.pick(['tiles', 'wood', 'tiles'])) +
    (wish.lights === false ? '' : lamps(random, stage));
  return { svg, floor, sizeAt: (y) => 78 + ((y - floor) / (stage.height - floor)) * 74 };
}

function drawFloor(random: Random, { width, height }: Stage, floor: number, kind: 'tiles' | 'wood'): string {
  const [far, near, mark] =
    kind === 'tiles'
      ? random.pick([
          ['#ecdcc4', '#dfc7a4', '#c2a67e'],
          ['#e6d2c4', '#d3b3a2', '#b99482'],
          ['#e2e3dc', '#cdd2c9', '#aeb6ab'],
        ] as const)
      : (['#dcb483', '#c89a66', '#a87a4c'] as const);
  const vanish = width * random.between(0.4, 0.6);
  const rays = repeat(
    23,
    (index) =>
      `M${vanish + ((index - 11) * width) / 18} ${floor}L${vanish + ((index - 11) * width) / 7} ${height}`,
  );
  const rows =
    kind === 'tiles'
      ? repeat(
          5,
          (index) => `M0 ${floor + ([0.08, 0.2, 0.37, 0.58, 0.84][index] ?? 0) * (height - floor)}H${width}`,
        )
      : '';
  return (
    gradient('floor', [far, near]) +
    box(0, floor, width, height - floor, 'url(#floor)') +
    line(rays + rows, mark, 1, { opacity: 0.45 })
  );
}

function lamps(random: Random, { width }: Stage): string {
  return random.chance(0.5)
    ? repeat(2, (index) => at(width * (0.28 + index * 0.44), 0, tube))
    : repeat(2, (index) => at(width * (0.25 + index * 0.5), 0, fan));
}

const tube =
  line('M-30 0V13M30 0V13', '#b9b3c4', 1.4) +
  box(-46, 12, 92, 6, '#ffffff', { rx: 3 }) +
  oval(0, 16, 70, 16, '#fffbe2', { opacity: 0.4 });
const fan =
  line('M0 0V22', '#8e8a99', 2.4) +
  oval(0, 25, 8, 4.4, '#e9e6ee') +
  path('M-6 24Q-40 16-52 22Q-40 29-6 27ZM6 24Q40 16 52 22Q40 29 6 27Z', '#d9b98a') +
  oval(0, 28, 4, 2, '#b9b3c4');

/** A window with open green shutters and leaves outside; upper left corner at 0,0. */
export function drawWindow(random: Random, width: number, height: number): string {
  const leaves = repeat(9, () =>
    oval(
      random.between(6, width - 6),
      random.between(height * 0.45, height - 6),
      random.between(9, 17),
      random.between(8, 14),
      random.pick([palette.leaf, palette.leafLight, '#a9cf86']),
    ),
  );
  const blossoms = random.chance(0.45)
    ? repeat(12, () =>
        oval(random.between(6, width - 6), random.between(height * 0.4, height - 8), 4, 3, palette.flame),
      )
    : '';
  const shutter = (x: number, direction: number): string =>
    polygon(
      [
        [x, 0],
        [x + 20 * direction, -5],
        [x + 20 * direction, height + 6],
        [x, height],
      ],
      palette.shutter,
    ) +
    line(
      repeat(9, (index) => `M${x + 3 * direction} ${6 + (index * height) / 9.4}h${14 * direction}`),
      palette.shutterDark,
      1.5,
    );
  const id = `window${random.int(0, 1_000_000_000)}`;
  return (
    `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath>` +
    box(0, 0, width, height, random.pick(['#cfe9f3', '#d8ecf0', '#fbeccb'])) +
    `<g clip-path="url(#${id})">${leaves}${blossoms}${path(`M${width * 0.2} 0L${width * 0.5} 0L${width * 0.2} ${height}H${-width * 0.1}Z`, '#ffffff', { opacity: 0.2 })}</g>` +
    line(`M${width / 2} 0V${height}M0 ${height * 0.4}H${width}`, '#fdf7e8', 2.6) +
    box(-2, -2, width + 4, height + 4, 'none', { stroke: '#a9794c', 'stroke-width': 3.4 }) +
    box(-6, height + 1, width + 12, 6, '#c79a68') +
    shutter(-2, -1) +
    shutter(width + 2, 1)
  );
}

/** A panel of children's pictures on the wall; upper left corner at 0,0. */
export function pictureWall(random: Random, columns: number, rows: number): string {
  return repeat(columns * rows, (index) => {
    const x = (index % columns) * 34;
    const y = Math.floor(index / columns) * 30;
    return at(x, y, smallPicture(random), { turn: random.between(-3, 3) });
  });
}

const smallPicture = (random: Random): string =>
  box(0, 0, 28, 23, '#ffffff') +
  box(2, 2, 24, 19, random.pick(['#dff0f5', '#fdeec4', '#f7dce0', '#e4efd6'])) +
  random.pick(motifs);

const motifs = [
  path('M2 21V15Q14 9 26 16V21Z', palette.leafLight) + oval(20, 7, 3.4, 3.4, palette.yellow),
  path('M8 20V12L14 7L20 12V20Z', palette.orange) + path('M6 12L14 5L22 12Z', palette.flame),
  oval(14, 12, 3, 3, palette.yellow) +
    repeat(6, (i) => at(14, 12, oval(0, -5.4, 2.2, 3.2, palette.pink), { turn: i * 60 })) +
    line('M14 16V21', palette.leaf, 1.4),
  path('M4 14Q14 4 22 13L26 9V17L22 13Q14 22 4 14Z', '#5b8fc7') + oval(8, 13, 1, 1, '#ffffff'),
  path('M6 15H22L19 20H9Z', '#b98252') + path('M14 4V14H21Z', palette.flame) + line('M14 3V15', '#7a5240', 1),
] as const;
