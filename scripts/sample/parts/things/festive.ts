import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';
import { star } from './star.ts';

/** Đèn ông sao, the star lantern of Trung thu, around 0,0. */
export const starLantern = (colour: string, radius = 16): string =>
  circle(0, 0, radius * 1.9, '#fff0b4', { opacity: 0.2 }) +
  circle(0, 0, radius * 1.08, 'none', { stroke: palette.star, 'stroke-width': 1.4 }) +
  star(radius, colour) +
  star(radius * 0.5, palette.star) +
  repeat(8, (index) =>
    at(
      0,
      0,
      line(`M0 ${-radius * 1.08}v${-radius * 0.2}`, index % 2 === 0 ? palette.pink : palette.star, 1.6),
      { turn: index * 45 + 18 },
    ),
  ) +
  line(`M-2 ${radius}l-2 8M2 ${radius}l2 8M0 ${radius}v9`, palette.flame, 1.3);

/** A star lantern at the end of a stick held at 0,0. */
export const lanternOnStick = (colour: string): string =>
  line('M0 6L7-38', '#8d5d3a', 2) + at(8, -48, starLantern(colour, 13));

/** A round paper lantern hanging from 0,0. */
export const roundLantern = (colour: string, size = 12): string =>
  line('M0-8V0', '#8d5d3a', 1) +
  circle(0, size, size * 1.7, '#fff0b4', { opacity: 0.18 }) +
  oval(0, size, size, size * 0.9, colour) +
  line(
    `M${-size * 0.5} ${size * 0.3}Q${-size * 0.8} ${size} ${-size * 0.5} ${size * 1.7}M${size * 0.5} ${size * 0.3}Q${size * 0.8} ${size} ${size * 0.5} ${size * 1.7}M0 ${size * 0.1}V${size * 1.9}`,
    palette.shade,
    0.8,
    { opacity: 0.25 },
  ) +
  box(-size * 0.4, -1.4, size * 0.8, 3, palette.star) +
  box(-size * 0.4, size * 1.8, size * 0.8, 3, palette.star) +
  line(`M0 ${size * 2.1}v8`, palette.flame, 1.4);

/** A string of lanterns or bulbs between two points. */
export function garland(
  random: Random,
  x1: number,
  x2: number,
  y: number,
  sag: number,
  hang: (index: number) => string,
): string {
  const count = Math.max(3, Math.round((x2 - x1) / random.between(56, 74)));
  const lamps = repeat(count, (index) => {
    const share = (index + 0.5) / count;
    return at(x1 + (x2 - x1) * share, y + sag * 4 * share * (1 - share), hang(index));
  });
  return line(`M${x1} ${y}Q${(x1 + x2) / 2} ${y + sag * 2} ${x2} ${y}`, '#5d4a78', 1.3) + lamps;
}

/** A balloon whose string ends at 0,0. */
export const balloon = (colour: string, length = 34): string =>
  line(`M0 0Q4 ${-length / 2} 0 ${-length}`, '#8e8a99', 0.9) +
  oval(0, -length - 13, 11, 13.4, colour) +
  path(`M-2.4 ${-length + 2}L0 ${-length - 1}L2.4 ${-length + 2}Z`, colour) +
  oval(-3.6, -length - 18, 2.6, 4, '#ffffff', {
    opacity: 0.45,
    transform: `rotate(24 -3.6 ${-length - 18})`,
  });

/** Balloons rising in the sky. */
export const flyingBalloons = (
  random: Random,
  count: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): string =>
  repeat(count, () =>
    at(random.between(left, right), random.between(top, bottom), balloon(random.pick(cheerful), 22), {
      scale: random.between(0.5, 1),
      turn: random.between(-10, 14),
    }),
  );

/** Coloured paper in the air. */
export const confetti = (random: Random, count: number, width: number, height: number): string =>
  repeat(count, () =>
    at(random.between(0, width), random.between(0, height), box(-2, -1.2, 4, 2.4, random.pick(cheerful)), {
      turn: random.between(0, 180),
    }),
  );

/** A bunch of flowers held at 0,0. */
export function bouquet(random: Random, colour: string): string {
  const blossoms = repeat(7, (index) => {
    const x = ((index % 3) - 1) * 6 + (index > 5 ? 0 : index > 2 ? 3 : 0);
    const y = -14 - Math.floor(index / 3) * 5.4;
    return circle(x, y, 4.2, index % 3 === 1 ? '#fff4e4' : colour) + circle(x, y, 1.6, palette.yellow);
  });
  return (
    oval(0, -15, 13, 10, palette.leaf) +
    blossoms +
    path('M-9-11Q0-7 9-11L4 7Q0 9-4 7Z', random.pick(['#f4e3f0', '#fdf1d4', '#dfeef5'])) +
    path('M-4 0H4L6 4H-6Z', colour)
  );
}

/** A big drum (trống trường) on its stand; foot at 0,0. */
export const schoolDrum: string =
  oval(0, 0, 34, 5, palette.shade, { opacity: 0.16 }) +
  line('M-20-16L-26 0M20-16L26 0M-20-2H20', palette.woodDark, 4) +
  path('M-24-62Q-36-38-24-14H24Q36-38 24-62Z', palette.flameDark) +
  path('M6-62H24Q36-38 24-14H6Q14-38 6-62Z', palette.shade, { opacity: 0.14 }) +
  oval(0, -62, 24, 8, '#f6e3bc') +
  oval(0, -62, 20, 6, '#fdf1d6') +
  line('M-25-58Q0-48 25-58M-25-18Q0-8 25-18', palette.star, 2);

/** A snare drum worn on the belly (trống đội), around 0,0. */
export const snareDrum: string =
  box(-13, -7, 26, 15, palette.flame) +
  line('M-13-7L-8 8L-3-7L2 8L7-7L12 8', '#fdf1d6', 1) +
  oval(0, -7, 13, 4, '#fdf4e0') +
  line('M-13 8H13M-13-7Q0-1 13-7', palette.star, 1.6) +
  line('M-9-10L-2-7M9-10L3-7', palette.woodDark, 1.8);

/** Bánh chưng: a square green cake tied with bamboo strings, around 0,0. */
export const banhChung = (size = 22): string => {
  const half = size / 2;
  return (
    path(
      `M${-half} ${-half * 0.5}L${-half * 0.7} ${-half}H${half * 1.2}L${half} ${-half * 0.5}Z`,
      '#7fae5c',
    ) +
    box(-half, -half * 0.5, size, size * 0.56, '#4f8450') +
    path(`M${half} ${-half * 0.5}L${half * 1.2} ${-half}V${half * 0.1}L${half} ${half * 0.62}Z`, '#3d6b42') +
    line(
      `M${-half * 0.36} ${-half * 0.5}V${half * 0.6}M${half * 0.36} ${-half * 0.5}V${half * 0.6}M${-half} 0H${half}M${-half * 0.12} ${-half}L${-half * 0.36} ${-half * 0.5}M${half * 0.56} ${-half}L${half * 0.36} ${-half * 0.5}`,
      '#ecdca4',
      1.1,
    )
  );
};

/** A gift box standing on 0,0. */
export const gift = (colour: string, ribbon: string, size = 20): string =>
  box(-size / 2, -size * 0.8, size, size * 0.8, colour) +
  box(-size * 0.1, -size * 0.8, size * 0.2, size * 0.8, ribbon) +
  box(-size * 0.56, -size, size * 1.12, size * 0.26, colour) +
  box(-size * 0.1, -size, size * 0.2, size * 0.26, ribbon) +
  path(
    `M0 ${-size}Q${-size * 0.5} ${-size * 1.5}${-size * 0.34} ${-size}ZM0 ${-size}Q${size * 0.5} ${-size * 1.5} ${size * 0.34} ${-size}Z`,
    ribbon,
  );
