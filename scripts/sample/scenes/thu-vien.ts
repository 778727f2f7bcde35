import { cheerful } from '../parts/palette.ts';
import { pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow } from '../parts/places/room.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, oval } from '../parts/svg.ts';
import { bookshelf, heldBook, openBook, pile } from '../parts/things/books.ts';
import { table } from '../parts/things/furniture.ts';
import { globe } from '../parts/things/science.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** The library: shelves to the ceiling, children at the table and on the carpet. */
export const thuVien: Scene = (random, size) => {
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
  const seeker = stand(pupil(random), { x: windowX + random.pick([-150, 150]), y: room.floor + 22, size: 92, pose: poses.reaching, look: 'away' });
  const guide = stand(womanTeacher(random), { x: windowX + random.between(-24, 24), y: room.floor + 26, size: 86, pose: poses.holding, look: random.between(-0.6, 0.6), inBoth: at(0, 0, heldBook(random.pick(cheerful))) });
  return picture(size, room.svg + light + shelves.join('') + byDepth([seeker, guide, ...readers]), handHeld(random));
};

function atTable(random: Random, stage: Stage): Placed[] {
  const width = Math.min(stage.width * 0.78, 480);
  const left = (stage.width - width) * random.between(0.35, 0.65);
  const y = stage.height * 0.97;
  const children = spread(random, Math.round(width / 92), left, left + width, 0.12).map((x) => stand(pupil(random), { x, y: y - 34, size: 132, pose: random.pick([poses.holding, poses.holding, poses.atDesk]), look: random.between(-0.7, 0.7), ...(random.chance(0.7) ? { inBoth: heldBook(random.pick(cheerful)) } : {}) }));
  const things = spread(random, 5, left + 16, left + width - 16).map((x, index) => at(x, y - 52, index === 2 ? globe : random.chance(0.5) ? openBook(random.pick(cheerful)) : pile(random, random.int(2, 4)), { scale: index === 2 ? 1.1 : 0.95 })).join('');
  return [...children, place(y, at(left, y - 46, table(width, '#c99a66', 52)) + things)];
}

function onCarpet(random: Random, stage: Stage): Placed[] {
  const x = stage.width * random.between(0.42, 0.58);
  const y = stage.height * 0.85;
  const carpet = place(0, oval(x, y, stage.width * 0.44, 58, random.pick(['#d9c2e6', '#bcd8c4', '#f0c9a8', '#b9d3ea'])) + oval(x, y, stage.width * 0.39, 50, '#ffffff', { opacity: 0.3 }));
  const count = Math.round(stage.width / random.between(84, 104));
  const children = spread(random, count, stage.width * 0.06, stage.width * 0.94, 0.15).map((place_, index) => {
    const feet = y + (index % 2 === 0 ? random.between(22, 46) : random.between(-34, -18));
    return stand(pupil(random), { x: place_, y: feet, size: index % 2 === 0 ? 126 : 108, pose: poses.crossedReading, look: random.between(-0.7, 0.7), inBoth: heldBook(random.pick(cheerful)) });
  });
  return [carpet, ...children, place(y, at(x, y, pile(random, 4)))];
}
