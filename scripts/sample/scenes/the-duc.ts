import { cheerful, palette } from '../parts/palette.ts';
import { athlete, pupil, worker } from '../parts/people/cast.ts';
import { byDepth, place, stand, standInRow } from '../parts/people/group.ts';
import { type Pose, poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, line } from '../parts/svg.ts';
import { handFlag } from '../parts/things/flag.ts';
import { cone, cup } from '../parts/things/sport.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** Morning exercise or a display of gymnastics: everyone in the same movement. */
export const theDuc: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 11: usual, 12: race }, [usual, usual, usual, race])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    ground: random.pick(['tiles', 'brick', 'grass']),
    flag: random.chance(0.6),
  });
  const pose = chooseAct<Pose>(random, { 1: poses.cheering, 11: poses.cheering }, [
    poses.lunging,
    poses.cheering,
    poses.stretching,
    poses.jumping,
    poses.handsOnHips,
  ]);
  const [shirt, shorts] = random.pick([
    ['#ffffff', '#3f74b8'],
    ['#f5c84b', palette.navy],
    ['#e8775f', '#ffffff'],
    ['#8fcbe0', palette.navy],
    ['#b9a3dc', palette.inkDark],
  ] as const);
  const isUniform = random.chance(0.3);
  const hasFlags = random.chance(0.35);
  const rows = [0.14, 0.46, 0.94].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (78 + row * 32)),
      from: (row % 2) * 20,
      to: stage.width - (row % 2) * 20,
      y: yard.horizon + 22 + share * (stage.height - yard.horizon - 30),
      looseness: 0.05,
      person: () =>
        isUniform
          ? pupil(random)
          : athlete(random, shirt, shorts, shirt === '#ffffff' ? '#e8775f' : '#ffffff'),
      act: () => ({ pose, look: 0, ...(hasFlags ? { inLeft: handFlag, inRight: handFlag } : {}) }),
    }),
  );
  const coachY = yard.horizon + (stage.height - yard.horizon) * 0.66;
  const coach = stand(
    worker(
      random,
      { top: palette.flame, bottom: palette.navyDark, trim: '#ffffff', sleeves: 'short' },
      undefined,
      'short',
    ),
    { x: stage.width * random.pick([0.12, 0.5, 0.88]), y: coachY, size: yard.sizeAt(coachY) * 0.95, pose },
  );
  const cones = [0.1, 0.37, 0.63, 0.9].map((share) =>
    place(
      stage.height * 0.985,
      at(stage.width * share, stage.height * 0.985, random.chance(0.85) ? cone : cup),
    ),
  );
  return picture(
    size,
    yard.svg + byDepth([...rows, coach, ...(random.chance(0.5) ? cones : [])]),
    handHeld(random),
  );
};

/** A relay race on lanes marked in white. */
const race: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: random.pick(['brick', 'earth']), horizon: 0.44 });
  const depth = stage.height - yard.horizon;
  const lanes = [0.26, 0.48, 0.74, 1.04].map((share) => yard.horizon + share * depth);
  const marks = line(lanes.map((y) => `M-10 ${y + 6}H${stage.width + 10}`).join(''), '#ffffff', 3, {
    opacity: 0.85,
  });
  const baton = line('M-6 4L8-4', palette.flame, 3.4);
  const teams = random.shuffle(cheerful);
  const runners = lanes.slice(0, 3).flatMap((y, lane) =>
    [random.between(0.1, 0.4), random.between(0.55, 0.9)].map((share) =>
      stand(athlete(random, teams[lane] ?? palette.flame, palette.navy, '#ffffff'), {
        x: stage.width * share,
        y: y + depth * 0.15,
        size: yard.sizeAt(y + depth * 0.15),
        pose: poses.running,
        look: 0.9,
        inRight: baton,
      }),
    ),
  );
  const fans = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 46),
    from: 0,
    to: stage.width,
    y: yard.horizon + 22,
    looseness: 0.25,
    person: () => pupil(random),
    act: () => ({
      pose: random.pick([poses.cheering, poses.clapping, poses.waving]),
      look: random.between(-0.8, 0.8),
      ...(random.chance(0.3) ? { inRight: handFlag } : {}),
    }),
  });
  return picture(size, yard.svg + marks + byDepth([...fans, ...runners]), handHeld(random));
};
