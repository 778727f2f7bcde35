import { cheerful } from '../parts/palette.ts';
import { grownUp, manTeacher, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, box, line } from '../parts/svg.ts';
import { blackboard } from '../parts/things/blackboard.ts';
import { openBook } from '../parts/things/books.ts';
import { teaCup, teaPot } from '../parts/things/craft.ts';
import { bouquet } from '../parts/things/festive.ts';
import { chair, desk, screenOnWall } from '../parts/things/furniture.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** Parents at their children's desks, the class teacher in front of them. */
export const hopPhuHuynh: Scene = (random, size) =>
  chooseAct(random, { 1: teachersAtTable, 2: usual }, [usual, usual, teachersAtTable])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floor: random.between(0.5, 0.55) });
  const chart = random.chance(0.4) ? screenOnWall(190, 96, bars) : blackboard(random, 210, 92);
  const wall =
    at(stage.width / 2 - 105, 60, chart) +
    at(stage.width * 0.12, 58, drawWindow(random, 64, 86)) +
    (random.chance(0.5)
      ? at(stage.width * 0.88 - 66, 58, drawWindow(random, 64, 86))
      : at(stage.width * 0.88 - 90, 62, pictureWall(random, 3, 3)));
  const speaker = stand(random.chance(0.75) ? womanTeacher(random) : manTeacher(random), {
    x: stage.width / 2 + random.pick([-130, 20, 130]),
    y: room.floor + 24,
    size: 88,
    pose: random.pick([poses.pointing, poses.holding, poses.clapping, poses.reaching]),
    mirror: random.chance(0.5),
  });
  const teacherDesk = place(
    room.floor + 30,
    at(stage.width * 0.16, room.floor - 6, desk(96) + at(70, -2, bouquet(random, '#d93a2b'), { scale: 0.8 })),
  );
  const rows = [
    { y: room.floor + 0.5 * (stage.height - room.floor) + 12, scale: 1 },
    { y: stage.height + 14, scale: 1.34 },
  ].flatMap(({ y, scale }) =>
    spread(random, Math.max(2, Math.floor(stage.width / (178 * scale))), 0, stage.width, 0.05).flatMap(
      (x): Placed[] => {
        const table = place(
          y - 1,
          at(
            x - 58 * scale,
            y - 54 * scale,
            desk(116) + box(24, -7, 20, 4, '#ffffff') + box(72, -7, 20, 4, '#ffffff'),
            { scale },
          ),
        );
        const parents = [-30, 30]
          .filter(() => random.chance(0.92))
          .map((distance) => {
            const sitter = stand(grownUp(random), {
              x: x + distance * scale,
              y,
              size: 76 * scale,
              pose: random.chance(0.12) ? poses.seatedAwayRaising : poses.seatedAway,
              look: 'away',
              mirror: random.chance(0.5),
            });
            return place(
              y,
              sitter.svg + at(x + distance * scale, y, chair('#d9a974'), { scale: scale * 1.1 }),
            );
          });
        return [table, ...parents];
      },
    ),
  );
  return picture(size, room.svg + wall + byDepth([speaker, teacherDesk, ...rows]), handHeld(random));
};

/** A bar chart without words, as shown at a meeting. */
const bars =
  [30, 44, 38, 58]
    .map((height, index) => box(28 + index * 38, 78 - height, 22, height, cheerful[index] ?? '#5b8fc7'))
    .join('') + line('M18 80H176', '#33215a', 2);

/** Teachers around a table with notebooks and tea. */
const teachersAtTable: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: random.pick(['#c99a66', '#b98a6a', '#8fa9b8']),
    people: [womanTeacher(random), womanTeacher(random), manTeacher(random), womanTeacher(random)],
    far: [openBook('#6a4aa0'), teaCup, teaPot, teaCup, openBook('#4f93c4')],
    near: [teaCup, openBook('#d8485a'), openBook('#55a28d'), teaCup],
  });
