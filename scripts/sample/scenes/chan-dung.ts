import { aoDaiColours, cheerful, palette, skins } from '../parts/palette.ts';
import { drawBust } from '../parts/people/bust.ts';
import type { HairStyle } from '../parts/people/hair.ts';
import { picture, type Stage, stageFor } from '../parts/stage.ts';
import { at, box, circle, gradient, oval, repeat } from '../parts/svg.ts';
import { phuong } from '../parts/trees/phuong.ts';
import type { Random } from '../random.ts';
import type { Scene } from './scene.ts';

/** A portrait of a member of staff, with no more face than eyes and a smile. An odd seed gives a woman, an even one a man. */
export const chanDung: Scene = (random, size) => {
  const stage = stageFor(size);
  return picture(
    size,
    backdrop(random, stage) +
      at(stage.width / 2, stage.height, drawBust(portrait(random)), { scale: stage.height / 400 }),
  );
};

function portrait(random: Random) {
  const isWoman = random.seed % 2 === 1;
  const hair: HairStyle = isWoman
    ? random.pick(['bun', 'long', 'bob', 'bun', 'long'])
    : random.pick(['short', 'parted', 'fringe']);
  return {
    isWoman,
    hair,
    hairColour: random.pick([palette.hair, palette.hair, '#33252c', '#5f5a66', '#8a8590']),
    skin: random.pick(skins),
    glasses: random.chance(0.3),
    top: isWoman
      ? random.pick(aoDaiColours)
      : random.pick([palette.navyDark, '#3f4a5c', '#4a3a5a', '#ffffff', '#dfe9f5', '#ffffff']),
    tie: random.pick([palette.ink, palette.flameDark, '#2f6b6b', '#8a5a2f']),
    trim: random.pick(['#fff0d2', '#f7d9df', '#f5d36a', '#e9e2f4']),
  };
}

function backdrop(random: Random, stage: Stage): string {
  const [light, deep] = random.pick([
    ['#f6efe0', '#e9d9bd'],
    ['#eaf1f6', '#cfe0ec'],
    ['#f1ecf7', '#d9cdea'],
    ['#eef4e8', '#cfe0c2'],
    ['#fbeee6', '#f0d3c0'],
  ] as const);
  const ground = gradient('backdrop', [light, deep]) + box(0, 0, stage.width, stage.height, 'url(#backdrop)');
  const kind = random.int(0, 2);
  if (kind === 0)
    return (
      ground +
      `<g opacity=".35">${at(stage.width * random.pick([0.1, 0.9]), stage.height * 0.95, phuong(random), { scale: 2.1 })}</g>`
    );
  if (kind === 1)
    return (
      ground +
      repeat(7, () =>
        circle(
          random.between(0, stage.width),
          random.between(0, stage.height * 0.8),
          random.between(18, 64),
          random.pick(cheerful),
          { opacity: 0.1 },
        ),
      )
    );
  return (
    ground +
    oval(stage.width / 2, stage.height * 0.52, stage.width * 0.42, stage.width * 0.44, '#ffffff', {
      opacity: 0.5,
    })
  );
}
