import { cheerful, palette } from '../parts/palette.ts';
import { festiveGirl, playChild, pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { drawing, pencils } from '../parts/things/craft.ts';
import { brush, easel, paintPots } from '../parts/things/painting.ts';
import { blossomSheet, handDrawnMap, inkStone, portraitEasel } from '../parts/things/painting-acts.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** Children paint at easels, in the yard or in the art room. */
export const veTranh: Scene = (random, size) =>
  chooseAct(random, { 1: mapOfTheWard, 2: atOneTable, 3: portraitOnEasel, 11: calligraphy }, [
    usual,
    usual,
    atOneTable,
  ])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.chance(0.5);
  const where = isInside
    ? drawRoom(random, stage)
    : drawYard(random, stage, { ground: random.pick(['grass', 'tiles', 'grass']) });
  const wall = isInside
    ? at(36, 60, drawWindow(random, 66, 88)) +
      at(stage.width / 2 - 118, 62, pictureWall(random, 7, 3)) +
      at(stage.width - 104, 60, drawWindow(random, 66, 88))
    : '';
  const painters = [
    {
      y: stage.height * 0.75,
      size: 100,
      count: Math.round(stage.width / random.between(170, 210)),
      shift: random.between(-0.06, 0.06),
    },
    {
      y: stage.height * 0.97,
      size: 136,
      count: Math.max(2, Math.round(stage.width / random.between(230, 300))),
      shift: 0,
    },
  ].flatMap(({ y, size: height, count, shift }) =>
    spread(random, count, stage.width * (0.02 + shift), stage.width * (0.98 + shift), 0.12).flatMap(
      (x): Placed[] => {
        const scale = height / 100;
        const mirror = random.chance(0.5);
        const side = mirror ? -1 : 1;
        const child = random.pick([pupil, playChild])(random, {
          apron: random.pick(['#f2e2c4', '#cfe0f0', '#f3d0d6', '#dfeacb']),
        });
        return [
          place(y, at(x + 30 * scale * side, y, easel(random), { scale })),
          stand(child, {
            x: x - 24 * scale * side,
            y: y + 3,
            size: height,
            pose: poses.reaching,
            look: random.pick([0.9, 0.3]),
            mirror,
            inRight: brush(random.pick(cheerful)),
          }),
          place(y + 6, at(x + 4 * side, y + 8, paintPots(random), { scale: scale * 0.9 })),
        ];
      },
    ),
  );
  const guide = stand(teacher(random), {
    x: stage.width * random.between(0.3, 0.7),
    y: stage.height * 0.69,
    size: 82,
    pose: random.pick([poses.holding, poses.reachingDown, poses.clapping]),
    look: random.between(-0.7, 0.7),
  });
  return picture(size, where.svg + wall + byDepth([guide, ...painters]), handHeld(random));
};

/** Children around one table, pencils in rows. */
const atOneTable: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: random.pick(['#d9a974', '#c9d8e4', '#bcd8c4']),
    people: Array.from({ length: 4 }, () => pupil(random)),
    far: [drawing(random), drawing(random), drawing(random), drawing(random)],
    near: [pencils(random), drawing(random), pencils(random), drawing(random), pencils(random)],
  });

/** A child shows a map drawn by hand. */
const mapOfTheWard: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: '#c9a070',
    people: [pupil(random), pupil(random), pupil(random)],
    inHands: (index) => (index === 1 ? at(0, 10, handDrawnMap, { scale: 0.95 }) : ''),
    far: [pencils(random), drawing(random), pencils(random), drawing(random)],
    near: [drawing(random), pencils(random), drawing(random)],
  });

/** A portrait of a teacher in three colours on the easel, the young painter beside it. */
const portraitOnEasel: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage);
  const wall = at(36, 60, drawWindow(random, 66, 88)) + at(stage.width - 104, 60, drawWindow(random, 66, 88));
  const painter = stand(pupil(random, { apron: '#f2e2c4' }), {
    x: stage.width * 0.27,
    y: stage.height * 1.02,
    size: 224,
    pose: poses.reaching,
    look: 0.7,
    inRight: brush(palette.flame),
  });
  const easel_ = place(
    stage.height * 0.95,
    at(stage.width * 0.62, stage.height * 0.99, portraitEasel, { scale: 3.3 }),
  );
  return picture(size, room.svg + wall + byDepth([easel_, painter]), handHeld(random, 1.05, false));
};

/** The little calligrapher (ông đồ nhí) with a brush before sheets of red paper. */
const calligraphy: Scene = (random, size) => {
  const scholar = festiveGirl(random, '#d8485a');
  const master = {
    ...scholar,
    head: { ...scholar.head, hair: 'short' as const, hat: hats.khanDong('#a8232b') },
  };
  return closeUp(random, size, {
    where: 'yard',
    hour: 'morning',
    cloth: '#8d5d3a',
    people: [master, pupil(random)],
    inHands: (index) => (index === 0 ? at(8, 0, brush(palette.hair), { scale: 1.6 }) : ''),
    far: [inkStone, blossomSheet, blossomSheet],
    near: [blossomSheet, blossomSheet, inkStone],
    scale: 1.8,
  });
};
