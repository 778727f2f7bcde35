import { pupil } from '../../parts/people/cast.ts';
import { byDepth, place, standInRow } from '../../parts/people/group.ts';
import { poses } from '../../parts/people/pose.ts';
import { drawYard } from '../../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../../parts/stage.ts';
import { at } from '../../parts/svg.ts';
import { lionHead } from '../../parts/things/lion.ts';
import type { Scene } from '../scene.ts';

/** Lions in the yard, a ring of small spectators around them. */
export const lionsInYard: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { hour: random.pick(['evening', 'afternoon']), ground: 'tiles' });
  const lions = [0.34, 0.64].map((share, index) => {
    const y = stage.height * (0.8 + index * 0.035);
    return place(y, at(stage.width * share, y, lionHead, { scale: 0.95 }));
  });
  const ring = standInRow(random, yard.sizeAt, {
    count: Math.round(stage.width / 56),
    from: 0,
    to: stage.width,
    y: yard.horizon + 44,
    looseness: 0.15,
    person: () => pupil(random),
    act: () => ({ pose: random.pick([poses.clapping, poses.cheering, poses.waving]) }),
  });
  const near = standInRow(random, () => 118, {
    count: Math.round(stage.width / 76),
    from: -10,
    to: stage.width + 10,
    y: stage.height * 1.14,
    looseness: 0.2,
    person: () => pupil(random),
    act: () => ({ pose: random.pick([poses.clapping, poses.standing, poses.cheering]), look: 'away' }),
  });
  return picture(size, yard.svg + byDepth([...ring, ...lions]) + byDepth(near), handHeld(random));
};
