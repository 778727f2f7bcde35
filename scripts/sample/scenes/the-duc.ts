import { palette } from '../parts/palette.ts';
import { athlete, pupil, worker } from '../parts/people/cast.ts';
import { byDepth, place, stand, standInRow } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at } from '../parts/svg.ts';
import { handFlag } from '../parts/things/flag.ts';
import { cone, cup } from '../parts/things/sport.ts';
import type { Scene } from './scene.ts';

/** Morning exercise or a display of gymnastics: everyone in the same movement. */
export const theDuc: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: random.pick(['tiles', 'brick', 'grass']), flag: random.chance(0.6) });
  const pose = random.pick([poses.lunging, poses.cheering, poses.stretching, poses.jumping, poses.handsOnHips]);
  const [shirt, shorts] = random.pick([['#ffffff', '#3f74b8'], ['#f5c84b', palette.navy], ['#e8775f', '#ffffff'], ['#8fcbe0', palette.navy], ['#b9a3dc', palette.inkDark]] as const);
  const isUniform = random.chance(0.3);
  const hasFlags = random.chance(0.35);
  const rows = [0.14, 0.46, 0.94].flatMap((share, row) =>
    standInRow(random, yard.sizeAt, {
      count: Math.round(stage.width / (78 + row * 32)), from: (row % 2) * 20, to: stage.width - (row % 2) * 20, y: yard.horizon + 22 + share * (stage.height - yard.horizon - 30), looseness: 0.05,
      person: () => (isUniform ? pupil(random) : athlete(random, shirt, shorts, shirt === '#ffffff' ? '#e8775f' : '#ffffff')),
      act: () => ({ pose, look: 0, ...(hasFlags ? { inLeft: handFlag, inRight: handFlag } : {}) }),
    }),
  );
  const coachY = yard.horizon + (stage.height - yard.horizon) * 0.66;
  const coach = stand(worker(random, { top: palette.flame, bottom: palette.navyDark, trim: '#ffffff', sleeves: 'short' }, undefined, 'short'), { x: stage.width * random.pick([0.12, 0.5, 0.88]), y: coachY, size: yard.sizeAt(coachY) * 0.95, pose });
  const cones = [0.1, 0.37, 0.63, 0.9].map((share) => place(stage.height * 0.985, at(stage.width * share, stage.height * 0.985, random.chance(0.85) ? cone : cup)));
  return picture(size, yard.svg + byDepth([...rows, coach, ...(random.chance(0.5) ? cones : [])]), handHeld(random));
};
