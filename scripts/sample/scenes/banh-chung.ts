import { palette } from '../parts/palette.ts';
import { festiveGirl, grownUp, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, line, oval, polygon } from '../parts/svg.ts';
import { banhChung, garland, roundLantern } from '../parts/things/festive.ts';
import { bowl, cookingFire, leafPile } from '../parts/things/food.ts';
import { tetTree } from '../parts/trees/bushes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** Wrapping bánh chưng together before Tết, the pot already on the fire. */
export const banhChungScene: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: potOnFire, 11: potOnFire }, [usual, usual, potOnFire])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: random.pick(['morning', 'cloudy', 'afternoon']),
    ground: random.pick(['brick', 'tiles', 'earth']),
    horizon: random.between(0.42, 0.48),
  });
  const lights = random.chance(0.6)
    ? garland(random, -20, stage.width + 20, 20, 10, () =>
        roundLantern(random.pick([palette.flame, palette.flame, palette.yellow]), 11),
      )
    : '';
  const x = stage.width * random.between(0.46, 0.56);
  const y = stage.height * 0.82;
  const half = Math.min(stage.width * 0.36, 250);
  return picture(
    size,
    yard.svg +
      lights +
      byDepth([
        ...surroundings(random, stage, yard.horizon),
        place(y - 70, mat(random, x, y, half)),
        ...wrappers(random, x, y, half),
      ]),
    handHeld(random),
  );
};

function mat(random: Random, x: number, y: number, half: number): string {
  const cakes = Array.from({ length: 5 }, (_, index) =>
    at(x - 60 + index * 22 + random.between(-4, 4), y - 6 - (index % 2) * 12, banhChung(20)),
  ).join('');
  return (
    polygon(
      [
        [x - half * 0.86, y - 46],
        [x + half * 0.86, y - 46],
        [x + half * 1.08, y + 44],
        [x - half * 1.08, y + 44],
      ],
      random.pick(['#e4c88f', '#d9b67e', '#e8b9a0']),
    ) +
    line(
      Array.from({ length: 7 }, (_, i) => `M${x - half} ${y - 34 + i * 12}H${x + half}`).join(''),
      palette.shade,
      1,
      { opacity: 0.12 },
    ) +
    oval(x, y, 92, 25, '#c79a62') +
    oval(x, y - 2, 84, 21, '#e3c08a') +
    cakes +
    at(x + 52, y + 2, bowl('#fdfaf2')) +
    at(x - 78, y + 26, bowl('#f1d684')) +
    at(x + 96, y + 26, leafPile(random)) +
    at(x - 120, y - 10, leafPile(random))
  );
}

function wrappers(random: Random, x: number, y: number, half: number): Placed[] {
  const someone = (index: number) =>
    index === 1
      ? womanTeacher(random)
      : index === 3 && random.chance(0.7)
        ? grownUp(random, 'woman')
        : random.chance(0.25)
          ? festiveGirl(random, random.pick(['#d8485a', '#f1c35a']))
          : pupil(random);
  const far = [-0.72, -0.26, 0.24, 0.72].map((share, index) =>
    stand(someone(index), {
      x: x + share * half + random.between(-8, 8),
      y: y - 36 + random.between(-4, 4),
      size: index === 1 || index === 3 ? 82 : 106,
      pose: poses.crossedReading,
      look: lookAt(share * 90, 0),
      inBoth: at(0, 2, banhChung(22)),
    }),
  );
  const near = [-0.98, 0.98].map((share) =>
    stand(pupil(random), {
      x: x + share * half,
      y: y + 34 + random.between(-4, 6),
      size: 124,
      pose: random.pick([poses.crossedReading, poses.crossed]),
      look: share < 0 ? 0.9 : -0.9,
      ...(random.chance(0.7) ? { inBoth: at(0, 2, banhChung(24)) } : {}),
    }),
  );
  const away = random.chance(0.6)
    ? [
        stand(pupil(random), {
          x: x + random.between(-0.4, 0.4) * half,
          y: y + 62,
          size: 132,
          pose: poses.crossedReading,
          look: 'away',
        }),
      ]
    : [];
  return [...far, ...near, ...away];
}

const surroundings = (random: Random, stage: Stage, horizon: number): Placed[] => [
  place(
    horizon + 52,
    at(stage.width * random.pick([0.1, 0.9]), horizon + 58, cookingFire(random), { scale: 1.1 }),
  ),
  place(
    horizon + 46,
    at(
      stage.width * random.pick([0.26, 0.74]),
      horizon + 44,
      tetTree(random, random.pick(['#f2a3b3', '#f6c945'])),
      { scale: 0.95 },
    ),
  ),
];

/** The pot on the wood fire, everyone near it for the warmth. */
const potOnFire: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: random.pick(['evening', 'afternoon', 'cold']),
    ground: 'brick',
  });
  const x = stage.width * random.between(0.42, 0.58);
  const y = stage.height * 0.9;
  const pot = place(
    y,
    oval(x, y, 190, 40, '#ffb45a', { opacity: 0.2 }) + at(x, y, cookingFire(random), { scale: 2.1 }),
  );
  const warm = [-210, -140, 140, 212].map((distance, index) =>
    stand(index === 1 ? womanTeacher(random) : pupil(random), {
      x: x + distance,
      y: y + random.between(-26, 14),
      size: index === 1 ? 108 : 126,
      pose: random.pick([poses.offering, poses.holding, poses.clapping]),
      mirror: distance > 0,
      look: 0.8,
    }),
  );
  const far = [-90, 86].map((distance) =>
    stand(pupil(random), {
      x: x + distance,
      y: y - 58,
      size: 104,
      pose: poses.holding,
      look: lookAt(distance, 0) * 0.6,
    }),
  );
  const cakes = [-62, -36, 56, 80].map((distance) => place(y + 20, at(x + distance, y + 22, banhChung(26))));
  return picture(size, yard.svg + byDepth([...far, pot, ...warm, ...cakes]), handHeld(random));
};
