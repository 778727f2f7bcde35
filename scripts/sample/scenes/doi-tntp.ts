import { palette } from '../parts/palette.ts';
import { pupil, womanTeacher } from '../parts/people/cast.ts';
import type { Person } from '../parts/people/figure.ts';
import { byDepth, type Placed, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard, type Yard } from '../parts/places/yard.ts';
import { handHeld, picture, type Stage, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { snareDrum } from '../parts/things/festive.ts';
import { doiFlag, nationalFlag } from '../parts/things/flag.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** The Đội: a salute to the flag, drums, white calots. */
export const doiTntp: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { flag: true, ground: random.pick(['tiles', 'brick']) });
  const people = chooseAct(random, { 1: saluteRows, 2: tyingScarves, 3: saluteRows }, [
    saluteRows,
    drumBand,
    drumBand,
  ])(random, stage, yard);
  return picture(size, yard.svg + byDepth(people), handHeld(random, 1.12, false));
};

const withCalot = (person: Person): Person => ({ ...person, head: { ...person.head, hat: hats.calo } });
const member = (random: Random): Person => withCalot(pupil(random, { bottom: palette.navyDark }));

/** The right hand of the one who salutes is on the left of the picture. */
function saluteRows(random: Random, stage: Stage, yard: Yard): Placed[] {
  const rows = [0.2, 0.52, 0.92].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (70 + row * 28)),
      from: 0,
      to: stage.width,
      y: yard.horizon + 20 + share * (stage.height - yard.horizon - 26),
      looseness: 0.06,
      person: () => (row === 2 ? member(random) : pupil(random)),
      act: () => ({ pose: poses.saluting, mirror: true, look: random.between(-0.2, 0.2) }),
    }),
  );
  const x = stage.width * random.pick([0.24, 0.76]);
  return [...rows, bearer(random, yard, x)];
}

function drumBand(random: Random, stage: Stage, yard: Yard): Placed[] {
  const y = stage.height * 0.94;
  const front = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 112),
    from: stage.width * 0.06,
    to: stage.width * 0.94,
    y,
    looseness: 0.1,
    person: () => member(random),
    act: (index) =>
      index === 1
        ? { pose: poses.holding, inBoth: flagInHands }
        : { pose: poses.atDesk, inBoth: at(0, 8, snareDrum, { scale: 1.05 }) },
  });
  const back = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 72),
    from: 0,
    to: stage.width,
    y: yard.horizon + 56,
    looseness: 0.1,
    person: () => pupil(random),
    act: () => ({ pose: poses.saluting, mirror: true }),
  });
  const guide = stand(
    womanTeacher(random, { cut: 'shirt', top: '#5b8fc7', bottom: palette.navyDark, scarf: true }),
    { x: stage.width * random.pick([0.2, 0.8]), y: y - 62, size: yard.sizeAt(y - 62), pose: poses.standing },
  );
  return [...back, guide, ...front];
}

const flagInHands = `<path d="M0 40V-92" stroke="#b98252" stroke-width="2.6" stroke-linecap="round"/>${at(1, -92, nationalFlag(44))}`;

/** A pupil with the flag of the Đội, between the rows. */
function bearer(random: Random, yard: Yard, x: number): Placed {
  const y = yard.horizon + 76;
  return stand(member(random), {
    x,
    y,
    size: yard.sizeAt(y) * 1.05,
    pose: poses.holding,
    inBoth: `<path d="M0 44V-96" stroke="#b98252" stroke-width="2.6" stroke-linecap="round"/>${at(1, -96, doiFlag(50))}`,
  });
}

/** Older pupils tie the scarf for the new members. */
function tyingScarves(random: Random, stage: Stage, yard: Yard): Placed[] {
  const count = Math.max(2, Math.round(stage.width / 200));
  const pairs = Array.from({ length: count }, (_, index): Placed[] => {
    const x = ((index + 0.5) / count) * stage.width;
    const y = stage.height * (index % 2 === 0 ? 0.95 : 0.88);
    const older = member(random);
    return [
      stand({ ...pupil(random), height: 0.9 }, { x: x + 26, y, size: 126, pose: poses.standing, look: -0.7 }),
      stand(
        { ...older, height: 1.12 },
        {
          x: x - 32,
          y: y - 3,
          size: 126,
          pose: { ...poses.offering, leftHand: [16, -54], rightHand: [24, -53] },
          look: 0.8,
        },
      ),
    ];
  }).flat();
  const back = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 72),
    from: 0,
    to: stage.width,
    y: yard.horizon + 50,
    looseness: 0.1,
    person: () => pupil(random),
    act: () => ({ pose: poses.saluting, mirror: true }),
  });
  return [...back, bearer(random, yard, stage.width * 0.5), ...pairs];
}
