import { aoDaiColours, cheerful, palette } from '../parts/palette.ts';
import { manTeacher, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard, type Yard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { balloon, confetti, flyingBalloons, schoolDrum } from '../parts/things/festive.ts';
import { bunting, handFlag } from '../parts/things/flag.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** Opening day: flags, the first drum, balloons over the yard. */
export const khaiGiang: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    flag: true,
    ground: random.pick(['tiles', 'brick']),
    hour: random.pick(['morning', 'day', 'day']),
  });
  const act = chooseAct(random, { 1: firstDrum, 11: marchingIn, 12: lookingAtFlag }, [
    lookingAtFlag,
    marchingIn,
    firstDrum,
    firstDrum,
  ]);
  const balloons = random.seed === 12 ? 46 : random.int(4, 10);
  const colours = [palette.flame, palette.star, ...random.shuffle(cheerful).slice(0, 2)];
  const air =
    bunting(-10, stage.height * 0.08, stage.width * 0.5, stage.height * random.between(0.1, 0.2), colours) +
    bunting(stage.width * 0.5, stage.height * 0.15, stage.width + 10, stage.height * 0.07, colours) +
    flyingBalloons(random, balloons, 20, stage.width - 20, 40, yard.horizon);
  return picture(
    size,
    yard.svg + air + byDepth(act(random, stage, yard)) + confetti(random, 30, stage.width, yard.horizon),
    handHeld(random),
  );
};

function lookingAtFlag(random: Random, stage: Stage, yard: Yard): Placed[] {
  const rows = [0.2, 0.5, 0.86].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (62 + row * 22)),
      from: -10,
      to: stage.width + 10,
      y: yard.horizon + 20 + share * (stage.height - yard.horizon - 10),
      looseness: 0.12,
      person: () => pupil(random),
      act: () => ({
        pose: random.chance(0.4) ? poses.waving : poses.standing,
        look: 'away',
        inRight: handFlag,
      }),
    }),
  );
  const y = yard.horizon + 26;
  return [
    ...rows,
    stand(womanTeacher(random), { x: stage.width * 0.62, y, size: yard.sizeAt(y), pose: poses.holding }),
  ];
}

function marchingIn(random: Random, stage: Stage, yard: Yard): Placed[] {
  const rows = [0.14, 0.42, 0.84].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (84 + row * 30)),
      from: stage.width * (0.06 - row * 0.03),
      to: stage.width * (0.94 + row * 0.03),
      y: yard.horizon + 16 + share * (stage.height - yard.horizon - 20),
      looseness: 0.16,
      person: (index) => (row === 1 && index === 1 ? womanTeacher(random) : pupil(random)),
      act: (index) => ({
        pose: random.pick([poses.waving, poses.wavingLeft, poses.walking, poses.waving]),
        look: random.between(-0.5, 0.5),
        ...(index % 2 === 0 ? { inRight: handFlag } : { inLeft: at(0, 0, balloon(random.pick(cheerful))) }),
      }),
    }),
  );
  return rows;
}

function firstDrum(random: Random, stage: Stage, yard: Yard): Placed[] {
  const x = stage.width * random.pick([0.34, 0.5, 0.64]);
  const y = stage.height * 0.86;
  const far = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 62),
    from: 10,
    to: stage.width - 10,
    y: yard.horizon + 36,
    looseness: 0.15,
    person: () => pupil(random),
    act: () => ({ pose: random.pick([poses.waving, poses.cheering, poses.clapping]), inRight: handFlag }),
  });
  const near = [-175, -112, 130, 190, 250, -240].map((distance) =>
    stand(pupil(random), {
      x: x + distance + random.between(-8, 8),
      y: y + random.between(-6, 26),
      size: 128,
      pose: random.pick([poses.clapping, poses.waving, poses.cheering]),
      look: distance > 0 ? -0.8 : 0.8,
      ...(random.chance(0.5) ? { inRight: handFlag } : {}),
    }),
  );
  const head = random.chance(0.6)
    ? womanTeacher(random, { top: random.pick(aoDaiColours.slice(0, 2)) })
    : manTeacher(random, { top: palette.navyDark, sleeves: 'long' });
  const stick = '<path d="M0 0L16-4" stroke="#8d5d3a" stroke-width="3" stroke-linecap="round"/>';
  return [
    ...far,
    ...near,
    stand(head, { x: x - 42, y: y - 4, size: 126, pose: poses.reaching, look: 0.8, inRight: stick }),
    place(y + 4, at(x + 14, y + 4, schoolDrum, { scale: 1.25 })),
  ];
}
