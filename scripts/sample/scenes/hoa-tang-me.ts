import { cheerful, palette } from '../parts/palette.ts';
import { grownUp, playChild, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { drawing, glue, heartCard, paperFlower, scissors } from '../parts/things/craft.ts';
import { balloon, bouquet, gift } from '../parts/things/festive.ts';
import { bunting } from '../parts/things/flag.ts';
import { table } from '../parts/things/furniture.ts';
import { heart } from '../parts/things/shapes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** 8 March or 20 October: children give flowers and hand-made cards to mothers and women teachers. */
export const hoaTangMe: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: handicraft }, [usual, usual, handicraft])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.chance(0.5);
  const where = isInside
    ? drawRoom(random, stage)
    : drawYard(random, stage, {
        ground: random.pick(['tiles', 'grass']),
        hour: random.pick(['morning', 'afternoon', 'day']),
      });
  const back = isInside
    ? at(40, 60, drawWindow(random, 66, 86)) +
      at(stage.width - 110, 60, drawWindow(random, 66, 86)) +
      at(stage.width / 2 - 84, 78, pictureWall(random, 5, 2)) +
      bunting(-10, 18, stage.width + 10, 24, [palette.pink, palette.flame, '#fdf1d6', palette.inkSoft])
    : '';
  const hearts = Array.from({ length: 9 }, () =>
    at(
      random.between(0.08, 0.92) * stage.width,
      random.between(30, 150),
      heart(random.pick([palette.pink, palette.flameSoft, palette.flame])),
      { scale: random.between(0.5, 1.2), turn: random.between(-20, 20) },
    ),
  ).join('');
  return picture(
    size,
    where.svg + back + `<g opacity=".75">${hearts}</g>` + byDepth(pairs(random, stage)),
    handHeld(random),
  );
};

function pairs(random: Random, stage: Stage): Placed[] {
  const count = Math.max(2, Math.round(stage.width / random.between(190, 250)));
  const couples = Array.from({ length: count }, (_, index): Placed[] => {
    const x = ((index + 0.5) / count) * stage.width + random.between(-14, 14);
    const y = stage.height * (index % 2 === 0 ? 0.96 : 0.86);
    const size = index % 2 === 0 ? 140 : 124;
    const mirror = random.chance(0.5);
    const side = mirror ? -1 : 1;
    const woman = random.chance(0.45) ? womanTeacher(random) : grownUp(random, 'woman');
    const flowers = bouquet(
      random,
      random.pick([palette.flame, palette.pink, palette.yellow, '#c58fd0', '#f08c4b']),
    );
    return [
      stand(woman, {
        x: x + 30 * side,
        y: y - 4,
        size: size * 0.95,
        pose: random.pick([poses.reachingDown, poses.holding, poses.clapping]),
        look: mirror ? 0.8 : 0.8,
        mirror: !mirror,
      }),
      stand(random.pick([pupil, playChild])(random), {
        x: x - 36 * side,
        y: y + 2,
        size,
        pose: poses.offering,
        look: 0.8,
        mirror,
        inRight: flowers,
      }),
    ];
  }).flat();
  const corner = stage.width * random.pick([0.02, 0.84]);
  const gifts = place(
    stage.height * 0.72,
    at(
      corner,
      stage.height * 0.66,
      table(96, random.pick(cheerful), 40) +
        at(26, -2, gift(palette.flame, '#fff4d8', 22)) +
        at(54, -2, gift(palette.ink, palette.pink, 18)) +
        at(78, -4, balloon(palette.pink, 30)),
    ),
  );
  return [gifts, ...couples];
}

/** Paper flowers in the making: scissors, glue, a card with a heart. */
const handicraft: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: random.pick(['#d9a974', '#c9d8e4', '#e3cfe0']),
    people: Array.from({ length: 3 }, () => pupil(random)),
    inHands: () => at(0, 4, paperFlower(random)),
    far: [
      paperFlower(random),
      heartCard,
      paperFlower(random),
      glue,
      paperFlower(random),
      paperFlower(random),
    ],
    near: [scissors, paperFlower(random), drawing(random), paperFlower(random), paperFlower(random)],
  });
