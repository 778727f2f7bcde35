import { cheerful, palette } from '../parts/palette.ts';
import { festiveGirl, playChild, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Size, type Stage, stageFor } from '../parts/stage.ts';
import { at, circle, oval, path } from '../parts/svg.ts';
import { feast } from '../parts/things/feast.ts';
import { garland, lanternOnStick, roundLantern, starLantern } from '../parts/things/festive.ts';
import { table } from '../parts/things/furniture.ts';
import { lionHead } from '../parts/things/lion.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

/** Mid-autumn night: star lanterns, the full moon, a table of fruit and cakes, sometimes a lion. */
export const trungThu: Scene = (random, size) =>
  chooseAct(random, { 1: procession, 2: feastTable }, [procession, procession, aroundFeature, aroundFeature])(
    random,
    size,
  );

const procession: Scene = (random, size) => night(random, size, false);
const aroundFeature: Scene = (random, size) => night(random, size, true);

function feastTable(random: Random, size: Size): string {
  const children = Array.from({ length: 3 }, () => random.pick([pupil, playChild])(random));
  return closeUp(random, size, {
    where: 'yard',
    hour: 'evening',
    cloth: palette.flameDark,
    people: children,
    inHands: (index) => (index === 1 ? at(0, -8, starLantern(palette.flame, 12)) : ''),
    far: [feast.bananas, feast.pomelo, feast.lantern, feast.dog, feast.grapes],
    near: [feast.persimmons, feast.mooncakes, feast.pomelo, feast.mooncakes],
    scale: 1.7,
  });
}

function night(random: Random, size: Size, hasFeature: boolean): string {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { hour: 'evening', school: random.chance(0.7) });
  const hang = (): string =>
    random.chance(0.5)
      ? roundLantern(random.pick([palette.flame, palette.orange, palette.yellow, palette.pink]))
      : at(0, 14, starLantern(random.pick([palette.flame, '#e8775f', '#6fae7a']), 11));
  const lights =
    garland(random, -20, stage.width * 0.55, 24, 12, hang) +
    garland(random, stage.width * 0.45, stage.width + 20, 46, 10, hang);
  const glow = oval(stage.width / 2, stage.height * 0.86, stage.width * 0.5, 66, '#ffd98a', {
    opacity: 0.22,
  });
  const children = [0.3, 0.78].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (86 + row * 36)),
      from: 10,
      to: stage.width - 10,
      y: yard.horizon + 24 + share * (stage.height - yard.horizon - 30),
      looseness: 0.2,
      person: (index) =>
        index === 1 && row === 0
          ? womanTeacher(random)
          : random.pick([
              () => pupil(random),
              () => playChild(random),
              () => festiveGirl(random, random.pick(['#d8485a', '#f1c35a', '#c85f92'])),
            ])(),
      act: () => ({
        pose: random.pick([poses.waving, poses.reaching, poses.walking]),
        mirror: random.chance(0.5),
        inRight: lanternOnStick(random.pick([palette.flame, ...cheerful])),
      }),
    }),
  );
  return picture(
    size,
    yard.svg + lights + glow + byDepth(hasFeature ? [...children, feature(random, stage)] : children),
    handHeld(random),
  );
}

function feature(random: Random, stage: Stage): Placed {
  const x = stage.width * random.between(0.3, 0.62);
  const y = stage.height * 0.97;
  return random.chance(0.45)
    ? place(y, at(x, y, lionHead, { scale: 0.9 }))
    : place(y, at(x - 75, y - 46, table(150, palette.flameDark) + fruit));
}

const fruit =
  oval(75, -6, 60, 6, '#fdf4e0') +
  circle(38, -17, 11, '#e8a04a') +
  circle(54, -14, 8, '#d94f3a') +
  path('M64-8Q72-38 96-12Q86-20 78-8Z', palette.yellow) +
  circle(98, -18, 13, '#8fb95a') +
  path('M8-6a9 6 0 0 1 18 0ZM112-6a10 7 0 0 1 20 0Z', '#c9853f') +
  circle(64, -26, 4, '#7a4a8a') +
  circle(70, -29, 4, '#7a4a8a') +
  circle(68, -22, 4, '#8f5aa0');
