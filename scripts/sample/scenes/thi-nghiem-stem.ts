import { cheerful, palette } from '../parts/palette.ts';
import { pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, lookAt, place, spread, stand } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow } from '../parts/places/room.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { blackboard } from '../parts/things/blackboard.ts';
import { bookshelf } from '../parts/things/books.ts';
import { strawBridge, strawCar } from '../parts/things/craft.ts';
import { table } from '../parts/things/furniture.ts';
import { flask, robot, rocket, volcano, windmill } from '../parts/things/science.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** A science morning: flasks, a robot, a volcano of baking powder. */
export const thiNghiemStem: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: models }, [usual, usual, models])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage);
  const wall =
    at(stage.width * 0.5 - 100, 64, blackboard(random, 200)) +
    at(40, 62, drawWindow(random, 66, 86)) +
    at(stage.width - 128, room.floor - 142, bookshelf(random, 96, 4));
  const tables = random.chance(0.5)
    ? [{ x: stage.width * 0.5, y: stage.height * 0.97, width: Math.min(420, stage.width * 0.68) }]
    : [
        { x: stage.width * 0.27, y: stage.height * 0.95, width: 220 },
        { x: stage.width * 0.75, y: stage.height * 0.98, width: 210 },
      ];
  const groups = tables.flatMap(({ x, y, width }) => {
    const children = spread(random, Math.round(width / 72), x - width / 2, x + width / 2, 0.15).map((place) =>
      stand(inGoggles(random), {
        x: place,
        y: y - 32 + random.between(-3, 2),
        size: 128,
        pose: random.pick([poses.holding, poses.clapping, poses.cheering, poses.atDesk, poses.reaching]),
        look: lookAt(place, x),
        mirror: random.chance(0.4),
      }),
    );
    const show = spread(random, Math.round(width / 62), x - width / 2 + 14, x + width / 2 - 14, 0.2)
      .map((at_) => at(at_, y - 48, exhibit(random), { scale: random.between(0.95, 1.2) }))
      .join('');
    return [
      ...children,
      place(
        y,
        at(
          x - width / 2,
          y - 44,
          table(width, random.pick(['#8fb7d6', '#b9a6d3', '#e9c08a', '#9cc3b0']), 50),
        ) + show,
      ),
    ];
  });
  const guide = stand(teacher(random), {
    x: stage.width * random.pick([0.5, 0.1, 0.9]),
    y: room.floor + 44,
    size: 100,
    pose: random.pick([poses.handsOnHips, poses.holding, poses.pointing]),
    look: random.between(-0.6, 0.6),
  });
  return picture(size, room.svg + wall + byDepth([guide, ...groups]), handHeld(random));
};

/** A pupil with safety goggles. */
function inGoggles(random: Random) {
  const person = pupil(random);
  return { ...person, head: { ...person.head, glasses: false, hat: hats.goggles } };
}

const exhibit = (random: Random): string =>
  random.pick([
    () => flask(random.pick(cheerful)),
    () => flask(random.pick(cheerful)),
    () => flask(random.pick([...cheerful, palette.ink])),
    () => flask(random.pick(cheerful)),
    () => robot(random.pick(cheerful)),
    () => rocket(random.pick([palette.flame, palette.ink])),
    () => volcano,
    () => windmill(random.pick(cheerful)),
  ])();

/** Models on the table: cars with wheels of bottle caps, a bridge of straws. */
const models: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: random.pick(['#8fb7d6', '#9cc3b0', '#e0c08a']),
    people: Array.from({ length: 4 }, () => pupil(random)),
    far: [strawCar(random), strawBridge, windmill(random.pick(cheerful))],
    near: [strawBridge, strawCar(random), strawCar(random)],
    scale: 1.8,
  });
