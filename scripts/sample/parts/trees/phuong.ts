import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { circle, line, oval, path } from '../svg.ts';
import { drawCrown, strew } from './foliage.ts';

/**
 * Phượng vĩ, the flame tree: a low wide umbrella, red in summer. Foot of the trunk at 0,0; about 200 high.
 * `blossom` says how rich it is in flowers, `petal` how big one is (smaller in a tree drawn very near).
 */
export function phuong(random: Random, blossom = 1, petal = 1): string {
  const lean = random.between(-10, 10);
  const trunk =
    oval(0, 0, 34, 6, palette.shade, { opacity: 0.15 }) +
    path(`M-9 2Q-5-40 ${lean - 6}-84L${lean + 5}-86Q4-44 9 2Q0 5-9 2Z`, palette.trunk) +
    line(`M${lean} -80Q-24-104-54-116M${lean}-80Q8-110 4-130M${lean}-82Q30-104 58-112`, palette.trunk, 6);
  const crowns = [
    { x: -58, y: -118, rx: 48, ry: 26 },
    { x: 58, y: -116, rx: 50, ry: 26 },
    { x: 0, y: -136, rx: 64, ry: 36 },
  ];
  const tones = ['#457f4c', '#5f9a54', '#83b565'] as const;
  const draw = crowns.map((crown) => {
    const petals = Math.round(crown.rx * 0.95 * blossom);
    const red = strew(random, { ...crown, y: crown.y - 4 }, petals, (x, y) =>
      oval(
        x,
        y,
        random.between(3.4, 7) * petal,
        random.between(2.6, 4.6) * petal,
        random.pick([palette.flame, palette.flame, '#e8553a', palette.flameDark, '#f07a50']),
      ),
    );
    const gleam = strew(random, { ...crown, y: crown.y - 8 }, Math.round(petals * 0.22), (x, y) =>
      circle(x, y, 1.6 * petal, '#ffc9a0'),
    );
    return drawCrown(random, crown, tones) + red + gleam;
  });
  return trunk + draw.join('');
}

/** Fallen petals on the ground around 0,0. */
export const petals = (random: Random, count: number, rx: number, ry: number): string =>
  strew(random, { x: 0, y: 0, rx, ry }, count, (x, y) =>
    oval(x, y, 2.4, 1.2, random.pick([palette.flame, palette.flameSoft])),
  );
