import { pupil, teacher, worker } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { bowl, fruitPlate, lunchTray, soupPot } from '../parts/things/food.ts';
import { table } from '../parts/things/furniture.ts';
import type { Scene } from './scene.ts';

/** Lunch at school: trays, a steaming pot, the cook in white. */
export const buaAnBanTru: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floorKind: 'tiles', floor: random.between(0.5, 0.56) });
  const wall =
    at(46, 58, drawWindow(random, 66, 86)) +
    at(stage.width - 112, 58, drawWindow(random, 66, 86)) +
    at(stage.width / 2 - 84, 64, pictureWall(random, 5, 2));
  const cookX = stage.width * random.pick([0.2, 0.5, 0.8]);
  const cook = stand(
    worker(
      random,
      { top: '#ffffff', bottom: '#5b6a86', apron: random.pick(['#cfe0f0', '#f3e2c0']) },
      hats.chef,
      random.pick(['bun', 'short']),
    ),
    { x: cookX, y: room.floor + 30, size: 90, pose: poses.holding },
  );
  const counter = place(
    room.floor + 42,
    at(
      cookX - 80,
      room.floor + 2,
      table(160, '#c9d3dc', 42) +
        at(38, -3, soupPot) +
        at(84, -3, soupPot, { scale: 0.8 }) +
        at(128, -3, fruitPlate),
    ),
  );
  const helper = random.chance(0.6)
    ? [
        stand(teacher(random), {
          x: cookX > stage.width / 2 ? stage.width * 0.2 : stage.width * 0.8,
          y: room.floor + 34,
          size: 86,
          pose: poses.carrying,
          inBoth: at(0, 3, lunchTray),
        }),
      ]
    : [];
  const cloth = random.pick(['#f2d6a4', '#bcd8c4', '#cfd8ea', '#f0c9b4', '#e6d8ef']);
  const tables = [
    { y: stage.height * 0.83, scale: 0.92 },
    { y: stage.height * 1.02, scale: 1.3 },
  ].flatMap(({ y, scale }, row) =>
    spread(random, Math.max(2, Math.floor(stage.width / (215 * scale))), 0, stage.width, 0.04).flatMap(
      (x): Placed[] => {
        const children = [-56, 0, 56]
          .filter((distance) => distance !== 0 || row === 1 || random.chance(0.7))
          .map((distance) =>
            stand(pupil(random), {
              x: x + distance * scale,
              y: y - 20 * scale,
              size: 100 * scale,
              pose: random.pick([poses.atDesk, poses.holding, poses.holding]),
              look: random.between(-0.8, 0.8),
              hasShadow: false,
              ...(random.chance(0.5) ? { inBoth: at(0, 3, bowl('#fffdf6'), { scale: 0.75 }) } : {}),
            }),
          );
        const trays = [-56, 0, 56]
          .map((distance) => at(92 + distance, -3, lunchTray, { scale: 0.95 }))
          .join('');
        return [
          ...children,
          place(y, at(x - 92 * scale, y - 42 * scale, table(184, cloth, 46) + trays, { scale })),
        ];
      },
    ),
  );
  return picture(size, room.svg + wall + byDepth([cook, counter, ...helper, ...tables]), handHeld(random));
};
