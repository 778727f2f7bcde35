import type { Random } from '../../random.ts';
import type { Stage } from '../stage.ts';
import { at, box } from '../svg.ts';
import { flagPole } from '../things/flag.ts';
import { bang } from '../trees/bang.ts';
import { hedge, roundTree } from '../trees/bushes.ts';
import { gao } from '../trees/gao.ts';
import { phuong } from '../trees/phuong.ts';
import { drawGround, type GroundKind } from './ground.ts';
import { drawHorizon } from './horizon.ts';
import { drawSchool, schoolShape } from './school.ts';
import { drawSky, fineHour, type Hour } from './sky.ts';

export interface YardWish {
  readonly hour?: Hour;
  readonly ground?: GroundKind;
  readonly school?: boolean;
  readonly flag?: boolean;
  readonly trees?: boolean;
  readonly horizon?: number;
}

export interface Yard {
  readonly svg: string;
  readonly horizon: number;
  readonly hour: Hour;
  /** Height of a child of the middle years whose feet are at `y`. */
  sizeAt(y: number): number;
}

const kinds = [phuong, bang, gao, roundTree, phuong, bang];

/** A school yard with sky, school, trees and ground: the back of most outdoor pictures. */
export function drawYard(random: Random, stage: Stage, wish: YardWish = {}): Yard {
  const hour = wish.hour ?? fineHour(random);
  const horizon = (wish.horizon ?? random.between(0.5, 0.56)) * stage.height;
  const ground = wish.ground ?? random.pick(['tiles', 'brick', 'tiles', 'earth']);
  const middle = stage.width * random.pick([0.3, 0.5, 0.5, 0.68]);
  const schoolScale = random.between(0.92, 1.22) * (stage.width > 900 ? 1.25 : 1);
  const parts = [drawSky(random, stage, horizon, hour), drawHorizon(random, stage, horizon, hour)];
  if (wish.school !== false)
    parts.push(at(middle, horizon + 5, drawSchool(schoolShape(random)), { scale: schoolScale }));
  parts.push(drawGround(random, stage, horizon + 4, ground, hour));
  if (wish.school !== false) parts.push(at(0, horizon + 9, hedge(random, stage.width), {}));
  if (wish.trees !== false) parts.push(drawTrees(random, stage, horizon, middle));
  if (wish.flag)
    parts.push(
      at(stage.width * random.pick([0.16, 0.5, 0.5, 0.82]), horizon + 22, flagPole(190), { scale: 0.95 }),
    );
  if (hour === 'evening') parts.push(box(0, 0, stage.width, stage.height, '#2a1f57', { opacity: 0.34 }));
  return {
    svg: parts.join(''),
    horizon,
    hour,
    sizeAt: (y) => 42 + ((y - horizon) / (stage.height - horizon)) * 96,
  };
}

function drawTrees(random: Random, stage: Stage, horizon: number, middle: number): string {
  const left = random.between(-0.02, 0.13) * stage.width;
  const right = random.between(0.87, 1.02) * stage.width;
  const places =
    middle < stage.width * 0.4
      ? [right, right - 130]
      : middle > stage.width * 0.6
        ? [left, left + 130]
        : [left, right];
  return places
    .map((x) =>
      at(x, horizon + random.between(12, 34), random.pick(kinds)(random), {
        scale: random.between(0.85, 1.2),
        mirror: random.chance(0.5),
      }),
    )
    .join('');
}
