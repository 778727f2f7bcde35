import { cheerful } from '../parts/palette.ts';
import { manTeacher, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall, type Room } from '../parts/places/room.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, box } from '../parts/svg.ts';
import { blackboard } from '../parts/things/blackboard.ts';
import { openBook, pile } from '../parts/things/books.ts';
import { chair, desk } from '../parts/things/furniture.ts';
import { tetTree } from '../parts/trees/bushes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** A lesson: blackboard, teacher, rows of desks, seen from the board or from the back of the room. */
export const lopHoc: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floor: random.between(0.5, 0.55) });
  const isFromBack = chooseAct(random, { 1: true, 2: false, 3: false }, [true, true, false]);
  const board = isFromBack ? boardWall(random, stage) : backWall(random, stage);
  const people = isFromBack ? seenFromBack(random, stage, room) : seenFromBoard(random, stage, room);
  return picture(size, room.svg + board + byDepth(people), handHeld(random));
};

function boardWall(random: Random, stage: Stage): string {
  const width = 250 + random.int(-20, 40);
  const x = (stage.width - width) * random.between(0.4, 0.6);
  return (
    at(x, 66, blackboard(random, width)) +
    at(x - 110, 60, drawWindow(random, 62, 88)) +
    at(x + width + 48, 60, drawWindow(random, 62, 88))
  );
}

const backWall = (random: Random, stage: Stage): string =>
  at(54, 56, drawWindow(random, 70, 90)) +
  at(stage.width - 124, 56, drawWindow(random, 70, 90)) +
  at(stage.width / 2 - 118, 62, pictureWall(random, 7, 2)) +
  box(stage.width / 2 - 124, 54, 248, 4, random.pick(cheerful));

function seenFromBack(random: Random, stage: Stage, room: Room): Placed[] {
  const x = stage.width * random.pick([0.3, 0.68, 0.5]);
  const guide = random.chance(0.75) ? womanTeacher(random) : manTeacher(random);
  const called = random.chance(0.5)
    ? [
        stand(pupil(random), {
          x: x + 70,
          y: room.floor + 26,
          size: 86,
          pose: poses.reaching,
          look: random.pick([0.7, -0.7]),
        }),
      ]
    : [];
  const rows = [0.46, 0.98].flatMap((share, row) =>
    deskRow(random, stage, room.floor + share * (stage.height - room.floor) + 22, 0.98 + row * 0.42, true),
  );
  return [
    stand(guide, {
      x,
      y: room.floor + 22,
      size: 88,
      pose: random.pick([poses.pointing, poses.holding, poses.handsOnHips]),
      look: random.between(-0.6, 0.6),
      mirror: random.chance(0.5),
    }),
    ...called,
    ...rows,
  ];
}

function seenFromBoard(random: Random, stage: Stage, room: Room): Placed[] {
  const rows = [0.2, 0.55, 1.04].flatMap((share, row) =>
    deskRow(random, stage, room.floor + share * (stage.height - room.floor) + 14, 0.8 + row * 0.26, false),
  );
  const y = room.floor + 0.56 * (stage.height - room.floor) + 16;
  return [
    ...rows,
    stand(womanTeacher(random), {
      x: stage.width * random.pick([0.08, 0.36, 0.64]),
      y,
      size: room.sizeAt(y) * 0.95,
      pose: poses.reachingDown,
      look: 0.4,
      mirror: random.chance(0.5),
    }),
  ];
}

/** Desks with two pupils each, either facing us or seen from behind. */
function deskRow(random: Random, stage: Stage, y: number, scale: number, isAway: boolean): Placed[] {
  const count = Math.max(2, Math.floor(stage.width / (175 * scale)));
  return spread(random, count, 0, stage.width, 0.06).flatMap((x) => {
    const top = y - 46 * scale;
    const things =
      at(20, -5, openBook(random.pick(cheerful)), { scale: 0.7 }) +
      at(74, -4, random.chance(0.5) ? pile(random, 2) : openBook(random.pick(cheerful)), { scale: 0.62 }) +
      (random.seed === 3 ? at(56, -2, tetTree(random, '#f2a3b3'), { scale: 0.32 }) : '');
    const table = place(y, at(x - 56 * scale, top, desk(112) + things, { scale }));
    const seat = random.pick(['#d9a974', '#e2b888', '#8fb7d6']);
    const pupils = [-27, 27].map((distance) => {
      const feet = isAway ? y + 12 * scale : y - 8 * scale;
      const isRaising = random.chance(random.seed === 1 ? 0.55 : 0.3);
      const sitter = stand(pupil(random), {
        x: x + distance * scale,
        y: feet,
        size: (isAway ? 104 : 92) * scale,
        pose: isAway
          ? isRaising
            ? poses.seatedAwayRaising
            : poses.seatedAway
          : isRaising
            ? poses.raising
            : poses.atDesk,
        look: isAway ? 'away' : random.between(-0.5, 0.5),
        hasShadow: isAway,
        mirror: random.chance(0.3),
      });
      return isAway
        ? place(y, sitter.svg + at(x + distance * scale, feet, chair(seat), { scale: scale * 1.04 }))
        : sitter;
    });
    return [...pupils, table].map((thing, index) => ({
      ...thing,
      y: y + (isAway ? 2 - index : index) * 0.1,
    }));
  });
}
