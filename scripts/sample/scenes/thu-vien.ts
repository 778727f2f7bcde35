import { cheerful } from '../parts/palette.ts';
import { pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow } from '../parts/places/room.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, oval, repeat } from '../parts/svg.ts';
import { bookshelf, heldBook, openBook, pile } from '../parts/things/books.ts';
import { table } from '../parts/things/furniture.ts';
import { globe } from '../parts/things/science.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** The library: shelves to the ceiling, children at the table and on the carpet. */
export const thuVien: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: bookBridge, 11: bookBridge }, [usual, usual, bookBridge])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floorKind: 'wood', floor: random.between(0.52, 0.58) });
  const windowX = stage.width * random.pick([0.22, 0.5, 0.74]);
  const shelves = [];
  for (let x = -30; x < stage.width; x += 118) {
    if (Math.abs(x + 52 - windowX) < 84) continue;
    shelves.push(at(x, room.floor - 168, bookshelf(random, 104, 5)));
  }
  const light = at(windowX - 40, 58, drawWindow(random, 80, 96));
  const readers = random.chance(0.5) ? atTable(random, stage) : onCarpet(random, stage);
  const seeker = stand(pupil(random), {
    x: windowX + random.pick([-150, 150]),
    y: room.floor + 22,
    size: 92,
    pose: poses.reaching,
    look: 'away',
  });
  const guide = stand(womanTeacher(random), {
    x: windowX + random.between(-24, 24),
    y: room.floor + 26,
    size: 86,
    pose: poses.holding,
    look: random.between(-0.6, 0.6),
    inBoth: at(0, 0, heldBook(random.pick(cheerful))),
  });
  return picture(
    size,
    room.svg + light + shelves.join('') + byDepth([seeker, guide, ...readers]),
    handHeld(random),
  );
};

function atTable(random: Random, stage: Stage): Placed[] {
  const width = Math.min(stage.width * 0.78, 480);
  const left = (stage.width - width) * random.between(0.35, 0.65);
  const y = stage.height * 0.97;
  const children = spread(random, Math.round(width / 92), left, left + width, 0.12).map((x) =>
    stand(pupil(random), {
      x,
      y: y - 34,
      size: 132,
      pose: random.pick([poses.holding, poses.holding, poses.atDesk]),
      look: random.between(-0.7, 0.7),
      ...(random.chance(0.7) ? { inBoth: heldBook(random.pick(cheerful)) } : {}),
    }),
  );
  const things = spread(random, 5, left + 16, left + width - 16)
    .map((x, index) =>
      at(
        x,
        y - 52,
        index === 2
          ? globe
          : random.chance(0.5)
            ? openBook(random.pick(cheerful))
            : pile(random, random.int(2, 4)),
        { scale: index === 2 ? 1.1 : 0.95 },
      ),
    )
    .join('');
  return [...children, place(y, at(left, y - 46, table(width, '#c99a66', 52)) + things)];
}

function onCarpet(random: Random, stage: Stage): Placed[] {
  const x = stage.width * random.between(0.42, 0.58);
  const y = stage.height * 0.85;
  const carpet = place(
    0,
    oval(x, y, stage.width * 0.44, 58, random.pick(['#d9c2e6', '#bcd8c4', '#f0c9a8', '#b9d3ea'])) +
      oval(x, y, stage.width * 0.39, 50, '#ffffff', { opacity: 0.3 }),
  );
  const count = Math.round(stage.width / random.between(84, 104));
  const children = spread(random, count, stage.width * 0.06, stage.width * 0.94, 0.15).map(
    (place_, index) => {
      const feet = y + (index % 2 === 0 ? random.between(22, 46) : random.between(-34, -18));
      return stand(pupil(random), {
        x: place_,
        y: feet,
        size: index % 2 === 0 ? 126 : 108,
        pose: poses.crossedReading,
        look: random.between(-0.7, 0.7),
        inBoth: heldBook(random.pick(cheerful)),
      });
    },
  );
  return [carpet, ...children, place(y, at(x, y, pile(random, 4)))];
}

/** Books built up like steps or a bridge, with children who look closely. */
const bookBridge: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floorKind: 'wood', floor: 0.54 });
  const shelves =
    [-30, stage.width - 88].map((x) => at(x, room.floor - 168, bookshelf(random, 118, 5))).join('') +
    at(stage.width / 2 - 42, 44, drawWindow(random, 84, 92));
  const y = stage.height * 0.8;
  const width = 330;
  const left = (stage.width - width) / 2;
  const counts = random.pick([
    [2, 4, 6, 8, 8, 6, 4, 2],
    [1, 2, 3, 5, 6, 7, 9, 10],
  ]);
  const steps = repeat(8, (index) =>
    at(left + 22 + index * 41, y - 42, pile(random, counts[index] ?? 3), { scale: 1.25 }),
  );
  const display = place(
    y,
    at(left - 16, y - 42, table(width + 32, random.pick(['#c99a66', '#a9c4b4', '#c9b6d8']), 50)) + steps,
  );
  const sides = [left - 58, left + width + 56, left + width + 116].map((x) =>
    stand(pupil(random), {
      x,
      y: y + random.between(6, 22),
      size: 122,
      pose: x < stage.width / 2 ? poses.reachingDown : poses.pointing,
      look: x < stage.width / 2 ? 0.8 : 0.7,
      mirror: x > stage.width / 2,
    }),
  );
  const near = spread(random, 3, left + 20, left + width - 20, 0.2).map((x) =>
    stand(pupil(random), {
      x,
      y: stage.height * 1.03,
      size: 130,
      pose: random.pick([poses.standing, poses.clapping, poses.pointing]),
      look: 'away',
    }),
  );
  const guide = stand(womanTeacher(random), {
    x: stage.width / 2 + random.pick([-60, 60]),
    y: y - 52,
    size: 92,
    pose: poses.holding,
  });
  return picture(
    size,
    room.svg + shelves + byDepth([guide, display, ...sides, ...near]),
    handHeld(random, 1.08),
  );
};
