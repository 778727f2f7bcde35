import { cheerful, palette } from '../parts/palette.ts';
import { grownUp, pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { heldBook, pile } from '../parts/things/books.ts';
import { cardboardBox, clothes, donationBox } from '../parts/things/charity.ts';
import { gift } from '../parts/things/festive.ts';
import { table } from '../parts/things/furniture.ts';
import { heart } from '../parts/things/shapes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** Giving: books, clothes and savings for children in hard places. */
export const quyenGop: Scene = (random, size) =>
  chooseAct(random, { 1: packing, 2: handingOver }, [usual, usual, packing])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.chance(0.35);
  const where = isInside
    ? drawRoom(random, stage)
    : drawYard(random, stage, { ground: random.pick(['tiles', 'brick']) });
  const wall = isInside
    ? at(40, 60, drawWindow(random, 66, 86)) +
      at(stage.width / 2 - 84, 66, pictureWall(random, 5, 2)) +
      at(stage.width - 106, 60, drawWindow(random, 66, 86))
    : '';
  const hearts = Array.from({ length: 6 }, () =>
    at(
      stage.width * random.between(0.2, 0.8),
      random.between(40, 150),
      heart(random.pick([palette.flame, palette.pink])),
      { scale: random.between(0.6, 1.2), turn: random.between(-15, 15) },
    ),
  ).join('');
  return picture(
    size,
    where.svg + wall + `<g opacity=".8">${hearts}</g>` + byDepth(collection(random, stage)),
    handHeld(random),
  );
};

function collection(random: Random, stage: Stage): Placed[] {
  const x = stage.width * random.between(0.42, 0.58);
  const y = stage.height * 0.9;
  const counter = place(
    y,
    at(
      x - 112,
      y - 46,
      table(224, random.pick([palette.flameDark, palette.ink, '#3f8f86', '#e0a94a'])) +
        at(112, -2, donationBox) +
        at(36, -2, pile(random, random.int(3, 5))) +
        at(186, -2, clothes(random)) +
        at(70, -2, gift(random.pick(cheerful), '#fff4d8', 16)),
    ),
  );
  const hosts = [-62, 66].map((distance, index) =>
    stand(index === 0 && random.chance(0.6) ? teacher(random) : pupil(random), {
      x: x + distance,
      y: y - 34,
      size: index === 0 ? 100 : 112,
      pose: random.pick([poses.clapping, poses.waving, poses.atDesk]),
      look: random.between(-0.5, 0.5),
    }),
  );
  const givers = [-1, 1].flatMap((side) =>
    Array.from({ length: random.int(1, 2) }, (_, index) =>
      stand(pupil(random), {
        x: x + side * (156 + index * 84),
        y: y + 10 + random.between(-8, 8),
        size: 132,
        pose: index === 0 ? poses.offering : poses.carrying,
        mirror: side > 0,
        look: 0.8,
        ...(index === 0
          ? {
              inRight: random.pick([
                heldBook(random.pick(cheerful)),
                at(0, 8, gift(random.pick(cheerful), palette.star, 20)),
              ]),
            }
          : { inBoth: at(0, 6, cardboardBox(random), { scale: 0.8 }) }),
      }),
    ),
  );
  const line = standInRow(random, () => 90, {
    count: Math.round(stage.width / 84),
    from: 0,
    to: stage.width,
    y: stage.height * 0.7,
    looseness: 0.25,
    person: (index) => (index === 1 ? grownUp(random) : pupil(random)),
    act: () => ({
      pose: random.pick([poses.holding, poses.carrying, poses.waving]),
      look: random.between(-0.6, 0.6),
      ...(random.chance(0.5) ? { inBoth: at(0, 4, cardboardBox(random), { scale: 0.6 }) } : {}),
    }),
  });
  const boxes = [0, 1].map((index) =>
    place(
      stage.height * 0.97,
      at(x + (index === 0 ? -60 : 54) + random.between(-12, 12), stage.height * 0.985, cardboardBox(random)),
    ),
  );
  return [...line, ...hosts, counter, ...givers, ...boxes];
}

/** Books go into cardboard boxes. */
const packing: Scene = (random, size) =>
  closeUp(random, size, {
    where: random.pick(['yard', 'room']),
    cloth: random.pick(['#8fb3a0', '#a99ac9', '#c98f86']),
    people: Array.from({ length: 3 }, () => pupil(random)),
    inHands: () => heldBook(random.pick(cheerful)),
    far: [cardboardBox(random), cardboardBox(random), cardboardBox(random)],
    near: [pile(random, 4), cardboardBox(random), pile(random, 3)],
    scale: 1.7,
  });

/** Presents in neat piles beside those who give and those who receive. */
const handingOver: Scene = (random, size) => {
  const present = (): string =>
    gift(random.pick(cheerful), random.pick(['#fff4d8', palette.star, palette.flame]), 26);
  const tower = (): string => cardboardBox(random) + at(0, -24, present(), { scale: 0.9 });
  return closeUp(random, size, {
    where: 'yard',
    cloth: palette.ink,
    people: [teacher(random), pupil(random), grownUp(random)],
    inHands: () => at(0, 8, present(), { scale: 0.8 }),
    far: [tower(), tower(), tower(), tower()],
    near: [present(), present(), present(), present(), present()],
    scale: 1.5,
  });
};
