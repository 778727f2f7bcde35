import { aoDaiColours, cheerful, palette } from '../parts/palette.ts';
import { manTeacher, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { blackboard } from '../parts/things/blackboard.ts';
import { letter, paperFlower } from '../parts/things/craft.ts';
import { balloon, bouquet, confetti } from '../parts/things/festive.ts';
import { bunting } from '../parts/things/flag.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** 20 November: pupils bring flowers to their teachers. */
export const ngayNhaGiao: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: letters }, [usual, usual, letters])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.chance(0.55);
  const place = isInside
    ? drawRoom(random, stage)
    : drawYard(random, stage, { ground: random.pick(['tiles', 'brick']) });
  const back = isInside
    ? insideWall(random, stage)
    : bunting(-10, 34, stage.width + 10, 26, [palette.flame, palette.star, palette.pink, palette.ink]);
  return picture(
    size,
    place.svg + back + byDepth(givers(random, stage)) + confetti(random, 22, stage.width, stage.height * 0.5),
    handHeld(random),
  );
};

function insideWall(random: Random, stage: Stage): string {
  const board = random.chance(0.6)
    ? at(stage.width / 2 - 120, 70, blackboard(random, 240))
    : at(stage.width / 2 - 100, 80, pictureWall(random, 6, 2));
  const balloons = [0.12, 0.15, 0.86, 0.9]
    .map((share) => at(stage.width * share, 150, balloon(random.pick(cheerful), 50)))
    .join('');
  return (
    board +
    at(30, 64, drawWindow(random, 60, 84)) +
    at(stage.width - 92, 64, drawWindow(random, 60, 84)) +
    balloons +
    bunting(-10, 22, stage.width + 10, 22, [palette.flame, palette.star, palette.pink])
  );
}

function givers(random: Random, stage: Stage): Placed[] {
  const teachers = random.int(1, 3);
  const middle = stage.width * random.between(0.45, 0.6);
  const y = stage.height * 0.9;
  const shades = random.shuffle(aoDaiColours);
  const honoured = Array.from({ length: teachers }, (_, index) =>
    stand(
      index === 1 && random.chance(0.5)
        ? manTeacher(random)
        : womanTeacher(random, { top: shades[index] ?? palette.flame }),
      {
        x: middle + (index - (teachers - 1) / 2) * 76,
        y: y - 14,
        size: 120,
        pose: poses.holding,
        inBoth: at(
          0,
          9,
          bouquet(random, random.pick([palette.flame, palette.pink, palette.yellow, '#c58fd0'])),
          { scale: 0.72 },
        ),
        look: random.between(-0.5, 0.5),
      },
    ),
  );
  const sides = [-1, 1].flatMap((side) =>
    Array.from({ length: random.int(2, 3) }, (_, index) => {
      const x = middle + side * (62 + teachers * 30 + index * 72);
      return stand(pupil(random), {
        x,
        y: y + 8 + random.between(-8, 16),
        size: 124,
        pose: index === 0 ? poses.offering : random.pick([poses.clapping, poses.holding, poses.waving]),
        mirror: side > 0,
        look: index === 0 ? 0.8 : lookAt(x, middle) * -side * 0.8,
        ...(index === 0 ? { inRight: bouquet(random, random.pick(cheerful)) } : {}),
      });
    }),
  );
  const far = standInRow(random, () => 92, {
    count: Math.round(stage.width / 84),
    from: 0,
    to: stage.width,
    y: stage.height * 0.71,
    looseness: 0.15,
    person: () => pupil(random),
    act: () => ({ pose: random.pick([poses.clapping, poses.waving, poses.cheering]) }),
  });
  return [...far, ...honoured, ...sides];
}

/** Letters and paper flowers on the teacher's table. */
const letters: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'room',
    cloth: random.pick(['#d8bfa0', '#c9a0a8', '#a9bfa8']),
    people: [pupil(random), womanTeacher(random), pupil(random)],
    inHands: (index) =>
      index === 1 ? at(0, 6, bouquet(random, palette.pink), { scale: 0.6 }) : letter(random),
    far: [paperFlower(random), letter(random), letter(random), paperFlower(random), letter(random)],
    near: [letter(random), paperFlower(random), letter(random), paperFlower(random)],
  });
