import { festiveGirl, pupil } from '../../parts/people/cast.ts';
import { byDepth, standInRow } from '../../parts/people/group.ts';
import { poses } from '../../parts/people/pose.ts';
import { drawYard } from '../../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../../parts/stage.ts';
import { at } from '../../parts/svg.ts';
import { bambooPoles } from '../../parts/things/bamboo.ts';
import type { Scene } from '../scene.ts';

/** Nhảy sạp: girls in striped skirts hop between bamboo poles. */
export const bambooDance: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: random.pick(['tiles', 'brick']) });
  const y = stage.height * 0.84;
  const girl = () => {
    const base = festiveGirl(random, random.pick(['#6a4aa0', '#d8485a', '#2f6b6b', '#c85f92']));
    return {
      ...base,
      outfit: { ...base.outfit, cut: 'dress' as const, legs: 'skirt' as const, trim: '#f5c84b' },
    };
  };
  const dancers = standInRow(random, () => 122, {
    count: Math.round(stage.width / 120),
    from: stage.width * 0.14,
    to: stage.width * 0.86,
    y: y + 4,
    looseness: 0.08,
    person: girl,
    act: (index) => ({ pose: index % 2 === 0 ? poses.jumping : poses.cheering }),
  });
  const holders = [0, 1].flatMap((row) =>
    standInRow(random, () => 96 + row * 22, {
      count: Math.round(stage.width / 100),
      from: 0,
      to: stage.width,
      y: y - 46 + row * 92,
      looseness: 0.05,
      person: () => pupil(random),
      act: () => ({ pose: poses.crossed, look: row === 0 ? 0 : 'away' }),
    }),
  );
  return picture(
    size,
    yard.svg + at(0, y, bambooPoles(stage.width)) + byDepth([...holders, ...dancers]),
    handHeld(random),
  );
};
