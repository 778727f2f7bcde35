import { cheerful, palette } from '../parts/palette.ts';
import { grownUp, winterChild } from '../parts/people/cast.ts';
import type { Person } from '../parts/people/figure.ts';
import { byDepth, place, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, line, oval } from '../parts/svg.ts';
import { thermometer } from '../parts/things/health.ts';
import { puddle, umbrella } from '../parts/things/weather.ts';
import { bang } from '../parts/trees/bang.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** Cold drizzle in the north: coats, umbrellas, red almond leaves, a thermometer that stands low. */
export const muaRet: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: 'cold',
    ground: random.pick(['tiles', 'brick']),
    trees: false,
  });
  const trees = [random.between(0, 0.14), random.between(0.86, 1)].map((share) =>
    place(
      yard.horizon + 24,
      at(stage.width * share, yard.horizon + 28, bang(random, true), { scale: random.between(0.95, 1.2) }),
    ),
  );
  const puddles = Array.from({ length: 6 }, () =>
    at(random.between(0, stage.width), random.between(yard.horizon + 40, stage.height - 8), puddle, {
      scale: random.between(0.6, 1.4),
    }),
  ).join('');
  const people = [0.3, 0.9].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (124 + row * 36)),
      from: 0,
      to: stage.width,
      y: yard.horizon + 26 + share * (stage.height - yard.horizon - 34),
      looseness: 0.22,
      person: (index) =>
        row === 0 && index === 1
          ? dressedWarm(random, grownUp(random))
          : dressedWarm(random, winterChild(random)),
      act: () =>
        random.chance(0.62)
          ? {
              pose: { ...poses.walking, rightHand: [13, -58] as const },
              look: random.between(-0.5, 0.5),
              mirror: random.chance(0.5),
              inRight: umbrella(random.pick([palette.flame, ...cheerful])),
            }
          : {
              pose: random.pick([poses.holding, poses.walking, poses.running]),
              look: random.between(-0.6, 0.6),
              mirror: random.chance(0.5),
            },
    }),
  );
  const sign = random.chance(0.6)
    ? at(
        stage.width * random.pick([0.14, 0.5, 0.86]),
        stage.height * 0.4,
        thermometer(random.between(0.14, 0.3)),
        { scale: 1.1 },
      )
    : '';
  const leaves = Array.from({ length: 14 }, () =>
    oval(
      random.between(0, stage.width),
      random.between(yard.horizon + 30, stage.height),
      4.4,
      2,
      random.pick(['#c1442e', '#dba65a', '#b9663f']),
    ),
  ).join('');
  return picture(
    size,
    yard.svg +
      puddles +
      leaves +
      byDepth([...trees, ...people]) +
      sign +
      rain(random, stage.width, stage.height),
    handHeld(random),
  );
};

function dressedWarm(random: Random, person: Person): Person {
  const hat = random.chance(0.6) ? hats.woolly(random.pick(cheerful)) : undefined;
  return {
    ...person,
    outfit: {
      ...person.outfit,
      cut: 'coat',
      scarf: random.chance(0.7),
      sleeves: 'long',
      legs: 'trousers',
      bottom: palette.navyDark,
    },
    head: {
      ...person.head,
      hair: hat && person.head.hair === 'bun' ? 'long' : person.head.hair,
      ...(hat ? { hat } : {}),
    },
  };
}

const rain = (random: Random, width: number, height: number): string =>
  line(
    Array.from(
      { length: 90 },
      () => `M${random.between(0, width).toFixed(1)} ${random.between(-10, height).toFixed(1)}l-3 13`,
    ).join(''),
    '#f4f8fc',
    1.1,
    { opacity: 0.55 },
  );
