import { cheerful, palette } from '../parts/palette.ts';
import { festiveGirl, grownUp, playChild, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand, standInRow } from '../parts/people/group.ts';
import { type Pose, poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { sweetJar } from '../parts/things/craft.ts';
import { balloon, bouquet, garland, roundLantern } from '../parts/things/festive.ts';
import { stall } from '../parts/things/stall.ts';
import { tetTree } from '../parts/trees/bushes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** The spring fair: striped stalls, lanterns, peach blossom, children in áo dài. */
export const hoiChoXuan: Scene = (random, size) =>
  chooseAct(random, { 1: usual, 2: sweets, 11: usual, 12: sweets }, [usual, usual, usual, sweets])(
    random,
    size,
  );

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: random.pick(['morning', 'cloudy', 'day', 'afternoon']),
    horizon: random.between(0.42, 0.48),
    trees: random.chance(0.5),
  });
  const stallY = yard.horizon + 74;
  const count = Math.max(2, Math.round(stage.width / random.between(190, 240)));
  const stalls = Array.from({ length: count }, (_, index): Placed[] => {
    const x = ((index + 0.5) / count) * stage.width;
    const keepers = [-34, 34].map((distance) =>
      keeper(random, x + distance, stallY - 16, random.pick([poses.waving, poses.holding, poses.atDesk])),
    );
    const [back, front] = stall(random, 150, random.pick(cheerful));
    return [place(stallY - 40, at(x, stallY, back)), ...keepers, place(stallY, at(x, stallY, front))];
  }).flat();
  const visitors = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / random.between(92, 120)),
    from: 10,
    to: stage.width - 10,
    y: stage.height * 0.93,
    looseness: 0.3,
    person: (index) => visitor(random, index),
    act: () => gift(random),
  });
  const lights = garland(random, -20, stage.width + 20, random.between(10, 26), 12, () =>
    roundLantern(random.pick([palette.flame, palette.flame, palette.yellow, palette.orange]), 11),
  );
  const tree = place(
    stallY + 30,
    at(
      stage.width * random.pick([0.05, 0.5, 0.95]),
      stallY + 30,
      tetTree(random, random.pick(['#f2a3b3', '#f6c945'])),
      { scale: 1.15 },
    ),
  );
  return picture(size, yard.svg + lights + byDepth([...stalls, tree, ...visitors]), handHeld(random));
};

/** Grown-ups stand further back, so that the awning does not hide their faces. */
function keeper(random: Random, x: number, y: number, pose: Pose): Placed {
  const person = random.pick([pupil, womanTeacher, (source: Random) => grownUp(source)])(random);
  return stand(person, { x, y, size: 86 / Math.max(person.height, 1), pose });
}

const visitor = (random: Random, index: number) =>
  index % 2 === 0
    ? festiveGirl(random, random.pick(['#d8485a', '#f1c35a', '#c85f92', '#4f93c4']))
    : random.pick([pupil, playChild, (source: Random) => grownUp(source)])(random);

const gift = (random: Random) =>
  random.pick([
    () => ({ pose: poses.waving, inRight: balloon(random.pick(cheerful)), look: random.between(-0.7, 0.7) }),
    () => ({
      pose: poses.holding,
      inBoth: at(0, 10, bouquet(random, '#f2a3b3'), { scale: 0.8 }),
      look: random.between(-0.7, 0.7),
    }),
    () => ({ pose: poses.walking, look: 'away' as const }),
    () => ({ pose: poses.pointing, look: 'away' as const, mirror: random.chance(0.5) }),
  ])();

/** Two or three children behind a table of sweets and candied fruit. */
const sweets: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'yard',
    hour: random.pick(['morning', 'day', 'cloudy']),
    cloth: random.pick(cheerful),
    people: random.chance(0.5)
      ? [festiveGirl(random, '#d8485a'), pupil(random)]
      : [pupil(random), festiveGirl(random, '#f1c35a'), pupil(random)],
    inHands: (index) => (index === 0 ? at(0, 10, sweetJar(random), { scale: 0.7 }) : ''),
    far: [
      tetTree(random, '#f2a3b3'),
      sweetJar(random),
      sweetJar(random),
      sweetJar(random),
      sweetJar(random),
    ].map((thing, index) => (index === 0 ? at(0, 0, thing, { scale: 0.6 }) : thing)),
    near: Array.from({ length: 6 }, () => sweetJar(random)),
    scale: 1.7,
  });
