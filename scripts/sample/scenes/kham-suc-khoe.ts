import { pupil, teacher, worker } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow } from '../parts/places/room.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { table } from '../parts/things/furniture.ts';
import { eyeChart, firstAidBox, heightMeter, stethoscope, toothbrushes } from '../parts/things/health.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** The yearly health check: measuring height, listening to the heart, an eye chart of shapes. */
export const khamSucKhoe: Scene = (random, size) => {
  const stage = stageFor(size);
  const room = drawRoom(random, stage, { floorKind: 'tiles' });
  const spots = random.shuffle([0.2, 0.5, 0.8]).map((share) => share * stage.width);
  const wall =
    at((spots[0] ?? 0) - 33, 58, drawWindow(random, 66, 86)) +
    at((spots[1] ?? 0) + 60, 66, eyeChart) +
    at((spots[2] ?? 0) - 20, 84, firstAidBox);
  return picture(
    size,
    room.svg +
      wall +
      byDepth([
        ...listening(random, spots[0] ?? 0, stage),
        ...measuring(random, spots[1] ?? 0, stage),
        ...waiting(random, stage),
        ...advising(random, spots[2] ?? 0, stage),
      ]),
    handHeld(random),
  );
};

const doctor = (random: Random) =>
  worker(
    random,
    { cut: 'coat', top: '#fdfdfd', bottom: random.pick(['#6f9fc0', '#7fb0a0']), collar: '#e4eef4' },
    random.chance(0.6) ? hats.nurse : undefined,
    random.pick(['bun', 'bob', 'short']),
  );

function listening(random: Random, x: number, stage: Stage): Placed[] {
  const y = stage.height * 0.92;
  return [
    stand(doctor(random), {
      x: x + 34,
      y: y - 4,
      size: 112,
      pose: poses.offering,
      look: 0.7,
      mirror: true,
      inRight: stethoscope,
    }),
    stand(pupil(random), { x: x - 38, y, size: 124, pose: poses.standing, look: 0.6 }),
  ];
}

function measuring(random: Random, x: number, stage: Stage): Placed[] {
  const y = stage.height * 0.86;
  return [
    place(y - 9, at(x + 24, y - 2, heightMeter, { scale: 1.2 })),
    stand(pupil(random), { x, y: y - 6, size: 116, pose: poses.standing, hasShadow: false }),
    stand(doctor(random), { x: x - 62, y: y + 2, size: 106, pose: poses.reaching, look: 0.8 }),
  ];
}

function advising(random: Random, x: number, stage: Stage): Placed[] {
  const y = stage.height * 0.96;
  return [
    stand(doctor(random), { x, y: y - 24, size: 112, pose: poses.atDesk, look: random.between(-0.5, 0.5) }),
    place(
      y,
      at(
        x - 62,
        y - 44,
        table(124, '#cfe3ea', 46) + at(30, -3, toothbrushes) + at(88, -3, firstAidBox, { scale: 0.7 }),
      ),
    ),
  ];
}

const waiting = (random: Random, stage: Stage): Placed[] =>
  standInRow(random, () => 88, {
    count: Math.round(stage.width / 86),
    from: 0,
    to: stage.width,
    y: stage.height * 0.69,
    looseness: 0.25,
    person: (index) => (index === 3 ? teacher(random) : pupil(random)),
    act: () => ({
      pose: random.pick([poses.standing, poses.holding, poses.waving]),
      look: random.between(-0.8, 0.8),
    }),
  });
