import type { Random } from '../../random.ts';
import type { Stage } from '../stage.ts';
import { box, oval, path, repeat } from '../svg.ts';
import type { Hour } from './sky.ts';

const tints: Readonly<Record<Hour, readonly [far: string, near: string]>> = {
  morning: ['#c3dccf', '#9cc596'],
  day: ['#b5d6cf', '#8fc08b'],
  afternoon: ['#dcc796', '#a9b878'],
  cloudy: ['#bccbc9', '#94b094'],
  evening: ['#6a4f86', '#41386a'],
  cold: ['#a9b5b8', '#8b9c93'],
};

/** What is seen far away: hills, a line of trees or the roofs of a town. */
export function drawHorizon(random: Random, stage: Stage, horizon: number, hour: Hour): string {
  const [far, near] = tints[hour];
  const back = random.pick([hills, town, hills])(random, stage, horizon, far);
  return back + treeLine(random, stage, horizon, near);
}

function hills(random: Random, { width }: Stage, horizon: number, colour: string): string {
  return repeat(4, (index) => {
    const middle = (index / 3) * width + random.between(-60, 60);
    const height = random.between(35, 85);
    const half = random.between(130, 230);
    return path(
      `M${middle - half} ${horizon + 2}Q${middle - half * 0.3} ${horizon - height} ${middle} ${horizon - height}T${middle + half} ${horizon + 2}Z`,
      colour,
      { opacity: 0.75 },
    );
  });
}

function town(random: Random, { width }: Stage, horizon: number, colour: string): string {
  const count = Math.round(width / 34);
  return repeat(count, (index) => {
    const height = random.between(22, 74);
    const x = index * 34 + random.between(-6, 6);
    return box(x, horizon - height, random.between(24, 40), height + 2, colour, {
      opacity: random.between(0.5, 0.85),
    });
  });
}

function treeLine(random: Random, { width }: Stage, horizon: number, colour: string): string {
  const count = Math.round(width / 24);
  return repeat(count, (index) =>
    oval(
      index * 25 + random.between(-8, 8),
      horizon - random.between(0, 9),
      random.between(17, 27),
      random.between(12, 22),
      colour,
    ),
  );
}
