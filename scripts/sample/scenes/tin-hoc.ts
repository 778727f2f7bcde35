import { cheerful } from '../parts/palette.ts';
import { pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow } from '../parts/places/room.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, box } from '../parts/svg.ts';
import { chair, computer, desk, screenOnWall, screens } from '../parts/things/furniture.ts';
import type { Scene } from './scene.ts';

/** The computer room: children from behind, screens with coloured shapes. */
export const tinHoc: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floor: random.between(0.48, 0.54) });
  const screen = at(
    stage.width / 2 - 70,
    58,
    screenOnWall(140, 86, at(70, 91, random.pick(screens), { scale: 2 })),
  );
  const wall =
    screen +
    at(stage.width * 0.12, 58, drawWindow(random, 66, 86)) +
    at(stage.width * 0.88 - 66, 58, drawWindow(random, 66, 86));
  const guide = stand(teacher(random), {
    x: stage.width / 2 + random.pick([-110, 110]),
    y: room.floor + 24,
    size: 84,
    pose: random.pick([poses.pointing, poses.holding, poses.handsOnHips]),
    mirror: random.chance(0.5),
  });
  const seat = random.pick(cheerful);
  const rows = [
    { y: room.floor + 0.48 * (stage.height - room.floor) + 14, scale: 0.95 },
    { y: stage.height + 6, scale: 1.34 },
  ].flatMap(({ y, scale }) =>
    spread(random, Math.round(stage.width / (132 * scale)), 0, stage.width, 0.05).flatMap((x): Placed[] => {
      const table = at(
        x - 52 * scale,
        y - 56 * scale,
        desk(104) +
          at(42, -3, computer(random.chance(0.6) ? screens[1] : random.pick(screens)), { scale: 1.12 }) +
          box(30, -4, 26, 3, '#d9d6dd'),
        { scale },
      );
      const isHelped = random.chance(0.18);
      const sitter = stand(pupil(random), {
        x: x + 15 * scale,
        y,
        size: 104 * scale,
        pose: isHelped ? poses.seatedAwayRaising : poses.seatedAway,
        look: 'away',
      });
      return [
        place(y - 1, table),
        place(y, sitter.svg + at(x + 15 * scale, y, chair(seat), { scale: scale * 1.04 })),
      ];
    }),
  );
  return picture(size, room.svg + wall + byDepth([guide, ...rows]), handHeld(random));
};
