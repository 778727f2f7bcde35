import type { Random } from '../../random.ts';
import { at, box, circle, line, polygon } from '../svg.ts';

const chalk = '#f6f3e6';

const sketches = [
  (x: number) => line(`M${x} 62V26L${x + 34} 62Z`, chalk, 1.8) + line(`M${x} 54H${x + 8}V62`, '#f7d774', 1.4),
  (x: number) =>
    circle(x + 18, 44, 17, 'none', { stroke: chalk, 'stroke-width': 1.8 }) +
    line(`M${x + 18} 44L${x + 32} 34`, '#f3a8b0', 1.6),
  (x: number) =>
    polygon(
      [
        [x + 2, 30],
        [x + 36, 30],
        [x + 36, 62],
        [x + 2, 62],
      ],
      'none',
      { stroke: chalk, 'stroke-width': 1.8 },
    ) + line(`M${x + 2} 30L${x + 36} 62`, '#9fd3e8', 1.4),
  (x: number) =>
    circle(x + 18, 44, 9, 'none', { stroke: '#f7d774', 'stroke-width': 1.8 }) +
    line(
      `M${x + 18} 29V25M${x + 18} 59V63M${x + 3} 44H${x - 1}M${x + 33} 44H${x + 37}M${x + 7} 33L${x + 4} 30M${x + 29} 33L${x + 32} 30`,
      '#f7d774',
      1.8,
    ),
  (x: number) =>
    line(`M${x} 62V28M${x} 62H${x + 38}M${x + 2} 58Q${x + 14} 30 ${x + 22} 44T${x + 36} 30`, chalk, 1.6),
  (x: number) =>
    [0, 1, 2, 3, 4]
      .map((i) => circle(x + 5 + (i % 3) * 13, 36 + Math.floor(i / 3) * 16, 5, '#f3a8b0', { opacity: 0.9 }))
      .join(''),
  (x: number) =>
    line(
      `M${x + 18} 62V42M${x + 18} 50Q${x + 6} 48 ${x + 5} 38Q${x + 16} 38 ${x + 18} 50Q${x + 20} 36 ${x + 31} 34Q${x + 32} 46 ${x + 18} 50`,
      '#a9d99a',
      1.8,
    ),
  (x: number) =>
    circle(x + 2, 44, 6, '#f3a8b0') +
    circle(x + 2, 58, 6, '#f3a8b0') +
    line(`M${x + 18} 43V57M${x + 11} 50H${x + 25}`, chalk, 2.2) +
    circle(x + 35, 44, 6, '#9fd3e8') +
    circle(x + 35, 58, 6, '#9fd3e8'),
] as const;

/** A green blackboard with chalk shapes, without any writing; upper left corner at 0,0. */
export function blackboard(random: Random, width: number, height = 88): string {
  const count = Math.max(1, Math.floor((width - 24) / 58));
  const step = (width - 20) / count;
  const drawings = random
    .shuffle(sketches)
    .slice(0, count)
    .map((sketch, index) => sketch(14 + index * step))
    .join('');
  return (
    box(-5, -5, width + 10, height + 10, '#a9743f', { rx: 2 }) +
    box(0, 0, width, height, random.pick(['#2f5d4c', '#33604a', '#2f5560'])) +
    at(0, (height - 88) / 2, drawings) +
    box(0, 0, width, 5, '#000000', { opacity: 0.14 }) +
    box(-8, height + 4, width + 16, 5, '#c79a68') +
    box(width * 0.12, height + 1, 12, 3, chalk) +
    box(width * 0.2, height + 1, 8, 3, '#f3a8b0') +
    box(width * 0.8, height - 1, 18, 5, '#8a6a9c')
  );
}
