import { palette } from '../parts/palette.ts';
import { playChild, pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, box, oval } from '../parts/svg.ts';
import { bucket, shovel, wateringCan } from '../parts/things/garden.ts';
import { sapling } from '../parts/trees/bushes.ts';
import type { Scene } from './scene.ts';

/** Tết trồng cây: planting young trees in spring. */
export const trongCay: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    ground: random.pick(['grass', 'grass', 'earth']),
    hour: random.pick(['morning', 'cloudy', 'day']),
    horizon: random.between(0.44, 0.52),
  });
  const count = Math.max(2, Math.round(stage.width / random.between(170, 230)));
  const spots = Array.from({ length: count }, (_, index) => ({
    x: ((index + 0.5) / count) * stage.width + random.between(-18, 18),
    y: stage.height * (index % 2 === 0 ? random.between(0.88, 0.95) : random.between(0.72, 0.8)),
  }));
  const groups = spots.flatMap(({ x, y }): Placed[] => {
    const s = yard.sizeAt(y) * 1.22;
    const unit = s / 100;
    const child = random.pick([pupil, pupil, playChild]);
    const partner = random.chance(0.3)
      ? { person: teacher(random), pose: poses.reachingDown }
      : { person: child(random), pose: random.pick([poses.kneeling, poses.reachingDown, poses.kneeling]) };
    return [
      place(
        y - 1,
        at(
          x,
          y,
          oval(0, 0, 24, 6, '#8a6242') +
            oval(-4, -2, 18, 4, '#a57a54') +
            sapling(random, random.between(38, 62)),
          { scale: unit },
        ),
      ),
      stand(child(random), { x: x - 36 * unit, y: y + 4, size: s, pose: poses.kneeling, look: 0.8 }),
      stand(partner.person, {
        x: x + 42 * unit,
        y: y - 2,
        size: s,
        pose: partner.pose,
        look: 0.8,
        mirror: true,
        ...(partner.pose === poses.reachingDown
          ? { inRight: wateringCan(random.pick(['#6aa6c9', '#e8775f', '#6fae7a'])) }
          : {}),
      }),
    ];
  });
  const walker = stand(child(), {
    x: stage.width * random.between(0.1, 0.9),
    y: yard.horizon + 44,
    size: yard.sizeAt(yard.horizon + 44),
    pose: poses.carrying,
    inBoth: at(0, 2, bucket(palette.blue), { scale: 0.9 }),
  });
  const tool = place(
    stage.height * 0.97,
    at(stage.width * random.between(0.3, 0.7), stage.height * 0.97, shovel, {
      turn: random.between(-12, 12),
    }),
  );
  const plate =
    box(6, -20, 16, 11, '#fdfaf2', { rx: 1 }) +
    box(13, -10, 2, 10, '#b98252') +
    box(9, -16, 10, 1.6, '#b9b3c4') +
    box(9, -13, 7, 1.6, '#b9b3c4');
  const hasPlates = random.seed === 2;
  const planted = [0.08, 0.25, 0.42, 0.58, 0.75, 0.92].map((share) =>
    place(
      yard.horizon + (hasPlates ? 58 : 26),
      at(
        stage.width * share,
        yard.horizon + (hasPlates ? 60 : 26),
        oval(0, 0, 14, 3.4, '#8a6242') + sapling(random, 38) + (hasPlates ? plate : ''),
        { scale: hasPlates ? 1.5 : 1 },
      ),
    ),
  );
  return picture(size, yard.svg + byDepth([...planted, walker, ...groups, tool]), handHeld(random));

  function child() {
    return pupil(random);
  }
};
