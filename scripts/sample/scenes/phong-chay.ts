import { pupil, teacher, worker } from '../parts/people/cast.ts';
import { byDepth, lookAt, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { campFire, exitSign, extinguisher, fireEngine, foam } from '../parts/things/fire.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** A fire drill: firefighters, an extinguisher, a tray of fire that goes out. */
export const phongChay: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: wayOut }, [usual, usual, wayOut])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    ground: random.pick(['tiles', 'brick', 'earth']),
    trees: random.chance(0.5),
  });
  const uniform = { top: '#2f4a6b', bottom: '#2f4a6b', collar: '#f2b84b', trim: '#f5d36a' };
  const fireX = stage.width * random.between(0.56, 0.68);
  const fireY = stage.height * 0.9;
  const sprayer = random.chance(0.5) ? pupil(random) : worker(random, uniform, hats.fireHelmet, 'short');
  const isChild = sprayer.height < 1.2;
  const action: Placed[] = [
    stand(sprayer, {
      x: fireX - 128,
      y: fireY,
      size: isChild ? 128 : 112,
      pose: poses.offering,
      look: 0.8,
      inRight: extinguisher,
    }),
    place(fireY - 2, at(fireX, fireY, campFire, { scale: random.between(0.9, 1.2) })),
    place(fireY + 1, at(fireX - 82, fireY - (isChild ? 60 : 78), foam, { turn: isChild ? 18 : 26 })),
    stand(worker(random, uniform, hats.fireHelmet, 'short'), {
      x: fireX - 196,
      y: fireY - 14,
      size: 110,
      pose: random.pick([poses.pointing, poses.handsOnHips]),
      look: 0.7,
    }),
  ];
  const watchers = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 58),
    from: stage.width * 0.3,
    to: stage.width,
    y: yard.horizon + 46,
    looseness: 0.2,
    person: (index) => (index === 2 ? teacher(random) : pupil(random)),
    act: (_, x) => ({
      pose: random.pick([poses.standing, poses.clapping, poses.cheering, poses.holding]),
      look: lookAt(x, fireX),
    }),
  });
  const near = standInRow(random, yard.sizeAt, {
    count: 2,
    from: fireX + 70,
    to: stage.width + 10,
    y: stage.height * 0.96,
    looseness: 0.2,
    person: () => pupil(random),
    act: () => ({
      pose: random.pick([poses.clapping, poses.cheering, poses.pointing]),
      mirror: true,
      look: 0.8,
    }),
  });
  const engine = place(
    yard.horizon + 62,
    at(stage.width * 0.12, yard.horizon + 66, fireEngine, { scale: random.between(1, 1.25) }),
  );
  return picture(size, yard.svg + byDepth([...watchers, engine, ...action, ...near]), handHeld(random));
};

/** Pupils leave in single file, the way shown by green arrows. */
const wayOut: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: random.pick(['tiles', 'brick']) });
  const lines = [0.34, 0.86].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (74 + row * 24)),
      from: -10,
      to: stage.width * 0.86,
      y: yard.horizon + 20 + share * (stage.height - yard.horizon - 30),
      looseness: 0.06,
      person: () => pupil(random),
      act: () => ({ pose: poses.walking, look: 0.8 }),
    }),
  );
  const guideY = stage.height * 0.9;
  const guides = [
    stand(teacher(random), {
      x: stage.width * 0.93,
      y: guideY,
      size: 106,
      pose: poses.pointing,
      look: -0.6,
      mirror: true,
    }),
    stand(
      worker(
        random,
        { top: '#2f4a6b', bottom: '#2f4a6b', collar: '#f2b84b', trim: '#f5d36a' },
        hats.fireHelmet,
        'short',
      ),
      { x: stage.width * 0.9, y: yard.horizon + 60, size: 74, pose: poses.waving, look: -0.6 },
    ),
  ];
  const signs = [0.24, 0.62].map((share) =>
    place(yard.horizon + 70, at(stage.width * share, yard.horizon + 76, exitSign)),
  );
  return picture(size, yard.svg + byDepth([...signs, ...lines, ...guides]), handHeld(random, 1.1));
};
