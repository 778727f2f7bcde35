import type { Random } from '../../random.ts';
import { palette } from '../palette.ts';
import { line, oval, path } from '../svg.ts';
import { drawCrown, strew } from './foliage.ts';

/** Bàng, the tropical almond: tiers of level branches; some leaves red in winter. About 230 high. */
export function bang(random: Random, isWinter = false): string {
  const tones = isWinter
    ? (['#a9663f', '#c98446', '#dba65a'] as const)
    : (['#3f7a4c', '#559354', '#7bb060'] as const);
  const tiers = [
    { x: random.between(-14, 14), y: -112, rx: 82, ry: 21 },
    { x: random.between(-14, 14), y: -150, rx: 84, ry: 24 },
    { x: random.between(-10, 10), y: -188, rx: 62, ry: 27 },
  ];
  const trunk =
    oval(0, 0, 30, 5.5, palette.shade, { opacity: 0.15 }) +
    path('M-8 2Q-4-60-4-180H4Q4-60 8 2Q0 5-8 2Z', palette.trunk) +
    line('M0-90L-40-102M0-90L42-100M0-130L-34-140M0-132L34-142', palette.trunk, 4.4);
  const leaves = tiers.map((tier) => {
    const red = strew(random, tier, isWinter ? 16 : 5, (x, y) =>
      oval(x, y, 4.6, 3, isWinter ? '#c1442e' : '#d9803f'),
    );
    return drawCrown(random, tier, tones) + red;
  });
  return trunk + leaves.join('');
}
