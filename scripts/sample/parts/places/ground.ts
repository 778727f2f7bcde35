import type { Random } from '../../random.ts';
import type { Stage } from '../stage.ts';
import { box, gradient, line, oval, path, repeat } from '../svg.ts';
import type { Hour } from './sky.ts';

export type GroundKind = 'tiles' | 'brick' | 'grass' | 'earth';

const colours: Readonly<Record<GroundKind, readonly [far: string, near: string, line: string]>> = {
  tiles: ['#efe3cc', '#e2cfae', '#c9b18c'],
  brick: ['#e8bfa2', '#d99f80', '#bd7f62'],
  grass: ['#b7d489', '#93bd67', '#7aa855'],
  earth: ['#e6cfa6', '#d3b283', '#b9976a'],
};

const dusk: Readonly<Partial<Record<Hour, readonly [colour: string, opacity: number]>>> = {
  evening: ['#2a1f57', 0.5],
  cold: ['#4a5a78', 0.22],
  cloudy: ['#5a6a80', 0.08],
  afternoon: ['#e08a3a', 0.1],
};

/** The yard or lawn from `horizon` down to the lower edge, with lines that run to the distance. */
export function drawGround(
  random: Random,
  stage: Stage,
  horizon: number,
  kind: GroundKind,
  hour: Hour,
): string {
  const [far, near, mark] = colours[kind];
  const depth = stage.height - horizon;
  const marks =
    kind === 'tiles' || kind === 'brick'
      ? paving(random, stage, horizon, mark)
      : tufts(random, stage, horizon, mark, kind);
  const tint = dusk[hour];
  return (
    gradient('ground', [far, near]) +
    box(0, horizon, stage.width, depth, 'url(#ground)') +
    marks +
    (tint ? box(0, horizon, stage.width, depth, tint[0], { opacity: tint[1] }) : '')
  );
}

function paving(random: Random, { width, height }: Stage, horizon: number, colour: string): string {
  const vanish = width * random.between(0.35, 0.65);
  const depth = height - horizon;
  const rays = Array.from({ length: 19 }, (_, index) => {
    const low = vanish + (index - 9) * (width / 7);
    const high = vanish + (index - 9) * (width / 22);
    return `M${high.toFixed(1)} ${horizon}L${low.toFixed(1)} ${height}`;
  });
  const rows = [0.06, 0.15, 0.28, 0.46, 0.7].map(
    (share) => `M0 ${(horizon + share * depth).toFixed(1)}H${width}`,
  );
  return line([...rays, ...rows].join(''), colour, 1.1, { opacity: 0.42 });
}

function tufts(
  random: Random,
  { width, height }: Stage,
  horizon: number,
  colour: string,
  kind: GroundKind,
): string {
  const depth = height - horizon;
  const patches = repeat(7, () =>
    oval(
      random.between(0, width),
      horizon + random.between(0.1, 1) * depth,
      random.between(40, 130),
      random.between(4, 13),
      colour,
      { opacity: 0.16 },
    ),
  );
  const blades = Array.from({ length: 60 }, () => {
    const y = horizon + random.between(0.04, 1) * depth;
    const size = 2 + ((y - horizon) / depth) * 5;
    const x = random.between(0, width);
    return kind === 'grass'
      ? `M${x.toFixed(1)} ${y.toFixed(1)}l${-size * 0.4} ${-size}m${size * 0.4} ${size}l${size * 0.5} ${-size * 0.8}`
      : `M${x.toFixed(1)} ${y.toFixed(1)}h${size.toFixed(1)}`;
  });
  return patches + line(blades.join(''), colour, 1.1, { opacity: 0.6 });
}

/** A soft path across the ground. */
export const drawPath = (stage: Stage, horizon: number, x: number, colour = '#efe0bf'): string =>
  path(
    `M${x - 14} ${horizon}H${x + 14}Q${x + 40} ${(horizon + stage.height) / 2} ${x + 120} ${stage.height}H${x - 120}Q${x - 40} ${(horizon + stage.height) / 2} ${x - 14} ${horizon}Z`,
    colour,
  );
