import type { Random } from '../../random.ts';
import { cheerful, palette } from '../palette.ts';
import { at, box, circle, line, oval, path, repeat } from '../svg.ts';
import { banhChung, gift } from './festive.ts';
import { fruitPlate } from './food.ts';

/** A market stall: what is behind the keepers and what is before them. Foot of the table at 0,0. */
export function stall(random: Random, width: number, colour: string): readonly [back: string, front: string] {
  const half = width / 2;
  const back =
    line(`M${-half} 0V-138M${half} 0V-138`, palette.wood, 4) +
    box(-half, -120, width, 74, '#fdf1dc', { opacity: 0.75 });
  const stripes = Math.round(width / 15);
  const awning = repeat(stripes, (index) => {
    const x = -half - 8 + (index * (width + 16)) / stripes;
    const step = (width + 16) / stripes;
    const fill = index % 2 === 0 ? colour : '#fffaf0';
    return path(
      `M${x * 0.88} -150H${(x + step) * 0.88}L${x + step} -118Q${x + step} -110 ${x + step / 2} -110Q${x} -110 ${x} -118Z`,
      fill,
    );
  });
  const wares = repeat(4, (index) =>
    at(-half + 22 + index * ((width - 44) / 3), -42, ware(random), { scale: 0.9 }),
  );
  const table =
    path(`M${-half + 5}-48H${half - 5}L${half + 2}-38H${-half - 2}Z`, '#e3b981') +
    box(-half - 2, -38, width + 4, 38, colour) +
    box(-half - 2, -38, width + 4, 9, '#fffaf0') +
    repeat(8, (i) => circle(-half + 6 + (i * (width - 12)) / 7, -29, 6, '#fffaf0'));
  return [
    back,
    oval(0, 0, half + 8, 6, palette.shade, { opacity: 0.15 }) +
      table +
      wares +
      awning +
      box(-half - 8, -119, width + 16, 3, palette.shade, { opacity: 0.1 }),
  ];
}

const ware = (random: Random): string =>
  random.pick([
    () => fruitPlate,
    () => at(-6, -6, banhChung(18)) + at(9, -5, banhChung(18)),
    () => gift(random.pick(cheerful), '#fff4d8'),
    () =>
      repeat(
        3,
        (i) =>
          circle(-8 + i * 8, -14, 5, random.pick([palette.flame, palette.pink, palette.yellow])) +
          line(`M${-8 + i * 8} -9V0`, palette.leaf, 1.6),
      ) + box(-11, -7, 22, 8, palette.woodLight),
    () =>
      repeat(
        3,
        (i) =>
          circle(-9 + i * 9, -18, 6, random.pick(cheerful)) + line(`M${-9 + i * 9} -12V0`, '#b9b3c4', 1.2),
      ),
  ])();
