import { palette } from '../parts/palette.ts';
import { grownUp, pupil, worker } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawWall } from '../parts/places/gate.ts';
import { drawHorizon } from '../parts/places/horizon.ts';
import { drawSchool, schoolShape } from '../parts/places/school.ts';
import { drawSky, fineHour } from '../parts/places/sky.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, box, polygon } from '../parts/svg.ts';
import { motorbike, roadSign, stopSign, trafficLight } from '../parts/things/traffic.ts';
import { bang } from '../parts/trees/bang.ts';
import { roundTree } from '../parts/trees/bushes.ts';
import { phuong } from '../parts/trees/phuong.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** Road safety: a zebra crossing in front of the school, helmets, a policeman, traffic lights. */
export const giaoThong: Scene = (random, size) => {
  const stage = stageFor(size);
  const horizon = stage.height * random.between(0.42, 0.47);
  const hour = fineHour(random);
  const curb = horizon + 52;
  const back =
    drawSky(random, stage, horizon, hour) +
    drawHorizon(random, stage, horizon, hour) +
    at(stage.width * random.pick([0.3, 0.5, 0.7]), horizon + 10, drawSchool(schoolShape(random)), {
      scale: 1.05,
    }) +
    box(0, horizon + 6, stage.width, 50, '#e6d2b4') +
    at(0, horizon + 22, drawWall(-20, stage.width + 40));
  const trees = [0.04, 0.94]
    .map((share) =>
      at(stage.width * share, horizon + 34, random.pick([bang, phuong, roundTree])(random), { scale: 1.05 }),
    )
    .join('');
  const middle = stage.width * random.between(0.42, 0.6);
  return picture(
    size,
    back +
      trees +
      road(stage, curb, middle) +
      byDepth([...crossers(random, stage, curb, middle), ...furniture(random, stage, curb, middle)]),
    handHeld(random),
  );
};

function road(stage: Stage, curb: number, middle: number): string {
  const stripes = Array.from({ length: 6 }, (_, index) => {
    const high = middle + (index - 2.5) * 42;
    const low = middle + (index - 2.5) * 76;
    return polygon(
      [
        [high - 11, curb + 10],
        [high + 11, curb + 10],
        [low + 21, stage.height],
        [low - 21, stage.height],
      ],
      '#f7f4ee',
    );
  }).join('');
  const y = (curb + stage.height) / 2 + 6;
  const dashes = Array.from({ length: 14 }, (_, index) => index * 70)
    .filter((x) => Math.abs(x + 18 - middle) > 190)
    .map((x) => box(x, y, 38, 5, '#f2d98a'))
    .join('');
  return (
    box(0, curb, stage.width, 7, '#c9c3bd') +
    box(0, curb + 7, stage.width, stage.height, '#85838f') +
    box(0, curb + 7, stage.width, 7, palette.shade, { opacity: 0.15 }) +
    dashes +
    stripes
  );
}

function crossers(random: Random, stage: Stage, curb: number, middle: number): Placed[] {
  const y = curb + (stage.height - curb) * random.between(0.58, 0.72);
  const walkers = standInRow(random, () => 112, {
    count: random.int(3, 4),
    from: middle - 150,
    to: middle + 130,
    y,
    looseness: 0.15,
    person: () =>
      pupil(random, { backpack: random.pick(['#e8775f', '#5b8fc7', '#6fae7a', '#f2b84b', '#9a7cc4']) }),
    act: () => ({ pose: random.pick([poses.walking, poses.waving, poses.walking]), look: 0.5 }),
  });
  const side = random.pick([-1, 1]);
  const officerX = Math.min(stage.width - 76, Math.max(76, middle + side * 210));
  const officer = stand(worker(random, { collar: '#efe0b0' }, hats.policeCap, 'short'), {
    x: officerX,
    y: y + 24,
    size: 112,
    pose: poses.waving,
    look: 0.2,
    mirror: side > 0,
    inRight: stopSign,
  });
  const waiting = standInRow(random, () => 84, {
    count: random.int(2, 4),
    from: middle + 60,
    to: stage.width - 70,
    y: curb + 2,
    looseness: 0.2,
    person: (index) => (index === 1 ? grownUp(random) : pupil(random, { backpack: '#e8775f' })),
    act: () => ({ pose: poses.standing, look: -0.6 }),
  });
  return [...waiting, ...walkers, officer];
}

function furniture(random: Random, stage: Stage, curb: number, middle: number): Placed[] {
  const bikeX = middle > stage.width / 2 ? stage.width * 0.1 : stage.width * 0.9;
  const rider = grownUp(random);
  return [
    place(curb, at(middle - 150, curb, trafficLight(random.pick(['red', 'green'])))),
    place(curb + 1, at(middle + 156, curb, roadSign)),
    place(
      stage.height * 0.78,
      at(
        bikeX,
        stage.height * 0.78,
        motorbike(random.pick(['#d8485a', '#4f93c4', '#6a4aa0']), rider, pupil(random), random),
        { mirror: bikeX > middle },
      ),
    ),
  ];
}
