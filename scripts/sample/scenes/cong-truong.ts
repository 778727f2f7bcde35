import { cheerful, palette } from '../parts/palette.ts';
import { grownUp, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawGate, drawWall } from '../parts/places/gate.ts';
import type { Hour } from '../parts/places/sky.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, path } from '../parts/svg.ts';
import { balloon, flyingBalloons } from '../parts/things/festive.ts';
import { flagPole, handFlag } from '../parts/things/flag.ts';
import { bicycle } from '../parts/things/traffic.ts';
import { bang } from '../parts/trees/bang.ts';
import { hedge } from '../parts/trees/bushes.ts';
import { gao } from '../parts/trees/gao.ts';
import { phuong } from '../parts/trees/phuong.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** The gate on a school morning; in wide pictures the whole front of the school. */
export const congTruong: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: chooseAct<Hour>(random, { 1: 'morning', 11: 'morning' }, [
      'morning',
      'morning',
      'day',
      'afternoon',
    ]),
    ground: random.pick(['tiles', 'brick']),
    horizon: 0.54,
    trees: false,
  });
  const x = stage.width * (stage.width > 900 ? 0.5 : random.between(0.4, 0.6));
  const wallY = stage.height * 0.7;
  const wall = random.pick([palette.ochre, '#f0c672', '#e9b45a']);
  const half = 74;
  const path_ = path(`M${x - half} ${wallY}H${x + half}L${x + 190} ${stage.height}H${x - 190}Z`, '#f4e6c8', {
    opacity: 0.75,
  });
  const inside = at(
    x + random.pick([-1, 1]) * (stage.width > 900 ? 300 : 165),
    yard.horizon + 26,
    flagPole(170),
    { scale: 0.9 },
  );
  const front =
    at(0, wallY, drawWall(-20, x - half, wall)) +
    at(0, wallY, drawWall(x + half + 20, stage.width - x - half, wall)) +
    at(0, wallY + 4, hedge(random, x - half - 34)) +
    at(x + half + 36, wallY + 4, hedge(random, stage.width - x - half));
  const trees = [-1, 1].flatMap((side) => {
    const many = stage.width > 900 ? [0.24, 0.42] : [0.36];
    return many.map((share) =>
      at(
        x + side * stage.width * (share + random.between(-0.02, 0.05)),
        wallY - 8,
        chooseAct(random, { 2: gao }, [phuong, phuong, bang, gao])(random),
        { scale: random.between(0.95, 1.15) },
      ),
    );
  });
  return picture(
    size,
    yard.svg +
      inside +
      trees.join('') +
      front +
      path_ +
      byDepth([
        place(wallY, at(x, wallY + 2, drawGate(half, wall), { scale: 1.06 })),
        ...chooseAct(random, { 3: honourLine }, [arrivals])(random, stage, x, wallY),
      ]) +
      (random.chance(0.4) ? flyingBalloons(random, 5, 20, stage.width - 20, 40, 160) : ''),
    handHeld(random, stage.width > 900 ? 1 : 1.1),
  );
};

function arrivals(random: Random, stage: Stage, x: number, wallY: number): Placed[] {
  const bags = { backpack: random.pick(cheerful) };
  const greeter = stand(womanTeacher(random), {
    x: x + random.pick([-46, 46]),
    y: wallY + 14,
    size: 74,
    pose: poses.waving,
    look: random.between(-0.6, 0.6),
  });
  const walkers = standInRow(random, (y) => 78 + (y - wallY) * 0.5, {
    count: Math.round(stage.width / random.between(92, 120)),
    from: stage.width * 0.04,
    to: stage.width * 0.96,
    y: stage.height * 0.94,
    looseness: 0.35,
    person: (index) =>
      index % 4 === 3 ? grownUp(random) : pupil(random, { backpack: random.pick(cheerful) }),
    act: (_, spot) => ({
      pose: random.pick([poses.walking, poses.walking, poses.waving]),
      look: random.chance(0.55) ? 'away' : random.between(-0.5, 0.5),
      mirror: spot > x,
      ...(random.chance(0.12) ? { inRight: balloon(random.pick(cheerful)) } : {}),
    }),
  });
  const inYard = standInRow(random, () => 56, {
    count: 4,
    from: x - 60,
    to: x + 60,
    y: wallY - 22,
    looseness: 0.4,
    person: () => pupil(random, bags),
    act: () => ({
      pose: random.pick([poses.walking, poses.waving, poses.running]),
      look: random.chance(0.5) ? 'away' : 0,
    }),
  });
  const bike = random.chance(0.5)
    ? [place(wallY + 40, at(x + random.pick([-1, 1]) * 190, wallY + 44, bicycle(random.pick(cheerful))))]
    : [];
  return [...inYard, greeter, ...walkers, ...bike];
}

/** Two rows of pupils with flags; the new first formers walk in between them. */
function honourLine(random: Random, _: Stage, x: number, wallY: number): Placed[] {
  const rows = [-1, 1].flatMap((side) =>
    [0, 1, 2, 3].map((step) =>
      stand(pupil(random), {
        x: x + side * (92 + step * 44),
        y: wallY + 18 + step * 32,
        size: 76 + step * 17,
        pose: poses.waving,
        mirror: side < 0,
        look: -0.7,
        inRight: handFlag,
      }),
    ),
  );
  const newcomers = [0, 1, 2].flatMap((step) =>
    [-20, 22].map((distance) =>
      stand(
        step === 1 && distance > 0
          ? womanTeacher(random)
          : pupil(random, { scarf: false, backpack: random.pick(cheerful) }),
        {
          x: x + distance * (1 + step * 0.3),
          y: wallY + 20 + step * 42,
          size: (step === 1 && distance > 0 ? 72 : 66) + step * 15,
          pose: poses.walking,
          look: 'away',
        },
      ),
    ),
  );
  return [...rows, ...newcomers];
}
