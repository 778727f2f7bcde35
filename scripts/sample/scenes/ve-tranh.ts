import { cheerful, palette } from '../parts/palette.ts';
import { playChild, pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { brush, easel, paintPots } from '../parts/things/painting.ts';
import type { Scene } from './scene.ts';

/** Children paint at easels, in the yard or in the art room. */
export const veTranh: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.chance(0.5);
  const where = isInside ? drawRoom(random, stage) : drawYard(random, stage, { ground: random.pick(['grass', 'tiles', 'grass']) });
  const wall = isInside ? at(36, 60, drawWindow(random, 66, 88)) + at(stage.width / 2 - 118, 62, pictureWall(random, 7, 3)) + at(stage.width - 104, 60, drawWindow(random, 66, 88)) : '';
  const painters = [
    { y: stage.height * 0.75, size: 100, count: Math.round(stage.width / random.between(170, 210)), shift: random.between(-0.06, 0.06) },
    { y: stage.height * 0.97, size: 136, count: Math.max(2, Math.round(stage.width / random.between(230, 300))), shift: 0 },
  ].flatMap(({ y, size: height, count, shift }) =>
    spread(random, count, stage.width * (0.02 + shift), stage.width * (0.98 + shift), 0.12).flatMap((x): Placed[] => {
      const scale = height / 100;
      const mirror = random.chance(0.5);
      const side = mirror ? -1 : 1;
      const child = random.pick([pupil, playChild])(random, { apron: random.pick(['#f2e2c4', '#cfe0f0', '#f3d0d6', '#dfeacb']) });
      return [
        place(y, at(x + 30 * scale * side, y, easel(random), { scale })),
        stand(child, { x: x - 24 * scale * side, y: y + 3, size: height, pose: poses.reaching, look: random.pick([0.9, 0.3]), mirror, inRight: brush(random.pick(cheerful)) }),
        place(y + 6, at(x + 4 * side, y + 8, paintPots(random), { scale: scale * 0.9 })),
      ];
    }),
  );
  const guide = stand(teacher(random), { x: stage.width * random.between(0.3, 0.7), y: stage.height * 0.69, size: 82, pose: random.pick([poses.holding, poses.reachingDown, poses.clapping]), look: random.between(-0.7, 0.7) });
  return picture(size, where.svg + wall + byDepth([guide, ...painters]), handHeld(random));
};
