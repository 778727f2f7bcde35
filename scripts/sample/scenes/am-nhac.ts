import { cheerful, palette } from '../parts/palette.ts';
import { festiveGirl, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { snareDrum } from '../parts/things/festive.ts';
import { danTranh, flute, guitar, keyboard } from '../parts/things/instruments.ts';
import { note } from '../parts/things/shapes.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** A music lesson: a small choir, a keyboard, đàn tranh and flute, notes in the air. */
export const amNhac: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floorKind: random.pick(['wood', 'tiles']) });
  const wall =
    at(stage.width * 0.08, 60, drawWindow(random, 66, 88)) +
    at(stage.width * 0.92 - 66, 60, drawWindow(random, 66, 88)) +
    (random.chance(0.5) ? at(stage.width / 2 - 68, 66, pictureWall(random, 4, 2)) : '');
  const notes = Array.from({ length: random.int(8, 13) }, () =>
    at(
      random.between(0.1, 0.9) * stage.width,
      random.between(24, room.floor - 60),
      note(random.pick([palette.ink, palette.flame, ...cheerful]), random.chance(0.45)),
      { scale: random.between(0.8, 1.5), turn: random.between(-14, 14) },
    ),
  ).join('');
  const choir = [0.62, 0.74].flatMap((share, row) =>
    standInRow(random, () => 94 + row * 16, {
      count: Math.round(stage.width / (74 + row * 6)),
      from: stage.width * 0.08,
      to: stage.width * 0.92,
      y: stage.height * share + 8,
      looseness: 0.1,
      person: () => pupil(random),
      act: () => ({
        pose: random.pick([poses.holding, poses.clapping, poses.standing]),
        look: random.between(-0.3, 0.3),
      }),
    }),
  );
  return picture(
    size,
    room.svg + wall + `<g opacity=".85">${notes}</g>` + byDepth([...choir, ...players(random, stage)]),
    handHeld(random),
  );
};

function players(random: Random, stage: Stage): Placed[] {
  const y = stage.height * 0.96;
  const x = stage.width * random.pick([0.24, 0.5, 0.76]);
  const others = [0.16, 0.5, 0.84]
    .map((share) => share * stage.width)
    .filter((spot) => Math.abs(spot - x) > 110);
  const lead = [
    stand(womanTeacher(random), {
      x,
      y: y - 20,
      size: 106,
      pose: poses.atDesk,
      look: random.between(-0.5, 0.5),
    }),
    place(y, at(x, y, keyboard, { scale: 1.1 })),
  ];
  const soloists = others.flatMap((spot): Placed[] =>
    random.pick([
      () => [
        stand(pupil(random), {
          x: spot,
          y,
          size: 130,
          pose: poses.holding,
          inBoth: at(-3, 0, guitar(random.pick(['#c9853f', '#a9533a'])), { turn: -8 }),
        }),
      ],
      () => [
        stand(festiveGirl(random, random.pick(['#d8485a', '#f1c35a', '#4f93c4'])), {
          x: spot,
          y: y - 4,
          size: 128,
          pose: poses.crossedReading,
        }),
        place(y + 1, at(spot, y - 14, danTranh, { scale: 1.1 })),
      ],
      () => [stand(pupil(random), { x: spot, y, size: 130, pose: poses.singing, inRight: flute })],
      () => [
        stand(pupil(random), { x: spot, y, size: 130, pose: poses.atDesk, inBoth: at(0, 8, snareDrum) }),
      ],
    ])(),
  );
  return [...lead, ...soloists];
}
