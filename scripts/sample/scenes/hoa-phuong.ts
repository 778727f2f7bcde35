import { cheerful, palette } from '../parts/palette.ts';
import { festiveGirl, pupil } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, oval } from '../parts/svg.ts';
import { heldBook } from '../parts/things/books.ts';
import { bicycle } from '../parts/things/traffic.ts';
import { petals, phuong } from '../parts/trees/phuong.ts';
import type { Scene } from './scene.ts';

/** Summer: flame trees in full bloom, petals on the ground, a few children in no hurry. */
export const hoaPhuong: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    hour: random.pick(['day', 'morning', 'afternoon']),
    ground: random.pick(['tiles', 'grass', 'earth']),
    trees: false,
    horizon: random.between(0.5, 0.58),
  });
  const far = Array.from({ length: Math.round(stage.width / 200) }, (_, index) =>
    place(
      yard.horizon + 20,
      at(
        (index + random.between(0.2, 0.8)) * 200,
        yard.horizon + random.between(14, 26),
        phuong(random, 1.3),
        { scale: random.between(0.6, 0.85) },
      ),
    ),
  );
  const x = stage.width * random.pick([0.26, 0.5, 0.74]) + random.between(-20, 20);
  const y = stage.height * 0.82;
  const big = place(
    y - 12,
    at(x, y, petals(random, 90, 190, 26)) +
      at(x, y, phuong(random, 2.6, 0.62), { scale: random.between(1.6, 1.9), mirror: random.chance(0.5) }),
  );
  const falling = Array.from({ length: 26 }, () =>
    oval(
      x + random.between(-170, 170),
      y - random.between(10, 190),
      3,
      1.8,
      random.pick([palette.flame, palette.flameSoft]),
      { transform: `rotate(${random.int(-40, 40)} ${Math.round(x)} ${Math.round(y)})` },
    ),
  ).join('');
  const isRing = random.seed === 2;
  const friends = isRing ? 8 : random.int(3, 5);
  const children = Array.from({ length: friends }, (_, index): Placed => {
    const angle = (index / friends) * Math.PI * 2 + 0.4;
    const spot = isRing
      ? x + Math.cos(angle) * 190
      : x + (index - (friends - 1) / 2) * random.between(84, 108) + (index % 2 === 0 ? -12 : 12);
    const feet = isRing ? y + 18 + Math.sin(angle) * 42 : y + random.between(14, 54);
    const act = random.pick([
      { pose: poses.crossedReading, inBoth: heldBook(random.pick(cheerful)) },
      { pose: poses.waving },
      { pose: poses.reaching },
      { pose: poses.jumping },
      { pose: poses.cheering },
      { pose: poses.holding, inBoth: at(0, 0, petals(random, 6, 5, 2)) },
    ]);
    return stand(random.chance(0.2) ? festiveGirl(random, palette.paper) : pupil(random), {
      x: spot,
      y: feet,
      size: yard.sizeAt(feet) * 1.12,
      look: isRing && Math.sin(angle) > 0.3 ? 'away' : random.between(-0.6, 0.6),
      mirror: random.chance(0.5),
      ...(isRing ? { pose: poses.lunging } : act),
    });
  });
  const bike = random.chance(0.6)
    ? [
        place(
          y + 10,
          at(x + random.pick([-1, 1]) * random.between(150, 210), y + 16, bicycle(random.pick(cheerful)), {
            scale: 1.3,
          }),
        ),
      ]
    : [];
  return picture(
    size,
    yard.svg + byDepth([...far, big, ...bike, ...children]) + falling,
    handHeld(random, 1.2),
  );
};
