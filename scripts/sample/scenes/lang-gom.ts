import { cheerful } from '../parts/palette.ts';
import { grownUp, pupil, womanTeacher, worker } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawGround } from '../parts/places/ground.ts';
import { drawHorizon } from '../parts/places/horizon.ts';
import { drawSky, fineHour } from '../parts/places/sky.ts';
import { brickHouse, kiln } from '../parts/places/village.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { potShelf, potterWheel, pottery } from '../parts/things/pottery.ts';
import { bang } from '../parts/trees/bang.ts';
import { roundTree } from '../parts/trees/bushes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** A visit to the pottery village (Bát Tràng): wheels, shelves of pots, a brick kiln. */
export const langGom: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: dryingPots }, [usual, usual, dryingPots])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const horizon = stage.height * random.between(0.46, 0.52);
  const hour = fineHour(random);
  const back =
    drawSky(random, stage, horizon, hour) +
    drawHorizon(random, stage, horizon, hour) +
    drawGround(random, stage, horizon, random.pick(['brick', 'earth']), hour);
  const sides = random.shuffle([0.14, 0.5, 0.85]);
  const village =
    at((sides[0] ?? 0.14) * stage.width, horizon + 14, kiln, { scale: 1.2 }) +
    at((sides[1] ?? 0.5) * stage.width, horizon + 12, brickHouse(random), { scale: 1.05 }) +
    at((sides[2] ?? 0.85) * stage.width, horizon + 16, random.pick([bang, roundTree])(random), {
      scale: 0.95,
    }) +
    at((sides[2] ?? 0.85) * stage.width, horizon + 44, potShelf(random, 110));
  return picture(size, back + village + byDepth(workshop(random, stage)), handHeld(random));
};

function workshop(random: Random, stage: Stage): Placed[] {
  const count = Math.max(2, Math.round(stage.width / random.between(210, 280)));
  const stations = Array.from({ length: count }, (_, index): Placed[] => {
    const x = ((index + 0.5) / count) * stage.width + random.between(-16, 16);
    const y = stage.height * (index % 2 === 0 ? 0.96 : 0.86);
    const size = index % 2 === 0 ? 134 : 112;
    const scale = size / 100;
    const artisan = random.chance(0.45)
      ? worker(
          random,
          {
            top: random.pick(['#8a6a4e', '#6d7f96', '#b98a6a']),
            bottom: '#4a4436',
            apron: '#e8dcc4',
            sleeves: 'short',
          },
          random.chance(0.4) ? hats.nonLa : undefined,
          'short',
        )
      : pupil(random, { apron: '#e8dcc4' });
    const isAdult = artisan.height > 1.2;
    return [
      stand(artisan, {
        x,
        y: y - 14 * scale,
        size: size * (isAdult ? 0.72 : 0.96),
        pose: poses.holding,
        look: random.between(-0.4, 0.4),
      }),
      place(y, at(x, y, potterWheel(random), { scale })),
      stand(pupil(random), {
        x: x + (index % 2 === 0 ? -1 : 1) * 70 * (size / 120),
        y: y - 4,
        size: size * 0.96,
        pose: random.pick([poses.holding, poses.clapping, poses.reachingDown]),
        look: 0.7,
        mirror: index % 2 !== 0,
        ...(random.chance(0.4) ? { inBoth: at(0, 8, pottery(random), { scale: 0.7 }) } : {}),
      }),
    ];
  }).flat();
  const guideX = stage.width * random.between(0.4, 0.6);
  const guide = stand(random.chance(0.6) ? womanTeacher(random) : grownUp(random), {
    x: guideX,
    y: stage.height * 0.74,
    size: 86,
    pose: poses.pointing,
    mirror: random.chance(0.5),
  });
  const friends = [-66, 52, 96].map((distance) =>
    stand(pupil(random, { backpack: random.pick(cheerful) }), {
      x: guideX + distance,
      y: stage.height * 0.74 + random.between(-6, 6),
      size: 86,
      pose: random.pick([poses.standing, poses.clapping]),
      look: lookAt(distance, 0),
    }),
  );
  return [
    ...stations,
    guide,
    ...friends,
    place(
      stage.height * 0.99,
      at(stage.width * random.between(0.44, 0.56), stage.height * 0.99, pottery(random)),
    ),
  ];
}

/** Pots in rows, waiting to dry. */
const dryingPots: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'yard',
    hour: 'afternoon',
    cloth: '#b98252',
    people: [pupil(random), pupil(random)],
    inHands: () => at(0, 10, pottery(random), { scale: 0.6 }),
    far: Array.from({ length: 6 }, () => pottery(random)),
    near: Array.from({ length: 5 }, () => pottery(random)),
    scale: 1.8,
  });
