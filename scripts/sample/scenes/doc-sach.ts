import { cheerful, palette } from '../parts/palette.ts';
import { grownUp, playChild, pupil, womanTeacher } from '../parts/people/cast.ts';
import { byDepth, lookAt, place, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, stageFor } from '../parts/stage.ts';
import { at, oval, path } from '../parts/svg.ts';
import { heldBook, pile } from '../parts/things/books.ts';
import { bang } from '../parts/trees/bang.ts';
import { roundTree } from '../parts/trees/bushes.ts';
import { petals, phuong } from '../parts/trees/phuong.ts';
import type { Random } from '../random.ts';
import { chooseAct } from './act.ts';
import type { Scene } from './scene.ts';

/** Reading together under a tree in the yard. */
export const docSach: Scene = (random, size) => {
  const stage = stageFor(size);
  const yard = drawYard(random, stage, {
    ground: random.pick(['grass', 'grass', 'tiles']),
    trees: false,
    horizon: random.between(0.44, 0.5),
  });
  const treeX = stage.width * random.between(0.3, 0.7);
  const treeY = stage.height * 0.72;
  const kind = random.pick([phuong, bang, roundTree]);
  const tree = place(
    treeY,
    at(treeX, treeY, kind === phuong ? phuong(random, 1.8, 0.75) : kind(random), {
      scale: kind === roundTree ? 1.9 : 1.5,
    }) + at(treeX, treeY + 30, kind === phuong ? petals(random, 40, 200, 40) : ''),
  );
  const teller =
    random.seed === 3 ? elder(random) : random.chance(0.7) ? womanTeacher(random) : grownUp(random);
  const hasTeller = chooseAct(random, { 1: false, 3: true, 11: false, 12: true }, [true, true, false]);
  const tellerX = treeX + random.pick([-34, 34]);
  const centre = stand(teller, {
    x: tellerX,
    y: stage.height * 0.8,
    size: 104,
    pose: random.chance(0.5) ? poses.holding : poses.reaching,
    inBoth: '',
    ...(random.chance(0.6) ? { inLeft: heldBook(random.pick(cheerful)) } : {}),
  });
  const count = Math.min(9, Math.round(stage.width / random.between(74, 92)));
  const listeners = Array.from({ length: count }, (_, index) => {
    const angle = Math.PI * (0.98 - (index / (count - 1)) * 0.96);
    const x = treeX + Math.cos(angle) * stage.width * 0.42;
    const y = stage.height * 0.79 + Math.sin(angle) * stage.height * 0.185 + random.between(-4, 4);
    const isNear = Math.sin(angle) > 0.75 && random.chance(0.5);
    return stand(random.pick([pupil, pupil, playChild])(random), {
      x,
      y,
      size: yard.sizeAt(y) * 1.06,
      pose: poses.crossedReading,
      look: isNear ? 'away' : lookAt(x, tellerX),
      ...(isNear ? {} : { inBoth: heldBook(random.pick(cheerful)) }),
    });
  });
  const mats = listeners.map(({ y }, index) =>
    place(
      y - 60,
      oval(
        treeX + Math.cos(Math.PI * (0.98 - (index / (count - 1)) * 0.96)) * stage.width * 0.42,
        y - 2,
        44,
        9,
        random.pick(['#e9d4b0', '#d9c2e6', '#f3d0c0', '#cfe0c2']),
        { opacity: 0.9 },
      ),
    ),
  );
  const basket = place(
    stage.height * 0.9,
    at(
      treeX + random.between(-40, 40),
      stage.height * 0.9,
      path('M-22-18H22L17 0H-17Z', palette.woodLight) +
        at(-6, -16, pile(random, 3), { scale: 0.8 }) +
        pile(random, 1),
    ),
  );
  return picture(
    size,
    yard.svg + byDepth([tree, ...mats, ...(hasTeller ? [centre] : []), ...listeners, basket]),
    handHeld(random),
  );
};

/** A grandfather in a green jacket who tells of old times. */
function elder(random: Random) {
  const person = grownUp(random, 'man');
  return {
    ...person,
    outfit: {
      ...person.outfit,
      top: '#6d8a5a',
      sleeves: 'long' as const,
      bottom: '#5c7350',
      collar: '#5c7350',
    },
    head: { ...person.head, hairColour: '#c9c5cf' },
  };
}
