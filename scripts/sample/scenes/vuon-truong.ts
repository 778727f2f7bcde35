import { cheerful } from '../parts/palette.ts';
import { playChild, pupil, teacher } from '../parts/people/cast.ts';
import { byDepth, type Placed, place, spread, stand } from '../parts/people/group.ts';
import { hats } from '../parts/people/hats.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, box } from '../parts/svg.ts';
import { heldBook, pile } from '../parts/things/books.ts';
import { pottedPlant } from '../parts/things/craft.ts';
import { bambooFence, bucket, gardenBed, scarecrow, wateringCan } from '../parts/things/garden.ts';
import { vegetables } from '../parts/trees/bushes.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import { closeUp } from './close-up.ts';
import type { Scene } from './scene.ts';

const kinds = ['cabbage', 'carrot', 'tomato', 'herb'] as const;

/** The school garden: beds of vegetables, watering cans, a scarecrow. */
export const vuonTruong: Scene = (random, size) =>
  chooseAct(random, { 11: plantsForBooks }, [usual])(random, size);

const usual: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, { ground: 'grass', horizon: random.between(0.42, 0.48) });
  const fence = place(yard.horizon + 26, at(-6, yard.horizon + 26, bambooFence(stage.width + 12)));
  const depth = stage.height - yard.horizon;
  const beds = [0.36, 0.86].flatMap((share, row) => {
    const y = yard.horizon + depth * share;
    const scale = 0.82 + row * 0.42;
    return spread(
      random,
      Math.max(2, Math.round(stage.width / (230 * scale))),
      -10,
      stage.width + 10,
      0.05,
    ).flatMap((x): Placed[] => {
      const width = 190;
      const plants = random.shuffle(kinds);
      const bed = at(
        x - (width / 2) * scale,
        y,
        gardenBed(width, 34) +
          at(12, 14, vegetables(random, width - 24, plants[0] ?? 'herb')) +
          at(8, 32, vegetables(random, width - 16, plants[1] ?? 'carrot')),
        { scale },
      );
      return [place(y + 8, bed), ...gardeners(random, x, y, scale)];
    });
  });
  const scare = random.chance(0.7)
    ? [place(yard.horizon + 40, at(stage.width * random.between(0.2, 0.8), yard.horizon + 50, scarecrow))]
    : [];
  const guide = stand(teacher(random), {
    x: stage.width * random.between(0.15, 0.85),
    y: yard.horizon + 44,
    size: 66,
    pose: poses.pointing,
    mirror: random.chance(0.5),
  });
  return picture(size, yard.svg + byDepth([fence, ...scare, guide, ...beds]), handHeld(random));
};

function gardeners(random: Random, x: number, y: number, scale: number): Placed[] {
  const wide = random.pick([
    [-46, 40],
    [-20, 62],
    [-60, 10],
  ]);
  return wide.map((distance) => {
    const person = random.pick([pupil, playChild])(random);
    const withHat = random.chance(0.5)
      ? {
          ...person,
          head: {
            ...person.head,
            hat: random.pick([hats.nonLa, hats.wideHat('#f0dca8'), hats.cap(random.pick(cheerful))]),
          },
        }
      : person;
    const task =
      random.seed === 2
        ? random.pick(observing)
        : random.seed === 1
          ? walkingPast
          : random.pick([
              {
                pose: poses.reachingDown,
                inRight: wateringCan(random.pick(['#6aa6c9', '#e8775f', '#6fae7a'])),
              },
              { pose: poses.carrying, inBoth: at(0, 2, bucket(random.pick(cheerful)), { scale: 0.8 }) },
              { pose: poses.reachingDown },
              { pose: poses.waving },
            ]);
    return stand(withHat, {
      x: x + distance * scale,
      y: y + 6,
      size: 104 * scale,
      look: random.between(-0.2, 0.8),
      mirror: distance > 0,
      ...task,
    });
  });
}

/** Three old books for one young plant. */
const plantsForBooks: Scene = (random, size) =>
  closeUp(random, size, {
    where: 'yard',
    cloth: '#d9a974',
    people: Array.from({ length: 3 }, () => pupil(random)),
    inHands: (index) => (index === 1 ? at(0, 8, pottedPlant(random)) : ''),
    far: [pile(random, 5), pottedPlant(random), pottedPlant(random), pottedPlant(random), pile(random, 4)],
    near: Array.from({ length: 6 }, () => pottedPlant(random)),
    scale: 1.8,
  });

/** What pupils do in a science lesson at the beds: measure with a ruler, write in a notebook. */
const observing = [
  { pose: poses.kneeling, inRight: box(-2, -12, 5, 30, '#f5d36a') },
  { pose: poses.crossedReading, inBoth: heldBook('#6a4aa0') },
  { pose: poses.kneeling, inRight: box(-7, -4, 14, 10, '#fdfaf2') },
] as const;

const walkingPast = { pose: poses.walking } as const;
