import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import type { Stage } from '../stage.ts';
import { at, box, circle, gradient, line, oval, path, polygon, repeat } from '../svg.ts';
import { star } from '../things/star.ts';

export interface Theatre {
  readonly svg: string;
  /** Light that falls over the performers; drawn after them. */
  readonly light: string;
  readonly floor: number;
}

/** A stage with curtains, a backdrop of shapes and lamps. */
export function drawTheatre(random: Random, stage: Stage): Theatre {
  const { width, height } = stage;
  const floor = height * 0.56;
  const curtain = random.pick(['#b8323a', '#5b3a8e', '#a8324e', '#2f6f86']);
  const [sky, glow] = random.pick([
    ['#4b3a86', '#e5a0a8'],
    ['#2f5f8f', '#f3d9a4'],
    ['#f0b487', '#fdf0cf'],
    ['#3f7f86', '#e9f0c4'],
  ] as const);
  const svg =
    gradient('backdrop', [sky, glow]) +
    box(0, 0, width, floor + 4, 'url(#backdrop)') +
    random.pick([lotus, sunrise, starry])(random, width, floor) +
    path(`M0 ${floor}H${width}V${height}H0Z`, '#c9925c') +
    line(
      repeat(16, (i) => `M${(i * width) / 15} ${floor}L${(i - 7.5) * (width / 9) + width / 2} ${height}`),
      '#a8733f',
      1.2,
      { opacity: 0.5 },
    ) +
    box(0, height * 0.86, width, height * 0.14, '#7a3a2e') +
    box(0, height * 0.86, width, 5, '#e0b06a') +
    side(curtain, width, height, false) +
    side(curtain, width, height, true) +
    valance(curtain, width);
  const light = repeat(3, (i) =>
    polygon(
      [
        [width * (0.25 + i * 0.25), 20],
        [width * (0.12 + i * 0.25), floor + 80],
        [width * (0.38 + i * 0.25), floor + 80],
      ],
      '#fff6d0',
      { opacity: 0.09 },
    ),
  );
  return { svg, light, floor };
}

function side(colour: string, width: number, height: number, isRight: boolean): string {
  const folds = repeat(5, (i) =>
    path(
      `M${i * 15} 0H${i * 15 + 9}Q${i * 12 + 6} ${height * 0.5} ${i * 13 + 8} ${height * 0.87}H${i * 13}Q${i * 12 - 2} ${height * 0.5} ${i * 15} 0Z`,
      palette.shade,
      { opacity: 0.16 },
    ),
  );
  const cloth =
    path(`M0 0H80Q62 ${height * 0.45} 72 ${height * 0.87}H0Z`, colour) +
    folds +
    line(`M0 ${height * 0.5}Q34 ${height * 0.54} 66 ${height * 0.49}`, palette.star, 4);
  return at(isRight ? width : 0, 0, cloth, { mirror: isRight });
}

const valance = (colour: string, width: number): string => {
  const count = Math.round(width / 86);
  const step = width / count;
  return (
    repeat(
      count,
      (i) =>
        path(`M${i * step} 0H${(i + 1) * step}V22Q${(i + 0.5) * step} 58 ${i * step} 22Z`, colour) +
        line(`M${i * step} 22Q${(i + 0.5) * step} 58 ${(i + 1) * step} 22`, palette.star, 3),
    ) + box(0, 0, width, 14, palette.shade, { opacity: 0.2 })
  );
};

const lotus = (_: Random, width: number, floor: number): string =>
  repeat(3, (i) =>
    at(
      width * (0.26 + i * 0.24),
      floor - 6,
      repeat(5, (k) =>
        at(0, 0, oval(0, -26, 9, 22, k % 2 === 0 ? '#f3a9bb' : '#ef8fa8'), { turn: -50 + k * 25 }),
      ) + oval(0, 0, 44, 7, '#5f9a6a'),
      { scale: i === 1 ? 1.6 : 1 },
    ),
  );

const sunrise = (random: Random, width: number, floor: number): string =>
  circle(width / 2, floor - 40, 62, '#ffe9a8', { opacity: 0.9 }) +
  repeat(6, (i) =>
    path(
      `M${i * (width / 5) - 90} ${floor}Q${i * (width / 5)} ${floor - random.between(30, 78)} ${i * (width / 5) + 90} ${floor}Z`,
      i % 2 === 0 ? '#6fa38a' : '#86b58f',
      { opacity: 0.9 },
    ),
  );

const starry = (random: Random, width: number, floor: number): string =>
  repeat(16, () =>
    at(
      random.between(80, width - 80),
      random.between(40, floor - 30),
      star(random.between(4, 11), random.pick([palette.star, '#fff4d8', palette.pink])),
      { turn: random.between(0, 70) },
    ),
  );
