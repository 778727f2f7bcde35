import { palette } from '../parts/palette.ts';
import type { Person } from '../parts/people/figure.ts';
import { byDepth, lookAt, place, spread, stand } from '../parts/people/group.ts';
import { poses } from '../parts/people/pose.ts';
import { drawRoom, drawWindow, pictureWall } from '../parts/places/room.ts';
import type { Hour } from '../parts/places/sky.ts';
import { drawYard } from '../parts/places/yard.ts';
import { handHeld, picture, type Size, type Stage, stageFor } from '../parts/stage.ts';
import { at, box, oval, path } from '../parts/svg.ts';
import type { Random } from '../random.ts';

/** A table seen from near, with things on it and perhaps people behind. */
export interface CloseUp {
  readonly where: 'room' | 'yard';
  readonly hour?: Hour;
  readonly cloth: string;
  readonly people?: readonly Person[];
  /** What the hands of the people hold; drawn around the middle between them. */
  readonly inHands?: (index: number) => string;
  /** Things in the far and in the near row, drawn with their foot at 0,0. */
  readonly far: readonly string[];
  readonly near: readonly string[];
  readonly scale?: number;
}

/** The picture of a close-up. */
export function closeUp(random: Random, size: Size, wish: CloseUp): string {
  const stage = stageFor(size);
  const back =
    wish.where === 'room'
      ? roomWithWindows(random, stage)
      : drawYard(random, stage, wish.hour ? { hour: wish.hour } : {}).svg;
  const people = (wish.people ?? []).map((person, index, all) => {
    const x = spread(random, all.length, stage.width * 0.1, stage.width * 0.9, 0)[index] ?? 0;
    const thing = wish.inHands?.(index);
    return stand(person, {
      x,
      y: stage.height * 0.86,
      size: person.height > 1.2 ? 162 : 196,
      pose: thing ? poses.holding : random.pick([poses.holding, poses.atDesk, poses.clapping]),
      look: lookAt(x, stage.width / 2) * 0.6,
      hasShadow: false,
      ...(thing ? { inBoth: thing } : {}),
    });
  });
  const scale = wish.scale ?? 1.9;
  const row = (things: readonly string[], y: number, grow: number) =>
    spread(random, things.length, stage.width * 0.05, stage.width * 0.95, 0.12).map((x, index) =>
      place(y + random.between(-4, 4), at(x, y, contact + (things[index] ?? ''), { scale: scale * grow })),
    );
  const things = [...row(wish.far, stage.height * 0.76, 0.9), ...row(wish.near, stage.height * 0.91, 1.1)];
  return picture(
    size,
    back + byDepth(people) + tableTop(stage, wish.cloth) + byDepth(things),
    handHeld(random, 1.1),
  );
}

const contact = oval(0, 0, 17, 3.4, palette.shade, { opacity: 0.13 });

function tableTop({ width, height }: Stage, cloth: string): string {
  const far = height * 0.68;
  const near = height * 0.955;
  return (
    path(`M${width * 0.03} ${far}H${width * 0.97}L${width * 1.04} ${near}H${-width * 0.04}Z`, cloth) +
    path(`M${width * 0.03} ${far}H${width * 0.97}L${width * 0.98} ${far + 8}H${width * 0.02}Z`, '#ffffff', {
      opacity: 0.25,
    }) +
    box(-20, near, width + 40, height - near, cloth) +
    box(-20, near, width + 40, height - near, palette.shade, { opacity: 0.16 })
  );
}

function roomWithWindows(random: Random, stage: Stage): string {
  const room = drawRoom(random, stage, { floor: 0.66 });
  return (
    room.svg +
    at(40, 40, drawWindow(random, 84, 108)) +
    at(stage.width - 124, 40, drawWindow(random, 84, 108)) +
    at(stage.width / 2 - 96, 40, pictureWall(random, 4, 2), { scale: 1.4 })
  );
}
