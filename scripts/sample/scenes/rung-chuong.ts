import { cheerful, palette } from '../parts/palette.ts';
import { pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawTheatre } from '../parts/places/theatre.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, box, circle, line, polygon } from '../parts/svg.ts';
import { goldenBell } from '../parts/things/award.ts';
import { confetti } from '../parts/things/festive.ts';
import { bunting } from '../parts/things/flag.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** "Rung chuông vàng": a quiz on the floor, answers held up on small boards, a golden bell. */
export const rungChuong: Scene = (random, size) => {
  const stage = stageFor(size);
  const isInside = random.seed > 2 && random.chance(0.45);
  const yard = drawYard(random, stage, {
    ground: random.pick(['tiles', 'brick']),
    horizon: random.between(0.44, 0.5),
  });
  const theatre = isInside ? drawTheatre(random, stage) : undefined;
  const horizon = theatre?.floor ?? yard.horizon;
  const back = theatre
    ? theatre.svg + box(0, theatre.floor + 10, stage.width, stage.height, '#d9a974')
    : yard.svg +
      bunting(-10, 24, stage.width + 10, 30, [palette.flame, palette.star, ...cheerful.slice(2, 4)]);
  return picture(
    size,
    back +
      byDepth(chooseAct(random, { 1: quiz, 2: ringing }, [quiz, quiz, ringing])(random, stage, horizon)) +
      confetti(random, 26, stage.width, horizon),
    handHeld(random),
  );
};

const quiz = (random: Random, stage: Stage, horizon: number): Placed[] => [
  ...contest(random, stage, horizon),
  ...players(random, stage, horizon),
];

/** The bell rings; everyone stands around it and cheers. */
function ringing(random: Random, stage: Stage, horizon: number): Placed[] {
  const x = stage.width / 2;
  const y = stage.height * 0.86;
  const far = standInRow(random, () => 92, {
    count: Math.round(stage.width / 70),
    from: 0,
    to: stage.width,
    y: horizon + 66,
    looseness: 0.2,
    person: () => pupil(random),
    act: () => ({ pose: random.pick([poses.cheering, poses.clapping, poses.waving]) }),
  });
  const near = [-230, -150, 150, 232].map((distance) =>
    stand(pupil(random), {
      x: x + distance,
      y: stage.height * 0.95 + random.between(-10, 8),
      size: 130,
      pose: random.pick([poses.cheering, poses.jumping, poses.clapping]),
      look: lookAt(distance, 0),
    }),
  );
  return [
    ...far,
    ...near,
    place(y, at(x, y, goldenBell, { scale: 1.75 })),
    stand(pupil(random), { x: x - 76, y: y + 8, size: 128, pose: poses.reaching, look: 0.8 }),
  ];
}

function contest(random: Random, stage: Stage, horizon: number): Placed[] {
  const x = stage.width * random.pick([0.3, 0.5, 0.7]);
  return [
    place(horizon + 22, at(x, horizon + 24, goldenBell, { scale: 1.12 })),
    stand(teacher(random), {
      x: x + random.pick([-84, 84]),
      y: horizon + 28,
      size: 80,
      pose: random.pick([poses.singing, poses.pointing, poses.clapping]),
      look: random.between(-0.5, 0.5),
    }),
  ];
}

function players(random: Random, stage: Stage, horizon: number): Placed[] {
  const depth = stage.height - horizon;
  return [0.36, 0.66, 1.02].flatMap((share, row) =>
    standInRow(random, () => 84 + row * 22, {
      count: Math.round(stage.width / (82 + row * 22)),
      from: 0,
      to: stage.width,
      y: horizon + share * depth - 4,
      looseness: 0.08,
      person: () => pupil(random),
      act: () =>
        random.chance(0.72)
          ? { pose: poses.crossedBoard, inBoth: at(0, -2, answer(random), { scale: 0.92 }), look: 0 }
          : {
              pose: random.pick([poses.crossedCheering, poses.crossed, poses.crossedRaising]),
              look: random.between(-0.7, 0.7),
            },
    }),
  );
}

const answer = (random: Random): string =>
  box(-17, -13, 34, 24, random.pick(['#2f5d4c', '#ffffff', '#ffffff']), { rx: 2 }) +
  box(-17, -13, 34, 24, 'none', { rx: 2, stroke: '#a9743f', 'stroke-width': 2 }) +
  random.pick([
    circle(0, -1, 6, palette.flame),
    polygon(
      [
        [0, -8],
        [7, 5],
        [-7, 5],
      ],
      palette.blue,
    ),
    box(-6, -7, 12, 12, palette.orange),
    line('M-7-1L-2 5L8-7', palette.leaf, 3.4),
  ]);
